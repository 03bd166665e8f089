"""Which phrases of a sentence are read otherwise beside its date: "her Tuesday vote" is one noun.

To teach the reader another such phrase, add a form over the letters or the words here; the letters
are those of sentence_parts.py.
"""

import re
from bisect import bisect_left
from functools import cache

from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts
from reader.analysis.day_words import MONTHS
from reader.analysis.lexicon import words

_MONTHS = frozenset(month.lower() for month in MONTHS)
# her Tuesday | vote; its newly recognized | state
_MODIFIES = re.compile(r"[dP][TD]+(?=A)|(?:(?<=A)|(?<=f))Pr[svz](?=A)")
_AGED = re.compile(r"\b\d+ - (?:year|month|week|day|hour)s?\b(?: - old\b)?")  # 16 - year - old
_SHORT = re.compile(  # the Mirel, N.J., firm; in Mirel, N.J.
    r", (?P<short>(?:[A-Z]\.){1,3}|[A-Z][a-z]{1,4}\.)(?:,(?= [a-z]))?(?=[ ,])"
)
_NOT_ALL = re.compile(r"(?:—|–|--?) ?but not (?:all|every|quite)[^—–-]{0,12}(?:—|–|--?)")
# earnings | before interest, taxes, depreciation and amortisation (EBITDA)
_DEDUCTED = (
    r"(?:interest|tax(?:es|ation)?|depreciation|amorti[sz]ation|fees|write-offs"
    r"|(?:other |exceptional |one-off |special )?(?:items|charges|costs|provisions))"
)
_BEFORE = re.compile(
    rf"\b(?:[Ee]arnings|[Pp]rofits?) before {_DEDUCTED}"
    rf"(?:(?:, and|,| and) {_DEDUCTED})*(?: \([A-Za-z]+\))?"
)
_AS_FAR = re.compile(r"(?<=from )as far (?:away |afield )?as\b")
_RESUMES = re.compile(r"(?:,w|^A,[vz])[^,;:]{1,20},(?=AA)")
_WHOSE = re.compile(r"\bwho(?:se|m)\b|\bwhere\b")
_SIGNS = (
    (" - ", _AGED, "A"), ("wh", _WHOSE, "w"), (".", _SHORT, ""),
    (" before ", _BEFORE, "A"),
    (" as far", _AS_FAR, "A"),  # men from as far as Mirel came
    ("but not", _NOT_ALL, "A"),  # will end most | — but not all — quarrels
)  # fmt: skip
_REREAD = re.compile(r"[,:](?=A)|[gy](?=A)|:(?=T)|[TD](?=,?A)|dk(?=[Au])")
_DOING = re.compile(r"[gy][fil][Au](?![^vsBxz]*,)[^vsBxz]*[vsBxz]")
_LED = re.compile(r"A(?=i?[TD]|[iYtl][A])(?=[^vsBxz]*,[Aupdhn])")
_DONE = re.compile(r"[A-Z][a-z]{2,}ed|Born|Built|Held|Sold|Told")
# What leads in a time, and no more than that.
_PLACING = frozenset({
    "in", "on", "at", "by", "since", "until", "till", "during", "after", "before", "from", "for",
    "early", "late", "mid", "through", "throughout",
})  # fmt: skip


def rewritten(parts: Parts) -> str:
    """The letters, with "her Tuesday vote" as one noun phrase, and "whose members" a relative."""
    letters, text = parts.letters, parts.text
    found = list(_MODIFIES.sub(lambda match: "A" * len(match[0]), letters))
    for match in _REREAD.finditer(letters):
        place = match.start()
        if match[0] in ",:":
            inside = text[parts.starts[place] - 1 : parts.ends[place] + 1]
            if inside.replace(match[0], "").isdigit():
                found[place] = "A"  # $100,000; 6:20
        elif match[0] == "dk":
            if parts.word(place + 1) == "than":
                found[place : place + 2] = "AA"  # more than 800 men
        elif match[0] in "gy":
            if parts.word(place) == "messaging" or "-" in parts.word(place):
                found[place] = "A"  # a messaging app, prize-winning farmers
        elif match[0] == "D" and _names_an_event(parts, place):
            led = letters[place - 1 : place] == "d"
            found[place - led : place + 2] = "A" * (2 + led)
        elif _is_modifier(parts, place):
            found[place] = "A"
    if _DOING.match(letters):
        found[0] = "A"  # Fighting near Mirel | that began in May
    if _LED.match(letters) and _DONE.fullmatch(text, parts.starts[0], parts.ends[0]):
        found[0] = "v"  # Rescued in May by Orr, | she left
    for match in _RESUMES.finditer(letters):
        place = match.end()
        if _is_a_verb(parts, place):
            found[place] = "v"  # the Rovers, who came up, | face a strike
    _reread_signs(parts, found)
    return "".join(found)


def _reread_signs(parts: Parts, found: list[str]) -> None:
    """Rewrite ages, "whose" and the short forms of states, where the sentence has their sign."""
    letters, text = parts.letters, parts.text
    sentence = text[parts.starts[0] : parts.ends[-1]]
    for sign, form, letter in _SIGNS:
        if sign not in sentence:
            continue
        for match in form.finditer(text, parts.starts[0], parts.ends[-1]):
            first = bisect_left(parts.starts, match.start())
            if first == len(found):
                continue  # "a so-whose" at the end of the words
            last = min(len(found), max(first + 1, bisect_left(parts.starts, match.end())))
            if match[0].endswith(",") and letters[last : last + 1] != "A":
                last -= 1  # in Mirel, N.J., | on Monday
            if match[0] == "where" and letters[max(0, first - 1) : first] not in ("A", ","):
                continue  # knows where it sank
            if letter or match["short"].lower().rstrip(".") in _states():
                found[first:last] = (letter or "A") + "A" * (last - first - 1)


@cache
def _states() -> frozenset[str]:
    """The short forms of states ("Conn.", "N.J."), without their last point."""
    return frozenset(word.rstrip(".") for word in words("state_abbreviations"))


def _is_a_verb(parts: Parts, place: int) -> bool:
    """Whether a lone word before an article or a name, where a verb must stand, is one."""
    word, start = parts.word(place), parts.starts[place + 1]
    if not word.isalpha() or parts.text[parts.starts[place]].isupper():
        return False
    return parts.text[start].isupper() or parts.word(place + 1).split()[0] in ARTICLES


def _names_an_event(parts: Parts, place: int) -> bool:
    """Whether a date with its year and a comma stands before a noun: "the June 3, 2019, attack"."""
    noun = parts.letters[place + 1 : place + 3] == ",A"
    if noun and parts.word(place + 2).split()[0] in ARTICLES:
        return False  # until the summer of 2027, | the town said
    year = parts.text[parts.ends[place] - 4 : parts.ends[place]].isdigit()
    led = parts.letters[place - 1 : place] == "d" or parts.word(place).startswith("the ")
    return noun and year and led


def _is_modifier(parts: Parts, place: int) -> bool:
    """Whether a time belongs to the noun behind it: "like 2004 nominee Roy", not "in 2004 Roy"."""
    return (
        parts.letters[place + 1 : place + 2] == "A"
        and parts.letters[place - 1 : place] in ("i", "f", "l", "y")
        and parts.word(place - 1) not in _PLACING
    ) or _opens_with_a_month(parts, place)


def _opens_with_a_month(parts: Parts, place: int) -> bool:
    """Of "September | numbers are due": nobody opens a sentence with a bare month."""
    noun = parts.letters[1:2] == "A" and parts.text[parts.starts[1]].islower()
    return not place and noun and parts.word(0) in _MONTHS
