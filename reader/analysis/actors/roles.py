"""What is somebody: the words of a title or an apposition that say so, and where do they stand?

The ways of saying it are in `role_ways`. Of several, an office or a trade says more than a rank or
a relation, a title more than a noun; of those that say as much, the first counts, or a later one
that has all its words and more.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import shared_names
from reader.analysis.actors.plural_roles import of_one
from reader.analysis.actors.role_nouns import Stretch, is_weak
from reader.analysis.actors.role_ways import BODY_WAYS, WAYS, Find, Way
from reader.analysis.actors.title_roles import FORMER, LONGEST, RANKS
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_REIGN = ("prince", "princess", "emir", "sultan", "king", "queen", "duke", "duchess")
_PRAISE = (
    "legendary",
    "popular",
    "prominent",
    "famous",
    "renowned",
    "acclaimed",
    "celebrated",
    "iconic",
    "beloved",
    "respected",
    "well-known",
    "noted",
    "influential",
    "talented",
    "brilliant",
)
_WEAK = 3  # less than any other way of saying an office
_LETTERS = 3  # of an office that is always written in capitals: CEO, MP
Asked = tuple[Find, int]  # what a way finds, and its rank


@dataclass(frozen=True, slots=True)
class Others:
    """What the other names of the article say about a role.

    A last name that several `shared` tells nothing by itself: "Judge Lee" may be another Lee. A
    role that would begin inside a name begins where that does: {word: first word of its name}.
    """

    shared: frozenset[str] = frozenset()
    begins: Mapping[int, int] = field(default_factory=dict)


def others_of(candidates: Sequence[Candidate]) -> Others:
    """What all names of an article say."""
    long = [name for c in candidates for name in c.names if name.first < name.last]
    begins = {at: name.first for name in long for at in range(name.first + 1, name.last + 1)}
    return Others(shared_names(candidates), begins)


def role_of(candidate: Candidate, words: Words, others: Others) -> tuple[str, Span] | None:
    """What a person or an organization is, and the words that say so; None where none do."""
    found = sorted(_found(candidate, _ASKED.get(candidate.kind, ()), words, others.shared))
    if not found:
        return None
    rank, _, (first, last) = found[0]
    for other, _, stretch in found:
        if (other == rank or rank == 0) and _is_fuller(words, stretch, (first, last)):
            first, last = stretch
    while first < last and not words.written[first][0].isalnum():
        first += 1
    while first < last and _is_praise(words, first):
        first += 1
    first = _with_body(words, others.begins.get(first, first), others)
    span = words.span(first, last)
    return _spoken(of_one(span.of(words.text).split())), span


def _spoken(role: str) -> str:
    """A role of one word as it is written in a text: the "host" of "ANN LEE, HOST:"; but "CEO"."""
    shouted = role.isupper() and len(role) > _LETTERS and role.lower() in vocabulary().common
    return role.lower() if shouted else role


def _is_praise(words: Words, at: int) -> bool:
    """Whether it is an age or a compliment: a [52-year-old] baker, the [legendary] singer."""
    praised = words.small[at] in _PRAISE or words.small[at].endswith("-year-old")
    return praised and words.small[at + 1] not in ("and", ",")


def _with_body(words: Words, first: int, others: Others) -> int:
    """Where a body begins whose letters stand before the role: Orla Union (OU) [leader]."""
    if words.around(first - 1) != ")":
        return first
    opens = next((at for at in (first - 3, first - 4) if words.around(at) == "("), 0)
    inside = [*range(opens + 1, first - 1), opens - 1]
    if opens < 1 or not all(words.capital[at] for at in inside) or words.first[opens - 1]:
        return first
    return others.begins.get(opens - 1, opens - 1)


def _found(
    candidate: Candidate, ways: tuple[Asked, ...], words: Words, shared: frozenset[str]
) -> Iterator[tuple[int, int, Stretch]]:
    """Every role that is said: its rank, the mention, the words."""
    known = vocabulary()
    for name in candidate.names:
        if len(name.small) == 1 and name.small[0] in shared:
            continue
        for find, rank in ways:
            stretch = find(words, name, known)
            if stretch:
                noun = _noun(words, stretch)
                reigns = noun in _REIGN and words.around(stretch[1]) != noun  # Crown Prince of
                weak = _WEAK * (not reigns and (is_weak(noun) or _is_rank(words, stretch)))
                weak += weak > 0 and noun.endswith(".")
                yield rank + weak, name.first, stretch


def _is_rank(words: Words, stretch: Stretch) -> bool:
    """Major General Ann Lee, Chief Ann Lee: a rank, as a prince has one, and no office."""
    return RANKS.issuperset(words.small[stretch[0] : stretch[1] + 1])


def _noun(words: Words, stretch: Stretch) -> str:
    """The noun of the role: its last word, or the one before "of"."""
    small = words.small[stretch[0] : stretch[1] + 1]
    return small[small.index("of") - 1] if "of" in small[1:] else small[-1]


def _is_fuller(words: Words, one: Stretch, other: Stretch) -> bool:
    mine, its = (
        {word for word in words.small[first : last + 1] if word[0].isalnum()}
        for first, last in (one, other)
    )
    if not (mine - its).isdisjoint((*FORMER, "vice", "deputy", "assistant")):
        return False  # the president was "former president of Oriva"
    longest = LONGEST * (1 + ("and" in mine))
    return mine > its and len(mine) <= longest and is_weak(_noun(words, other)) <= 1


def _asked(ways: Sequence[Way]) -> tuple[Asked, ...]:
    """Each way once, whatever the number of its examples."""
    return tuple(dict.fromkeys((way.find, way.rank) for way in ways))


_ASKED = {"person": _asked(WAYS), "organization": _asked(BODY_WAYS)}
