"""Who is brought to say something: "let him say", "asked to say", "prompting Roy to accuse them".

Whoever is made to act may never speak, and shares no subject; only where it is told that he did
("prompting Roy to accuse") is it his. A verb that makes somebody act is a word in `_MAKING`.
"""

import re

from reader.analysis.attribution.somebody import can_speak
from reader.analysis.attribution.verb import Verb
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import reporting_verbs

_MADE = re.compile(
    r"(?P<makes>[vsbgyz])[rT]?(?P<for>l)?(?P<who>[AO])(?:[fil]A)?(?:iT|T|A(?=t))?[rx]{0,2}tr?$"
)
_MAKING = frozenset(
    f"{stem}{ending}"
    for stem in ("allow", "enabl", "forc", "caus", "prompt", "permitt", "compell", "requir")
    for ending in ("", "s", "es", "e", "ed", "ing")
) | {
    "let", "led", "leads", "leading", "permit", "permits", "compel", "compels", "gets", "got",
    "give", "gives", "gave", "given", "giving",  # gave them a week to explain
}  # fmt: skip
_ASKED_TO = re.compile(r"(?P<asks>[sz])tr?$")
_ASKED = frozenset(("asked", "urged", "told", "ordered", "invited", "pressed"))
_SENDING = frozenset(("send", "sends", "sent", "sending", "dispatched", "deployed"))
_LED_TO = re.compile(  # the fire led Roy, the mayor, to shut it, | saying
    r"[vsg](?P<who>A)(?:[fil]A){0,2}(?:,A[^tKQqZ;\n]{0,14},)?tr?[vb][^;\nKQqZ]{0,30},$"
)
_BROUGHT = re.compile(r"(?<![xtB])(?P<brings>[vsgy])(?P<who>[AO])tr?$")
_ONLY_FOR = re.compile(r"(?P<only>r)l(?P<who>[AO])t$")
_BRINGING = frozenset(("prompting", "prompted", "leading", "led"))


def is_made_to(verb: Verb) -> bool:
    """It allowed him to say; asked to say; it called for Roy to say: he may not do it."""
    return verb.letter == "b" and (_is_asked_to(verb) or _is_let(verb))


def _is_asked_to(verb: Verb) -> bool:
    asked = _ASKED_TO.search(verb.before)
    return asked is not None and verb.word_of(asked, "asks") in _ASKED


def _is_let(verb: Verb) -> bool:
    """Whether somebody or something lets, makes or wants him say it."""
    made = _MADE.search(verb.before)
    if made is None or made["who"] == "O" or made["for"]:
        return made is not None
    making = verb.word_of(made, "makes")
    if making in _SENDING:  # sent a man to speak; not: sent a letter to say
        return verb.word_of(made, "who") not in words("documents")
    known = reporting_verbs().get(making)
    return making in _MAKING or (known is not None and "urging" in known.frames)


def brought_to_say(verb: Verb) -> int | None:
    """Who did say it, being brought to: "it fell, prompting Roy to accuse them"."""
    made = _BROUGHT.search(verb.before) if verb.letter == "b" else None
    if made is None or verb.word_of(made, "brings") not in _BRINGING:
        return _came_to_say(verb)
    return verb.phrase_of(made, "who")


def _came_to_say(verb: Verb) -> int | None:
    """Who did say it next: "it rose, only for Roy to say"."""
    came = _ONLY_FOR.search(verb.before) if verb.letter == "b" else None
    if came is None or verb.word_of(came, "only") != "only":
        return None
    return verb.phrase_of(came, "who")


def led_to_act(verb: Verb, subject: int) -> int | None:
    """Whom a thing, the `subject`, makes act: "the fire led | Roy to shut the mill, saying"."""
    led = _LED_TO.search(verb.before) if verb.letter == "g" else None
    if led is None or can_speak(verb.phrases.word(subject)):
        return None
    who = verb.phrase_of(led, "who")
    return who if verb.phrases.word(who - 1).lower() in _MAKING | _BRINGING else None
