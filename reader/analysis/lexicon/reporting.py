"""The words that report: "said" is a past form of "say", shown as "said"; "claim" is a noun.

The lists are `reporting_verbs.txt` and `reporting_nouns.txt`; their heads say what a line means.
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
        by_form, follows = dict(zip(FORMS, spellings, strict=True)), frozenset(frames)
        for form in ("past", *FORMS):
            if by_form[form] not in table:
                table[by_form[form]] = ReportingVerb(lemma, form, act, follows, particle)
    return table


@cache
def reporting_moods() -> dict[str, ReportingVerb]:
    """{adjective: what it is shown as}: adamant that it rained."""
    return {
        mood: ReportingVerb(mood, "mood", act, frozenset({"clause", "about", "over"}))
        for mood, act in classes("reporting_moods").items()
    }


@cache
def reporting_nouns() -> dict[str, ReportingVerb]:
    """{noun: what it is shown as, and what may follow it}."""
    table = {}
    for noun, kind in classes("reporting_nouns").items():
        act, *frames = kind.split()
        table[noun] = ReportingVerb(noun, "noun", act, frozenset(frames))
    return table
