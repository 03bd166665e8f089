"""Whose words they are by what follows them at once: “We go,” said Roy; “no,” she was told by Roy.

A cue comes first, then what has no verb of saying: "came the reply", a dash and a name. To teach it
another form, add a pattern and ask it in `_without_a_cue`.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.handed_on import is_quoting
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.replies import reply_at
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.vocabulary import vocabulary

_BY = re.compile(  # was told "no", hailed as "odd" by Roy, branded an "odd" plan by Roy
    r"(?:[zO]|[zs]k|z(?P<article>A)|(?:^|[,\n.A])s)\Z"
)
_AGENT = re.compile(r"(?:[tli]A(?:fA)?){0,2}Y(?=A)")  # “odd” | to the town by Roy
_BEHIND = re.compile(r"[,\-]?[rTk,]{0,3}")
_TOLD = re.compile(r"[Ap]B[rx]{0,2}(?P<verb>[zsv])[rTO]{0,3}(?:(?P<by>Y)(?=[Ap]))?")
_TELLING = frozenset(("told", "advised", "informed", "warned", "asked", "reminded", "assured"))
_AS_SAYING = re.compile(r"[AO](?:[fil]A){0,2}kg")  # Interfax quoted Roy, or him, as saying
_OWN_CLAUSE = re.compile(r"h|(?:p|A(?:[fil]A){0,3})[rxTB]{0,3}[xBvs]")
_CAME = re.compile(r",?(?P<verb>v)A(?:i(?P<source>A))?")  # came the reply from Roy
_ALL = re.compile(r"B(?P<all>d?)(?P<subject>[Ap])(?:[fil]A){0,2}x?[sb]")  # “No,” was all he said
_WAS = re.compile(r"[,\-]?B[rxT]{0,2}(?P<noun>A)")  # “No,” was Roy's reply
_DID = re.compile(r"k[Ap][rx]{0,2}s[AO]")
_DASH = re.compile(r"-(?P<subject>A)(?![svxBb])")
_BELOW = re.compile(
    r"\n-y?(?P<subject>A)(?:(?=[,.\n])|(?P<tells>(?=[rx]{0,2}[vsBx])))"
)  # / — Roy, mayor
_SIGNED = re.compile(  # “We go.” / Ann Roy, mayor of Nice, on the rain that fell in May
    r"\n(?P<subject>A)(?:,(?P<office>A)(?:[fil]A){0,3}(?![rxT]{0,3}[vsB])[^.\n]{0,60})?(?=\n)"
)
_PAUSED = re.compile(r"-c?(?P<subject>[Ap])[rxT]{0,2}[vs][^-.\n]{0,20}-[QKqZ]")  # “We” – he rose –
_SUMMED = re.compile(r"(?:hB[rx]?H|ks)(?P<subject>A)(?![vB])|[hA]B(?P<noun>A)f")
_THESE = re.compile(r"(?:A|h)B[rx]?(?P<what>A)(?:[fY]|[vsxzA]Y)(?P<by>A)")  # Those are words of Roy
_MADE = re.compile(r"(?P<by>[Ap])(?:[fil]A)?[rxT]{0,3}vA")  # Roy made these remarks
_MAKING = frozenset(("made", "gave", "issued", "makes", "raised", "expressed", "dropped"))
_WORDS = frozenset((
    "words", "statements", "comments", "remarks", "sentiments", "views", "assertions", "calls",
    "disclosures", "appeals", "observations", "submissions", "claims", "allegations",
))  # fmt: skip
_POINTS = frozenset(("these", "those", "such"))
_RULES = frozenset(("---", "----", "———"))  # set the story off from what is below it
_LONGEST_NAME = 4  # words
_IS_HOW = re.compile(r"[rx]{0,2}BH")  # "..." is how | Roy put it
_UNCLOSED = frozenset({"A,", "Ac", "A,Ac"})  # Roy, the guru who runs the site said

_OFFICE = re.compile(r"A(?:[fil]A){1,3},")  # mayor for the town of Nice, Roy said


def behind(phrases: Phrases, quote: int, cues: tuple[Cue, ...], end: int) -> Owner | None:
    """The owner by the attribution that follows the quote at once."""
    skipped = _BEHIND.match(phrases.letters, quote + 1, end)
    start = skipped.end() if skipped else quote + 1
    if phrases.letters[start - 1] == "k" and phrases.word(start - 1).lower() != "as":
        return None  # Roy vowed "...", while Lee promised
    following = [c for c in cues if quote < min(c.verb, c.subject) and c.how != "shared"]
    for cue in following:
        if start in (cue.subject, cue.verb):
            if start == cue.subject and _is_next(phrases, quote, cue, cues):
                return None
            return _of_cue(phrases, cue, start, end)
        if _IS_HOW.fullmatch(phrases.letters, start, cue.subject):
            return Owner(cue.subject, cue, "after", leads=True)
    if phrases.letters[quote] != "Q" or phrases.letters[quote + 1] == ",":
        for cue in following:
            if phrases.letters[start : cue.subject] in _UNCLOSED:
                return Owner(start, cue, "after")
            if _OFFICE.fullmatch(phrases.letters, start, cue.subject):
                return Owner(cue.subject, cue, "after")
    found = _without_a_cue(phrases, quote, start, end) or _below(phrases, quote, end)
    return found or _summed_up(phrases, quote)


def _is_next(phrases: Phrases, quote: int, cue: Cue, cues: tuple[Cue, ...]) -> bool:
    """Whether it only comes next: Lee called it “odd”, Roy said it was late."""
    outside = phrases.letters.startswith("Q,", quote)
    told = outside and _OWN_CLAUSE.match(phrases.letters, cue.verb + 1) is not None
    return told and any(c.subject < c.verb < quote and c.how == "subject verb" for c in cues)


def _of_cue(phrases: Phrases, cue: Cue, start: int, end: int) -> Owner | None:
    """The subject of a cue, or whom it quotes; not: “over the moon” as she reveals the name."""
    if _DID.match(phrases.letters, start - 1) and "addressee" not in cue.reporting.frames:
        return None
    said = _AS_SAYING.match(phrases.letters, cue.verb + 1, end)
    handed_on = said is not None and is_quoting(phrases, cue.verb)
    return Owner(cue.verb + 1 if handed_on else cue.subject, cue, "after")


def _without_a_cue(phrases: Phrases, quote: int, start: int, end: int) -> Owner | None:
    """Who told it without a verb of saying: “No,” she was told by Roy; “no,” came the reply."""
    told = _TOLD.match(phrases.letters, start, end)
    if told and phrases.word(told.end("verb") - 1).lower() in _TELLING:
        by = told.end("by")
        return Owner(NOBODY if by < 0 else by, None, "after")
    came = _CAME.match(phrases.letters, quote + 1, end)
    if came and phrases.word(came.start("verb")) == "came":
        source = came.start("source")
        return Owner(NOBODY if source < 0 else source, None, "after")
    only = _ALL.match(phrases.letters, start, end)
    if only and phrases.tokens.word(phrases.firsts[start + 1]) == "all":
        return Owner(only.start("subject"), None, "after")
    was = _WAS.match(phrases.letters, quote + 1, end)
    reply = reply_at(phrases, was.start("noun"), "after") if was else None
    if reply is not None:
        return reply
    agent = _AGENT.match(phrases.letters, quote + 1, end)
    named = _BY.search(phrases.letters[max(0, quote - 2) : quote])
    if agent and named and (not named["article"] or phrases.word(quote - 1) in ARTICLES):
        return Owner(agent.end(), None, "after", leads=True)
    return None


def _below(phrases: Phrases, quote: int, end: int) -> Owner | None:
    """Who signs it with a dash, on the same line or the next."""
    alone = phrases.letters[max(0, quote - 1)] == "\n" or not quote
    if alone and phrases.letters[quote] in "qZ":
        signed = _SIGNED.match(phrases.letters, quote + 1)
        if signed and _is_full_name(phrases, signed.start("subject"), signed.start("office")):
            return Owner(signed.start("subject"), None, "after")
    below = _BELOW.match(phrases.letters, quote + 1) if alone else None
    if below and below["tells"] is not None and not _ends_in_name(phrases, below.start("subject")):
        below = None
    dash = below or _DASH.match(phrases.letters, quote + 1, end)
    dash = dash or _PAUSED.match(phrases.letters, quote + 1, end)
    if dash is None or phrases.word(quote + 1) in _RULES:
        return None
    return Owner(dash.start("subject"), None, "after")


def _ends_in_name(phrases: Phrases, phrase: int) -> bool:
    """Whether a phrase ends in two names: "Danish teenager Ann Roy"."""
    last = phrases.lasts[phrase]
    return phrases.tokens.tags[last - 1 : last + 1] == "NN" and last > phrases.firsts[phrase]


def _is_full_name(phrases: Phrases, phrase: int, office: int) -> bool:
    """Whether a phrase is a given name and a last name, or a name with its office: no heading."""
    tokens, first, last = phrases.tokens, phrases.firsts[phrase], phrases.lasts[phrase]
    if not 0 < last - first < _LONGEST_NAME or set(tokens.tags[first : last + 1]) != {"N"}:
        return False
    known = vocabulary()
    titled = office > phrase and phrases.word(office).lower() in known.roles
    return titled or tokens.word(first).lower() in known.given


def _summed_up(phrases: Phrases, quote: int) -> Owner | None:
    """Who is named by the next sentence: “No.” That was how Roy put it. So said Roy."""
    these = _THESE.match(phrases.letters, quote + 1) if phrases.letters[quote] in "qZ" else None
    if these and phrases.word(quote + 1).lower() in _POINTS:
        said = phrases.word(these.start("what")).lower() in _WORDS
        return Owner(these.start("by"), None, "after") if said else None
    made = _MADE.match(phrases.letters, quote + 1) if phrases.letters[quote] in "qZ" else None
    if made and _made_these(phrases, made.end() - 1):
        return Owner(made.start("by"), None, "after")
    found = _SUMMED.match(phrases.letters, quote + 1) if phrases.letters[quote] in "qZ" else None
    if found is None:
        return None
    if found["noun"]:
        return reply_at(phrases, found.start("noun"), "after")
    so = phrases.letters[quote + 1] != "k" or phrases.word(quote + 1) == "So"
    return Owner(found.start("subject"), None, "after") if so else None


def _made_these(phrases: Phrases, what: int) -> bool:
    """Whether somebody made the remarks just quoted: not "made remarks"."""
    noun, first = phrases.word(what).lower(), phrases.tokens.word(phrases.firsts[what]).lower()
    these = first in _POINTS or first in ("the", "this", "that")
    said = noun in _WORDS or f"{noun}s" in _WORDS
    return these and said and phrases.word(what - 1) in _MAKING
