"""Whose a verb is that has no subject of its own: "Roy left, saying", "Roy wept and said".

The nearest clause that can share its subject wins; a verb that somebody is made to do ("let him
say") has none.
"""

import re

from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.somebody import are_people, can_speak
from reader.analysis.attribution.verb import Verb
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import reporting_verbs

_SHARED = re.compile(r"(?:[,cC\-)]|^)[rTx]{0,3}$")  # ", saying" and "and added" share a subject
_OF_PEOPLE = re.compile(r"[filt]A$")  # a letter from voters asking
_PAPER = re.compile(r"A,[vsz][iTAfY]{0,6},$")
_SUING = re.compile(r"k(?P<subject>A)(?:[fil]A){0,2}[rxT]{0,3}(?P<verb>[vs])[^,;\n]{0,12},$")
_SUED = frozenset(("sued", "filed", "complained", "petitioned", "appealed", "protested"))
_MADE = re.compile(r"[vsbgyz][rT]?(?P<for>l)?(?P<who>[AO])(?:[fil]A)?(?:iT|T|A(?=t))?[rx]{0,2}tr?$")
_JOINED = re.compile(  # a note in which he wept and | said; so cold that Roy was moved to | say
    r"[wkh]r?(?P<subject>[Ap])(?:,A,|\(A\)|(?:[fil]A){1,2})?"
    r"[rxTB]{0,4}[vs][^,.;:\nQKqZwkh]{0,12}(?:c[rT]?|A|tr?|,)$"
)
_BESIDE = re.compile(  # it rained in Nice and Roy apologised but | said
    r"(?:[ifl]A|,)c(?P<subject>A)(?:[fil]A)?[rxT]{0,4}[vs][^,.;:\nQKqZwkhcC]{0,8}[cC][rT]?$"
)
_BUT_THEY = re.compile(  # Roy met the bakers, but they left, | saying
    r"^[^shHwk]*,[cC](?P<subject>[Ap])(?:[fil]A)?[rxT]{0,3}[vs][^,;:\nQKqZwkhcC]{0,12},$"
)
_CLAUSE_BEFORE = re.compile(r"[vsBxz]|^[Cck]?$")  # not: bakers in Nice and Roy wept and | said
_PEOPLE = frozenset(("advocates",))
_BEARING = frozenset(
    f"{noun}{ending}"
    for noun in ("sign", "placard", "banner", "poster", "shirt", "t-shirt", "badge", "sticker")
    for ending in ("", "s")
)
_EARLIER = frozenset(("after", "before", "until", "once"))  # Lee left after Roy fell and | said
_MAKING = frozenset(
    f"{stem}{ending}"
    for stem in ("allow", "enabl", "forc", "caus", "prompt", "permitt", "compell", "requir")
    for ending in ("", "s", "es", "e", "ed", "ing")
) | {"let", "led", "leads", "leading", "permit", "permits", "compel", "compels", "gets", "got"}
_ASKED_TO = re.compile(r"[sz]tr?$")
_ASKED = frozenset(("asked", "urged", "told", "ordered", "invited", "pressed"))
_SENDING = frozenset(("send", "sends", "sent", "sending", "dispatched", "deployed"))
_LED_TO = re.compile(  # the fire led Roy, the mayor, to shut it, | saying
    r"[vsg](?P<who>A)(?:[fil]A){0,2}(?:,A[^tKQqZ;\n]{0,14},)?tr?[vb][^;\nKQqZ]{0,30},$"
)
_BROUGHT = re.compile(r"(?<![xtB])[vsgy][AO]tr?$")
_BRINGING = frozenset(("prompting", "prompted", "leading", "led"))
_MAKING |= {"give", "gives", "gave", "given", "giving"}  # gave them a week to explain


