"""Whose words: the cue beside a quoted stretch, in its own sentence.

Order of precedence: a quote that ends in a comma and is followed by "said Roy" or "Roy said" is
theirs; then a cue before it that leads up to it (comma, colon, "that"); then whatever attributes
it behind; then any cue before it, of several the last.
"""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.constructions import is_quoting
from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.lexicon.reporting import reporting_verbs

NOBODY = -1
_BY = re.compile(r"[zO]$")  # was told "no" by Roy
_BEHIND = re.compile(r"[,\-]?[rTk,]{0,3}")
_TOLD = re.compile(r"[Ap]B[rx]{0,2}(?P<verb>[zsv])[rTO]{0,3}(?:(?P<by>Y)(?=[Ap]))?")
_TELLING = frozenset(("told", "advised", "informed", "warned", "asked", "reminded", "assured"))
_AS_SAYING = re.compile(r"A(?:[fil]A){0,2}kg")  # Interfax quoted Roy as saying
_ASKED = re.compile(  # Asked by Roy whether it was "odd", he said
    r"[Cc]?k?(?P<verb>[sz])r?(?:Y(?P<by>[Ap]))?[rT]{0,2}[Hki](?=[^,\n]{1,60}$)"
)
_ASKING = frozenset(("asked", "quizzed", "questioned", "challenged", "pressed"))
_CAME = re.compile(r",?(?P<verb>v)A(?:i(?P<source>A))?")  # came the reply from Roy
_WORDS = re.compile(r"(?P<noun>A(?=f)|(?<=t)[sbv])f?(?P<subject>A),$")  # In the words of Roy,
_FROM = frozenset(("from", "by"))
_HEAR_HER = re.compile(r"^[sbvn](?P<subject>[AO]):$")  # Hear her:
_QUOTING = frozenset(("words", "quote"))
_HEARING = frozenset(("hear",))  # the court heard: it did not say
_DID = re.compile(r"k[Ap][rx]{0,2}s[AO]")
_THEN = re.compile(r"(?:[Cc]?[rT]{1,2},?)?(?:[ik][AT](?:[fil]A)?)?:\Z")  # Then, after a pause:
_DASH = re.compile(r"-(?P<subject>A)(?![svxBb])")
_BELOW = re.compile(r"\n-(?P<subject>A)(?=[,.\n])")  # “We go.” / — Roy, mayor of Nice
_PASSIVE = re.compile(r"zY(?P<by>A)(?:[fil]A){0,2}k?$")  # was hailed by bakers as “wise”
_RULES = frozenset(("---", "----", "———"))  # set the story off from what is below it
_IS_HOW = re.compile(r"[rx]{0,2}BH")  # "..." is how | Roy put it
_ABOVE = re.compile(r":A(?=[fil\nvbs])")  # 'It was hell': sailors tell of the storm
_LABEL = re.compile(r"(?:^|[-.]|^Ai)(?P<subject>[Ap]):$")  # Roy: / – Roy: / More from Roy:
_BESIDE_COLON = re.compile(r"[rTOA]{0,2}(?:[ilt]A){0,2}:$")
_UNCLOSED = frozenset({"A,", "Ac", "A,Ac"})  # Roy, the guru who runs the site said
_LEADS = re.compile(  # said, "..." and, behind the verb: him that "..."; "..." and "..."
    r"[,:](?:(?:[QK],?){1,4}[cC])?[cr]?$|^[rOhT]{0,2}(?:(?:[QK],?){1,4}[cC][rh]?)?$"
)


@dataclass(frozen=True, slots=True)
class Owner:
    """The phrase that names the speaker, the phrase of the cue (None where there is none), and how.

    `how` is "before" or "after" the quote, "label", "headline", or the way it was carried over.
    Where somebody only heard the words, nobody is their speaker: the subject is `NOBODY`.
    """

    subject: int
    cue: Cue | None
    how: str
    leads: bool = False

    @property
    def is_nobody(self) -> bool:
        """Whether the words are said to be heard, and not by whom they were said."""
        return self.subject == NOBODY

    def again(self, how: str) -> "Owner":
        """The same speaker as the owner of another quote, found by `how`."""
        return replace(self, how=how, leads=False)


def owner_of(reading: Reading, quote: int) -> Owner | None:
    """Who owns the quoted phrase, by its own sentence; None where the sentence does not say."""
    owner = _owner_of(reading, quote)
    if owner is not None and owner.cue is not None and owner.cue.reporting.lemma in _HEARING:
        return replace(owner, subject=NOBODY)
    return owner


def _owner_of(reading: Reading, quote: int) -> Owner | None:
    sentence, phrases = reading.sentence_of(quote), reading.phrases
    asked = _ASKED.match(phrases.letters, sentence.first, quote)
    if asked and phrases.word(asked.end("verb") - 1).lower() in _ASKING:
        by = asked.start("by")
        return Owner(NOBODY if by < 0 else by, None, "after")
    if quote == sentence.first and _ABOVE.match(phrases.letters, quote + 1, sentence.end):
        return Owner(quote + 2, None, "headline")
    behind = _behind(phrases, quote, sentence.cues, sentence.end)
    ahead = _ahead(phrases, quote, sentence.cues, sentence.first)
    if behind is None or ahead is None:
        return behind or ahead
    comma = phrases.letters[quote] == "K" or phrases.letters[quote + 1] == ","
    if comma and behind.cue is not None:
        return behind
    if ahead.leads:
        return ahead
    return behind if comma or phrases.letters[quote] == "Z" else ahead


