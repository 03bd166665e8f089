"""What is shown whole under the name of its speaker: turns, answers, posts, and the headline.

Whose name a label is stands in `attribution.labels`. To teach the reader another kind of text that
is set apart, find it in a room of its own and write its quotes here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis.attribution.labels import Labels
from reader.analysis.findings import Quote, Speaker
from reader.analysis.quotes.headlines import HeadlineReport
from reader.analysis.quotes.interviews import Interview
from reader.analysis.quotes.posts import Post
from reader.analysis.quotes.turn import Turn
from reader.article import Span

_WE = re.compile(r"\b(?:we|our|us|I|my|you|your)\b", re.I)
_ANSWERING = frozenset(("THE WITNESS", "WITNESS", "A"))
_LAST = {"THE WITNESS": 1, "WITNESS": 1, "A": 2, "Q": 3}


@dataclass(frozen=True, slots=True)
class Labelled:
    """Writes the quotes that have a label for a cue."""

    labels: Labels

    def headline(self, report: HeadlineReport | None, others: Sequence[Quote]) -> Iterator[Quote]:
        """What the headline reports, if it does; `others` are the quotes of the story itself."""
        if report is None:
            return
        speaker = self.labels.named(report.speaker)
        if report.ahead and _is_only_its_topic(speaker, others):
            return
        yield Quote(report.span, "indirect", speaker, None, act="said")

    def spoken(self, turns: Sequence[Turn]) -> tuple[Turn, ...]:
        """Without notes on a team: what is said by a body has "we" in it somewhere."""
        text = self.labels.naming.reading.phrases.tokens.text
        said: dict[str, bool] = {}
        for turn in turns:
            label = turn.label.of(text)
            said[label] = said.get(label, False) or _WE.search(turn.span.of(text)) is not None
        return tuple(turn for turn in turns if said[turn.label.of(text)] or not self._is_note(turn))

    def _is_note(self, turn: Turn) -> bool:
        if turn.kind != "name" or turn.name is not None:
            return False
        actor = self.labels.named(turn.label).actor
        return actor is not None and actor.kind == "organization"

    def turns(self, turns: Sequence[Turn]) -> Iterator[Quote]:
        """A quote for every turn of a transcript."""
        text = self.labels.naming.reading.phrases.tokens.text
        names = {turn.label.of(text): turn.name for turn in turns if turn.name is not None}
        known: dict[str, Speaker] = {}
        # Letters last: who answers under "A." is nobody who has a label of their own.
        for turn in sorted(turns, key=lambda turn: _LAST.get(turn.label.of(text), 0)):
            label = turn.label.of(text)
            if label not in known:
                known[label] = self._speaker(turn, names.get(label), turns[0].label.start, known)
        for turn in turns:
            speaker = replace(known[turn.label.of(text)], span=turn.label)
            yield Quote(turn.span, "direct", speaker, None, continues=turn.goes_on)

    def _speaker(
        self, turn: Turn, name: Span | None, first: int, known: Mapping[str, Speaker]
    ) -> Speaker:
        """Whom a label stands for; `name` is the full one of the transcript, if it has one."""
        label = turn.label.of(self.labels.naming.text)
        if name is not None:
            return self.labels.named(name)
        if label in _ANSWERING:
            if "THE WITNESS" in known:
                return known["THE WITNESS"]
            return self.labels.answering(turn.label, first, {s.name for s in known.values()})
        if turn.kind == "letter":
            alone = _ANSWERING.issuperset(known)
            return self.labels.asking(turn.label, first) if alone else Speaker(None, None, label)
        return self.labels.labelled(turn.label, turn.kind)

    def interview(self, interview: Interview) -> Iterator[Quote]:
        """A quote for every answer in an interview without labels, and for what somebody asks."""
        first = interview.questions[0].start
        asking, speaker = self.labels.interviewer(first), self.labels.interviewed(first)
        if interview.labels is not None:
            asking, speaker = (self.labels.labelled(label, "name") for label in interview.labels)
        if speaker is None:
            return
        asked = {span.start for span in interview.questions}
        before: Speaker | None = None
        for span in sorted((*interview.questions, *interview.answers)):
            here = asking if span.start in asked else speaker
            if here is not None:
                yield Quote(span, "direct", here, None, continues=here is before)
            before = here

    def asked(self, questions: Sequence[Span]) -> Iterator[Quote]:
        """A quote for every question without a label, if somebody is told to ask."""
        speaker = self.labels.interviewer(questions[0].start) if questions else None
        if speaker is not None:
            yield from (Quote(question, "direct", speaker, None) for question in questions)

    def posts(self, posts: Sequence[Post]) -> Iterator[Quote]:
        """A quote for every post that is shown whole, and for every paragraph of a letter."""
        name: Span | None = None
        for post in posts:
            goes_on, name = post.name == name, post.name
            yield Quote(post.span, "direct", self.labels.named(name), None, goes_on, "wrote")


def outside(quotes: Iterable[Quote], turns: Sequence[Span]) -> Iterator[Quote]:
    """The quotes that are not part of a turn: a turn is shown whole."""
    starts = [turn.start for turn in turns]
    for quote in quotes:
        at = bisect_right(starts, quote.span.start) - 1
        before = at < 0 or quote.span.start >= turns[at].end
        into = at + 1 < len(turns) and turns[at + 1].start < quote.span.end  # its label and more
        if before and not into:
            yield quote


def under_heading(quotes: Iterable[Quote], heading: Sequence[Quote]) -> Iterator[Quote]:
    """The quotes, where those in what the headline reports are said by whom it rests on."""
    for quote in quotes:
        report = next((h for h in heading if h.span.start <= quote.span.start < h.span.end), None)
        if report is None:
            yield quote
        elif quote.kind != "indirect":
            yield replace(quote, kind="partial", speaker=report.speaker)


def _is_only_its_topic(speaker: Speaker, others: Sequence[Quote]) -> bool:
    """Whether a headline names whom it is about: the story quotes others, and never that actor."""
    if speaker.actor is None:
        return False
    heard = {quote.speaker.name for quote in others if quote.speaker is not None}
    return bool(heard) and speaker.name not in heard
