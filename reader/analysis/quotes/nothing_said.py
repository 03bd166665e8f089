"""Whether a cue reports anything at all: "would not say why", "few doubted", "backed the mayor".

To teach it another case, add a rule to `NOTHING_SAID` with its example.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.attribution.cues import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.lexicon import classes, words
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.quotes.acts import negation
from reader.article import Span

_DENIED = re.compile(  # not yet | said; declined to immediately | say
    r"(?:\b(?:not(?! only)|never|without)|n['’]t"
    r"|\b(?:(?:declin|refus)\w{1,3}|not (?:want|wish)) to|n['’]t (?:want|wish) to)(?: \w+)?$",
    re.I,
)
_UNREAL = re.compile(r"\b(?:c|w|sh)ould(?:n[’']t| not)? (?:\w+ )?have\s$|\bmight have\s$", re.I)
_NEITHER = re.compile(r"\b(?:neither|nor)\b[^.;:]{0,60}$", re.I)  # neither Roy nor Lee said why
_TO_BE = re.compile(r"[rx]?tr?Br?[zsv]")
_THING = re.compile(r"[AO](?:[filtk]?[AT]){0,8}[c,.\n]")
_LEAVING_OFF = re.compile(
    r"(?:stop(?:s|ped|ping)?|quit|cease[sd]?|avoid(?:s|ed)?|resist(?:s|ed)?)\Z"
)
_IS = re.compile(r"[rx]{0,3}B")
_HARD_TO = re.compile(r"pB[rx]{0,2}A?t\Z")  # it is hard to | predict
_BE_TO = re.compile(r"B[rx]{0,2}t$")
_TO = re.compile(r"r?tr?(?=[bvBn])")
_SAYINGS = frozenset(
    (
        "said", "told", "explained", "confirmed", "mentioned", "reported", "announced", "revealed",
        "indicated", "taught", "assured",
    )
)  # fmt: skip
_DENIABLE = _SAYINGS | {"called", "described"}
_TELLING = _SAYINGS | {"answered", "denied", "discussed", "testified", "asked"}
_GIVING = frozenset(("give", "provide", "identify", "release", "name", "share", "be", "divulge"))
_TALKING = frozenset(("speak", "talk", "comment"))
_NAMED = frozenset(("named", "identified", "quoted", "interviewed"))
_SOUGHT = frozenset(("witnesses", "information", "help"))
_IF = frozenset(("if", "unless"))
_WHAT = frozenset(("what", "whatever"))
_THEM = frozenset(("him", "her", "them", "us", "me"))
_THIS = frozenset(("this", "these"))
_NOBODY = frozenset(("you", "few", "none", "nobody", "nothing", "no", "there"))
_FINDERS = frozenset(("data", "results", "tests", "analysis", "research"))
_LIVES = frozenset(("life", "lives", "victim", "victims", "casualties"))
_DOERS = tuple(  # bakers and opponents, whom no list has
    f"{ending}{s}" for ending in ("er", "or", "ist", "ian", "ent", "ant") for s in ("", "s")
)
_DEEDS = ("ment", "ments")  # the movement, the statements
_NEAR = 5  # phrases behind "called" among which another verb may stand
_SIDES = frozenset(("supported", "opposed", "persuaded"))


@dataclass(frozen=True, slots=True)
class Silence:
    """A case in which nothing is reported, and a sentence that shows it."""

    holds: Callable[[Phrases, Cue, int], bool]
    example: str


def _not_said(phrases: Phrases, cue: Cue, _start: int) -> bool:
    if cue.reporting.act not in _DENIABLE or cue.subject >= cue.verb:
        return False
    between = Span(phrases.span(cue.subject).end, phrases.last_word(cue.verb).start)
    said_by_none = cue.how == "subject verb" and _NEITHER.search(
        phrases.tokens.text, max(0, phrases.span(cue.subject).start - 60), between.start
    )
    return bool(said_by_none or _DENIED.search(between.of(phrases.tokens.text).rstrip()))


def _could_have_said(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """He could have said that it rained: he did not."""
    verb = phrases.last_word(cue.verb)
    before = phrases.tokens.text[max(0, verb.start - 30) : verb.start]
    return cue.reporting.act in _TELLING and _UNREAL.search(before) is not None


def _said_no(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """The woman who said no to the offer."""
    yes_or_no = phrases.span(start).of(phrases.tokens.text).lower() in ("no", "yes")
    return yes_or_no and phrases.letters[start + 1 : start + 2] == "t"


def _by_nobody(phrases: Phrases, cue: Cue, _start: int) -> bool:
    return phrases.span(cue.subject).of(phrases.tokens.text).split()[0].lower() in _NOBODY


def _took_sides(phrases: Phrases, cue: Cue, start: int) -> bool:
    return cue.reporting.act in _SIDES and phrases.letters[start] in "ApOdyg"


def _refused_to_say(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Declined to comment, did not want to speak; not: refused to sign, which is a stand."""
    to = _TO.match(phrases.letters, start)
    unwilling = cue.reporting.act == "wanted" and negation(phrases, cue)
    if to is None or not (unwilling or cue.reporting.act == "refused"):
        return False
    verb = phrases.word(to.end()).lower()
    known = reporting_verbs().get(verb)
    return verb in _GIVING | _TALKING or (known is not None and known.act in _TELLING)


