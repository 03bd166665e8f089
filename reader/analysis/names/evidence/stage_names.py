"""Is it the name of an artist, whatever its words are: the rapper Zumbo Rascal?

To teach a trade that no firm has, add it to `_ARTISTS`.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.setting import Setting

_ARTISTS = frozenset((
    "actor", "actress", "author", "bassist", "cellist", "choreographer", "comedian", "comic", "dj",
    "drummer", "footballer", "guitarist", "influencer", "jockey", "memoirist", "musician",
    "novelist", "painter", "pianist", "playwright", "poet", "rapper", "saxophonist", "sculptor",
    "singer", "singer-songwriter", "sprinter", "violinist", "wrestler", "youtuber",
))  # fmt: skip


def is_artist(s: Setting) -> bool:
    """ "the rapper Zumbo Rascal", "grime artist Zumbo", but no "singer Sewing Machine Company"."""
    if s.before not in _ARTISTS or s.article or s.owns or s.words.capital[s.first - 1]:
        return False
    headed = not s.known.heads.keys().isdisjoint(s.small) and len(s.small) > 1
    return not (headed or s.known.is_place(s.phrase) or len(s.small) > 3)


STAGED = (
    Evidence("an artist", is_artist, "They met the rapper [Zumbo Rascal].", before=_ARTISTS),
)  # fmt: skip
