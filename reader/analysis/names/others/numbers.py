"""Is it a mark, a sum, or a part that has a number: GDP, QR 1.1 billion, Nor, Article II, Ward 4?

To teach a mark, add it to `lexicon/not_actors.txt`; a word for a sum, to `_SUMS`.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from reader.analysis.names.english import is_common
from reader.analysis.names.others.reasons import SPEAKS
from reader.analysis.names.others.works import is_word_and_digit
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_SUMS = frozenset(("million", "billion", "trillion", "crore", "lakh", "bn", "m"))
_ROADS = frozenset(("county road", "state road", "state route", "county route", "farm road"))
_ALONG = frozenset(("along", "from", "off", "on", "onto", "near", "via"))
_NUMERALS = frozenset("ivx")
SPELLED = frozenset(("one", "two", "three", "four", "five", "six"))

_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s")


def is_mark(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """GDP, QR 1.1 billion; but Xi may be somebody."""
    if len(small) == 1 and words.written[s.first].isupper() and _is_before_sum(words, s):
        return True  # QR 1.1 billion, RA 9262
    if len(small) > 1 or small[0] not in known.not_actors:
        return False
    if small[0] in known.organizations and words.small[s.last + 1] in known.doings:
        return False  # CCTV said so
    if words.small[s.last + 1] in SPEAKS or "spokesperson" in words.small[s.last + 1 : s.last + 3]:
        return False  # the ATM said, which is a party; ATM national spokesperson Ann Lee
    if words.written[s.first].isupper():
        return not _stands_for_body(words, words.written[s.first], known)
    return not set(small[0]) <= set("ivx")  # Xi


def _stands_for_body(words: Words, letters: str, known: Vocabulary) -> bool:
    """The GDP, where the Green Delta Party (GDP) is named; PT, which is a Workers' Party (PT)."""
    found = words.text.find(f"({letters})")
    at = bisect_left(words.starts, found) - 1
    headed = found >= 0 and known.heads.get(words.around(at)) == "last"
    return headed and words.capital[at]


def _is_before_sum(words: Words, s: Stretch) -> bool:
    """Two or three letters before a sum, two before the number of a law."""
    number = words.small[s.last + 1]
    if len(words.written[s.first]) > 3 or not number.isdigit():
        return False
    if len(words.written[s.first]) == 2 and len(number) > 2:
        return True  # RA 9262, HB 1557
    return not _SUMS.isdisjoint(words.small[s.last + 2 : s.last + 5])


def is_class(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Salt Trading Companies (STCs): many of a sort, whose letters are written in plural."""
    short = words.around(s.last + 3) == ")" and _PLURAL_ACRONYM.fullmatch(words.written[s.last + 2])
    return bool(short) and all(is_common(word, known) or word == "and" for word in small)


def is_plural_acronym(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """NGOs, MPs: several, and none of them named."""
    return len(small) == 1 and _PLURAL_ACRONYM.fullmatch(words.written[s.first]) is not None


def is_numbered(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Article II, Title IX: a part of a text or of a war, and no Pope."""
    if len(small) < 2 or s.title is not None or not set(small[-1]) <= _NUMERALS:
        return False
    if not words.written[s.last].isupper():
        return False
    return all(is_common(word, known) and word not in known.titles for word in small[:-1])


def _is_part(small: str, known: Vocabulary) -> bool:
    return small in known.place_heads or small == "division"


def is_numbered_road(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """Off U.S. 41, on US 1: a road."""
    way = words.small[s.first - 1] in _ALONG and small[0] in ("u.s.", "us")
    return way and words.small[s.last + 1].isdigit()


def is_counted(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Ward 4, District 9: a part of a place that has a number for its name."""
    road = " ".join(small) in _ROADS
    if s.title is not None or not (road or (len(small) == 1 and _is_part(small[0], known))):
        return False
    if road:
        return words.small[s.last + 1].isdigit()
    number = words.small[s.last + 1]
    if number in SPELLED and words.capital[s.last + 1]:
        return True  # Ward Two, Division One
    return number.isdigit() and len(number) < 4 and words.around(s.last + 2) not in ("people", "%")


def is_number(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """F16: one word with a digit in it, and no Cloud9."""
    digits = len(small) == 1 and any(map(str.isdigit, small[0]))
    return digits and small[0] not in known.organizations and not is_word_and_digit(words, s)


_CODE = re.compile(r"[A-Z][a-z]{2}")
_CODES = re.compile(r"[a-z] \(([A-Z][a-z]{2})\)")


def is_code_of_land(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """Ann Lee (Nor), Eva Roy (Ken): in results, where two stand so."""
    if not words.sport or len(small) > 1 or not _CODE.fullmatch(words.written[s.first]):
        return False
    bracketed = words.small[s.first - 1] == "(" and words.small[s.last + 1] == ")"
    return bracketed and _has_codes(words.text)


@lru_cache(maxsize=1)
def _has_codes(text: str) -> bool:
    return len(set(_CODES.findall(text))) > 1
