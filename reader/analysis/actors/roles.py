"""What is somebody: the words of a title or an apposition that say so, and where do they stand?

The ways of saying it are in `role_ways`. Of several, an office or a trade says more than a rank or
a relation, a title more than a noun; of those that say as much, the first counts, or a later one
that has all its words and more.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from reader.analysis.actors.body_nouns import is_body
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import shared_names
from reader.analysis.actors.praise import behind_praise
from reader.analysis.actors.role_nouns import Stretch, is_weak
from reader.analysis.actors.role_starts import DEEDS
from reader.analysis.actors.role_ways import BEHIND, BODY_WAYS, IN_FRONT, WAYS, Find
from reader.analysis.actors.role_weights import (
    Found,
    is_dull,
    is_fuller,
    is_of_parent,
    noun_of,
    says_more,
)
from reader.analysis.actors.singulars import of_one
from reader.analysis.actors.title_roles import RANKS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_REIGN = frozenset(("prince", "princess", "emir", "sultan", "king", "queen", "duke", "duchess"))
_POLITE = frozenset(("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"))
_OF_BODIES = ("of", "from", "at")
_LONGEST = 11  # words of a role that ends where a name does
_WEAK = 3  # less than any other way of saying an office
_LETTERS = 3  # of an office that is always written in capitals: CEO, MP
Asked = tuple[tuple[Find, int], ...]  # ways and their ranks


@dataclass(frozen=True, slots=True)
class Others:
    """What the other names of the article say about a role.

    A last name that several `shared` tells nothing by itself: "Judge Lee" may be another Lee. A
    role that would begin inside a name begins where that does: {word: first word of its name};
    and one that would end inside a name ends where that does: {word: last word of its name}.
    Somebody may be told only by the one of the `bodies` that is named behind: {first word: last}.
    `people` are last names: what one of them does is no part of a role. A title of somebody is the
    role of nobody else: {its first word: last word of the name}.
    """

    shared: frozenset[str] = frozenset()
    begins: Mapping[int, int] = field(default_factory=dict)
    ends: Mapping[int, int] = field(default_factory=dict)
    bodies: Mapping[int, int] = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    titles: Mapping[int, int] = field(default_factory=dict)


def others_of(candidates: Sequence[Candidate]) -> Others:
    """What all names of an article say."""
    long = [name for c in candidates for name in c.names if name.first < name.last]
    begins = {at: name.first for name in long for at in range(name.first + 1, name.last + 1)}
    ends = {at: name.last for name in long for at in range(name.first, name.last)}
    bodies = [name for c in candidates if c.kind == "organization" for name in c.names]
    named = {name.first: name.last for name in bodies}
    people = frozenset(c.small[-1] for c in candidates if c.kind == "person")
    bearers = [name for c in candidates if c.kind == "person" for name in c.names]
    titles = {n.first if n.title is None else n.title: n.last for n in bearers}
    return Others(shared_names(candidates), begins, ends, named, people, titles)


def role_of(candidate: Candidate, words: Words, others: Others) -> tuple[str, Span] | None:
    """What a person or an organization is, and the words that say so; None where none do."""
    found = sorted(_found(candidate, words, others.shared))
    found = [way for way in found if others.titles.get(way[2][0]) != way[2][1]]
    if not found:
        return _of_a_body(candidate, words, others)
    rank, _, (first, last) = next((f for f in found if says_more(words, f, found[0])), found[0])
    for other, _, stretch in found:
        if (other == rank or rank == 0) and is_fuller(words, stretch, (first, last)):
            first, last = stretch
    while first < last and not words.written[first][0].isalnum():
        first += 1
    first += first < last and words.small[first] == "the" and not words.heading[first]
    first = behind_praise(words, first, last)
    if first < last - 1 and _is_deed(words, first, others):
        first += 2
    first = _with_body(words, others.begins.get(first, first), others)
    first = next((at for at in range(last, first, -1) if _is_mr(words, at)), first)
    end = others.ends.get(last, last)  # analyst with Bear[, Zumbo & Co.]
    inner = others.titles.get(first) == end  # "screenwriters" at the begin of a name
    last = last if inner or end - first >= _LONGEST else end
    span = words.span(first, last)
    return _spoken(of_one(span.of(words.text).split())), span


def _spoken(role: str) -> str:
    """A role of one word as it is written in a text: the "host" of "ANN LEE, HOST:"; but "CEO"."""
    shouted = role.isupper() and len(role) > _LETTERS and role.lower() in vocabulary().common
    return role.lower() if shouted else role


def _of_a_body(candidate: Candidate, words: Words, others: Others) -> tuple[str, Span] | None:
    """Ann Lee [of the Kovel Water Board] said; Ann Lee, [of Kovel College]: only whose she is."""
    for name in candidate.names if candidate.kind == "person" else ():
        of = name.last + 1 + (words.small[name.last + 1] == ",")
        link = words.around(of)
        if link not in _OF_BODIES or name.first == name.last:
            continue
        body = of + 1 + (words.around(of + 1) == "the" and of + 1 not in others.bodies)
        behind = words.around(others.bodies.get(body, body) + 1)
        told = link == "of" or (of > name.last + 1 and behind == ",")
        if told and body in others.bodies and behind != "fame":
            last = others.bodies[body]  # of the Zumbo-Orla [team]
            span = words.span(of, last + (behind == "team" or is_body(behind)))
            return " ".join(span.of(words.text).split()), span
    return None


def _is_mr(words: Words, at: int) -> bool:
    """Outside the Four Courts [Mr Lee's daughter]: with whom it begins whose she is."""
    polite = words.small[at] in _POLITE and words.capital[at]
    return polite and words.capital[at - 1] and words.small[at - 1] != "and"


def _is_deed(words: Words, at: int, others: Others) -> bool:
    """Roy ousts [top seed] Lee: somebody and what he does, and no "Roy press secretary"."""
    does = words.small[at + 1] in DEEDS
    named = words.capital[at] and not words.capital[at + 1]
    return does and named and words.small[at] in others.people


def _with_body(words: Words, first: int, others: Others) -> int:
    """Where a body begins whose letters stand before the role: Orla Union (OU) [leader]."""
    if words.around(first - 1) != ")":
        return first
    opens = next((at for at in (first - 3, first - 4) if words.around(at) == "("), 0)
    inside = [*range(opens + 1, first - 1), opens - 1]
    tight = words.starts[opens] == words.end(opens - 1)  # CPI(M)
    large = all(words.capital[at] for at in inside)
    letters = tight or words.written[opens - 1].isupper()  # NCP (SP) chief
    if opens < 1 or not large or (words.first[opens - 1] and not letters):
        return first
    return others.begins.get(opens - 1, opens - 1)


def _found(candidate: Candidate, words: Words, shared: frozenset[str]) -> Iterator[Found]:
    """Every role that is said: its rank, the mention, the words."""
    known, kind = vocabulary(), candidate.kind
    if kind not in _WAYS:
        return
    for name in candidate.names:
        if len(name.small) == 1 and name.small[0] in shared and not _is_polite(words, name, known):
            continue
        if name.first in words.players or is_of_parent(words, name):
            continue  # in a row of names none says what the one before it is
        behind = words.small[name.last + 1]
        told = behind if behind in _TOLD_BEHIND else ""
        for find, rank in _asked(kind, told, words.first[begin_of(name)]):
            stretch = find(words, name, known)
            if stretch and not is_dull(words, stretch, name):
                noun = noun_of(words, stretch)
                reigns = noun in _REIGN and words.around(stretch[1]) != noun  # Crown Prince of
                weak = _WEAK * (not reigns and (is_weak(noun) or _is_rank(words, stretch)))
                weak += weak > 0 and noun.endswith(".")
                yield rank + weak, name.first, stretch


def _is_polite(words: Words, name: Name, known: Vocabulary) -> bool:
    """Whether it is borne with Mr or Mrs, by which it was told whose it is."""
    return name.title is not None and known.titles.get(words.small[name.title], "")[:6] == "polite"


def _is_rank(words: Words, stretch: Stretch) -> bool:
    """Major General Ann Lee, Chief Ann Lee: a rank, as a prince has one, and no office."""
    first = stretch[0] + (words.small[stretch[0]] == "retired")
    return RANKS.issuperset(words.small[first : stretch[1] + 1])


_WAYS = {"person": WAYS, "organization": BODY_WAYS}
_TOLD_BEHIND = frozenset(chain.from_iterable(BEHIND.values()))


@cache
def _asked(kind: str, behind: str, opens: bool) -> Asked:
    """The ways that may hold of a name with that behind it, which opens its sentence or not.

    Each comes once, whatever the number of its examples.
    """
    ways = dict.fromkeys((way.find, way.rank) for way in _WAYS[kind])
    return tuple(
        (find, rank)
        for find, rank in ways
        if (find not in BEHIND or behind in BEHIND[find]) and not (opens and find in IN_FRONT)
    )
