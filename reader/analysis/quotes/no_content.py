"""Words behind a verb of saying that are not what was said: "claimed two lives", "said this"."""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import are_people, can_speak, is_document
from reader.analysis.lexicon import words
from reader.analysis.names.vocabulary import vocabulary

_BE_TO = re.compile(r"B[rx]{0,2}t$")
_LETTING = re.compile(r"[AO](?:[fil]A){0,3}t")
_SOUGHT = frozenset(("witnesses", "information", "help"))
_WHAT = frozenset(("what", "whatever"))
_THIS = frozenset(("this", "these"))
_LIVES = frozenset(("life", "lives", "victim", "victims", "casualties"))
_CHAMPIONS = frozenset(("champion", "champions", "champs", "titleholder", "titleholders"))
_SELVES = frozenset(("itself", "themselves", "himself", "herself"))
_WITHHELD = frozenset((
    "entry", "access", "bail", "parole", "permission", "asylum", "admission", "leave", "visa",
    "visas", "treatment", "care", "coverage", "benefits", "service", "services", "food", "aid",
))  # fmt: skip
_GOALS = frozenset((
    "times", "twice", "goal", "goals", "penalty", "penalties", "free-kick", "corner", "equaliser",
    "equalizer", "point", "points", "run", "runs", "try", "tries", "set", "match", "ground",
))  # fmt: skip
_NOMINEES = frozenset((
    "nominee", "nominees", "judge", "judges", "justice", "justices", "appointee", "appointees",
    "appointment", "appointments", "nomination", "nominations", "ambassadors",
))  # fmt: skip
_DUTY = 12  # phrases behind "responsible" in which a duty may be told
_PAYING = frozenset((
    "customers", "clients", "consumers", "drivers", "motorists", "passengers", "patients",
    "subscribers", "tourists", "users", "visitors",
))  # fmt: skip
_RESULTS = frozenset((
    "rise", "fall", "drop", "jump", "decline", "increase", "decrease", "growth", "profit",
    "profits", "loss", "losses", "earnings", "revenue", "revenues", "sales", "gain", "gains",
    "turnover", "results", "surplus", "deficit", "win", "victory", "time", "score", "record",
    "bail", "bond", "photo", "photos", "picture", "pictures", "shot", "selfie", "image", "images",
))  # fmt: skip
_GOODS = frozenset((
    "aeroplane", "aircraft", "airplane", "bus", "buse", "car", "chip", "coffee", "copie", "dose",
    "drink", "ferrie", "helicopter", "jet", "lorrie", "meal", "pint", "pizza", "plane", "ship",
    "tank", "train", "tram", "truck", "turbine", "vaccine", "vehicle", "vessel",
))  # fmt: skip
_SIDES = frozenset(("supported", "opposed", "persuaded"))


