"""Whose name is a single one: "Zumbo" is Maria Zumbo where the article has only one of them?

It is sought among last names, inner ones and first ones, in this order; where several share it, see
`bare_names`: where even that leaves two, the bare name stays by itself.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from reader.analysis import lexicon
from reader.analysis.actors.bare_names import SURE, give_by_sex, give_by_title, home_of
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.full_names import SONS
from reader.analysis.actors.name_parts import DOUBT_OF_PART, NO_PERSON, may_be_person, parts
from reader.analysis.actors.towns import is_land
from reader.analysis.names import Name
from reader.analysis.names.evidence.lead_ins import KIN
from reader.analysis.names.evidence.players import OF_PLAYERS
from reader.analysis.names.evidence.sides import OF_CLUBS
from reader.analysis.names.folding import folded
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_LISTED = (
    *NO_PERSON, "a head word alone", "a capital", "a large city", "a province",
    "a given name or a city", "known, but a common word",
)  # fmt: skip
_INSTITUTIONS = frozenset((
    "school", "college", "university", "hospital", "clinic", "polytechnic", "academy", "centre",
    "center", "seminary",
))  # fmt: skip
_OF_FIRST = ("sheikh", "shaikh", "sheikha", "shaikha", "prince", "princess", "queen", "sultan")
_OWN = ("his", "her", "their", "'s")
_TO_KIN = 3  # words: Zumbo's two younger brothers
_LONG_NAME, _TWICE = 8, re.compile(r"(.)\1+")
_SPEAKS = ("says or does", "said it", "Mr or Ms", "“who”")


class _FullNames(NamedTuple):
    """{word: the full names of which it is the last, an inner or the first word}."""

    last: dict[str, list[Candidate]]
    inner: dict[str, list[Candidate]]
    first: dict[str, list[Candidate]]


def join_parts_of_names(candidates: list[Candidate], words: Words) -> None:
    """Single names to the one full name they are the last, an inner or the first word of."""
    full = _full_names(candidates, words)
    called = Counter({c.small[0]: len(c.names) for c in candidates if len(c.small) == 1})
    for single in candidates:
        if not _may_be_part(single, words):
            continue
        homes = _homes(single, full, words)
        if not homes:
            continue
        give_by_title(single, homes, words)
        give_by_sex(single, homes, words)
        home = None if single.merged else home_of(single, homes, called, words)
        if home:
            home.decided = "person" if home.has("a given name", "Mr or Ms") else home.decided
            home.take(single)
        elif len(homes) > 1 and not single.merged and all(h.has(*SURE) for h in homes):
            single.decided = "person"  # Orla, where Ann Orla and Bob Orla are named


def _full_names(candidates: list[Candidate], words: Words) -> _FullNames:
    """The full names by their words, also of those that another name tells in full."""
    last, inner, first = full = _FullNames(defaultdict(list), defaultdict(list), defaultdict(list))
    for person in candidates:
        if person.merged:
            continue
        if words.sport and person.kind == "organization":
            continue  # the Ashton Blades
        if len(person.small) > 1 and may_be_person(person) and not _is_site(person):
            names = parts(person)
            for word in _last_names(person):
                last[word].append(person)
            for word in _first_names(person):
                first[word].append(person)  # Mo Zumbo, also called Maurice Zumbo
            for word in set(names[1:-1]):
                inner[word].append(person)
        elif person.decided == "person" and person.known_as:
            last[folded(person.known_as).split()[-1]].append(person)  # Ann, of Ann and Bob Zumbo
    return full


def _is_site(person: Candidate) -> bool:
    """Whether it is a place or a firm, and nobody was told to bear its name."""
    told = person.has("a word for a place", "“company”")
    return told and not person.has(*SURE, *OF_PLAYERS)


def _may_be_part(single: Candidate, words: Words) -> bool:
    """Whether it is one word, and may be somebody's name."""
    if len(single.small) > 1 or single.merged or single.known_as or is_land(single):
        return False
    if all(_is_behind_body(name, words) for name in single.names):
        single.decided = "place"
        return False
    if single.has(*OF_CLUBS) and single.kind == "organization" and not single.has(*OF_PLAYERS):
        return False  # they visit Orla, where Ann Orla plays
    told = single.has("a surname alone", "a given name alone", *_SPEAKS) and not single.has(
        *_LISTED
    )
    told = told or single.small[0] in words.families  # Moon, who is Moon Jae-in
    return told or may_be_person(single, DOUBT_OF_PART)


def _is_behind_body(name: Name, words: Words) -> bool:
    """Whether it is where a body is: Kovel Girls' School, [Zumbo], was closed."""
    known, noun = vocabulary(), name.first - 2
    closed = words.small[name.last + 1] in (",", ".") and words.around(noun + 1) == ","
    if not closed or name.title is not None or not words.capital[noun]:
        return False
    return words.small[noun] in _INSTITUTIONS and known.heads.get(words.small[noun]) == "last"


