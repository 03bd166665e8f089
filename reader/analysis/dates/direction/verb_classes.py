"""Which class a word has as a verb, and whether it looks like a past tense.

The words stand with their classes in lexicon/time_verbs.txt; to teach the reader a verb that points
ahead, add a line there.
"""

from typing import Literal

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import DETERMINERS

Direction = Literal["past", "ahead"] | None
# What makes a noun of the word behind it.
MAKES_A_NOUN = DETERMINERS | {"'s", "’s"}
IS = frozenset({"is", "are", "'re", "’re"})
HAVE = frozenset({"has", "have", "'ve", "’ve"})


def told_as_past(word: str) -> bool:
    """Whether a word is a past tense ("said", "resigned")."""
    kind = verb_class(word)
    return kind == "past" or (not kind and ends_as_past(word))


def verb_class(word: str) -> str:
    """The class that lexicon/time_verbs.txt gives a word, "" where it gives none."""
    return lexicon.classes("time_verbs").get(word, "")


def ends_as_past(word: str) -> bool:
    """Whether a word looks like a past tense; names in -ed come with their capital."""
    return len(word) > 4 and word.endswith("ed") and word.islower()
