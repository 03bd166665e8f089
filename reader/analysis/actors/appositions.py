"""Roles in appositions: "Ann Lee, the opposition leader," and "who heads the delegation"."""

from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

Stretch = tuple[int, int]  # the first and the last word, by index
_ARTICLES = ("a", "an", "the", "his", "her", "its", "their", "our", "one")

_LONGEST = 9  # words

_STOPS = (",", ".", ";", ":", "\n", "(", ")", "—", "–", "-", '"', "”", "“", "?", "!")


def noun_phrase_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
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


def apposition(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
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


def who(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
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
