"""What a verb of saying can do without telling anything: "questioned a man over the theft"."""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.quotes.acts import still_ahead

_ABOUT = re.compile(r"[AO](?:[,fil]A|\(A\))*?,?(?P<about>i)(?=[AyO])")
_WHEREOF = ("about", "over", "on", "regarding")
_FAR = 16  # phrases from whom one questions to the "about"
_SELVES = ("itself", "himself", "herself")
_TALES = ("story", "tale", "stories", "tales", "joke", "jokes", "anecdote", "legend", "fable")


def questioned_somebody(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Questioned Roy about the leak, a man over the theft: who was asked, and not what."""
    if cue.reporting.lemma != "question" or phrases.letters[start] not in "AO":
        return False
    about = _ABOUT.match(phrases.letters, start, start + _FAR)
    noun = phrases.word(start)
    somebody = noun[0].isupper() or phrases.letters[start] == "O" or can_speak(noun)
    return somebody and about is not None and phrases.word(about.start("about")) in _WHEREOF


def took_an_office(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Proclaimed himself acting president: what was done, and nothing told."""
    if cue.reporting.lemma not in ("declare", "proclaim", "crown", "name"):
        return False
    at = phrases.letters.find("A", start + 1, start + 3)
    roles = vocabulary().roles
    itself = phrases.word(start).lower() in _SELVES
    return itself and at > 0 and phrases.word(at).lower() in roles


def told_a_tale(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Tells the story that is always told here: which story it is, and not how it goes."""
    that = phrases.letters[start] == "h" and cue.reporting.lemma in ("tell", "recount", "repeat")
    return that and phrases.word(start - 1).lower() in _TALES


def having_found(phrases: Phrases, cue: Cue, start: int) -> bool:
    """They left, having found that it was shut: what they saw, and told nobody."""
    seen = cue.reporting.lemma in ("find", "discover", "realise", "realize")
    return seen and phrases.letters[start] == "h" and phrases.word(cue.verb - 1) == "having"


def still_open(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Will decide next month what to do with it: nobody has, and nothing is told."""
    ahead = cue.reporting.lemma in ("decide", "rule", "determine") and still_ahead(phrases, cue)
    return bool(ahead) and phrases.letters[start] == "H"
