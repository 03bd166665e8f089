"""Which role is a subject, or stands behind one: "Ann Lee, the club head said no", "The mayor is
Ann Lee"?

Without a second comma only where the name begins the sentence, and where the words are no aside:
"Orla, the mayor said on Monday, had left".
"""

from reader.analysis import lexicon
from reader.analysis.actors.counsels import OPENS, opening_counsel
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    PREPOSITIONS,
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.singulars import one_of
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_BEFORE_VERB, _LONGEST, _SENTENCE = ("has", "have", "had", "instead", "also"), 9, 60
_IS, _ARE = ("is", "was"), ("are", "were")
BEHIND_ENDS = (".", ",", ";", "\n", "of", "from", "and")  # behind a name that ends it
_OPENS = ("the", "its", "their", "his", "her")
_YOUNG = frozenset((
    "apprentice", "child", "freshman", "graduate", "intern", "junior", "postgraduate", "pupil",
    "schoolboy", "schoolgirl", "sophomore", "student", "teen", "trainee", "undergraduate",
    "youngster", "youth",
))  # fmt: skip
_INSIDE = frozenset(("of", "for", "and", "in", "the"))


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
    """The coroner was Ann Lee; a firm whose owner is Ann Lee: the name ends it; umpires are two."""
    verb, behind = begin_of(name) - 1, words.small[name.last + 1]
    if name.first == name.last or behind not in BEHIND_ENDS:
        return None
    if words.around(verb) == "and":
        verb = _before_list(words, verb - 1)
    several = words.around(verb) in _ARE
    if verb < 2 or not (several or (words.around(verb) in _IS and behind != "and")):
        return None
    noun = one_of(words.small[verb - 1], known) if several else words.small[verb - 1]
    if noun is None or not is_role(noun) or is_weak(noun):
        return None
    first = start_of_role(words, verb - 1, known)
    opens = words.first[first - 1] or words.small[first - 2] == ";"
    opens = (opens and words.small[first - 1] in _OPENS) or words.small[first - 1] == "whose"
    return (first, verb - 1) if opens else None


def opening_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """What opens the sentence: As [mayor of Kovel], Ann Lee fought it; [Defending], Ann Lee."""
    comma = (name.first if name.title is None else name.title) - 1
    if comma < 1 or words.small[comma] != ",":
        return None
    near = words.small[max(0, comma - _LONGEST) : comma]
    if "as" in near:
        return _as_subject(words, name, comma, known)
    return None if OPENS.isdisjoint(near) else opening_counsel(words, comma - 1)


def _as_subject(words: Words, name: Name, comma: int, known: Vocabulary) -> Stretch | None:
    """As [mayor of Kovel], Ann Lee fought it; but nobody is what she was when young."""
    first = next((at for at in range(comma, max(-1, comma - _LONGEST), -1) if words.first[at]), -1)
    goes_on = words.small[name.last + 1] in (",", "and", "'s")
    if goes_on or first < 0 or words.small[first] != "as":
        return None
    begin = at = first + 1 + (words.small[first + 1] in OPENS_ROLE)
    while at < comma and not is_role(words.small[at]) and may_stand_in_role(words, at, known):
        at += 1
    head, behind = words.small[at], words.small[at + 1]
    told = is_role(head) and not is_weak(head) and head not in _YOUNG
    told = told and (behind == "," or behind in PREPOSITIONS)
    return (without_opinion(words, begin, at), comma - 1) if told else None


def _before_list(words: Words, at: int) -> int:
    """The "are" of "The umpires are Bob Orla of Kovel and"; 0 where it is no such list."""
    end = max(0, at - _SENTENCE)
    while at > end and (words.capital[at] or words.small[at] in ("of", ",")):
        at -= 1
    return at if words.around(at) in _ARE else 0


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
