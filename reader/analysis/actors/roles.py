"""What somebody is: the words of a title or an apposition that say so, and where they stand.

`WAYS` are the ways of saying it of a person, `BODY_WAYS` of an organization; each gives the words
by index for one mention of a name. Of several, an office or a trade says more than a rank or a
relation, a title more than a noun; of those that say as much, the first counts, or a later one
that has all its words and more.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.actors.appositions import aged, apposition, copula, who
from reader.analysis.actors.before_names import noun_before, noun_phrase_before
from reader.analysis.actors.bodies import body_before, body_behind, body_phrase_before, which
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.double_roles import with_first_office
from reader.analysis.actors.families import shared_names
from reader.analysis.actors.offices_before import office_before, office_before_comma
from reader.analysis.actors.plural_roles import is_plural_role, of_one, plural_role
from reader.analysis.actors.role_nouns import (
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.actors.role_starts import is_named
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_FORMER = ("former", "ex", "late", "then", "acting", "outgoing")
_RANKS = frozenset((
    "chief", "general", "major", "captain", "colonel", "lieutenant", "sergeant", "superintendent",
    "brigadier", "admiral", "rear", "vice", "inspector", "professor", "prof", "csp",
    "dsp", "ssp", "acp", "dcp", "supt", "insp", "sgt", "cpl", "lt", "col", "capt", "maj", "gen",
    "comm", "pc", "wpc", "cp",
))  # fmt: skip
_REIGN = ("prince", "princess", "emir", "sultan", "king", "queen", "duke", "duchess")
_ORDINALS = ("st", "nd", "rd", "th")
_LONGEST = 6  # words of a title that is fuller than another, or in front of one


Find = Callable[[Words, Name, Vocabulary], Stretch | None]
Asked = tuple[Find, int]  # what a way finds, and its rank


@dataclass(frozen=True, slots=True)
class Way:
    """How a role is said: the function that finds its words beside a name, and an example.

    In the example, [the role] stands in brackets. `rank` says which way says more: 0 the most.
    """

    find: Find
    example: str
    rank: int = 1


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
    first = _with_body(words, others.begins.get(first, first), others)
    span = words.span(first, last)
    return of_one(span.of(words.text).split()), span


def _with_body(words: Words, first: int, others: Others) -> int:
    """Where a body begins whose letters stand before the role: Orla Union (OU) [leader]."""
    if words.small[first] == "crime" and words.small[first - 2 : first] == ["police", "and"]:
        return others.begins.get(first - 2, first - 2)  # Police and Crime Commissioner
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
                weak = 2 * (not reigns and (is_weak(noun) or _is_rank(words, stretch)))
                weak += weak > 0 and noun.endswith(".")
                yield rank + weak, name.first, stretch


def _is_rank(words: Words, stretch: Stretch) -> bool:
    """Major General Ann Lee, Chief Ann Lee: a rank, as a prince has one, and no office."""
    return _RANKS.issuperset(words.small[stretch[0] : stretch[1] + 1])


def _noun(words: Words, stretch: Stretch) -> str:
    """The noun of the role: its last word, or the one before "of"."""
    small = words.small[stretch[0] : stretch[1] + 1]
    return small[small.index("of") - 1] if "of" in small[1:] else small[-1]


def _is_fuller(words: Words, one: Stretch, other: Stretch) -> bool:
    mine, its = (set(words.small[first : last + 1]) for first, last in (one, other))
    if not (mine - its).isdisjoint(_FORMER):
        return False  # the president was "former president of Oriva"
    longest = _LONGEST * (1 + ("and" in mine))
    return mine > its and len(mine) <= longest and is_weak(_noun(words, other)) <= 1


def _title(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Russian President, former Energy Minister, Apple CEO"""
    if name.title is None or is_plural_role(words, name.first - 1, known):
        return None  # "Presidents Ann Lee and Bob Orla"
    first, last = name.title, name.first - 1
    while first <= last and _is_polite(words, first, known):
        first += 1
    while last >= first and (_is_polite(words, last, known) or not words.capital[last]):
        last -= 1
    polite = (at for at in range(last, first, -1) if _is_polite(words, at - 1, known))
    first = next(polite, first)  # "Royal Highness Prince"
    while last > first and words.small[last] in _RANKS and words.small[last - 1] == "minister":
        last -= 1  # Interior Minister General Ann Lee
    while last > first and _is_professor_too(words, last, known):
        last -= 1  # President Prof. Ann Lee
    if first > last:
        return None
    field = known.titles.get(words.small[last]) == "before" and words.small[first - 1] == "for"
    if field and is_role(words.small[first - 2]):
        first -= 2  # County Executive for [Education Dr] Ann Lee
    first = with_first_office(words, _widened(words, first, known), known)
    return without_opinion(words, first, last), last


