"""What are the words of a story, as names are looked for in them?

A word is what stands between blanks without its punctuation; "U.S.", "Mr." and "O'Brien" are one
word, "Kovel's" is two, and of "Boston-based" only "Boston" counts: see `cutting`. How they are
written is found out in `casing`.
"""

from collections import Counter
from dataclasses import dataclass, field

from reader.article import Span

BREAK = "\n"


@dataclass(slots=True)
class Words:
    """The words of a story in order, and how often each is written in which case.

    Lists of equal length: as `written`, in `small` letters, where they `start`; whether they have
    a `capital`, are the `first` of a sentence, stand in a `heading`. A paragraph ends with "\\n".
    """

    text: str
    written: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    first: list[bool] = field(default_factory=list)
    heading: list[bool] = field(default_factory=list)
    low: Counter[str] = field(default_factory=Counter)  # times in small letters
    middle: Counter[str] = field(default_factory=Counter)  # times with a capital inside a sentence
    # times in a sentence with a capital before a closing quotation mark
    closing: Counter[str] = field(default_factory=Counter)
    spaced: bool = False  # the article writes hyphens between blanks: "long - awaited"
    alone: set[str] = field(default_factory=set)  # written with a capital beside no other capital
    # What is written with a capital behind a capital, and the words before it.
    ending: dict[str, set[str]] = field(default_factory=dict)
    families: set[str] = field(default_factory=set)  # Park, of Park Geun-hye
    sport: bool = False  # the story tells of a match or a race
    business: bool = False  # the story tells of firms and their shares
    players: dict[int, int] = field(default_factory=dict)  # first and last words, in line-ups
    sides: set[int] = field(default_factory=set)  # the first words of those that they play for

    def __len__(self) -> int:
        return len(self.written)

    def end(self, at: int) -> int:
        """Where a word ends in the text."""
        return self.starts[at] + len(self.written[at])

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from one word to another."""
        return Span(self.starts[first], self.starts[last] + len(self.written[last]))

    def around(self, at: int) -> str:
        """A word in small letters; nothing where there is none."""
        try:
            return self.small[at] if at >= 0 else BREAK
        except IndexError:
            return BREAK


def has_capital(words: Words, at: int) -> bool:
    """Whether there is a word, and with a capital."""
    return at < len(words.capital) and words.capital[at]
