"""Who says nothing, though a verb of saying stands behind him: nobody, anyone, the writer.

Each function is a case and has its rows in `nothing_said`; what cannot speak at all is told in
`things`.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak

_IS = re.compile(r"[rx]{0,3}B")
_HARD_TO = re.compile(r"pB[rx]{0,2}A?t\Z")  # it is hard to | predict
_ADJECTIVES = frozenset((  # crazy to say
    "crazy", "easy", "hard", "difficult", "fair", "funny", "good", "great", "impossible", "nice",
    "safe", "sad", "simple", "strange", "suffice", "tempting", "tough", "wrong",
))  # fmt: skip
_WAYS = frozenset(("procedure", "procedures", "practice", "practices", "schedule", "standards"))
_WRITERS = frozenset(("i", "we", "you"))
_THEM = frozenset(("him", "her", "them", "us", "me"))
_NOT = "not "
_NOBODY = frozenset(("you", "few", "none", "nobody", "nothing", "no", "there"))
_ANYONE = frozenset((
    "those", "anyone", "anybody", "everyone", "everybody", "someone", "somebody",
))  # fmt: skip


def by_nobody(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Few doubted that it would hold; not everyone doubted it."""
    text, subject = phrases.tokens.text, phrases.span(cue.subject)
    not_all = text[max(0, subject.start - len(_NOT)) : subject.start].lower() == _NOT
    return not_all or subject.of(text).split()[0].lower() in _NOBODY


def by_anyone(phrases: Phrases, cue: Cue, start: int) -> bool:
    """For those who wish to pay their respects: whoever it is, nobody has said so."""
    who = phrases.word(cue.subject).lower() == "who" and cue.subject > 0
    return (
        who and phrases.letters[start] == "t" and phrases.word(cue.subject - 1).lower() in _ANYONE
    )


def by_those_who_did(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Those who showed their anger were fined, who found the boats were paid: a deed, no word."""
    who = phrases.word(cue.subject).lower() == "who" and cue.subject > 0
    return who and cue.reporting.act == "found" and phrases.letters[start] not in "hH"


def by_no_one(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """It is too early to assume that, let's say: no one does."""
    subject = phrases.word(cue.subject).lower().replace("’", "'")
    empty = subject == "it" and _IS.match(phrases.letters, cue.subject + 1) is not None
    hard = _HARD_TO.search(phrases.letters, max(0, cue.verb - 8), cue.verb)
    empty |= hard is not None and phrases.word(hard.start()).lower() == "it"
    adjective = phrases.letters[cue.subject + 1 : cue.verb] == "t" and subject in _ADJECTIVES
    return empty or adjective or subject in ("it's", "let's")


def by_whoever_writes(phrases: Phrases, cue: Cue, start: int) -> bool:
    """When we decide to move, I find the company of crows: the writer tells what he does."""
    if phrases.word(cue.subject).lower() not in _WRITERS or phrases.letters[cue.subject] != "p":
        return False
    does = phrases.letters[start] in "tr" and "infinitive" in cue.reporting.frames
    does |= cue.reporting.lemma == "ask" and phrases.letters[cue.verb + 1] != "H"  # I asked her why
    return does or (cue.reporting.act == "found" and phrases.letters[start] not in "hH")


def by_a_rule(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Followed up according to his needs: what is no person, body or document says nothing."""
    if cue.how != "according":
        return False
    nouns = phrases.span(cue.subject).of(phrases.tokens.text).split()
    told = not nouns[-1].islower() or any(can_speak(noun) or noun in _THEM for noun in nouns)
    return not told or nouns[-1] in _WAYS
