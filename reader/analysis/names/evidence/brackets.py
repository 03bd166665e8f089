"""Does a name stand in brackets, or its initials behind it?

Each way is a row of `BRACKETED`.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.setting import Setting


def _is_bracketed(s: Setting) -> bool:
    return s.before == "(" and s.after == ")"


def is_defined(s: Setting) -> bool:
    """ "The Zumbo Club (ZCB)": behind a name."""
    return _is_bracketed(s) and s.words.capital[s.first - 2]


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
    Evidence("its initials in brackets", has_initials,
             "The [Zumbo Carrot Bell] (ZCB) fell.", behind="("),
    Evidence("in brackets behind small letters", is_explained,
             "The river club ([Zumbo]) fell.", behind=")"),
)  # fmt: skip
