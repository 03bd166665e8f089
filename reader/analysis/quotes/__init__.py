"""Who said what: everything quoted, and whom it is attributed to.

`utterances` are the words in quotation marks, `indirect` finds what is reported without them,
`scare` tells quotes from terms and titles; the package `attribution` says whose words they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.attribution.carrying import owners
from reader.analysis.attribution.ownership import Owner
from reader.analysis.attribution.people import Cast, find_people
from reader.analysis.attribution.reading import Reading, read
from reader.analysis.attribution.speakers import speaker_at
from reader.analysis.findings import Actor, Quote, Speaker
from reader.analysis.quotes.indirect import Report, find_reports
from reader.analysis.quotes.scare import is_term, is_title_cased
from reader.analysis.quotes.utterances import Utterance, find_utterances
from reader.analysis.sentences import Story


def find_quotes(story: Story, actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """All that is quoted, in the order of the text; unattributed words have no speaker."""
    reading = read(story)
    writer = _Writer(reading, find_people(reading.phrases.tokens, actors), actors, story.text)
    utterances = find_utterances(story, reading.phrases)
    reports = find_reports(reading)
    found = [writer.indirect(report) for report in reports]
    found += writer.quoted(utterances, reports)
    return tuple(sorted(found, key=lambda quote: (quote.span.start, -quote.span.end)))


def is_quote(utterance: Utterance, owner: Owner | None, opens: bool) -> bool:
    """Whether words in quotation marks outside reported clauses are somebody's."""
    words = utterance.words
    if owner is None:
        return len(words) >= 4 and (not is_title_cased(words) or (opens and utterance.ending in ".?!"))
    if owner.leads or owner.how == "after" or (owner.how == "before" and len(words) >= 4):
        return True
    if opens and utterance.ending in ".?!":
        return True
    return len(words) >= 4 and not is_title_cased(words)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes findings: phrases become spans, speakers and acts."""

    reading: Reading
    cast: Cast
    actors: Sequence[Actor]
    text: str

    def speaker(self, phrase: int) -> Speaker:
        """Whom a phrase stands for."""
        return speaker_at(self.reading, phrase, self.cast, self.actors, self.text)

    def indirect(self, report: Report) -> Quote:
        """A reported clause."""
        cue = self.reading.phrases.span(report.cue.verb)
        act = report.cue.reporting.act
        return Quote(report.span, "indirect", self.speaker(report.cue.subject), cue, act=act)

    def quoted(self, utterances: Sequence[Utterance], reports: Sequence[Report]) -> Iterator[Quote]:
        """The utterances that are quotes."""
        inside = {}
        for report in reports:
            for phrase in range(report.first, report.end):
                inside[phrase] = report
        for utterance, owner in zip(utterances, owners(self.reading, utterances), strict=True):
            sentence = self.reading.sentence_of(utterance.phrase)
            opens = sentence.first == utterance.phrase
            told = owner is not None and owner.leads
            if not told and is_term(self.reading.phrases, utterance, sentence.first):
                continue
            report = inside.get(utterance.phrase)
            if report is not None:
                speaker = self.speaker(report.cue.subject)
                cue = self.reading.phrases.span(report.cue.verb)
                yield Quote(utterance.span, "partial", speaker, cue, act=report.cue.reporting.act)
            elif is_quote(utterance, owner, opens):
                yield self.direct(utterance, owner)

    def direct(self, utterance: Utterance, owner: Owner | None) -> Quote:
        """Words in quotation marks, a clause of their own."""
        if owner is None:
            return Quote(utterance.span, "direct", None, None)
        cue = None if owner.cue is None else self.reading.phrases.span(owner.cue.verb)
        act = "" if owner.cue is None else owner.cue.reporting.act
        goes_on = owner.how in ("goes on", "carried")
        return Quote(utterance.span, "direct", self.speaker(owner.subject), cue, goes_on, act)
