"""Where one word ends and the next begins, and which hyphens part two words.

A word is what stands between blanks without its punctuation; "U.S.", "Mr." and "O'Brien" are one
word, "Kovel's" is two, and of "Boston-based" only "Boston" counts. `WORD` says what a word is.
"""

import re
from collections.abc import Iterator

from reader.analysis import lexicon
from reader.analysis.names.folding import folded
from reader.analysis.names.possessive_names import is_in_a_name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.article import Span

# What a firm of the web may end in.
DOMAINS = (
    ".com", ".org", ".net", ".tv", ".io", ".ai", ".co.uk", ".com.au", ".ru", ".ua", ".uz", ".kz",
    ".hr", ".mk", ".mn", ".nl", ".pl", ".rs", ".info",
)  # fmt: skip
_ADDRESS = r"|[A-Z][\w-]++(?:" + "|".join(map(re.escape, DOMAINS)) + r")\b(?!\.?\w)"  # Zumbo.com

WORD = re.compile(
    # Most words and marks: what is known at once is tried first.
    r"(?=\S)(?:[A-Za-z][a-z]*+(?=[ ,])|[,.](?=[ \n])|(?!vs|no\.\s*\d)[a-z]++(?=\.[ \n])"
    r"|https?://\S+|www\.\S+|(?<![\w.])[\w.]++@[\w.]+"  # looked for once in a row of letters
    + _ADDRESS
    + r"|(?:[A-Z]\.){2,}(?:[A-Z]\b)?|[A-Z]\.[A-Z]\b|U\. [SKN]\b(?!\w)|W\. Va\b\.?"  # U.S., U. S
    r"|RFE/RL\b|S\.p\.A\b\.?|D\.Phil\b"
    r"|(?:Mr|Mrs|Ms|Dr|Fr|St|Gen|(?:Sen|Sec|Pres|Del|Ald)(?=\.\s[A-Z])|Usec|Atty|Rep|Gov|Prof|Lt|Lieut|Col|Jr|Sr|Rev|Capt|Sgt|Cpl"
    r"|Maj|Adm|Brig|Cmdr|Commo|Hon|Rt(?=\.\s[A-Z])|[Rr]et(?=\.\))|[Rr]etd(?=\.\))|[Rr]td(?=\.\))|Eng|Engr|Ir|Pfc|Pvt|Pte|Spc|Ofc|Cdr|Cllr|Cllrs|Clr|Cde|Barr|Pharm|Alh|Evang|Smt|Msgr|Mgr|Mme|Mlle|Ven(?=\.\s[A-Z])|Messrs|Sens|Reps|Govs|Gens|Supt|Insp|Det|Asst|Assoc|Amb|Mt|Ch(?=\.\s[A-Z])|Md(?=\.\s[A-Z])|Kr(?=\.\s[A-Z])|Sta|Sto|Brgy|Inc|Corp|Co|Cie|Ltd|Bros|[Nn]o(?=\.\s*\d)|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\."
    r"|['’] ?s\b(?=\W|$)|['’]S\b(?=\W|$)"
    r"|[A-Z]{1,3}&[A-Z]{1,4}\b|Dato['’](?=\s)"  # B&Q
    r"|[OD]['’] [A-Z]\w+|[A-Z][a-z]+in['’](?=\s|$)"  # O' Brien; Dunkin', where it is no quote
    r"|[^\W_]+(?:['’](?![sS]\b)[^\W_]+)*(?:[-‑][^\W_]+(?:['’](?![sS]\b)[^\W_]+)*)*"
    r"|\S)"
)

_POSSESSIVES = ("'s", "’s")
_APOSTROPHES = ("n'", "n’")  # "Dunkin'", not "Dublin'"
PARENTS = frozenset(
    (
        "mother", "mum", "mom", "mam", "father", "dad", "parent", "grandmother", "grandma", "gran",
        "nan", "grandfather", "grandad", "granddad", "grandparent",
    )
)  # fmt: skip
_BEHIND_HYPHENS = ("based", "backed", "led", "owned", "born", "run", "funded")  # in headings too
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_HONORIFICS = ("san", "sama", "sensei")
_WON = ("shortlisted", "longlisted")
_FOUGHT = frozenset((
    "corruption", "terrorism", "terror", "doping", "fraud", "narcotics", "racism", "slavery",
    "trafficking", "defamation", "poverty", "crime", "graft", "discrimination", "money",
))  # fmt: skip
# What leads from one place to another: the Kovel-Zumbo railway.
ROUTES = frozenset((
    "axis", "border", "corridor", "expressway", "ferry", "flight", "flights", "highway",
    "highways", "motorway", "pipeline", "rail", "railroad", "railroads", "railway", "railways",
    "road", "roads", "route", "routes", "train", "trains",
))  # fmt: skip
_PAPERS = ("Courier", "Dispatch", "Gazette", "Herald", "Intelligencer", "Standard", "Star")
CONTINENTS = ("africa", "asia", "europe")
PREFIXES = ("anti", "pro", "ex", "non", "post", "pre", "trans", "sino")


