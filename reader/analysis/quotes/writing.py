"""What was found becomes findings: phrases turn into spans, owners into speakers.

Words in quotation marks inside a reported clause are a partial quote, and whoever reports the
clause says them; all other quoted words are direct if they make a clause of their own. What has a
label for a cue is written by `labelled`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.nouns import claimant
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.speakers import Speakers
from reader.analysis.attribution.utterances import Utterance
from reader.analysis.findings import Quote, QuoteKind
from reader.analysis.quotes.acts import act_of
from reader.analysis.quotes.headlines import of_headline
from reader.analysis.quotes.reports import Report
from reader.analysis.quotes.scare import is_quote, is_term
from reader.analysis.quotes.speaking import may_own
from reader.article import Span

_ALOUD = frozenset((
    "say", "tell", "shout", "exclaim", "chant", "yell", "scream", "state", "declare", "write",
))  # fmt: skip
_CALLING = ("call", "describe", "dub", "label", "term")
_NOBODY = frozenset(("that", "which", "who"))  # left as they are where nothing tells whom they mean
_FEW = 4  # words; fewer in a row of quoted words are a partial quote: "old", "dull" and "damp"
_GOES_ON = frozenset({"goes on", "carried"})  # ways in which a speaker keeps the word


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the findings of one story."""

    reading: Reading
    speakers: Speakers

    def indirect(self, reports: Sequence[Report]) -> Iterator[Quote]:
        """A quote for every reported clause; what stands behind ", she said," goes on."""
        said: Cue | None = None
        for report in reports:
            goes_on = report.cue is said
            quote = self._quote(report.span, "indirect", report.cue.subject, report.cue, goes_on)
            if quote.speaker is None or quote.speaker.name not in _NOBODY:
                yield quote
            said = report.cue

    def quoted(
        self,
        utterances: Sequence[Utterance],
        owners: Sequence[Owner | None],
        reports: Sequence[Report],
    ) -> Iterator[Quote]:
        """A quote for every utterance that is one."""
        inside = {
            phrase: report for report in reports for phrase in range(report.first, report.end)
        }
        said: Cue | None = None
        for utterance, owner in zip(utterances, owners, strict=True):
            first = self.reading.sentence_of(utterance.phrase).first
            report = inside.get(utterance.phrase)
            if is_term(self.reading.phrases, utterance, first, owner, report):
                continue
            if report is not None and not _is_own(utterance, owner, report):
                inner = _inner(owner, report)
                named = inner and self._is_named(inner) and self._calls_it(inner)
                cue = inner if inner and named else report.cue
                yield self._quote(utterance.span, "partial", cue.subject, cue)
            elif is_quote(utterance, owner, first == utterance.phrase):
                own = self._own(utterance, owner, first == utterance.phrase)
                goes_on = owner is not None and owner.cue is not None and owner.cue is said
                yield replace(own, continues=True) if goes_on else own
                said = owner.cue if owner is not None else None

    def _own(self, utterance: Utterance, owner: Owner | None, opens: bool) -> Quote:
        """Quoted words outside reported clauses, with their speaker if there is one."""
        if owner is None:
            opens |= self.reading.phrases.letters[utterance.phrase - 1] == ":"
            return Quote(utterance.span, "direct" if opens else "partial", None, None)
        whole = opens or owner.leads or owner.how in ("after", "label") or len(utterance.words) > 6
        if not opens and self._ends_a_clause(utterance, owner):
            whole = False
        kind: QuoteKind = "direct" if whole else "partial"
        of_thing = kind == "partial" and owner.how == "in sentence" and not self._is_named_in(owner)
        if of_thing or not may_own(self.speakers, owner):
            return Quote(utterance.span, kind, None, None)
        quote = self._quote(utterance.span, kind, owner.subject, owner.cue, owner.how in _GOES_ON)
        if owner.how == "headline" and quote.speaker is not None:
            return replace(quote, speaker=of_headline(quote.speaker))
        return quote

    def _is_named_in(self, owner: Owner) -> bool:
        speaker = self.speakers.at(owner.subject)
        return speaker.actor is not None or self.reading.phrases.letters[owner.subject] == "p"

    def _is_named(self, cue: Cue) -> bool:
        """Whether somebody is told to speak, not "it" or "they"."""
        return self.reading.phrases.letters[cue.subject] == "A"

    def _calls_it(self, cue: Cue) -> bool:
        """Whether a verb of calling stands in "what a note calls “odd”", or it is another verb."""
        what = self.reading.phrases.word(cue.subject - 1).lower() == "what"
        return what or cue.reporting.lemma not in _CALLING

    def _ends_a_clause(self, utterance: Utterance, owner: Owner) -> bool:
        """Whether the reporter begins the sentence that the quoted words end: The jet "is gone"."""
        before = self.reading.phrases.letters[utterance.phrase - 1]
        names = owner.cue is not None and "named" in owner.cue.reporting.frames
        if before in ",c" and self.reading.phrases.letters[utterance.phrase - 2] == "Q":
            return len(utterance.words) < _FEW and utterance.words[0][:1].islower()
        names |= owner.cue is None and owner.how == "after"  # hailed "odd" by Roy
        inside = before in "AOvxBtiflhk" or (before in "sg" and names)  # called "odd"
        return inside and utterance.words[0][:1].islower()

    def _quote(
        self, span: Span, kind: QuoteKind, subject: int, cue: Cue | None, continues: bool = False
    ) -> Quote:
        place = None if cue is None else self.reading.phrases.last_word(cue.verb)
        act = "" if cue is None else act_of(self.reading.phrases, cue)
        if subject == NOBODY:
            return Quote(span, kind, None, place, continues, act)
        noun = cue is not None and cue.how == "noun"
        speaker = claimant(self.speakers.naming, subject) if noun else self.speakers.at(subject)
        return Quote(span, kind, speaker, place, continues, act)


def _inner(owner: Owner | None, report: Report) -> Cue | None:
    """The cue within a report that leads up to the words: "The Post said Roy shouted “odd”"."""
    cue = None if owner is None or not owner.leads else owner.cue
    if cue is None or cue.how not in ("subject verb", "shared") or cue.verb <= report.first:
        return None
    return cue if cue.reporting.lemma in (*_ALOUD, *_CALLING) else None


def _is_own(utterance: Utterance, owner: Owner | None, report: Report) -> bool:
    """Whether the words have a speaker at their heels: “We go,” Roy said, according to the Post."""
    handed_on = report.cue.how == "according" and owner is not None and owner.cue is not None
    return handed_on and owner is not None and owner.how == "after" and utterance.ending == ","
