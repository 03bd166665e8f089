"""Is it an end of a route: the Kovel-Zumbo railway, the Kovel–Zumbo road?

To teach what leads from place to place, add it to `ROUTES` in `names.cutting`.
"""

from reader.analysis.names.cutting import ROUTES
from reader.analysis.names.setting import Setting
from reader.analysis.names.words import Words

_DASHES = ("-", "–", "‑")


def is_end_of_route(s: Setting) -> bool:
    """ "the Kovel-Zumbo railway": one of two names that a dash joins, before a way."""
    words = s.words
    if s.after in ROUTES:
        return s.before in _DASHES or words.text[words.starts[s.first] - 1] in _DASHES
    if s.after in _DASHES or words.text.startswith(_DASHES, words.end(s.last)):
        return _is_joined_to_route(words, s.last)
    return False


def _is_joined_to_route(words: Words, last: int) -> bool:
    """Whether a second name stands behind the dash, and then a way."""
    at = last + 1 + (words.around(last + 1) in _DASHES)
    first = at
    while at < len(words) and words.capital[at] and at - first < 3:
        at += 1
    return at > first and words.around(at) in ROUTES
