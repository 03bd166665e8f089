"""Characters that were decoded wrongly before they got here: "â€œWe waitâ€" is “We wait”.

They are UTF-8 that somebody read as cp1252. Only what turns into whole characters again is mended,
and only in a text that shows it more than once: "São" and "Ângela" are words.
"""

import re

_SEQUENCE = (
    "[\xc2-\xf4][\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
    "\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}"
)
_MARK = "â€"  # what quotes and dashes begin with
_SURE = 3  # letters that are wrong; fewer may be meant
# Where the last character was lost on the way, or made a plain quote of.
_LOST = (('â€"', "–"), ("â€\x9d", "”"), ("â€", "”"))


def mended(text: str) -> str:
    """The text as it was written; itself, where nothing in it was decoded wrongly."""
    if not _is_wrong(text):
        return text
    text = re.sub(_SEQUENCE, _as_written, text)
    for wrong, right in _LOST:
        text = text.replace(wrong, right)
    return re.sub("\xc2(?=[\xa0 ])", "", text)


def _is_wrong(text: str) -> bool:
    if _MARK in text:
        return True
    if "\xc3" not in text and "\xc2" not in text:
        return False
    found = re.finditer(_SEQUENCE, text)
    return sum(_as_written(one) != one[0] for one in found) >= _SURE


def _as_written(found: re.Match[str]) -> str:
    """What a sequence was; it may be longer than the character it begins with."""
    words = found[0]
    for end in range(len(words), 1, -1):
        try:
            return b"".join(map(_byte, words[:end])).decode("utf-8") + words[end:]
        except UnicodeDecodeError:
            continue
    return words


def _byte(letter: str) -> bytes:
    if letter < "\u0100":
        return letter.encode("latin-1")
    return letter.encode("cp1252")
