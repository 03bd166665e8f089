"""What are those whom "and" joins: "Ann Lee and Bob Orla, [attorney]s for the bank, declined"?

The words stand behind the last of them, and are of each.
"""

from reader.analysis.actors.behind_names import behind_comma
from reader.analysis.actors.role_nouns import Stretch
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.singulars import one_of
from reader.analysis.lexicon.small_words import DETERMINERS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_OF_ALL = frozenset(("both", "all", "two", "three", "the"))
_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several")
_ANYBODY = ("victim", "survivor", "passenger", "resident", "suspect", "boy", "girl", "teenager")
_NEAR = 16  # words to "one of"
_LONGEST = 30  # words of a list of names


def plural_apposition(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee and Bob Orla, both [officers of the bank], ..."""
    at, joined = name.last + 1, words.small[begin_of(name) - 1] == "and"
    joined = joined and words.capital[begin_of(name) - 2]
    end = min(at + _LONGEST, len(words) - 2)
    while at < end and not (joined and words.small[at] == ","):
        if words.small[at] == "and" and words.capital[at + 1]:
            joined = True
        elif not (words.capital[at] or words.small[at] in (",", ".")):
            return None
        at += 1
    first = at + 1
    while first < end and words.small[first] in _OF_ALL:
        first += 1
    if first >= end or words.capital[first] or name.first == name.last:
        return None
    return role_phrase(words, first, known, _is_several)


def one_of_them(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, one of the three [founders of the club], ..."""
    comma, behind = begin_of(name) - 1, name.last + 1
    if words.around(comma) == "," and _is_some_trade(words.around(comma - 1)):
        begin = start_of_role(words, comma - 1, known)  # one of the [founders], Ann Lee,
        of = begin - 1 - (words.around(begin - 1) in DETERMINERS)
        return (begin, comma - 1) if words.small[of - 1 : of + 1] == ["one", "of"] else None
    first = behind_comma(words, name) if "one" in words.small[behind : behind + _NEAR] else None
    if first is None or words.small[first : first + 2] != ["one", "of"]:
        return None
    first += 2 + (words.around(first + 2) in DETERMINERS)
    return role_phrase(words, first + (words.around(first) in _COUNTED), known, _is_some_trade)


def _is_several(small: str) -> bool:
    return one_of(small, vocabulary()) is not None


def _is_some_trade(small: str) -> bool:
    """Whether one of them is more than anybody, or a victim."""
    single = one_of(small, vocabulary())
    return single is not None and single not in _ANYBODY
