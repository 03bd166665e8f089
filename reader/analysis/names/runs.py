"""Where a run of capitalised words begins and ends, with the small words inside it.

A run goes on over a particle ("bin", "de la"), "of" after a head ("Bank of ..."), "&", an initial
with its full stop, a spaced hyphen in an Arabic name, and "and" inside an office ("Ministry of
Trade and Industry"). Each way on is one function; to teach another, add it to `WAYS_ON`.
"""

import re
from collections.abc import Iterator

from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.setting import is_possessive
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import PREFIXES, Words

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
LONGEST = 12  # words; what is longer is a list or a page in capitals


def find_runs(words: Words) -> Iterator[tuple[int, int]]:
    """The first and the last word of each run, in order."""
    known = vocabulary()
    at, number = 0, len(words)
    while at < number:
        if not _may_begin(words, at, known):
            at += 1
            continue
        last = _end_of_run(words, at, known)
        yield at, last
        at = last + 1


def _may_begin(words: Words, at: int, known: Vocabulary) -> bool:
    if words.capital[at]:
        return may_stand(words, at, known)
    if not _ORDINAL.fullmatch(words.small[at]) or not _name_at(words, at + 1, known):
        return False  # "501st Legion"
    return known.heads.get(words.small[_last_of_run(words, at + 1, known)]) == "last"


def _end_of_run(words: Words, first: int, known: Vocabulary) -> int:
    last = first
    if words.small[first - 1] in PREFIXES and words.starts[first] == words.end(first - 1) + 1:
        return first  # "anti-Zumbo Danes"
    while last - first < LONGEST:
        further = last + 1
        if _name_at(words, further, known):
            if words.text.startswith("-", words.end(last)) or _ends_a_sentence(words, last, known):
                break
            last = further
            continue
        found = next((to for way in WAYS_ON if (to := way(words, first, last, known))), None)
        if found is None:
            break
        last = found
    return last


