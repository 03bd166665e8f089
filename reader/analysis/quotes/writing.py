"""What was found becomes findings: phrases turn into spans, owners into speakers.

Words in quotation marks inside a reported clause are a partial quote, and whoever reports the
clause says them; all other quoted words are direct if they make a clause of their own.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.labels import Labels
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.speakers import Speakers
from reader.analysis.attribution.utterances import Utterance
from reader.analysis.findings import Quote, QuoteKind, Speaker
from reader.analysis.quotes.acts import act_of
from reader.analysis.quotes.headlines import HeadlineReport, of_headline
from reader.analysis.quotes.posts import Post
from reader.analysis.quotes.reports import Report
from reader.analysis.quotes.scare import is_quote, is_term
from reader.analysis.quotes.turns import Turn
from reader.article import Span

_NAMED_BESIDE = frozenset({"after", "label"})
_SAID = frozenset(("said", "added", "told", "explained", "argued", "warned", "urged", "insisted"))
_FROM_BEFORE = frozenset({"sentence before", "paragraph before", "led down"})
_ALOUD = frozenset((
    "say", "tell", "shout", "exclaim", "chant", "yell", "scream", "state", "declare", "write",
))  # fmt: skip
_FEW = 4  # words; fewer in a row of quoted words are a partial quote: "old", "dull" and "damp"
_GOES_ON = frozenset({"goes on", "carried"})  # ways in which a speaker keeps the word


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the findings of one story."""

    reading: Reading
    speakers: Speakers
    labels: Labels

    def indirect(self, reports: Sequence[Report]) -> Iterator[Quote]:
        """A quote for every reported clause; what stands behind ", she said," goes on."""
        said: Cue | None = None
        for report in reports:
            goes_on = report.cue is said
            yield self._quote(report.span, "indirect", report.cue.subject, report.cue, goes_on)
            said = report.cue

    def headline(self, report: HeadlineReport | None) -> Iterator[Quote]:
        """What the headline reports, if it does."""
        if report is not None:
            yield Quote(
                report.span, "indirect", self.labels.named(report.speaker), None, act="said"
            )

    def turns(self, turns: Sequence[Turn]) -> Iterator[Quote]:
        """A quote for every turn of a transcript."""
        text = self.reading.phrases.tokens.text
        names = {turn.label.of(text): turn.name for turn in turns if turn.name is not None}
        known: dict[str, Speaker] = {}
        for turn in turns:
            label = turn.label.of(text)
            if label not in known:
                named = names.get(label)
                first = turns[0].label.start
                known[label] = (
                    self.labels.named(named)
                    if named is not None
                    else self.labels.labelled(turn.label, turn.kind, first)
                )
            speaker = replace(known[label], span=turn.label)
            yield Quote(turn.span, "direct", speaker, None, continues=turn.goes_on)

    def answers(self, answers: Sequence[Span]) -> Iterator[Quote]:
        """A quote for every paragraph of an answer in an interview without labels."""
        speaker = self.labels.interviewed(answers[0].start) if answers else None
        if speaker is not None:
            for number, answer in enumerate(answers):
                yield Quote(answer, "direct", speaker, None, continues=number > 0)

    def posts(self, posts: Sequence[Post]) -> Iterator[Quote]:
        """A quote for every post that is shown whole."""
        for post in posts:
            yield Quote(post.span, "direct", self.labels.named(post.name), None, act="wrote")

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
            if is_term(self.reading.phrases, utterance, first, owner):
                continue
            report = inside.get(utterance.phrase)
            if report is not None and not _is_own(utterance, owner, report):
                inner = _inner(owner, report)
                cue = inner if inner and self._is_named(inner) else report.cue
                yield self._quote(utterance.span, "partial", cue.subject, cue)
            elif is_quote(utterance, owner, first == utterance.phrase):
                own = self._own(utterance, owner, first == utterance.phrase)
                goes_on = owner is not None and owner.cue is not None and owner.cue is said
                yield replace(own, continues=True) if goes_on else own
                said = owner.cue if owner is not None else None

    def _own(self, utterance: Utterance, owner: Owner | None, opens: bool) -> Quote:
        """Quoted words outside reported clauses, with their speaker if there is one."""
        if owner is None:
            return Quote(utterance.span, "direct" if opens else "partial", None, None)
        whole = opens or owner.leads or owner.how in ("after", "label") or len(utterance.words) > 6
        if not opens and self._ends_a_clause(utterance, owner):
            whole = False
        kind: QuoteKind = "direct" if whole else "partial"
        if not self._may_own(owner):
            return Quote(utterance.span, kind, None, None)
        quote = self._quote(utterance.span, kind, owner.subject, owner.cue, owner.how in _GOES_ON)
        if owner.how == "headline" and quote.speaker is not None:
            return replace(quote, speaker=of_headline(quote.speaker))
        return quote

    def _may_own(self, owner: Owner) -> bool:
        """Whether the owner is somebody; what no verb of saying names may be a thing."""
        if owner.is_nobody:
            return False
        if owner.cue is not None or owner.how in _NAMED_BESIDE:
            return True
        if owner.how == "headline" and self._is_place(owner.subject):
            return False
        return self.speakers.is_somebody(owner.subject) or self._speaks(owner)

    def _speaks(self, owner: Owner) -> bool:
        """Whether a noun says something in its own sentence: "The opener left, saying"."""
        cues = self.reading.sentence_of(owner.subject).cues
        said = any(cue.subject == owner.subject and cue.reporting.act in _SAID for cue in cues)
        return said and owner.how in _FROM_BEFORE

    def _is_place(self, subject: int) -> bool:
        actor = self.speakers.at(subject).actor
        return actor is not None and actor.kind == "place"

    def _is_named(self, cue: Cue) -> bool:
        """Whether somebody is told to speak, not "it" or "they"."""
        return self.reading.phrases.letters[cue.subject] == "A"

    def _ends_a_clause(self, utterance: Utterance, owner: Owner) -> bool:
        """Whether the reporter begins the sentence that the quoted words end: The jet "is gone"."""
        before = self.reading.phrases.letters[utterance.phrase - 1]
        names = owner.cue is not None and "named" in owner.cue.reporting.frames
        if before in ",c" and self.reading.phrases.letters[utterance.phrase - 2] == "Q":
            return len(utterance.words) < _FEW and utterance.words[0][:1].islower()
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
        speaker = self.speakers.owner(subject) if noun else self.speakers.at(subject)
        return Quote(span, kind, speaker, place, continues, act)


def _inner(owner: Owner | None, report: Report) -> Cue | None:
    """The cue within a report that leads up to the words: "The Post said Roy shouted “odd”"."""
    cue = None if owner is None or not owner.leads else owner.cue
    if cue is None or cue.how != "subject verb" or cue.verb <= report.first:
        return None
    return cue if cue.reporting.lemma in _ALOUD else None


def _is_own(utterance: Utterance, owner: Owner | None, report: Report) -> bool:
    """Whether the words have a speaker at their heels: “We go,” Roy said, according to the Post."""
    handed_on = report.cue.how == "according" and owner is not None and owner.cue is not None
    return handed_on and owner is not None and owner.how == "after" and utterance.ending == ","


def outside(quotes: Iterable[Quote], turns: Sequence[Span]) -> Iterator[Quote]:
    """The quotes that are not part of a turn: a turn is shown whole."""
    starts = [turn.start for turn in turns]
    for quote in quotes:
        at = bisect_right(starts, quote.span.start) - 1
        if at < 0 or quote.span.start >= turns[at].end:
            yield quote
