"""What somebody is: the words of a title or an apposition that say so, and where they stand.

`WAYS` are the ways of saying it, the best first; each gives the words by index for one mention of
a name. Of several, the first way that says more than "Mr" wins, at its first mention.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_ARTICLES = ("a", "an", "the", "his", "her", "its", "their", "our", "one")
_LONGEST = 9  # words
_STOPS = (",", ".", ";", ":", "\n", "(", ")", "—", "–", "-", '"', "”", "“", "?", "!")
Stretch = tuple[int, int]


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


def _noun_phrase_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """the island's leader, Ann Lee"""
    last = name.first - 2
    if words.around(name.first - 1) != "," or last < 1 or words.capital[last]:
        return None
    if words.small[last] not in known.roles:
        return None
    for first in range(last, max(-1, last - 6), -1):
        if words.small[first] in ("the", "a", "an", "its", "their"):
            return first + 1, last
        if words.small[first] in _STOPS:
            break
    return last, last


def _apposition(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, the opposition leader, ...; Ann Lee, 51, a farmer from Kovel, ..."""
    at = name.last + 1
    if words.around(at) != ",":
        return None
    at += 1
    if words.around(at).isdigit() and words.around(at + 1) == ",":
        at += 2
    begins = words.around(at) in _ARTICLES
    first = at + begins
    last = _end_of_phrase(words, first)
    if last is None:
        return None
    small = words.small[first : last + 1]
    head = _head(small)
    is_role = head in known.roles or (not begins and known.titles.get(head, "") == "core")
    return (first, last) if is_role else None


def _head(small: list[str]) -> str:
    """The noun that the phrase is about: before "of", "at", "for", "who" ..."""
    for at, word in enumerate(small):
        if word in ("of", "at", "for", "in", "from", "who", "with", "on", "and", "to"):
            return small[at - 1] if at else ""
    return small[-1]


def _end_of_phrase(words: Words, first: int) -> int | None:
    for at in range(first, min(first + _LONGEST + 1, len(words))):
        if words.small[at] in _STOPS or _begins_another(words, at, first):
            return at - 1 if at > first else None
    return None


def _begins_another(words: Words, at: int, first: int) -> bool:
    """Whether a clause or a second role begins: "a farmer who ...", "a farmer and a poet"."""
    if words.small[at] in ("who", "which", "that", "whose"):
        return at > first
    return words.small[at] == "and" and words.around(at + 1) in _ARTICLES


def _who(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, who heads the delegation, ..."""
    if words.around(name.last + 1) != "," or words.around(name.last + 2) != "who":
        return None
    verb = words.around(name.last + 3)
    if verb not in _OFFICE_VERBS:
        return None
    last = _end_of_phrase(words, name.last + 2)
    return None if last is None or last < name.last + 4 or not known else (name.last + 2, last)


_OFFICE_VERBS = (
    "heads", "leads", "chairs", "runs", "headed", "led", "chaired", "ran", "founded", "owns",
    "represents", "represented", "edits", "coaches", "directs", "commands", "commanded", "teaches",
)  # fmt: skip

WAYS = (
    Way(_title, "He met [Danish President] Ann Lee there."),
    Way(_noun_before, "He met [opposition leader] Ann Lee there."),
    Way(_apposition, "He met Ann Lee, the [opposition leader], there."),
    Way(_noun_phrase_before, "He met the [island's leader], Ann Lee, there."),
    Way(_who, "He met Ann Lee, [who heads the delegation], there."),
)
