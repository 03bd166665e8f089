"""Does a name stand in brackets, or its initials behind it?

Each way is a row of `BRACKETED`.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import ONE
from reader.analysis.names.setting import Setting

_BREAKS = frozenset((")", "(", ",", ";", ":", ".", "-", "\n"))
_LONGEST_ACRONYM, _LONGEST_BRACKET = 7, 12  # letters, words
_LINKS = frozenset(("of", "for", "the", "and", "&", "on", "in"))
_LED = ("led", "headquartered", "founded", "owned")
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


def spells_itself_out(s: Setting) -> bool:
    """ "ZCB (the river club)": letters, and behind them in brackets what body it is."""
    if not s.single or s.after != "(" or s.owns or not 1 < len(s.phrase) < _LONGEST_ACRONYM:
        return False
    if not s.words.written[s.last].isupper():
        return False
    at = s.last + 2
    while at < s.last + _LONGEST_BRACKET and s.words.around(at) not in _BREAKS:
        at += 1
    head = s.words.small[at - 1]
    body = head in s.known.heads or s.known.kin.get(head) == "before" or s.words.capital[at - 1]
    return body and at > s.last + 3 and s.words.around(at) == ")"


def is_led(s: Setting) -> bool:
    """ "Zumbo Orla (led by Ann Roy)": a firm with its people."""
    return s.after == "(" and s.after_that in _LED and not (s.owns or s.titled)


BRACKETED = (
    Evidence("in brackets behind a name", is_defined, "The Zumbo Club ([ZCB]) fell.", behind=")"),
    Evidence("short for a body", is_short_for_a_body,
             "The Orla Club ([Zumbo]) fell.", behind=")"),
    Evidence("its initials in brackets", has_initials,
             "The [Zumbo Carrot Bell] (ZCB) fell.", behind="("),
    Evidence("in brackets behind small letters", is_explained,
             "The river club ([Zumbo]) fell.", behind=")"),
    Evidence("“(led by”", is_led, "They asked [Zumbo Orla] (led by Ann) again.", behind="("),
    Evidence("spelled out in brackets", spells_itself_out,
             "They asked [ZCB] (the river club) again.", length=ONE, behind="("),
)  # fmt: skip