def _homes(single: Candidate, full: _FullNames, words: Words) -> list[Candidate]:
    """The full names that a single one may stand for."""
    word = parts(single)[0]
    last, inner, first = (names.get(word, []) for names in full)
    if inner and (single.has("a role before it") or any(_is_told(n, words) for n in single.names)):
        inner = []
    near = _named_before(single, last, inner) if inner else last
    homes = (_is_first_name(single, words) and first) or near or first
    homes = homes or _full_for(word, full.first) or _misspelt(word, full.last)
    homes = [h for h in homes if h is not single and not h.merged]
    if not homes:
        return homes
    homes = [h for h in homes if not _is_kin_of(single, h, words)]
    if not _is_first_lady(single, words):
        homes = [h for h in homes if not _is_first_lady(h, words)]
    if vocabulary().is_place(single.main.phrase):
        homes = [h for h in homes if not _is_at_place(h)]
    return homes


def _last_names(person: Candidate) -> set[str]:
    """Its last word, or two of three: Khaya-Moyo is Simon Khaya Moyo."""
    names = parts(person)
    last = {names[-1]} | ({"-".join(names[-2:])} if len(names) > 2 else set())
    if not SONS.isdisjoint(person.small):
        last.add(names[0])  # Sheikh Mohammed, who is Mohammed bin Zumbo Al Orla
    return last


def _first_names(person: Candidate) -> set[str]:
    """The first words of its full names; of "Ellie-Jo" also "Ellie"."""
    first = {parts(person)[0], *(n.small[0] for n in person.names if len(n.small) > 1)}
    return first | {parts(person)[0].split("-")[0]}


def _full_for(word: str, first: Mapping[str, list[Candidate]]) -> list[Candidate]:
    """Those whose first name the word is short for: Maggie is Margaret Zumbo."""
    meant = lexicon.classes("nicknames").get(word, "").split()
    return [home for name in meant for home in first.get(name, ())]


def _misspelt(word: str, last: Mapping[str, list[Candidate]]) -> list[Candidate]:
    """Those of a long last name that has the same consonants: Bauchtman is Lydia Buchtmann."""
    if len(word) < _LONG_NAME:
        return []
    mine = _consonants(word)
    return [home for name in last if _consonants(name) == mine for home in last[name]]


@lru_cache(maxsize=1 << 12)
def _consonants(word: str) -> str:
    """The letters of a name without vowels, one for two: bchtmn."""
    return word[0] + _TWICE.sub(r"\1", "".join(c for c in word[1:] if c not in "aeiouy"))


def _is_told(name: Name, words: Words) -> bool:
    """Whether it says at once who comes in: Emile, 36, a baker; her grandson Ali."""
    kin = words.around(name.first - 1) in KIN and words.around(name.first - 2) in _OWN
    if kin and words.around(name.last + 1) == ",":
        return True
    aged = words.small[name.last + 1] == "," and words.around(name.last + 2).isdigit()
    return aged and words.around(name.last + 4) in ("a", "an")


def _is_first_name(single: Candidate, words: Words) -> bool:
    """Whether a sheikh or a prince is called by it: Sheikh Zumbo is Zumbo bin Orla Al Mehri."""
    return all(n.title is not None and words.small[n.first - 1] in _OF_FIRST for n in single.names)


def _is_kin_of(single: Candidate, home: Candidate, words: Words) -> bool:
    """Whether it is told whose brother he is: Zumbo is not "Zumbo's brother, Bob Zumbo"."""
    begins = {name.first for name in home.names if len(name.small) > 1}
    for name in single.names:
        at = name.last + 2
        if words.around(at - 1) in POSSESSIVES:
            kin = next((n for n in range(at, at + _TO_KIN) if words.around(n) in KIN), 0)
            if kin and not begins.isdisjoint((kin + 1, kin + 2)):
                return True
    return False


def _is_first_lady(person: Candidate, words: Words) -> bool:
    """President Zumbo is not First Lady Ann Zumbo, where nobody else was named before."""
    names = [name for name in person.names if words.small[name.first - 1] == "lady"]
    return any(words.around(name.first - 2) == "first" for name in names)


def _is_at_place(home: Candidate) -> bool:
    """Whether what is called after a place is not the place: Darwin is no ABC Radio Darwin."""
    body = home.has("a head word inside", "a known organization in front", "a word for a place")
    return body and home.kind != "person"


def _named_before(
    single: Candidate, last: list[Candidate], inner: list[Candidate]
) -> list[Candidate]:
    """Whose last name it is, or the first of two: Ana Lima Roy, of whom it was spoken before."""
    at = min(name.first for name in single.names)
    before = [[h for h in homes if h.names[0].first < at] for homes in (last, inner)]
    return (last or inner) if before[0] or not before[1] else inner
