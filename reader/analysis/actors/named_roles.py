"""Which role has somebody who is named so: "a [retired baker] named Ann Lee"?

Where the noun says nothing ("a quiet woman named Ann Lee"), what she is may stand before it, at the
start of the sentence: "The [auditor], a quiet woman named Ann Lee, left".
"""

from reader.analysis.actors.role_nouns import STOPS, Stretch, is_role, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.lexicon.small_words import ARTICLES, POSSESSIVE_PRONOUNS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_OPENS = ARTICLES | POSSESSIVE_PRONOUNS
_NAMED = frozenset(("named", "called", "known as", "nicknamed", "dubbed"))
_ANYBODY = frozenset((
    "man", "woman", "boy", "girl", "child", "person", "guy", "friend", "teenager", "youth",
))  # fmt: skip
_BEFORE_NAMED = 5  # words from the article to the noun
_CLAUSE = 12  # words behind the noun that opens the sentence


def named_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """a [retired baker] named Ann Lee; the [auditor], a quiet woman named Ann Lee,"""
    before = words.small[begin_of(name) - 1]
    if before not in _NAMED and before != "as":
        return None
    known_as = before == "as"
    noun = begin_of(name) - 2 - known_as
    named = " ".join(words.small[noun + 1 : begin_of(name)]) in _NAMED
    if noun < 1 or not named:
        return None
    noun -= 2 * (words.capital[noun] and words.small[noun - 1] in ("in", "from", "at"))
    if words.capital[noun]:
        return None
    if words.small[noun] in _ANYBODY:
        return _before_anybody(words, noun, name, known)
    if not is_role(words.small[noun]):
        return None
    first = start_of_role(words, noun, known)
    introduced = words.around(first - 1) in ("a", "an", "another", "one")
    return (without_opinion(words, first, noun), noun) if introduced else None


def _before_anybody(words: Words, noun: int, name: Name, known: Vocabulary) -> Stretch | None:
    """What opens the sentence in front of ", a quiet woman named"."""
    at = noun - 1
    while at > noun - _BEFORE_NAMED and words.small[at] not in ("a", "an"):
        at -= 1
    closed = words.small[name.last + 1] in (",", ".")
    if words.small[at] not in ("a", "an") or words.around(at - 1) != "," or not closed:
        return None
    first = at - 2
    while first > max(0, at - 2 - _CLAUSE) and not words.first[first]:
        if words.small[first] in STOPS:
            return None
        first -= 1
    first += words.small[first] in ("but", "and", "so")
    return _opening_role(words, first, known) if words.small[first] in _OPENS else None


def _opening_role(words: Words, first: int, _known: Vocabulary) -> Stretch | None:
    """The [auditor] who found it, The Kovel [coach],: the noun before the clause."""
    for at in range(first + 1, first + 1 + _BEFORE_NAMED):
        if is_role(words.around(at)) and words.around(at + 1) in ("who", "that", ",", "whose"):
            return without_opinion(words, first + 1, at), at
        if not words.around(at).isalpha():
            return None
    return None
