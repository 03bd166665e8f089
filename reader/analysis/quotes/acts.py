"""How a saying is shown: "said", "denied", and with its own words where it is negated.

"Roy does not believe that" must not be shown as believed, nor "Roy will ask" as asked.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases

_NEGATED = re.compile(
    r"\b(?:[a-z]+(?:n[’']t| not(?! only))|cannot|never|not(?! only))"
    r"(?: (?:yet|even|[a-z]{2,12}ly)){0,2}\s+\Z",
    re.IGNORECASE,
)
_AHEAD = re.compile(  # will also | say; is expected to | say; not: went on to | say
    r"\b(?:(?P<may>will|would|may|might|could|should|must)"
    r"(?: (?:also|now|only|soon|later|then|[a-z]{2,12}ly)){0,2}"
    r"|(?:due|set|expected|likely|about|going|scheduled|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?"
    r"|hop(?:es?|ed|ing)|want(?:s|ed)?|needs?|needed|ha(?:s|ve)|poised|is|are|was|were)"
    r" (?P<to>to))\s+\Z",
    re.IGNORECASE,
)
_CHARGING = frozenset(("charge", "admonish"))
_CHARGED_TO = re.compile(r"(?:A(?:[fil]A){0,3}|O)[rx]?tr?[vbxBs]")
_OPPOSITE = {  # of what stands behind "against" one is urged to do nothing
    "urge": "urged against", "advise": "advised against", "counsel": "advised against",
    "warn": "warned against", "caution": "warned against",
}  # fmt: skip
_AGAINST = re.compile(r"[AO]?i")
_BACK = 40  # letters in front of a verb


def act_of(phrases: Phrases, cue: Cue) -> str:
    """What the act of a cue is called: "said", but "does not believe"."""
    verb = phrases.last_word(cue.verb)
    if cue.reporting.lemma == "call":
        behind = phrases.word(min(cue.verb + 1, len(phrases.letters) - 1)).lower()
        if behind in ("for", "on", "upon"):
            return f"called {behind}"  # not: called peace
    if cue.reporting.lemma in _CHARGING and _CHARGED_TO.match(phrases.letters, cue.verb + 1):
        return "urged"  # charged the youths to shun violence
    before = negation(phrases, cue) or still_ahead(phrases, cue)
    if not before:
        against = _AGAINST.match(phrases.letters, cue.verb + 1)
        if against and phrases.word(against.end() - 1) == "against":
            return _OPPOSITE.get(cue.reporting.lemma, cue.reporting.act)
        return cue.reporting.act
    return f"{before} {verb.of(phrases.tokens.text)}".lower()


def still_ahead(phrases: Phrases, cue: Cue) -> str:
    """The word that says it is not said yet, "will" or "to", or ""."""
    if phrases.letters[cue.verb] != "b":
        return ""
    start = phrases.last_word(cue.verb).start
    found = _AHEAD.search(phrases.tokens.text, max(0, start - _BACK), start)
    return "" if found is None else found["may"] or found["to"]


def negation(phrases: Phrases, cue: Cue) -> str:
    """The words that negate a verb of saying, "does not", or "" if none do."""
    if cue.how in ("according", "noun", "verb subject"):
        return ""
    verb = phrases.last_word(cue.verb)
    start = max(verb.start - _BACK, phrases.starts[max(0, cue.verb - 4)])
    found = _NEGATED.search(phrases.tokens.text, start, verb.start)
    return " ".join(found[0].split()) if found else ""
