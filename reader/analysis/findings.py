"""What can be found: actors, quotes with their speakers, key dates. Read this first.

Every finding carries the span of the words it rests on. What is uncertain says so in a field of
its own, and what is not known is None: nothing here is ever invented.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from reader.analysis.whole_marks import with_opening_mark, with_whole_marks
from reader.article import Article, Span

ActorKind = Literal["person", "organization", "place", "group"]
QuoteKind = Literal["direct", "partial", "indirect"]
DateKind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts: once for the whole article, under its best name.

    `mentions` are in the order of the text; one of a place may lie inside the name of another
    actor, "Kovel" in "Kovel Police Department": see `named_in`. `role_span` is where the role is
    written; `evidence` says in words why this is an actor of this kind; `weight` is its importance
    in the article, which no two actors are told apart by: a speaker is found in the list whatever
    it weighs.
    """

    name: str
    kind: ActorKind
    role: str | None
    mentions: tuple[Span, ...]
    role_span: Span | None = None
    evidence: tuple[str, ...] = ()
    weight: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it: the words that say so, the actor they stand for, and the name to show.

    `span` is None where nobody is named beside the quote; `actor` is None where the words stand
    for nobody in particular; a speaker that is not `certain` is shown with a question mark.
    """

    span: Span | None
    actor: Actor | None
    name: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """What was said. `span` covers the quotation marks.

    `cue` is the span of "said" or "according to"; `act` names what kind of saying that is
    ("said", "denied", "asked", "tweeted"); `continues`: the same speaker goes on in the same
    utterance as in the quote before.
    """

    span: Span
    kind: QuoteKind
    speaker: Speaker | None
    cue: Span | None
    continues: bool = False
    act: str = ""


@dataclass(frozen=True, slots=True)
class KeyDate:
    """When: the words of the article and the calendar days they stand for.

    `value` is TIMEX3 / ISO 8601 ("2019-06-26", "2019-Q2", "P3M", "PAST_REF"). `first` and `last`
    are None where the days cannot be reckoned, and `unreckoned` then says why. `happening` is the
    span of the words that say what happened, `subject` whose doing it was where that stands apart,
    `clipped` that its clause goes on; `weight` is how much the date matters on a timeline.
    """

    span: Span
    kind: DateKind
    value: str
    first: date | None
    last: date | None
    certain: bool = True
    happening: Span | None = None
    weight: float = 0.0
    unreckoned: str = ""
    subject: Span | None = None
    clipped: bool = False

    def told(self, text: str) -> str:
        """What happened, as it is shown: "Orr … died at home", "The ferry sank off …"; or ""."""
        if self.happening is None:
            return ""
        words = self.happening.of(text)
        if self.subject:
            led = self.subject > self.happening  # "Seen off Mirel on Monday, Orr", the other way
            words = (
                f"{self.subject.of(text)} … {words[:1].lower() if led else words[:1]}{words[1:]}"
            )
        words = " ".join(words.split())
        if self.clipped:
            return f"{with_opening_mark(words)} …"
        return with_whole_marks(words, text[self.happening.end : self.happening.end + 4])


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in an article; quotes and dates in the order of the text."""

    article: Article
    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    dates: tuple[KeyDate, ...]


def named_in(actors: Iterable[Actor]) -> Iterator[tuple[Span, Actor]]:
    """Where each is named, in the order of the text, without names inside longer names."""
    actors = tuple(actors)
    places = [(m.start, -m.end, n, m) for n, actor in enumerate(actors) for m in actor.mentions]
    reach = -1
    for _, _, number, mention in sorted(places):
        if mention.end > reach:
            yield mention, actors[number]
            reach = mention.end
