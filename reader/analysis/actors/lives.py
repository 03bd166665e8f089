"""What was somebody who has died: Ann Lee, who has died aged 84, was [a botanist in Kovel]?"""

from reader.analysis.actors.role_nouns import Stretch, is_role, is_weak
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_DIED = frozenset(("died", "passed"))
_LONGEST = 16  # words of how and when


def lived_as(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """The role behind "was", where the clause before it tells of her death."""
    who = name.last + 2
    if words.small[who - 1] != "," or words.around(who) != "who" or name.first == name.last:
        return None
    if _DIED.isdisjoint(words.small[who + 1 : who + 3]):
        return None
    ends = (at for at in range(who + 2, who + _LONGEST) if words.around(at) in (",", "\n", "."))
    was = next(ends, 0) + 1
    if words.around(was - 1) != "," or words.around(was) != "was" or was + 2 >= len(words):
        return None
    found = role_phrase(words, was + 1, known, is_role)
    return None if found is None or is_weak(words.small[found[1]]) else found
