"""What is cut off a happening in front: the date that leads in ("On Monday, | the ferry sank"),
a dateline, marks, and words like "However,".
"""

import re
from bisect import bisect_left

from reader.analysis.dates.happening.leaning_dates import PLACING
from reader.analysis.dates.happening.sentence_parts import Parts

_OPENERS = frozenset({
    "also", "besides", "finally", "furthermore", "however", "instead", "likewise", "meanwhile",
    "meantime", "moreover", "nevertheless", "nonetheless", "separately", "similarly", "still",
})  # fmt: skip
_LED = re.compile(r"i?D,")
_A_SUBJECT = re.compile(r"D,[ilY][^,vsBxzb]*,(?=[rx]{0,2}[vB])")
_DATELINE = re.compile(r"D(?:\(A\))?-(?=A)")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_NUMBER = rf"(?:{_MONTH} )?\d+"
_LISTED = re.compile(  # On May 3, 4 and 5, | the court sat
    rf"(?:On|In) {_NUMBER}(?:, {_NUMBER})*,? and {_NUMBER}(?: {_MONTH})?(?:,? \d{{4}})?,? "
)


def without_lead(parts: Parts, first: int, end: int) -> int:
    """Where the words begin without the marks and the date in front ("On Monday, | the ferry")."""
    first = _without_marks(parts, first, end)
    if parts.letters[first + 1 : first + 2] == "," and parts.word(first) in _OPENERS:
        first += 2  # However, | the ferry sank
    said = parts.letters.startswith(("hA", "hDx", "hDB"), first)  # said that | May 3 would be
    if first and said and parts.word(first) == "that":
        first += 1
    opens = not parts.letters[:first].strip("-")  # — May 3, 2011 — | The ferry
    if opens and (dateline := _DATELINE.match(parts.letters, first)) and dateline.end() < end:
        return dateline.end()  # Aug 1 (Mirel News) - | The ferry
    listed = _LISTED.match(parts.text, parts.starts[first]) if first < end else None
    if listed and parts.starts[parts.date[0]] < listed.end() < parts.ends[end - 1]:
        return bisect_left(parts.starts, listed.end())
    led = parts.letters[first : parts.date[0]] in ("", "i") and _LED.match(parts.letters, first)
    if led and _A_SUBJECT.match(parts.letters, first):
        return first  # | August, with 410 guests, was the best month
    if led and (parts.letters[first] == "D" or parts.word(first) in PLACING):
        return _without_marks(parts, min(end, parts.date[1] + 1), end)
    return first


def _without_marks(parts: Parts, first: int, end: int) -> int:
    while first < end and parts.letters[first] in ",;:-)cC":
        first += 1
    return first
