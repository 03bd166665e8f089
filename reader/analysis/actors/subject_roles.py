"""Which role is a subject, or stands behind one: "Ann Lee, the club head said no", "The mayor is
Ann Lee"?

Without a second comma only where the name begins the sentence, and where the words are no aside:
"Orla, the mayor said on Monday, had left".
"""

from reader.analysis import lexicon
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
)
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_BEFORE_VERB, _LONGEST, _SENTENCE = ("has", "have", "had", "instead", "also"), 9, 60
_INSIDE = ("of", "for", "and", "in", "the")


def subject_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, the Kovel Club chairman told them; Ann Lee, the head of the club has said"""
    comma = name.last + 1
    full = name.first < name.last and words.first[begin_of(name)]
    if not full or words.around(comma) != "," or words.around(comma + 1) not in OPENS_ROLE:
        return None
    first = comma + 2
    for at in range(first, min(first + _LONGEST, len(words) - 2)):
        if _is_before_verb(words, at + 1, known):
            office = next((n for n in range(first, at + 1) if is_role(words.small[n])), None)
            told = office is not None and (office == at or words.small[office + 1] in _INSIDE)
            return (first, at) if told and not _is_aside(words, at, office) else None
        if not (may_stand_in_role(words, at, known) or words.small[at] in _INSIDE):
            return None
    return None


def named_at_end(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """The coroner was Ann Lee, Zumbo Ltd, whose owner is Ann Lee: the name ends it."""
    noun = begin_of(name) - 2
    full = name.first < name.last and words.around(name.last + 1) in (".", ",", ";", "\n")
    if not full or words.around(noun + 1) not in ("is", "was") or noun < 1:
        return None
    if not is_role(words.small[noun]) or is_weak(words.small[noun]):
        return None
    first = start_of_role(words, noun, known)
    opens = words.small[first - 1] == "the" and words.first[first - 1]
    opens = opens or words.small[first - 1] == "whose"
    return (first, noun) if opens else None


def _is_before_verb(words: Words, at: int, known: Vocabulary) -> bool:
    said = words.small[at] in known.doings or words.small[at] in _BEFORE_VERB
    return said and not words.capital[at] and words.around(at + 1) not in (",", ".")


def _is_aside(words: Words, at: int, office: int | None) -> bool:
    """Whether the sentence goes on behind a comma: "Orla, the mayor said on Monday, had left"."""
    if office is None or is_weak(words.small[office]):
        return True
    auxiliaries = lexicon.classes("word_classes")
    for n in range(at + 1, min(at + _SENTENCE, len(words) - 1)):
        if words.small[n] in (".", "\n"):
            return False
        if words.small[n] == "," and auxiliaries.get(words.small[n + 1]) in ("auxiliary", "be"):
            return True
    return False
