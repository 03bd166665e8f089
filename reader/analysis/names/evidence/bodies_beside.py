"""Bodies by what stands right beside them: "the ZQX union", "Kenya's ZQX"."""

from reader.analysis.names.setting import POSSESSIVES, Setting

_BODIES = frozenset((
    "union", "party", "newspaper", "magazine", "agency", "airline", "network", "militia", "charity",
    "band", "gang", "club", "consortium", "cartel", "website", "broadcaster", "retailer",
    "thinktank",
))  # fmt: skip


_PAPERS = ("daily", "weekly", "tabloid", "channel", "blog", "portal")
_OPENING, CLOSING = ("“", '"', "‘", "«"), ("”", '"', "’", "»")


def is_body_behind(s: Setting) -> bool:
    """ "the ZQX union", "the Zumbo news agency"; but the Kovel club is one of Kovel."""
    noun = s.after_that if s.after in ("news", *CLOSING) else s.after
    if s.after in CLOSING and s.before in _OPENING:
        return noun in _BODIES or noun in _PAPERS  # the leftist “Zumbo” daily
    return (
        (s.article or s.after == "gang")
        and not s.owns
        and noun in _BODIES
        and not s.known.is_place(s.phrase)
    )


def is_acronym_of_a_land(s: Setting) -> bool:
    """ "Kenya's ZQX": what a land has under its initials."""
    if s.before not in POSSESSIVES or not s.single:
        return False
    written = s.words.written[s.first]
    short = written.isupper() and 2 < len(written) < 7
    return short and s.known.is_place(s.before_that)