def cut(text: str, paragraph: Span) -> tuple[list[str], list[int]]:
    """The words of a paragraph and where they start."""
    known = vocabulary()
    found = [*WORD.finditer(text, paragraph.start, paragraph.end)]
    written, starts = [word[0] for word in found], [word.start() for word in found]
    odd = [at for at, word in enumerate(written) if not word.isalpha() and len(word) > 1]
    for at in reversed(odd):
        word = written[at]
        if word in _POSSESSIVES and at and is_in_a_name(text, written[at - 1], starts[at]):
            written[at - 1 : at + 1] = [text[starts[at - 1] : starts[at] + 2]]
            del starts[at]
        if word.endswith(_APOSTROPHES) and folded(word[:-1] + "g") not in known.common:
            written[at] = word = word[:-1]
        if "-" in word and not word.islower():
            before = f"{written[at - 1]} " if at else ""
            way = at + 1 < len(written) and written[at + 1] in ROUTES
            cut_up = _ends_of_route if way and _are_towns(word) else _pieces
            pieces = [*cut_up(word, starts[at], known, before)]
            written[at : at + 1] = [piece for piece, _ in pieces]
            starts[at : at + 1] = [start for _, start in pieces]
    return written, starts


def _pieces(
    word: str, start: int, known: Vocabulary, before: str = ""
) -> Iterator[tuple[str, int]]:
    """A word, cut at its hyphens where its parts are no one name."""
    parts = word.split("-")
    if _is_said_of_somebody(parts):
        yield word.lower(), start  # "Mum-of-three Ann Lee", "Two-time champion Ann Lee"
    elif folded(word) in known.countries or folded(word) in known.regions:
        yield word, start  # Guinea-Bissau, Austria-Hungary
    elif word.replace("-", "").lower() in known.roles:
        yield word, start  # Film-maker Ann Lee
    elif word[0].islower() and folded(word) in known.organizations:
        yield word, start  # anti-Balaka
    elif len(parts) == 2 and parts[1] in _HONORIFICS and not before[:1].isupper():
        yield parts[0], start  # Zumbo-san
    elif word[0].isupper() and parts[-1] == "won" and before[:1].isupper():
        yield word, start  # Orla Chae-won
    elif word[0].isupper() and _describes(parts[-1], known):
        yield word[: -len(parts[-1]) - 1], start  # "Boston-based", "Iran-backed"
    elif (
        all(_is_land(part, known) for part in parts)
        or _are_firms(word, parts, known)
        or _is_town_of_land(parts, before, known)
    ):
        for part in parts:  # "US-China", "Franco-German", "Oriva-Belmo"
            yield part, start
            start += len(part) + 1
    elif parts[0] == "Anti" and parts[1].lower() in _FOUGHT:
        yield word, start  # Anti-Corruption Commission
    elif parts[0] == "Post" and parts[1] in _PAPERS:
        yield word, start  # the Kovel Post-Courier
    elif parts[0].lower() in (*PREFIXES, "then") and parts[1][:1].isupper():
        yield parts[0].lower(), start
        yield word[len(parts[0]) + 1 :], start + len(parts[0]) + 1
    else:
        yield word, start


def _is_said_of_somebody(parts: list[str]) -> bool:
    """Mum-of-three, MP-turned-baker, Two-time: with a capital, but no part of a name."""
    first = parts[0].lower()
    if parts[1:] == ["time"]:
        return first in _COUNTS
    return (parts[1] == "of" and first in PARENTS) or (parts[1] == "turned" and len(parts) > 2)


def _are_towns(word: str) -> bool:
    """Whether each part may be a name by itself; Al-Zumbo is one."""
    return all(
        len(part) > 2 and part[0].isupper() and part[1:].islower() for part in word.split("-")
    )


def _ends_of_route(
    word: str, start: int, known: Vocabulary, before: str
) -> Iterator[tuple[str, int]]:
    """The places of a route, each by itself: the Kovel-Zumbo railway; not Guinea-Bissau's."""
    if folded(word) in known.countries or folded(word) in known.organizations:
        yield from _pieces(word, start, known, before)
        return
    for part in word.split("-"):
        yield part, start
        start += len(part) + 1


def _describes(part: str, known: Vocabulary) -> bool:
    """Whether the last part of a hyphened word makes an adjective of the name before it."""
    small = folded(part)
    if small not in known.common:
        return small in _WON
    if part.islower() and part.endswith(("ed", "ing")):
        return True
    return small in lexicon.words("hyphened_endings") or small in _BEHIND_HYPHENS


def _is_town_of_land(parts: list[str], before: str, known: Vocabulary) -> bool:
    """Mombasa-Kenya, and the Ababa-Ethiopia of Addis Ababa-Ethiopia: a town and its country."""
    town, land = folded(parts[0]), folded(parts[-1])
    if len(parts) > 2 or land not in known.countries or town in known.given:
        return False
    return known.is_place(town) or known.is_place(folded(before) + town)


def _are_firms(word: str, parts: list[str], known: Vocabulary) -> bool:
    """Whether every part is an organization, and the whole is none."""
    small = [folded(part) for part in parts]
    firms = all(part in known.organizations and part not in known.common for part in small)
    return firms and folded(word) not in known.organizations


def _is_land(part: str, known: Vocabulary) -> bool:
    small = folded(part)
    listed = (known.countries, known.nationalities, known.capitals, CONTINENTS)
    return any(small in lands for lands in listed)
