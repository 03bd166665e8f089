"""What was written: an article as it stands on disk, cleaned once and never changed after.

Everything that is found later carries a `Span` into `Article.text`.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of `Article.text`, counted in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def in_one_line(self, text: str) -> str:
        """The words it covers, with blanks and line breaks as single spaces."""
        return " ".join(self.of(text).split())

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


SET_BY_YOU = "set by you"


@dataclass(frozen=True, slots=True)
class Published:
    """The day an article came out, and where that is known from ("front matter", `SET_BY_YOU`).

    A day that is not certain is a guess: everything reckoned from it is shown with a "≈".
    """

    day: date
    source: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """An article as a person reads it; `text` is all that is shown, the headline first.

    `paragraphs` cover the headline, the body and the furniture, in the order of the text.
    `furniture` is what belongs to the page and not to the story (byline, dateline, agency tails,
    captions, "Read more" lines): shown dimmed, left out of the analysis. `count` is how many
    articles its file holds; the `path` of all but the first ends in their number.
    """

    text: str
    title: str
    paragraphs: tuple[Span, ...] = ()
    published: Published | None = None
    byline: str | None = None
    dateline: str | None = None
    source: str | None = None
    url: str | None = None
    path: Path | None = None
    headline: Span | None = None
    furniture: tuple[Span, ...] = ()
    encoding: str = "utf-8"
    notices: tuple[str, ...] = ()
    count: int = 1


def fingerprint(text: str) -> str:
    """What tells one text from another, wherever its file lies: 32 hexadecimal digits."""
    from hashlib import blake2b

    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
