"""Whose words somebody else hands on: "quoted Roy as saying", "Roy was quoted as saying".

Both forms are among `constructions`; to teach it another verb that hands on, see `is_quoting`.
"""

import re

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.subjects import subject_of
from reader.analysis.attribution.verb import Verb
from reader.analysis.lexicon.reporting import reporting_verbs

_HANDING_ON = frozenset(("quote", "cite", "show", "remember", "recall", "hear"))
_AS_SAYING = re.compile(r"[sgb](?:A(?:[fil]A|,A,?){0,5}|O)k?$")
_SEEN = re.compile(r"[vs](?P<who>A|O)(?:[fil]A){0,2}r?$")
_SEEING = frozenset(("saw", "sees", "watched", "filmed", "caught", "spotted", "found"))
_QUOTED = re.compile(
    r"[pA][rxT]{0,3}(?P<be>B)(?:[rxT]|iT){0,3}(?:z(?:i?T)?(?:Y[AO](?:[fil]A)?)?(?P<as>k)|ztx)$"
)


def quoting(verb: Verb) -> tuple[int, str] | None:
    """The agency quoted Roy as saying; it quoted Roy saying; TV showed Roy saying.

    So does whoever saw him saying it.
    """
    seen = _SEEN.search(verb.before) if verb.letter == "g" else None
    if seen is not None and verb.phrases.word(verb.phrase_of(seen, "who") - 1) in _SEEING:
        return verb.phrase_of(seen, "who"), "subject verb"
    found = _AS_SAYING.search(verb.before) if verb.letter == "g" else None
    if found is None:
        return None
    start = verb.at - len(found[0])
    return (start + 1, "subject verb") if is_quoting(verb.phrases, start) else None


def is_quoting(phrases: Phrases, verb: int) -> bool:
    """Whether the verb at a phrase hands on the words of somebody else."""
    known = reporting_verbs().get(phrases.word(verb).lower())
    return known is not None and known.lemma in _HANDING_ON


def quoted_as(verb: Verb) -> tuple[int, str] | None:
    """Roy was quoted as saying; Roy is reported to have said."""
    found = _QUOTED.search(verb.before)
    if found is None or (verb.letter == "g") != (found["as"] is not None):
        return None
    subject = subject_of(verb.phrases, verb.phrase_of(found, "be"), verb.first)
    return None if subject is None else (subject, "subject verb")
