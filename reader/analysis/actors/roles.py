"""What somebody is: the words of a title or an apposition that say so, and where they stand.

`WAYS` are the ways of saying it, the best first; each gives the words by index for one mention of
a name. Of several, the first way that says more than "Mr" wins, at its first mention.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.actors.appositions import Stretch, apposition, noun_phrase_before, who
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words
from reader.article import Span


@dataclass(frozen=True, slots=True)
class Way:
    """How a role is said: the function that finds its words beside a name, and an example.

    In the example, [the role] stands in brackets.
    """

    find: Callable[[Words, Name, Vocabulary], Stretch | None]
    example: str


def role_of(candidate: Candidate, words: Words) -> tuple[str, Span] | None:
    """The role of a person and the words it is taken from; None where nothing says one."""
    if candidate.kind != "person":
        return None
    known = vocabulary()
    names = sorted(candidate.names, key=lambda name: name.first)
    for way in WAYS:
        for name in names:
            found = way.find(words, name, known)
            if found:
                span = words.span(*found)
                return " ".join(span.of(words.text).split()), span
    return None


def _title(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Russian President, former Energy Minister, Apple CEO"""
    if name.title is None:
        return None
    first, last = name.title, name.first - 1
    while first <= last and _is_polite(words, first, known):
        first += 1
    while last >= first and (_is_polite(words, last, known) or not words.capital[last]):
        last -= 1
    if first > last:
        return None
    return _widened(words, first, known), last


def _is_polite(words: Words, at: int, known: Vocabulary) -> bool:
    return known.titles.get(words.small[at], "").startswith("polite")


def _widened(words: Words, first: int, known: Vocabulary) -> int:
    """Whose title it is: a nationality, a country or a firm in front, and "former"."""
    while first > 0:
        before = words.small[first - 1]
        is_name = words.capital[first - 1] and _is_named(words, first - 1, known)
        if (
            (is_name and before not in known.function and before[0].isalpha())
            or before in known.nationalities
            or before in known.countries
            or known.titles.get(before) == "before"
            or before in ("ex", "then")
        ):
            first -= 1
        else:
            break
    return first


def _noun_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """opposition leader, US leader, national assembly head"""
    last = name.first - 1
    if last < 0 or words.capital[last] or words.small[last] not in known.roles:
        return None
    first = last
    while first > 0 and last - first < 5 and _is_modifier(words, first - 1, known):
        first -= 1
    return first, last


def _is_modifier(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in known.nationalities or (small in known.titles and not words.capital[at]):
        return True
    if words.capital[at]:
        shouted = words.written[at].isupper()
        return _is_named(words, at, known) and (shouted or small not in known.function)
    return small in known.heads or small in ("opposition", "rebel", "party", "football", "company")


def _is_named(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the capital is not only that of the first word of a sentence."""
    small = words.small[at]
    return not words.first[at] or words.middle[small] > 0 or small not in known.common


WAYS = (
    Way(_title, "He met [Danish President] Ann Lee there."),
    Way(_noun_before, "He met [opposition leader] Ann Lee there."),
    Way(apposition, "He met Ann Lee, the [opposition leader], there."),
    Way(noun_phrase_before, "He met the [island's leader], Ann Lee, there."),
    Way(who, "He met Ann Lee, [who heads the delegation], there."),
)
