"""Whose words they are by what stands in front of them: a label, a passive, a cue, a colon.

Roy: “We go.” In the words of Roy, “we go”. It was hailed by bakers as “wise”. Roy said, “We go.”
To teach it another form, add a pattern and ask it in `ahead` in its order.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.replies import reply_at
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.attribution.topics import is_topic
from reader.analysis.lexicon.reporting import reporting_verbs

_WORDS = re.compile(r"(?P<noun>A(?=f)|(?<=t)[sbv])f?(?P<subject>A),$")  # In the words of Roy,
_FROM = frozenset(("from", "by"))
_FOR_WHAT = re.compile(r"[AO](?:[fil]A){0,2}l")
_CALLING = frozenset(("described", "called"))
_AS = re.compile(r"(?:[AOT](?:[fil]A){0,3})?kA?")  # in what police described as a “raid”
_JUDGED = frozenset(("criticised", "praised", "accused"))
_SHOUTS = re.compile(r"(?P<noun>A|[sbv])f:?$")  # shouts of: “…”, with cries of “…”
_SHOUTING = frozenset(("shouts", "cries", "chants", "screams", "yells", "jeers", "calls"))
_HEAR_HER = re.compile(r"^[sbvn](?P<subject>[AO]):$")  # Hear her:
_QUOTING = frozenset(("words", "quote"))
_THEN = re.compile(r"(?:[Cc]?[rT]{1,2},?)?(?:[ik][AT](?:[fil]A)?)?:\Z")  # Then, after a pause:
_IN_HER_WORDS = re.compile(r"^[CcrT]{0,2}i(?P<noun>A)(?:fA)?[,:]")  # In Roy's words, it was
_IS = re.compile(r"(?P<noun>A)(?:[fi]A)?B[rxT]{0,2}(?:A?:)?$")  # Roy's motto is / reply was curt:
_FOR = re.compile(r"^[CcrT]{0,2}l(?P<subject>A)(?:[fil]A){0,2},A(?:[fil]A)?B[rxT]{0,2}A?:$")
_PASSIVE = re.compile(r"zY(?P<by>A)(?:[fil]A){0,2}(?:kA?|:)?$")  # was hailed by bakers as “wise”
_WAS_TOLD = re.compile(
    r"z(?:r|[ilt]?[AT])*:$|(?P<told>z)[AOp](?:[fil]A)?$"
)  # Roy was told: / she “…”
_LABEL = re.compile(r"(?:^|[-.]|^Ai)(?P<subject>[Ap]):$")  # Roy: / – Roy: / More from Roy:
_BESIDE_COLON = re.compile(r"[rTOA]{0,2}(?:[ilt]A){0,2}:$")
_LEADS = re.compile(  # said, "..." and, behind the verb: him that "..."; "..." and "..."
    r"[,:](?:(?:[QK],?){1,4}[cC])?[cr]?$|^[rOhT]{0,2}(?:(?:[QK],?){1,4}[cC][rh]?)?$"
    r"|^A?(?:[ilt][AT]|[OT]){0,3}h$"  # in a statement on Monday that "..."
)


def ahead(phrases: Phrases, quote: int, cues: tuple[Cue, ...], first: int) -> Owner | None:
    """The owner by the last cue in front of the quote, or by the name or clause before a colon."""
    before = phrases.letters[first:quote]
    if is_topic(phrases, first, quote):
        return None
    if _is_shouted(phrases, before, first):
        return Owner(NOBODY, None, "before", leads=before.endswith(":"))
    told = _labelled(phrases, before, first) or _in_the_passive(phrases, before, first)
    told = told or _of_noun(phrases, before, first)
    if told is not None:
        return told
    leading = [c for c in cues if c.verb < quote and (c.subject < quote or c.how == "shared")]
    if before.endswith(":"):
        leading = [cue for cue in leading if _leads_down(phrases, cue, quote)] or leading
    if leading:
        last = leading[-1]
        behind = before[last.verb + 1 - first :]
        leads = _LEADS.search(behind) is not None or _blames(last, behind)
        leads |= _calls_it(last, behind)
        return Owner(last.subject, last, "before", leads)
    told_so = _WAS_TOLD.search(before)
    if told_so and (not told_so["told"] or phrases.word(first + told_so.start()) == "told"):
        return Owner(NOBODY, None, "before", leads=True)
    if before.endswith(":") and not _THEN.match(before):
        subject = main_subject(phrases, first, quote)
        return None if subject is None else Owner(subject, None, "before", leads=True)
    return None


def _labelled(phrases: Phrases, before: str, first: int) -> Owner | None:
    """Whom a label names: Roy: / Hear her: / In the words of Roy, ..."""
    label = _LABEL.search(before)
    if label:
        named = label.start("subject")
        if label[0].startswith("Ai") and phrases.word(first + 1).lower() not in _FROM:
            named = 0  # Roy on the rain:
        return Owner(first + named, None, "label", leads=True)
    heard = _HEAR_HER.match(before)
    if heard and phrases.word(first).lower() == "hear":
        return Owner(first + heard.start("subject"), None, "label", leads=True)
    words = _WORDS.search(before)
    if words and phrases.word(first + words.start("noun")).lower() in _QUOTING:
        return Owner(first + words.start("subject"), None, "label", leads=True)
    return None


def _blames(cue: Cue, behind: str) -> bool:
    """Whether it tells for what: attacked Roy for “selling the mill”."""
    return cue.reporting.act in _JUDGED and _FOR_WHAT.fullmatch(behind) is not None


def _calls_it(cue: Cue, behind: str) -> bool:
    """Whether it tells what somebody calls it: "in what police described as a “raid”"."""
    calls = cue.how == "subject verb" and cue.reporting.act in _CALLING
    return calls and _AS.fullmatch(behind) is not None


def _is_shouted(phrases: Phrases, before: str, first: int) -> bool:
    """Whether it is only heard: "to shouts of “…”"."""
    noun = _SHOUTS.search(before)
    return noun is not None and phrases.word(first + noun.start("noun")).lower() in _SHOUTING


def _in_the_passive(phrases: Phrases, before: str, first: int) -> Owner | None:
    """By whom it was hailed as “wise”; not: known by fans as “the goat”."""
    by = _PASSIVE.search(before)
    if by is None:
        return None
    verb, agent = first + by.start(), first + by.start("by")
    reporting = reporting_verbs().get(phrases.word(verb).lower())
    if reporting is None or reporting.lemma == "know":
        return None
    if not phrases.word(agent)[0].isupper() and not can_speak(phrases.word(agent)):
        return None
    return Owner(agent, Cue(verb, agent, "passive", reporting), "before", leads=True)


def _of_noun(phrases: Phrases, before: str, first: int) -> Owner | None:
    """Whose reply or words they are: For Roy, the answer is plain: / In her words, it was"""
    holds_for = _FOR.search(before)
    if holds_for:
        return Owner(first + holds_for.start("subject"), None, "label", leads=True)
    words = _IN_HER_WORDS.search(before)
    if words and phrases.word(first + words.start("noun")) == "words":
        owner = reply_at(phrases, first + words.start("noun"), "before", words.end() == len(before))
        return None if owner is None or owner.is_nobody else owner  # In other words,
    noun = _IS.search(before)
    return reply_at(phrases, first + noun.start("noun"), "before") if noun else None


def _leads_down(phrases: Phrases, cue: Cue, quote: int) -> bool:
    """Whether a cue may own what stands behind a colon: not "players who want to join:"."""
    near = _BESIDE_COLON.match(phrases.letters, cue.verb + 1, quote)
    return near is not None or phrases.letters[cue.subject] not in "wh"