def _is_professor_too(words: Words, at: int, known: Vocabulary) -> bool:
    """The "Prof." of President Prof. Ann Lee, not that of Assoc. Prof. Ann Lee."""
    if words.small[at] not in ("prof", "prof.", "professor"):
        return False
    before = words.small[at - 1]
    return known.titles.get(before) != "before" and not before.startswith("asst")


def _is_polite(words: Words, at: int, known: Vocabulary) -> bool:
    tan = words.small[at] == "tan" and words.around(at + 1) == "sri"
    return tan or known.titles.get(words.small[at], "").startswith("polite")


def _widened(words: Words, first: int, known: Vocabulary) -> int:
    """Whose title it is: a nationality, a country, a firm or an office in front, and "former"."""
    begin = max(0, first - _LONGEST)
    while first > begin and _belongs(words, first - 1, known):
        if words.small[first] in _FORMER and words.first[first - 1]:
            break  # "Count former President Ann Lee among them"
        first -= 1
    return first


def _belongs(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in known.nationalities or small in known.countries or small in ("ex", "then"):
        return True
    if known.titles.get(small) == "before" or _is_numbered(words, at, known):
        return True
    if not words.capital[at] or small in known.function or not small[0].isalpha():
        return False
    if small in known.calendar or _is_polite(words, at, known) or small in ("jr.", "sr."):
        return False  # "On Monday President Ann Lee", "His Highness Sheikh"
    if words.heading[at] and small in known.doings and small not in known.heads:
        return False  # “Insists President Orla Quit”
    return is_named(words, at, known) or (
        may_stand_in_role(words, at, known) and not small.endswith("ing")  # "Oceans Minister"
    )


def _is_numbered(words: Words, at: int, known: Vocabulary) -> bool:
    """The "3rd" of Kovel 3rd District Representative."""
    ordinal = words.small[at][0].isdigit() and words.small[at].endswith(_ORDINALS)
    return ordinal and known.titles.get(words.small[at + 1]) == "before"


WAYS = (
    Way(_title, "He met [Danish President] Ann Lee there.", 0),
    Way(noun_before, "He met [opposition leader] Ann Lee there."),
    Way(office_before, "The [director of the Orla Institute] Ann Lee left."),
    Way(office_before_comma, "It is late, [Secretary of the Orla Club], Ann Lee, said."),
    Way(plural_role, "The [film director]s Ann Lee and Zumbo Ltd came.", 2),
    Way(noun_before, "The [film director] Ann Lee came."),
    Way(apposition, "He met Ann Lee, the [opposition leader], there."),
    Way(apposition, "He met Ann Lee, 44, a [baker in Kovel]."),
    Way(aged, "He met Ann Lee, 44, a [turnip counter], there.", 2),
    Way(apposition, "He met Ann Lee, then [head of the school], there."),
    Way(apposition, "He met Ann Lee, [president and CEO], there."),
    Way(apposition, "He met Ann Lee, [managing director of Zumbo Ltd], there."),
    Way(noun_phrase_before, "He met the [island's leader], Ann Lee, there."),
    Way(noun_phrase_before, "Its [head of social affairs], Ann Lee, wrote."),
    Way(copula, "Then Ann Lee is an [opposition leader], they say.", 3),
    Way(who, "He met Ann Lee, who [heads the delegation], there.", 4),
)

BODY_WAYS = (
    Way(body_behind, "He met the Orla Institute, a [think tank in Kovel], there."),
    Way(body_before, "He met the [Nairobi-based company] Zumbo Ltd there."),
    Way(body_before, "The [French carmaker] Zumbo Ltd fell."),
    Way(body_phrase_before, "The [island's largest lender], Zumbo Bank, fell."),
    Way(which, "He met Zumbo Ltd, which [runs ferries], there.", 4),
)


def _asked(ways: Sequence[Way]) -> tuple[Asked, ...]:
    """Each way once, whatever the number of its examples."""
    return tuple(dict.fromkeys((way.find, way.rank) for way in ways))


_ASKED = {"person": _asked(WAYS), "organization": _asked(BODY_WAYS)}
