"""The verbs that report, by their forms: "said" is a past form of "say", shown as "said".

The list is `reporting_verbs.txt`; its head says what a line means.
"""

from dataclasses import dataclass
from functools import cache

from reader.analysis.lexicon import classes

FORMS = ("base", "third", "past", "participle", "ing")


@dataclass(frozen=True, slots=True)
class ReportingVerb:
    """One form of a verb: what it is shown as, and what may follow it as reported content.

    `particle` is the word without which it does not report ("went on", "shot back"), or "".
    """

    lemma: str
    form: str
    act: str
    frames: frozenset[str]
    particle: str = ""


@cache
def reporting_verbs() -> dict[str, ReportingVerb]:
    """{form: verb}; a form that is the past and something else counts as past."""
    table: dict[str, ReportingVerb] = {}
    for entry, kind in classes("reporting_verbs").items():
        act, *frames = kind.split()
        particle = "".join(frame[1:] for frame in frames if frame.startswith("+"))
        lemma, *_ = spellings = entry.split()
        by_form = dict(zip(FORMS, spellings, strict=True))
        for form in ("past", *FORMS):
            table.setdefault(
                by_form[form], ReportingVerb(lemma, form, act, frozenset(frames), particle)
            )
    return table
