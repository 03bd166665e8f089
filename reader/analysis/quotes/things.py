"""What cannot speak, though a verb of saying stands behind it: "the rain", a group's name, a study.

Each function is a case and has its rows in `nothing_said`; people who say nothing are told in
`unspeaking`.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak, is_document, is_expressive
from reader.analysis.lexicon import classes

_THING = re.compile(  # signs of age. / little interest in buying / no mercy as they left
    r"[AO](?:[filtk]?[AT]){0,8}(?:[c,.\n]|[ifl][yg]|k(?:A|p)[rxT]{0,3}[vsB])"
)
_LEAVING = re.compile(r"[AO][gy]")  # the video shows Roy leaving, a picture showing him baking
_WATCHING = frozenset(("reporters", "journalists", "newsmen", "visitors", "guests", "viewers"))
_PICTURES = frozenset(
    ("video", "film", "movie", "footage", "clip", "picture", "photo", "photograph", "image")
)
_FINDERS = frozenset((
    "data", "results", "tests", "analysis", "research", "study", "studies", "inquiry", "audit",
    "paper", "poll", "polls",
))  # fmt: skip
_CLAUSE = re.compile(r"[hH]|(?:p|A(?:[fil]A){0,3}|x?y[^,.\n]{0,8})[rxTB]{0,3}[vsBx]")
_DOERS = tuple(  # bakers and opponents, whom no list has
    f"{ending}{s}" for ending in ("er", "or", "ist", "ian", "ent", "ant") for s in ("", "s")
)
_THREATENING = frozenset(("threaten", "promise"))
_DEEDS = ("ment", "ments")  # the movement, the statements
_NEAR = 5  # phrases behind "called" among which another verb may stand
_OFFICIALS_SAID = re.compile(r",A(?:[fil]A|cA){0,2}s,\Z")


def by_a_thing(phrases: Phrases, cue: Cue, start: int) -> bool:
    """The rain encouraged the growers: what cannot speak urges, praises and refuses nothing.

    The crash raised fears that it would fall, and the storm threatened to flood the bay.
    """
    threatens = cue.reporting.lemma in _THREATENING and phrases.letters[start] == "t"
    raises = cue.reporting.form == "noun" and cue.how == "subject verb"
    speaks = {"clause", "out"} & cue.reporting.frames and not (threatens or raises)
    if speaks or phrases.letters[cue.subject] != "A":
        return False
    if phrases.letters[cue.verb + 1 : cue.verb + 2] == "l":
        return False  # the proposal calls for peace
    if phrases.tokens.tags[phrases.lasts[cue.subject]] != "n" or cue.how in ("according", "noun"):
        return False
    if "who" in (phrases.word(cue.subject + 1), phrases.word(cue.subject + 2)):
        return False  # who does not stand for a thing
    nouns = [phrases.word(cue.subject)]
    if phrases.letters[cue.subject + 1 : cue.subject + 3] == "fA":  # a string of farmers
        nouns.append(phrases.word(cue.subject + 2))
    return not any(_may_speak(noun) for noun in nouns)


def by_an_adjective(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Spoke with a stern warning: "warning" is the noun, and "stern" warns nobody."""
    gave = phrases.letters[max(0, cue.verb - 1) : cue.verb + 1] == "vg"
    if gave and start == cue.verb + 1 and is_expressive(phrases.word(start)):
        return True  # gave welcoming remarks
    bare = phrases.letters[cue.verb] == "g" and cue.subject == cue.verb - 1
    first = phrases.tokens.word(phrases.firsts[cue.subject]).lower()
    return bare and first in ("a", "an") and not _may_speak(phrases.word(cue.subject).lower())


def _may_speak(noun: str) -> bool:
    known = noun == "percent" or noun in classes("organization_heads")
    return known or (noun.endswith(_DOERS) and not noun.endswith(_DEEDS)) or can_speak(noun)


def bears_a_name(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A group called Open the Bay wants it: so it is named, and nobody calls it that."""
    first = phrases.tokens.word(phrases.firsts[cue.subject]).lower()
    bare = cue.reporting.lemma == "call" and cue.subject == cue.verb - 1 and first in ("a", "an")
    named = phrases.tokens.word(phrases.firsts[start])[0].isupper()
    return bare and named and "s" in phrases.letters[start : start + _NEAR]


def showed_something(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Started showing signs of age, showed us that he was hurt: neither is a finding."""
    if cue.reporting.lemma != "show":
        return False
    if cue.how == "shared" and phrases.letters[cue.verb - 1 : cue.verb + 1] == "Ag":
        return True  # saw a film on a site | showing him
    noun = phrases.word(cue.subject).lower()
    told = is_document(noun) or noun in _FINDERS
    if not told and phrases.tokens.word(phrases.firsts[start]).lower() in _WATCHING:
        return True
    nouns = {noun, phrases.word(cue.verb - 1).lower()}  # posted a picture | showing
    pictured = any(near.removesuffix("s") in _PICTURES for near in nouns)
    if pictured and _LEAVING.match(phrases.letters, start):
        return True
    shown = cue.how == "shared" or not told
    return shown and _THING.match(phrases.letters, start) is not None


def found_something(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Found the door open, found a way to pay: no poll or study has found that."""
    behind = start > cue.verb and cue.reporting.lemma == "find"
    if not behind or _CLAUSE.match(phrases.letters, start):
        return False
    noun = phrases.word(cue.subject).lower()
    return not (is_document(noun) or noun in _FINDERS)


def as_it_does(phrases: Phrases, cue: Cue, start: int) -> bool:
    """The camp was hit, officials said, threatening to end the truce: the raid does."""
    if cue.reporting.lemma != "threaten" or phrases.letters[start] != "t":
        return False
    before = phrases.letters[max(0, cue.verb - 8) : cue.verb]
    return phrases.letters[cue.verb] == "g" and _OFFICIALS_SAID.search(before) is not None
