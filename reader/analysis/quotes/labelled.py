"""What is shown whole under the name of its speaker: turns, answers, posts, and the headline.

Whose name a label is stands in `attribution.labels`. To teach the reader another kind of text that
is set apart, find it in a room of its own and write its quotes here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.attribution.labels import Labels
from reader.analysis.findings import Quote, Speaker
from reader.analysis.quotes.headlines import HeadlineReport
from reader.analysis.quotes.posts import Post
from reader.analysis.quotes.turn import Turn
from reader.article import Span

_WE = re.compile(r"\b(?:we|our|us|I|my|you|your)\b", re.I)


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
        for turn in turns:
            label = turn.label.of(text)
            if label not in known:
                known[label] = self._speaker(turn, names.get(label), turns[0].label.start)
            speaker = replace(known[label], span=turn.label)
            yield Quote(turn.span, "direct", speaker, None, continues=turn.goes_on)

    def _speaker(self, turn: Turn, name: Span | None, first: int) -> Speaker:
        """Whom a label stands for; `name` is the full one of the transcript, if it has one."""
        if name is not None:
            return self.labels.named(name)
        return self.labels.labelled(turn.label, turn.kind, first)

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
