"""Where names stand, and what kind of thing each seems to be.

`find_names` gives every mention that may name an actor, with the evidence for what it is; which of
them are one actor is the business of `reader.analysis.actors`. The steps, a module each: `words`,
`runs`, `sentence_starts`, `titles`, `lost_commas`, `peoples`, `others`, `evidence`, `lists`;
`vocabulary` is what is known beforehand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.names.contexts import contexts_of
from reader.analysis.names.forms import forms_of
from reader.analysis.names.gender import Sex, gender_of
from reader.analysis.names.lists import BESIDE, end_of_row, is_row_of_places, lists_in
from reader.analysis.names.loose_peoples import without_nationality
from reader.analysis.names.lost_commas import split_off_place
from reader.analysis.names.others import HONOURS, is_no_actor
from reader.analysis.names.peoples import is_unlisted_people
from reader.analysis.names.prizes import is_of_the_match
from reader.analysis.names.runs import find_runs
from reader.analysis.names.sentence_starts import without_start
from reader.analysis.names.setting import setting_of
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.titles import split_titles
from reader.analysis.names.unquoted import is_unquoted_work
from reader.analysis.names.vessels import is_craft
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.analysis.names.works import is_made_by
from reader.article import Span

_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s")  # MPs
_THINGS = frozenset(("t-shirt", "t-shirts", "x-ray", "x-rays", "u-turn", "super"))
_PLACES = ("states", "counties", "provinces", "districts")
# What no place shows: "in Kovel, Zumbo Orla and Kori Belmo said".
_PEOPLE = frozenset(("says or does", "a role behind it", "an age", "“who”", "said it"))
_REGIONS = ("region", "district", "province", "oblast")
_STORMS = ("hurricane", "typhoon", "cyclone", "storm")

__all__ = ["Name", "Sex", "find_names", "gender_of"]


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name: the words by index, where they stand, and what they tell.

    `small` are its words in small letters, `phrase` the same with a blank between them; `title` is
    the index of the first word of its title; `form` is the evidence in its words, `context` that
    around it.
    """

    first: int
    last: int
    span: Span
    small: tuple[str, ...]
    phrase: str
    title: int | None
    form: tuple[str, ...]
    context: tuple[str, ...]


def find_names(words: Words) -> tuple[Name, ...]:
    """Every mention that may name an actor, in the order of the text."""
    seen: dict[str, tuple[str, ...]] = {}
    return _beside_each_other([_name(words, stretch, seen) for stretch in _stretches(words)], words)


def _beside_each_other(names: list[Name], words: Words) -> tuple[Name, ...]:
    """The names, those in lists with what the names beside them tell."""
    places = [(name.first if name.title is None else name.title, name.last) for name in names]
    for members in list(lists_in(places, words)):
        told = {at: _told(names[at]) for at in members}
        governed = "“mayor of”" in names[members[0]].context  # residents of Kovel, Orla and Zumbo
        row = governed or is_row_of_places(places[members[0]][0], words)
        row = row and not any(_is_of_people(names[at], governed) for at in members[1:])
        placed = end_of_row(members, places, words) if row else members[0]
        for at in members:
            if words.around(places[at][1] + 1) in ("mp", "mla"):
                continue  # Ann Lee and Kovel MP Bob Orla
            beside = told.get(at - 1, set()) | told.get(at + 1, set())
            if at < placed and names[at].title is None and "“in”" not in names[at].context:
                beside |= {"“in”"}
            if beside:
                names[at] = replace(names[at], context=(*names[at].context, *sorted(beside)))
    return tuple(names)


def _is_of_people(name: Name, governed: bool) -> bool:
    """Whether somebody stands there; of "residents of Kovel and Orla left" they left, not Orla."""
    told = _PEOPLE.intersection(name.context)
    return bool(told - {"says or does"} if governed and len(name.small) == 1 else told)


def _told(name: Name) -> set[str]:
    """What a name tells of those beside it in a list."""
    return {BESIDE[e] for e in (*name.form, *name.context) if e in BESIDE}


def _stretches(words: Words) -> Iterator[Stretch]:
    """What may name an actor; acronyms that are explained as something else are left out."""
    refused: set[str] = set()
    found = []
    for stretch in _pieces(words):
        if is_no_actor(words, stretch):
            refused |= _explained(words, stretch)
        elif _stands_for_office(words, stretch):
            refused.add(words.small[stretch.first])
        else:
            found.append(stretch)
    for stretch in found:
        if not refused or _phrase(words, stretch) not in refused:
            yield stretch


def _stands_for_office(words: Words, stretch: Stretch) -> bool:
    """The acronym in "Officer-in-Charge (OIC)", "Inspector General of Police (IGP)"."""
    at = stretch.first
    if (
        words.around(at - 1) != "("
        or words.around(at + 1) != ")"
        or not words.written[at].isupper()
    ):
        return False
    known, office = vocabulary(), at - 2 - 2 * (words.around(at - 3) == "of")
    titled = known.titles.get(words.around(office)) in ("core", "doubtful")
    return titled and words.small[office][0] in words.small[at]


def _phrase(words: Words, stretch: Stretch) -> str:
    return " ".join(words.small[stretch.first : stretch.last + 1])