def took_sides(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Two unions backed the mayor: a side is taken, and nothing told."""
    return cue.reporting.act in _SIDES and phrases.letters[start] in "ApOdyg"


def this_alone(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """Disclosed this while she spoke, said this talking to the press: it was told before."""
    words = phrases.span(start).of(phrases.tokens.text).lower()
    if words.startswith("this ") and words.endswith("ing"):
        return words.count(" ") == 1 and phrases.letters[start + 1 : start + 2] in "ti"
    return words in _THIS and phrases.letters[start + 1 : start + 2] in "kiTr,.l"


def wanted_of_you(phrases: Phrases, cue: Cue, start: int) -> bool:
    """What doctors want you to know: a phrase of the page."""
    return cue.reporting.act == "wanted" and phrases.word(start).lower() == "you"


def sought_witnesses(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Police appeal for witnesses: what they say is in what follows."""
    return cue.reporting.lemma == "appeal" and phrases.word(start).lower() in _SOUGHT


def ordered_goods(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Ordered 53 jets from Boeing: what is bought, and no word to anybody."""
    if cue.reporting.lemma != "order" or phrases.letters[start] != "A":
        return False
    return phrases.word(start).lower().rstrip("s") in _GOODS


def posted_results(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Posted a rise in profit, posted bail: what is had, and not written."""
    if cue.reporting.lemma != "post" or phrases.letters[start] != "A":
        return False
    return not _RESULTS.isdisjoint(phrases.span(start).of(phrases.tokens.text).lower().split()) or (
        phrases.letters[start + 1 : start + 2] == "v" and phrases.word(start + 1) in _RESULTS
    )


def looked_for(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Struggling to find the children: not what somebody found to be so."""
    sought = cue.reporting.act == "found" and phrases.letters[cue.verb - 1 : cue.verb] == "t"
    return sought and phrases.letters[start] != "h"


def only_asked_what(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """When I ask what he is saying, she laughs: "what" is all that he says."""
    before = phrases.word(max(0, cue.subject - 1)).lower()
    asked = cue.how == "subject verb" and before in _WHAT
    return asked and phrases.letters[cue.verb + 1 : cue.verb + 2] == ","


def whether_one_does(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Does she worry that nobody will come? That is a question, and nobody has said it."""
    opens = phrases.letters[cue.subject - 2 : cue.subject - 1] in ("", ".", "\n", "q", "Z")
    auxiliary = phrases.letters[cue.subject - 1 : cue.subject] == "x"
    return opens and auxiliary and phrases.letters[cue.verb] == "b" and cue.how == "subject verb"


def is_to_blame(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Is to blame for the loss: that is no reproach of his."""
    before = phrases.letters[max(0, cue.verb - 4) : cue.verb]
    return cue.reporting.lemma == "blame" and _BE_TO.search(before) is not None


def took_lives(phrases: Phrases, cue: Cue, start: int) -> bool:
    """The raid claimed two lives."""
    if cue.reporting.lemma != "claim":
        return False
    return any(phrases.word(at) in _LIVES for at in (start, start + 1))


def calls_itself(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A group calling itself the Bay, a group which calls itself so: that is its name."""
    told = phrases.letters[cue.verb] == "g" or phrases.letters[cue.verb - 1 : cue.verb] == "w"
    named = "named" in cue.reporting.frames and told
    return named and phrases.word(start).lower() in _SELVES


def charges_a_fee(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Charged its customers to use the lift: they have to pay."""
    return cue.reporting.lemma == "charge" and phrases.word(start).lower() in _PAYING


def cited_somebody(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Citing people familiar with the matter: who told it, and not what."""
    if cue.reporting.lemma != "cite":
        return False
    noun = phrases.word(start).lower()
    return are_people(noun) and noun.removesuffix("s") not in words("documents")


def cited_a_source(phrases: Phrases, cue: Cue, start: int) -> bool:
    """The agency reported it, citing police: who is cited is no content, and says it himself."""
    if cue.reporting.lemma != "cite" or phrases.letters[start] != "A":
        return False
    noun = phrases.word(start)
    named = noun[0].isupper() and noun.lower() not in vocabulary().common
    return named or (can_speak(noun) and not is_document(noun))


def defends_a_title(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A defeat to defending champions Holm United; a trial to defend herself: no words are."""
    won = phrases.tokens.word(phrases.firsts[start]).lower() in _CHAMPIONS
    return cue.reporting.lemma == "defend" and (won or phrases.word(start).lower() in _SELVES)


def kept_from_it(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Denied them entry, a law denying access to water: it is withheld, and not contradicted."""
    if cue.reporting.lemma == "deny" and phrases.letters.startswith("AA", start):
        return True  # denied Roy a hearing
    withheld = (phrases.word(at).lower() for at in (start, start + 1) if phrases.letters[at] == "A")
    return cue.reporting.lemma == "deny" and any(noun in _WITHHELD for noun in withheld)


def keeps_something(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Maintains a wide lead: it is kept, and not claimed."""
    first = phrases.tokens.word(phrases.firsts[start]).lower()
    return cue.reporting.lemma == "maintain" and first in ("a", "an")


def conceded_goals(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Conceded three times, a penalty, a late goal: the game is lost, and nothing granted."""
    return cue.reporting.lemma == "concede" and phrases.word(start).lower() in _GOALS


def put_in_office(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Confirmed 68 judges, confirms a nominee: they take office, and no news is true."""
    return cue.reporting.lemma == "confirm" and phrases.word(start).lower() in _NOMINEES


def is_a_duty(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Is responsible for studying the plan and proposing changes: nothing is proposed yet."""
    before = range(max(0, cue.verb - _DUTY), cue.verb)
    done = phrases.letters[cue.verb] == "g" and phrases.letters[start] in "AO"
    return done and any(phrases.word(at) in ("responsible", "responsibility") for at in before)


def answered_the_door(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A woman who answered the door said he was out."""
    return cue.reporting.lemma == "answer" and phrases.word(start).lower() in words(
        "answered_things"
    )


def held_something(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Held talks, held the boats that came: only who holds that something is so tells it."""
    return cue.reporting.lemma == "hold" and phrases.letters[start] != "h"


def lets_them(phrases: Phrases, cue: Cue, start: int) -> bool:
    """A plan that allows boats to sell bread: it lets them, and admits nothing."""
    return cue.reporting.lemma == "allow" and _LETTING.match(phrases.letters, start) is not None
