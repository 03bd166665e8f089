"""Does a name stand in brackets, or its initials behind it?

Each way is a row of `BRACKETED`.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.setting import Setting

_LINKS = ("of", "for", "the", "and", "&", "on")
_HEADED = ("(", "of", "for")  # what may stand behind the word that says so


def _is_bracketed(s: Setting) -> bool:
    return s.before == "(" and s.after == ")"


def is_defined(s: Setting) -> bool:
    """ "The Zumbo Club (ZCB)": behind a name."""
    return _is_bracketed(s) and s.words.capital[s.first - 2]


def is_short_for_a_body(s: Setting) -> bool:
    """ "The Zumbo Council of Farmers (Kotaco)": behind a name that says what it is."""
    if not (s.single and is_defined(s)) or s.known.is_place(s.phrase) or s.small[0].isdigit():
        return False
    small, at = s.words.small, s.first - 2
    while s.words.capital[at] or small[at] in _LINKS:
        if small[at + 1] in _HEADED and s.known.heads.get(small[at]) == "last":
            return s.words.capital[at]
        at -= 1
    return False


def has_initials(s: Setting) -> bool:
    """ "Zumbo Orla Kovel (ZOK)": only what has a long name is given initials."""
    if s.single or s.after != "(" or s.owns or s.words.around(s.last + 3) != ")":
        return False
    written = s.words.written[s.last + 2]
    return written.isupper() and len(written) > 1 and written[0].lower() == s.small[0][0]


def is_explained(s: Setting) -> bool:
    """ "The river club (Zumbo)": behind small letters."""
    return _is_bracketed(s) and not s.words.capital[s.first - 2]


BRACKETED = (
    Evidence("in brackets behind a name", is_defined, "The Zumbo Club ([ZCB]) fell.", behind=")"),
    Evidence("short for a body", is_short_for_a_body,
             "The Orla Club ([Zumbo]) fell.", behind=")"),
    Evidence("its initials in brackets", has_initials,
             "The [Zumbo Carrot Bell] (ZCB) fell.", behind="("),
    Evidence("in brackets behind small letters", is_explained,
             "The river club ([Zumbo]) fell.", behind=")"),
)  # fmt: skip
