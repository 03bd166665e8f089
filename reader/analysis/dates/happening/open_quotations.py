"""Where words open a quotation or a bracket and do not close it, or the other way round.

To teach the reader another bracket, add it to `balanced`.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts

# A stop and the mark that closes a quotation behind it.
CLOSING = re.compile(r"[,.?!…][”\"]")
_OPENING, _CLOSES = '“‘"', re.compile(r"[,.]?[”\"]")
_INNER = re.compile(r"(?<![\w'])[‘'][^’‘'\"]{1,40}$")
_INNER_CLOSES = re.compile(r"[,.]?[’'](?!')")
_ENDS = re.compile(r"[.,!?]?[”\"]")


def ends_a_quotation(parts: Parts, end: int) -> bool:
    """Whether the words end before a date, and a quotation right behind it."""
    at, behind = parts.date
    return end == at or (end < at and _ENDS.match(parts.text, parts.ends[behind - 1]) is not None)


def is_open(words: str) -> bool:
    """Whether a quotation begins in some words and does not end."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1


def balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The words with the quotation mark that opens or closes them, where only one is inside; an
    open bracket is left out.
    """
    words = text[start:end]
    for opening, closing in ("()", "[]"):
        at = words.rfind(opening)
        if at > 0 and closing not in words[at:]:
            end = start + len(words[:at].rstrip(" ,;"))
            words = text[start:end]
    opened = words.count("“") - words.count("”")
    odd = words.count('"') % 2
    torn = "”" in words and "“" not in words.partition("”")[0]  # “It sank,” she said, “and …”
    if (opened < 0 or odd or torn) and start and text[start - 1] in _OPENING:
        return start - 1, end
    inner = _INNER_CLOSES.match(text, end)
    if inner and _INNER.search(words):
        return start, inner.end()  # were rated ‘fair’ and ‘weak’
    closes = _CLOSES.match(text, end)
    if (opened > 0 or odd) and closes:
        return start, closes.end()
    return start, end
