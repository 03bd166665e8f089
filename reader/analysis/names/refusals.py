"""Which pieces may name an actor, once those that stand for something else are left out?

A law, a storm, an office that is explained by letters takes its letters along: each way is a line
of `_explained`.
"""

from collections.abc import Iterator

from reader.analysis.names.others import CHARACTER, OF_SOMEBODY, ONE_OF_MANY, is_no_actor
from reader.analysis.names.others.peoples import is_unlisted_people
from reader.analysis.names.others.storms import is_storm
from reader.analysis.names.others.unquoted import is_unquoted_work
from reader.analysis.names.others.vessels import is_craft
from reader.analysis.names.others.works import is_made_by
from reader.analysis.names.pieces import pieces_of
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

# What an event is about, though a firm may end so: the Kenya Mining and Salt Conference.
_TRADES = frozenset((
    "mining", "petroleum", "resources", "energy", "trade", "finance", "insurance", "health",
    "investment",
))  # fmt: skip
_IN_BRACKETS = 6  # words: (international code name: Zumbo)
_CALLED = ("as", "called", "dubbed", "named")


def stretches_of(words: Words) -> Iterator[Stretch]:
    """What may name an actor; acronyms that are explained as something else are left out."""
    refused: set[str] = set()
    found: list[Stretch] = []
    for stretch in pieces_of(words):
        why = None if stretch.first in words.players else is_no_actor(words, stretch)
        if _stands_for_office(words, stretch):
            refused.add(words.small[stretch.first].removesuffix("s"))
        elif why:
            refused |= _explained(words, stretch, why)
            found += _owner(words, stretch) if why == OF_SOMEBODY else ()
        else:
            found.append(stretch)
    for stretch in found:
        if not refused or _phrase(words, stretch) not in refused:
            yield stretch


def _owner(words: Words, stretch: Stretch) -> Iterator[Stretch]:
    """[Kovel City Council] Spending Review, [Security Council] Resolution: whose event it is."""
    known, first = vocabulary(), stretch.first
    for last in range(first + 1, stretch.last):
        small = words.small[first : last + 1]
        headed = known.heads.get(small[-1]) == "last" and small[-1] not in _TRADES
        headed = headed and known.is_place(small[0])
        if " ".join(small) in known.organizations or (headed and last > first + 1):
            yield Stretch(first, last, stretch.title)
            return


def _stands_for_office(words: Words, stretch: Stretch) -> bool:
    """The acronym in "Officer-in-Charge (OIC)", "Inspector General of Police (IGP)"."""
    at = stretch.first
    if (
        words.small[at - 1] != "("
        or words.small[at + 1] != ")"
        or not words.written[at].removesuffix("s").isupper()
    ):
        return False
    known, of = vocabulary(), at - 3 - (words.around(at - 3) == "the")
    office = of - 1 if words.around(of) == "of" else at - 2  # Accountant General of the Valley
    noun = words.around(office)
    titled = known.titles.get(noun) in ("core", "doubtful") or noun in known.plural_titles
    titled = titled or words.small[office - 1 : office + 1] == ["chief", "executive"]
    return titled and words.small[office][0] in words.small[at]


def _other_name(words: Words, at: int) -> Iterator[str]:
    """What a storm is called elsewhere: "Typhoon Zumbo (international name: Orla)", "known locally
    as Orla".
    """
    if words.around(at) == "(":
        for near in range(at + 1, at + _IN_BRACKETS):
            if words.around(near + 1) == ")":
                yield words.small[near]
    behind = words.small[at + 1 : at + _IN_BRACKETS]
    if words.around(at) == "," and "locally" in behind[:2]:
        called = [
            n for n, word in enumerate(behind) if word in _CALLED and words.capital[at + n + 2]
        ]
        yield from (words.small[at + n + 2] for n in called[:1])


def _phrase(words: Words, stretch: Stretch) -> str:
    return " ".join(words.small[stretch.first : stretch.last + 1])


def _explained(words: Words, stretch: Stretch, why: str) -> set[str]:
    """What stands for it: the acronym in "Clean Rivers Act (CRA)", the name of a storm."""
    at = stretch.last + 2
    bracketed = words.around(at - 1) == "(" and words.around(at + 1) == ")"
    if (
        bracketed
        and words.written[at].isupper()
        and words.small[at][0] == words.small[stretch.first][0]
    ):
        return {words.small[at]}
    if is_storm(words, stretch, words.small[stretch.first : stretch.last + 1], vocabulary()):
        return {words.small[stretch.last], *_other_name(words, stretch.last + 1)}
    phrase = _phrase(words, stretch)
    if is_unquoted_work(words, stretch, phrase.split(), vocabulary()):
        bare = stretch.first == stretch.last or vocabulary().is_place(phrase)
        return set() if bare else {phrase}
    if (
        is_made_by(words, stretch, [], vocabulary())
        or is_craft(words, stretch)
        or why in (CHARACTER, "a train")
    ):
        return {phrase}
    if stretch.first < stretch.last:
        return set()
    small = words.small[stretch.first]
    people = is_unlisted_people(words, stretch, [small], vocabulary())
    return (
        {small} if people or why == ONE_OF_MANY else set()
    )  # the Zumbo tribe, and so a Zumbo leader