def _behind(phrases: Phrases, quote: int, cues: tuple[Cue, ...], end: int) -> Owner | None:
    """The attribution that follows the quote at once."""
    skipped = _BEHIND.match(phrases.letters, quote + 1, end)
    start = skipped.end() if skipped else quote + 1
    if phrases.letters[start - 1] == "k" and phrases.word(start - 1).lower() != "as":
        return None  # Roy vowed "...", while Lee promised
    for cue in cues:
        if quote < min(cue.verb, cue.subject) and cue.how != "shared":
            if start in (cue.subject, cue.verb):
                said = _AS_SAYING.match(phrases.letters, cue.verb + 1, end)
                handed_on = said is not None and is_quoting(phrases, cue.verb)
                if (
                    _DID.match(phrases.letters, start - 1)
                    and "addressee" not in cue.reporting.frames
                ):
                    return None  # “over the moon” as she reveals the name
                return Owner(cue.verb + 1 if handed_on else cue.subject, cue, "after")
            if _IS_HOW.fullmatch(phrases.letters, start, cue.subject):
                return Owner(cue.subject, cue, "after", leads=True)
    ends = phrases.letters[quote] != "Q" or phrases.letters[quote + 1] == ","
    for cue in cues if ends else ():
        behind = quote < min(cue.verb, cue.subject) and cue.how != "shared"
        if behind and phrases.letters[start : cue.subject] in _UNCLOSED:
            return Owner(start, cue, "after")
    told = _TOLD.match(phrases.letters, start, end)
    if told and phrases.word(told.end("verb") - 1).lower() in _TELLING:
        by = told.end("by")
        return Owner(NOBODY if by < 0 else by, None, "after")
    came = _CAME.match(phrases.letters, quote + 1, end)
    if came and phrases.word(came.start("verb")) == "came":
        source = came.start("source")
        return Owner(NOBODY if source < 0 else source, None, "after")
    if _BY.search(phrases.letters[quote - 1 : quote]) and phrases.letters[quote + 1] == "Y":
        return Owner(quote + 2, None, "after")
    alone = phrases.letters[max(0, quote - 1)] == "\n" or not quote
    below = _BELOW.match(phrases.letters, quote + 1) if alone else None
    dash = below or _DASH.match(phrases.letters, quote + 1, end)
    if dash is None or phrases.word(quote + 1) in _RULES:
        return None
    return Owner(dash.start("subject"), None, "after")


def _ahead(phrases: Phrases, quote: int, cues: tuple[Cue, ...], first: int) -> Owner | None:
    """The last cue in front of the quote, or the name or clause in front of a colon."""
    before = phrases.letters[first:quote]
    label = _LABEL.search(before)
    if label:
        named = label.start("subject")
        if label[0].startswith("Ai") and phrases.word(first + 1).lower() not in _FROM:
            named = 0  # Roy on the rain:
        return Owner(first + named, None, "label", leads=True)
    heard = _HEAR_HER.match(before)
    if heard and phrases.word(first).lower() in _HEARING:
        return Owner(first + heard.start("subject"), None, "label", leads=True)
    words = _WORDS.search(before)
    if words and phrases.word(first + words.start("noun")).lower() in _QUOTING:
        return Owner(first + words.start("subject"), None, "label", leads=True)
    by = _PASSIVE.search(before)
    reporting = reporting_verbs().get(phrases.word(first + by.start()).lower()) if by else None
    agent = phrases.word(first + by.start("by")) if by else ""
    told = reporting is not None and reporting.lemma != "know"  # known by fans as “the goat”
    if (
        by is not None
        and reporting is not None
        and told
        and (agent[0].isupper() or can_speak(agent))
    ):
        cue = Cue(first + by.start(), first + by.start("by"), "passive", reporting)
        return Owner(cue.subject, cue, "before", leads=True)
    ahead = [c for c in cues if c.verb < quote and (c.subject < quote or c.how == "shared")]
    if before.endswith(":"):
        ahead = [cue for cue in ahead if _leads_down(phrases, cue, quote)] or ahead
    if ahead:
        last = ahead[-1]
        leads = _LEADS.search(before[last.verb + 1 - first :]) is not None
        return Owner(last.subject, last, "before", leads)
    if before.endswith(":") and not _THEN.match(before):
        subject = main_subject(phrases, first, quote)
        return None if subject is None else Owner(subject, None, "before", leads=True)
    return None


def _leads_down(phrases: Phrases, cue: Cue, quote: int) -> bool:
    """Whether a cue may own what stands behind a colon: not "players who want to join:"."""
    near = _BESIDE_COLON.match(phrases.letters, cue.verb + 1, quote)
    return near is not None or phrases.letters[cue.subject] not in "wh"