def _explained(words: Words, stretch: Stretch) -> set[str]:
    """What stands for it: the acronym in "Clean Rivers Act (CRA)", the name of a storm."""
    at = stretch.last + 2
    bracketed = words.around(at - 1) == "(" and words.around(at + 1) == ")"
    if (
        bracketed
        and words.written[at].isupper()
        and words.small[at][0] == words.small[stretch.first][0]
    ):
        return {words.small[at]}
    if words.small[stretch.first] in _STORMS:
        return {words.small[stretch.last]}
    phrase = _phrase(words, stretch)
    if is_unquoted_work(words, stretch, phrase.split(), vocabulary()):
        bare = stretch.first == stretch.last or vocabulary().is_place(phrase)
        return set() if bare else {phrase}
    if is_made_by(words, stretch, [], vocabulary()) or is_craft(words, stretch):
        return {phrase}
    if stretch.first < stretch.last:
        return set()
    small = words.small[stretch.first]
    people = is_unlisted_people(words, stretch, [small], vocabulary())
    return {small} if people else set()  # the Zumbo tribe, and so a Zumbo leader


def _pieces(words: Words) -> Iterator[Stretch]:
    for begin, last in find_runs(words):
        first = without_start(words, begin, last)
        if first > last:
            continue
        for piece in split_titles(words, first, last):
            for part in split_off_place(words, piece):
                trimmed = _trimmed(words, part)
                if trimmed:
                    yield trimmed


def _trimmed(words: Words, piece: Stretch) -> Stretch | None:
    """Without small words at its ends and without a loose nationality."""
    first, last = piece.first, piece.last
    while first <= last and not _may_lead(words, first):
        first += 1
    if first < last and words.small[first] in ("former", "ex", "ngo") and piece.title is None:
        first += 1
    while last >= first and _is_loose_end(words, last):
        last -= 1
    if first < last and words.small[last] in vocabulary().nationalities and _describes(words, last):
        last -= 1
    while first < last and (_is_member(words, first, last) or _is_of_both(words, first, last)):
        last -= 1
    if first < last and _is_of_the_state(words, last):
        last -= 1
    if first < last and is_of_the_match(words, last):
        last -= 1
    if first > last:
        return None
    last += last > first + 1 and _is_of_region(words, last)
    return without_nationality(words, Stretch(first, last, piece.title))


def _describes(words: Words, at: int) -> bool:
    """Whether only an adjective begins here: "kept Oriva [British]-owned"."""
    return words.text.startswith("-", words.end(at))


def _is_member(words: Words, first: int, last: int) -> bool:
    """A New York Democrat is no New York, a White House Advisor no White House."""
    known, phrase, small = vocabulary(), " ".join(words.small[first:last]), words.small[last]
    if words.heading[last] and small in known.common and small not in known.heads:
        return phrase in known.organizations  # "Fox News Host" in a headline
    if small in known.nationalities and known.is_place(phrase):
        return True
    if words.written[first].isupper() and first == last - 1 and small[:-1] in known.roles:
        return small.endswith("s") and words.written[last][1:].islower()  # ZQX Officers
    is_role = small in known.roles or known.titles.get(small) == "core"
    return is_role and first < last - 1 and phrase in known.organizations


def _is_of_both(words: Words, first: int, last: int) -> bool:
    """Whether the last word is said of two places: Orla and Kovel [States]."""
    if words.small[last] not in _PLACES or words.around(first - 1) != "and":
        return False
    if not words.capital[first - 2] or not words.capital[last - 1]:
        return False  # National Council of Provinces
    return not vocabulary().is_place(" ".join(words.small[first : last + 1]))


def _is_of_the_state(words: Words, at: int) -> bool:
    """Whether it says where an office is held, behind initials: ZQX [State] president."""
    if words.small[at] != "state" or not words.written[at - 1].isupper():
        return False
    known, after = vocabulary(), words.around(at + 1)
    plain = after in known.common and after not in known.function and after not in known.doings
    return plain and not words.capital[at + 1]


def _is_of_region(words: Words, last: int) -> bool:
    """Whether a body goes on over a small word: Youth Department of the Kovel [region]."""
    of = last - 1 - (words.small[last - 1] == "the")
    return words.small[of] == "of" and words.around(last + 1) in _REGIONS


def _may_lead(words: Words, at: int) -> bool:
    return words.capital[at] or words.small[at] in ("al", "el") or words.small[at][0].isdigit()


def _is_loose_end(words: Words, at: int) -> bool:
    """No part of a name at its end: "No." and "Flight" before a number, a mark."""
    written, small = words.written[at], words.small[at]
    if not written[0].isalnum() or _PLURAL_ACRONYM.fullmatch(written):
        return True
    if small.startswith("under-") and small[6:].isdigit():
        return words.capital[at - 1]  # Oriva Under-21
    if small in HONOURS and written.isupper():
        whole = small != "kc" or words.capital[at - 2]  # the family of Dipak KC
        return words.capital[at - 1] and whole
    if small in _THINGS:
        return True
    return small in ("no", "no.", "flight", "article") and at + 1 < len(words)


def _name(words: Words, stretch: Stretch, seen: dict[str, tuple[str, ...]]) -> Name:
    """The mention with what it tells; what its words tell is found once for all mentions."""
    setting = setting_of(words, stretch, vocabulary())
    shouted = words.written[stretch.first].isupper()
    key = f"{setting.phrase}\t{shouted}\t{words.heading[stretch.first]}"
    if key not in seen:
        seen[key] = forms_of(setting)
    return Name(
        stretch.first,
        stretch.last,
        words.span(stretch.first, stretch.last),
        tuple(setting.small),
        setting.phrase,
        stretch.title,
        seen[key],
        contexts_of(setting),
    )
