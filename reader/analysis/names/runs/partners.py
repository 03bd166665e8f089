"""The names of firms and unions that list: partners, trades, and the legal ending behind them.

Each is a way on over a small word or mark, as those in `links`: it gives the index of the next word
of the name, or None.
"""

from reader.analysis.names.called import kind_of_noun, noun_called
from reader.analysis.names.english import is_common
from reader.analysis.names.runs.standing import last_of_run, name_at
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

# Endings that are no words of English: "Zumbo plc", but a bag, a spa.
SMALL_ENDINGS = ("plc", "llp", "llc", "ltd", "inc", "gmbh", "pty", "oyj")
_LEGAL = frozenset(("inc", "ltd", "llc", "plc", "corp", "lp", "llp"))
OTHERS = ("partners", "sons", "daughters", "brothers", "associates", "company", "co", "co.")
_UNIONS = frozenset(("union", "unions", "association", "federation", "international", "council"))
_OF_MAKERS = ("association", "federation", "union", "guild", "council", "board", "society")
_MAKERS = frozenset((
    "makers", "growers", "producers", "manufacturers", "dealers", "traders", "brewers", "exporters",
    "importers", "retailers", "distributors", "suppliers", "packers", "processors", "breeders",
    "workers", "sellers", "merchants", "operators", "owners",
))  # fmt: skip
_LAWS = ("act", "bill", "code", "law")  # no name of anybody, but whole
_FIELDS = ("ery", "ing", "ers", "logy", "ics", "graphy")
_LONGEST_LIST = 6


def over_small_ending(words: Words, _first: int, last: int, _known: Vocabulary) -> int | None:
    """Zumbo plc"""
    return last + 1 if words.capital[last] else None


def over_legal_ending(words: Words, _first: int, last: int, _known: Vocabulary) -> int | None:
    """Zumbo Tyre Co., Ltd.; Zumbo, Inc."""
    ends = words.around(last + 2).rstrip(".") in _LEGAL and has_capital(words, last + 2)
    party = words.small[last] == "party"  # Labour Party, LP
    return last + 2 if ends and words.capital[last] and not party else None


def over_partners(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Orla, Belmo & Kovel; Orla, Belmo and Partners: the partners of a firm"""
    if not (name_at(words, last + 2, known) and words.capital[last]):
        return None
    link, at = words.around(last + 3), last + 4
    if known.titles.get(words.small[last + 2]) == "core":
        return None  # Ann Orla, President & CEO of Kovel
    if link == "&" and " ".join(words.small[last + 2 : at + 1]) in known.organizations:
        return None  # Tesco, Marks & Spencer and Lidl
    if link == "&":
        return at if name_at(words, at, known) else None
    others = link == "and" and words.around(at) in OTHERS and words.capital[at]
    return at if others and first == last else None


def over_ampersand(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Marks & Spencer, Orla + Belmo; but Ann Orla & Eva Belmo are two"""
    at = last + 2
    if words.small[last + 1] == "+" and not words.text[words.starts[last + 1] - 1].isspace():
        return None  # Zumbo TV+
    if words.around(at) in known.particles and has_capital(words, at + 1) and first == last:
        return at + 1  # Orla & de Belmo
    if not name_at(words, at, known):
        return None
    whole = first < last and words.small[first] in known.given and words.small[at] in known.given
    end = last_of_run(words, at, known)
    two = whole and end > at and words.small[end] not in known.heads
    return None if two else at


def over_others(words: Words, _first: int, last: int, _known: Vocabulary) -> int | None:
    """Zumbo and Sons"""
    return last + 2 if words.around(last + 2) in OTHERS and words.capital[last + 2] else None


def over_trades(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """the Bakery, Confectionery and Grain Millers union: trades in a row, and a word for a union"""
    if not has_capital(words, last + 2) or not _is_trade(words, last, known):
        return None
    at = last
    while at < first + 2 * _LONGEST_LIST and words.around(at + 1) == ",":
        if words.around(at + 2) == "and" or not _is_trade(words, at + 2, known):
            break
        at += 2
    link = at + 1 + (words.around(at + 1) == ",")
    if at == last or words.around(link) != "and" or not _is_trade(words, link + 1, known):
        return None
    end = last_of_run(words, link + 1, known)
    headed = known.heads.get(words.small[end]) == "last" or words.small[end] in _LAWS
    headed = headed and end > link + 1
    if words.around(first - 1) not in ("the", *POSSESSIVES):
        if known.heads.get(words.small[last]) == "last":
            return None  # Anadolu Agency, Disaster and Emergency Authority (DEA)
        shortened = words.around(end + 1) == "(" and words.around(end + 3) == ")"
        return link + 1 if headed and shortened and words.written[end + 2].isupper() else None
    speak = words.small[end].endswith("ers") and words.around(end + 1) in known.doings
    return link + 1 if headed or speak or words.around(end + 1) in _UNIONS else None


def _is_trade(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at] if name_at(words, at, known) else ""
    return is_common(small, known) or small.endswith(_FIELDS)


def is_of_two_trades(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether common words end a name before and behind "and", and a noun for a firm follows."""
    behind = last + 3
    if words.around(behind) != "," or words.around(behind + 1) not in ("a", "an") or first == last:
        return False
    common = all(is_common(words.small[at], known) for at in (last, last + 2))
    noun = behind + 2
    while words.around(noun + 1)[0].isalpha() and words.small[noun] not in known.function:
        if known.kin.get(words.small[noun]) == "before":
            break
        noun += 1
    return common and known.kin.get(words.around(noun)) == "before"


def is_of_makers(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Kenya Mead and Perry Makers Association: two things, and the union of those who make them."""
    end = last_of_run(words, last + 2, known)
    made = end > last + 3 and words.small[end] in _OF_MAKERS and words.small[end - 1] in _MAKERS
    whole = words.around(first - 1) == "the" or words.first[first]
    return made and whole and known.heads.get(words.small[last]) != "last"


def over_article(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """A group called Mend the Roof"""
    noun = noun_called(words, first)
    firm = noun is not None and kind_of_noun(noun, known) == "firm"
    return last + 2 if firm and name_at(words, last + 2, known) else None