def _ends_a_sentence(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a country with a full stop may be the last word: "left the U.S. Lawmakers said"."""
    if not words.written[at].endswith(".") or words.small[at] not in known.countries:
        return False
    last = words.small[_last_of_run(words, at + 1, known)]
    return not (
        last in known.heads or last in known.place_heads or words.small[at + 1] in known.titles
    )


def may_stand(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word may be part of a name at all."""
    written, small = words.written[at], words.small[at]
    if small in known.calendar:
        return _is_name_anyway(words, at, known)
    if small in ("a", "i") and words.around(at + 1) == ".":
        return at > 0 and words.capital[at - 1]  # James A. Zumbo
    if small in known.function and not (small == "will" and words.middle[small]):
        begins = small in ("new", "first") and _capital(words, at + 1)
        return begins or _is_acronym(written, small)
    if len(written) == 1:
        return _capital(words, at + 1) or words.around(at + 1) == "."
    if "'" in written or "’" in written:
        stem = small.replace("’", "'").split("'")[0]
        return not (stem in known.function or stem.removesuffix("n") in known.function)
    if "-" in small and all(part in known.function for part in small.split("-")):
        return False  # Thirty-two
    if small.startswith(("http", "www.")) or "@" in small or small.count("-") > 3:
        return False
    return not words.heading[at] or _stands_in_heading(words, at, known)


def _is_acronym(written: str, small: str) -> bool:
    return written.isupper() and small in ("us", "it", "who", "as", "am")


def _is_name_anyway(words: Words, at: int, known: Vocabulary) -> bool:
    """A month or day that is a person's name or a newspaper's: April Jones, the Sunday Times."""
    small = words.small[at]
    follows = words.around(at + 1)
    if small in ("april", "june", "august", "may", "jan") and at and words.capital[at - 1]:
        is_day = words.around(at + 1).isdigit()
        return words.small[at - 1] in known.given and not is_day
    if small in ("jan", "mar", "sun") and _capital(words, at + 1):
        return follows not in known.calendar
    if small in ("april", "june", "august"):
        return _capital(words, at + 1) and follows in known.surnames and follows not in known.common
    return follows in ("times", "mail", "telegraph", "express", "post", "mirror", "courier", "sun")


def _stands_in_heading(words: Words, at: int, known: Vocabulary) -> bool:
    """In a heading everything has a capital: only what is a name elsewhere may be one."""
    small = words.small[at]
    if words.middle[small]:
        return words.low[small] <= words.middle[small]
    return small not in known.common and not words.low[small]


def _capital(words: Words, at: int) -> bool:
    return at < len(words) and words.capital[at]


def _name_at(words: Words, at: int, known: Vocabulary) -> bool:
    return _capital(words, at) and may_stand(words, at, known)


def _over_known(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """A name that a list knows with its small words: Securities and Exchange Commission."""
    if words.small[last + 1 : last + 2] == ["\n"] or not words.around(last + 1)[:1].isalpha():
        return None
    for end in range(min(last + 5, len(words) - 1), last + 1, -1):
        phrase = " ".join(words.small[first : end + 1])
        listed = phrase in known.organizations or known.is_place(phrase)
        if words.capital[end] and listed:
            return end
    return None


def _over_nickname(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ernesto "Che" Guevara"""
    marks = ('"', "“", "”", "‘", "’", "'")
    at = last + 1
    quoted = words.around(at) in marks and words.around(at + 2) in marks
    if not quoted or words.small[first] not in known.given:
        return None
    return at + 3 if _name_at(words, at + 1, known) and _name_at(words, at + 3, known) else None


def _over_partners(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Orla, Belmo & Kovel: the partners of a firm"""
    if words.around(last + 1) != "," or words.around(last + 3) != "&":
        return None
    named = _name_at(words, last + 2, known) and _name_at(words, last + 4, known)
    return last + 4 if named and words.capital[last] else None


def _over_initial(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """George W . Bush"""
    stop = words.around(last + 1) == "." and len(words.written[last]) == 1
    return last + 2 if stop and _name_at(words, last + 2, known) else None


def _over_hyphen(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """al - Hakim, Min - ho: a hyphen with blanks, as some agencies write it."""
    if words.around(last + 1) != "-" or last + 2 >= len(words):
        return None
    before, after = words.small[last], words.small[last + 2]
    if _capital(words, last + 2):
        apart = _is_land(before, known) or _is_land(after, known)
        if before in ("al", "el", "abd", "ul", "an") or (before in known.given and not apart):
            return last + 2 if may_stand(words, last + 2, known) else None
        if f"{before}-{after}" in known.organizations:
            return last + 2
        joined = words.spaced and not apart and may_stand(words, last + 2, known)
        return last + 2 if joined else None
    given = after.isalpha() and after not in known.common and last > first
    return last + 2 if given and not _capital(words, last + 3) else None


def _last_of_run(words: Words, at: int, known: Vocabulary) -> int:
    """The last word of the capitalised words that begin here, as far as one may look."""
    end = at
    while end < at + 6 and _name_at(words, end + 1, known):
        end += 1
    return end


def _is_land(small: str, known: Vocabulary) -> bool:
    lands = (known.countries, known.capitals, known.regions, known.nationalities)
    return any(small in names for names in lands)


def _over_particles(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Ursula von der Leyen, Osama bin Laden"""
    at = last + 1
    while at < last + 5 and (words.around(at) in known.particles or words.around(at) == "-"):
        at += 1
    hyphen = words.spaced and words.around(last + 1) == "-"
    begun = words.around(last + 1 + hyphen) in known.particles
    return at if begun and _name_at(words, at, known) else None


def _over_of(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Bank of England, Institute for Peace, House of the People"""
    link = words.around(last + 1)
    if link not in ("of", "for", "on", "against"):
        return None
    at = last + 2 + (words.around(last + 2) in ("the", "our"))
    if not _name_at(words, at, known):
        return None
    head = words.small[last]
    kind = known.heads.get(head, "")
    if head in known.titles and kind != "last" and kind != "first":
        return at if link == "of" and known.linking.get(head) == "title" else None
    if link == "of":
        return at if kind in ("last", "first") or head in known.linking else None
    headed = any(known.heads.get(words.small[i]) == "last" for i in range(first, last + 1))
    other = words.small[at] in known.calendar or words.small[at] in known.not_actors
    return at if headed and not other and kind != "ending" else None


def _over_ampersand(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Marks & Spencer"""
    return last + 2 if words.around(last + 1) == "&" and _name_at(words, last + 2, known) else None


def _over_and(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ministry of Trade and Industry, Food and Drug Administration"""
    if words.around(last + 1) != "and" or not _name_at(words, last + 2, known):
        return None
    after = words.small[last + 2]
    named = known.is_place(after) or after in known.given
    if not (is_common(words.small[last], known) and is_common(after, known)) or named:
        return _over_two_peoples(words, last, known)
    run = words.small[first : last + 1]
    linked = "of" in run or "for" in run
    if linked and any(known.linking.get(word) == "office" for word in run):
        return last + 2
    if any(known.heads.get(word) == "last" for word in run):
        return None
    end = _last_of_run(words, last + 2, known)
    return last + 2 if end > last + 2 and known.heads.get(words.small[end]) == "last" else None


def _over_two_peoples(words: Words, last: int, known: Vocabulary) -> int | None:
    """Latin American and Caribbean Fruit Growers Association"""
    before, after = words.small[last], words.small[last + 2]
    if not all(w in known.nationalities or w in known.regions for w in (before, after)):
        return None
    end = _last_of_run(words, last + 2, known)
    return last + 2 if end > last + 2 and known.heads.get(words.small[end]) == "last" else None


def _over_possessive(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Women's Institute, People's Party, Children's Hospital"""
    if not is_possessive(words.around(last + 1)) or not _name_at(words, last + 2, known):
        return None
    owner = words.small[last]
    crowd = owner in _OWNERS or (owner.endswith("s") and owner in known.common)
    if known.heads.get(words.small[_last_of_run(words, last + 2, known)]) == "ending":
        return last + 2  # Zumbo's Holdings Inc.
    if known.titles.get(owner) in _CORE and known.heads.get(words.small[last + 2]) == "last":
        return last + 2  # the Sheriff's Office
    return last + 2 if crowd and owner not in known.surnames - _OWNERS else None


_CORE = ("core", "doubtful")
_OWNERS = frozenset(
    ("women", "people", "children", "men", "king", "queen", "girls", "boys", "sailors")
)

WAYS_ON = (
    _over_known,
    _over_nickname,
    _over_partners,
    _over_initial,
    _over_hyphen,
    _over_particles,
    _over_of,
    _over_ampersand,
    _over_and,
    _over_possessive,
)
