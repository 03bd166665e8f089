"""Which role stands before another description: Its [founder], retired nurse Ann Lee, said?"""

from reader.analysis.actors.role_nouns import Stretch, is_role, without_opinion
from reader.analysis.actors.role_starts import owns, start_of_role
from reader.analysis.lexicon.small_words import POSSESSIVE_PRONOUNS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LONGEST = 5  # words before the noun
_OWNS = POSSESSIVE_PRONOUNS | {"'s", "’s"}


def role_before_description(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Its [founder], retired nurse Ann Lee, said; her [coach], the former champion Ann Lee,

    It is hers only where it belongs to somebody, or opens the sentence.
    """
    last = begin_of(name) - 1
    if last < 3 or words.capital[last] or words.around(name.last + 1) != ",":
        return None
    if not is_role(words.small[last]):
        return None
    comma = start_of_role(words, last, known) - 1
    comma -= words.small[comma] == "the"
    noun = comma - 1
    told = words.small[comma] == "," and not words.capital[noun] and is_role(words.small[noun])
    if noun < 1 or not told:
        return None
    for at in range(noun - 1, max(-1, noun - 1 - _LONGEST), -1):
        opens = words.first[at] and words.small[at] == "the"
        if opens or words.small[at] in _OWNS:
            first = start_of_role(words, noun, known) if owns(words, at) else at + 1
            return without_opinion(words, first, noun), noun
        if not words.small[at].isalpha():
            return None
    return None