def _to_be_named(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """Asked not to be named, did not want to be identified."""
    to = _TO_BE.match(phrases.letters, start)
    return to is not None and phrases.word(to.end() - 1).lower() in _NAMED


def _by_a_rule(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Followed up according to his needs: what is no person, body or document says nothing."""
    if cue.how != "according":
        return False
    nouns = phrases.span(cue.subject).of(phrases.tokens.text).split()
    told = not nouns[-1].islower() or any(can_speak(noun) or noun in _THEM for noun in nouns)
    return not told


def _this_alone(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """Disclosed this while she spoke: it was told before."""
    words = phrases.span(start).of(phrases.tokens.text).lower()
    return words in _THIS and phrases.letters[start + 1 : start + 2] in "kiTr,.l"


def _wanted_of_you(phrases: Phrases, cue: Cue, start: int) -> bool:
    """What doctors want you to know: a phrase of the page."""
    return cue.reporting.act == "wanted" and phrases.word(start).lower() == "you"


def _sought_witnesses(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Police appeal for witnesses: what they say is in what follows."""
    return cue.reporting.lemma == "appeal" and phrases.word(start).lower() in _SOUGHT


def _looked_for(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Struggling to find the children: not what somebody found to be so."""
    sought = cue.reporting.act == "found" and phrases.letters[cue.verb - 1 : cue.verb] == "t"
    return sought and phrases.letters[start] != "h"


def _only_if(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """If the mayor decides that it rains: nobody has."""
    before = max(0, cue.subject - 1)
    return cue.how == "subject verb" and phrases.word(before).lower() in _IF


def _only_asked_what(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """When I ask what he is saying, she laughs: "what" is all that he says."""
    before = phrases.word(max(0, cue.subject - 1)).lower()
    asked = cue.how == "subject verb" and before in _WHAT
    return asked and phrases.letters[cue.verb + 1 : cue.verb + 2] == ","


def _showed_something(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Started showing signs of age: a thing shown is no finding."""
    if cue.reporting.lemma != "show":
        return False
    noun = phrases.word(cue.subject).lower()
    told = {noun, noun.removesuffix("s")} & words("documents") or noun in _FINDERS
    shown = cue.how == "shared" or not told
    return shown and _THING.match(phrases.letters, start) is not None


def _bears_a_name(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A group called Open the Bay wants it: so it is named, and nobody calls it that."""
    first = phrases.tokens.word(phrases.firsts[cue.subject]).lower()
    bare = cue.reporting.lemma == "call" and cue.subject == cue.verb - 1 and first in ("a", "an")
    named = phrases.tokens.word(phrases.firsts[start])[0].isupper()
    return bare and named and "s" in phrases.letters[start : start + _NEAR]


def _left_off(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Stopped mocking the mayor: not any more."""
    going_on = phrases.letters[cue.verb] == "g"
    return going_on and _LEAVING_OFF.match(phrases.word(cue.verb - 1).lower()) is not None


def _by_an_adjective(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Spoke with a stern warning: "warning" is the noun, and "stern" warns nobody."""
    bare = phrases.letters[cue.verb] == "g" and cue.subject == cue.verb - 1
    first = phrases.tokens.word(phrases.firsts[cue.subject]).lower()
    return bare and first in ("a", "an") and not _may_speak(phrases.word(cue.subject).lower())


def _by_no_one(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """It is too early to assume that, let's say: no one does."""
    subject = phrases.word(cue.subject).lower().replace("’", "'")
    empty = subject == "it" and _IS.match(phrases.letters, cue.subject + 1) is not None
    hard = _HARD_TO.search(phrases.letters, max(0, cue.verb - 8), cue.verb)
    empty |= hard is not None and phrases.word(hard.start()).lower() == "it"
    return empty or subject in ("it's", "let's")


def _is_to_blame(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Is to blame for the loss: that is no reproach of his."""
    before = phrases.letters[max(0, cue.verb - 4) : cue.verb]
    return cue.reporting.lemma == "blame" and _BE_TO.search(before) is not None


def _took_lives(phrases: Phrases, cue: Cue, start: int) -> bool:
    """The raid claimed two lives."""
    if cue.reporting.lemma != "claim":
        return False
    return any(phrases.word(at) in _LIVES for at in (start, start + 1))


def _by_a_thing(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """The rain encouraged the growers: what cannot speak urges, praises and refuses nothing."""
    if {"clause", "out"} & cue.reporting.frames or phrases.letters[cue.subject] != "A":
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


def _may_speak(noun: str) -> bool:
    known = noun == "percent" or noun in classes("organization_heads")
    return known or (noun.endswith(_DOERS) and not noun.endswith(_DEEDS)) or can_speak(noun)


NOTHING_SAID = (
    Silence(_by_a_thing, "The rain on the hills encouraged the young growers of Port Sabine."),
    Silence(_by_no_one, "It is far too early to assume that the boat will stay."),
    Silence(_by_no_one, "Let's say that the boat will stay in Port Sabine."),
    Silence(_is_to_blame, "The old boat could be to blame for the loss."),
    Silence(_took_lives, "The storm that claimed many lives is over."),
    Silence(_showed_something, "The old boats started showing signs of their great age."),
    Silence(_by_an_adjective, "He left with a stern warning to them that they would lose it."),
    Silence(_bears_a_name, "A group called Open the Bay spoke at noon in the old hall."),
    Silence(_left_off, "The mayor stopped mocking the old pilot of Port Sabine."),
    Silence(_only_asked_what, "Whatever the old pilot is saying, she laughs at him again."),
    Silence(_only_if, "If the mayor decides that the bridge is old, it will close."),
    Silence(_looked_for, "The pilots struggled to find the boats trapped in the ice."),
    Silence(_wanted_of_you, "Here is what the doctors of the coast want you to know."),
    Silence(_sought_witnesses, "Police are appealing for witnesses after a boy was badly hurt."),
    Silence(_this_alone, "He disclosed this while addressing journalists in Port Sabine."),
    Silence(_by_a_rule, "The old boat will be painted according to its age."),
    Silence(_to_be_named, "A sailor who did not want to be named left early."),
    Silence(_refused_to_say, "A spokesman for the harbour declined to comment on the boat."),
    Silence(_refused_to_say, "A sailor who does not want to give her name left early."),
    Silence(_not_said, "The attache would not say why the boat was leaving."),
    Silence(_not_said, "The attache did not call the boat a wreck."),
    Silence(_could_have_said, "The mayor could have told us that the bridge was shut."),
    Silence(_said_no, "The baker said no to the offer of the old firm."),
    Silence(_by_nobody, "Few doubted that the bridge would hold."),
    Silence(_took_sides, "Two unions backed the mayor of Port Sabine."),
)


_CASES = tuple(dict.fromkeys(silence.holds for silence in NOTHING_SAID))


def is_silent(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Whether the words from the phrase `start` are not what somebody said or thought."""
    return any(holds(phrases, cue, start) for holds in _CASES)