def shared(verb: Verb) -> tuple[int, str] | None:
    """Roy left, saying; Roy left and said; Roy left to say."""
    if verb.letter == "s" and not _SHARED.search(verb.before):
        return None
    if verb.before.endswith(",") and verb.phrases.word(verb.at) in _PEOPLE:
        return None  # In Holm, advocates claim
    if verb.before[-1:] == "A" and _is_of_sign(verb):
        return verb.at - 1, "shared"  # a sign reading
    paper = _PAPER.search(verb.before) if verb.letter == "g" else None
    if paper is not None:
        at = verb.at - len(paper[0])
        if verb.phrases.word(at).lower() in words("documents"):
            return at, "shared"  # a report, dated 3 May, warning
    suing = _SUING.search(verb.before) if verb.letter == "g" else None
    if suing is not None:
        at = verb.at - len(suing[0])
        if verb.phrases.word(at + suing.start("verb") - suing.start()).lower() in _SUED:
            return at + suing.start("subject") - suing.start(), "shared"
    nearer = _OF_PEOPLE.search(verb.before) if verb.letter == "g" else None
    if nearer is not None and are_people(verb.phrases.word(verb.at - 1)):
        return verb.at - 1, "shared"
    made = _made_to_say(verb)
    if made is not None:
        return made, "shared"
    if _is_made_to(verb) or _is_so_called(verb):
        return None
    beside = (_BESIDE if verb.letter == "s" else _BUT_THEY).search(verb.before)
    if beside is not None and _CLAUSE_BEFORE.search(verb.before[: beside.start("subject")]):
        return verb.at - len(beside[0]) + beside.start("subject") - beside.start(), "shared"
    joined = _JOINED.search(verb.before)
    if joined is not None and _shares(verb, joined[0]) and not _is_beside(verb, joined):
        link = verb.at - len(joined[0])
        if verb.phrases.word(link).lower() not in _EARLIER:
            return link + joined.start("subject") - joined.start(), "shared"
    subject = main_subject(verb.phrases, verb.first, verb.at)
    return None if subject is None else (_led(verb, subject) or subject, "shared")


def _is_of_sign(verb: Verb) -> bool:
    """Whether a thing bears the words: a sign reading, a shirt saying."""
    if verb.reporting.lemma == "read":
        return True
    saying = verb.letter == "g" and verb.reporting.lemma == "say"
    return saying and verb.phrases.word(verb.at - 1).lower() in _BEARING


def _led(verb: Verb, subject: int) -> int | None:
    """Whom a thing makes act: "the fire led | Roy to shut the mill, saying"."""
    led = _LED_TO.search(verb.before) if verb.letter == "g" else None
    if led is None or can_speak(verb.phrases.word(subject)):
        return None
    who = verb.at - len(led[0]) + led.start("who") - led.start()
    return who if verb.phrases.word(who - 1).lower() in _MAKING | _BRINGING else None


def _shares(verb: Verb, clause: str) -> bool:
    """Whether a verb goes on with the clause before it, and not with the main one."""
    if verb.letter == "g":
        return clause[0] != "h"  # asking that he come and | saying
    return clause[-1] != ","  # Roy, alleging that it rained, | said


def _is_beside(verb: Verb, joined: re.Match[str]) -> bool:
    """Whether it tells as the verb before it does: "Roy said that it fell and | warned that"."""
    said = joined.start() and verb.before[joined.start() - 1] == "s"
    return bool(said) and joined[0][0] == "h" and verb.precedes("h")


def _is_so_called(verb: Verb) -> bool:
    """A town, dubbed the pearl of the coast: somebody else calls it that."""
    behind = verb.letter == "s" and verb.before[-2:] == "A,"
    return behind and "named" in verb.reporting.frames


def _made_to_say(verb: Verb) -> int | None:
    """Who did say it, being brought to: "it fell, prompting Roy to accuse them"."""
    made = _BROUGHT.search(verb.before) if verb.letter == "b" else None
    if made is None or verb.phrases.word(verb.at - len(made[0])).lower() not in _BRINGING:
        return None
    return verb.at - len(made[0]) + 1


def _is_made_to(verb: Verb) -> bool:
    """It allowed him to say; asked to say; it called for Roy to say: he may not do it."""
    if verb.letter == "b" and _ASKED_TO.search(verb.before):
        asked = verb.phrases.word(verb.at - 2 - verb.before.endswith("r"))
        if asked.lower() in _ASKED:
            return True
    made = _MADE.search(verb.before) if verb.letter == "b" else None
    if made is None or made["who"] == "O" or made["for"]:
        return made is not None
    at = verb.at - len(made[0])
    low = verb.phrases.word(at).lower()
    known = reporting_verbs().get(low)
    if low in _SENDING:  # sent a man to speak; not: sent a letter to say
        sent = at + made.start("who") - made.start()
        return verb.phrases.word(sent).lower() not in words("documents")
    return low in _MAKING or (known is not None and "urging" in known.frames)
