"""The words of a story, as names are looked for in them.

A word is what stands between blanks without its punctuation; "U.S.", "Mr." and "O'Brien" are one
word, "Kovel's" is two, and of "Boston-based" only "Boston" counts: see `cutting`.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import compress
from operator import not_

from reader.analysis.names.cutting import cut
from reader.analysis.names.headings import HEADLINE, TITLE_CASE, is_heading
from reader.analysis.names.vocabulary import folded
from reader.analysis.sentences import Story
from reader.article import Span

# "al-Masri", "d'Orla", "eBay": a small letter that is no small word.
_PREFIXED = re.compile(
    r"(?:a[lnrstdz]|ash|el|ul|abd|bin|ben|[dl](?=['’]))[-‑'’](?=\w)|[ei](?=[A-Z])"
)

_SPACED_HYPHEN, _TIGHT_HYPHEN = re.compile(r"[a-z] - [a-z]"), re.compile(r"\b[a-z]+-[a-z]+ ")

_ENDS = frozenset(".?!:;…•\n|")

_PASSES = frozenset("\"“”‘’'«»([{-–—*")  # marks between the end of a sentence and its first word

_CLOSING = frozenset("\"”’'")
BREAK = "\n"
_HEADLINE_WORDS = 5  # more than the title of a book or a song has


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


def words_of(story: Story) -> Words:
    """The words of all paragraphs, with what the article itself says about their case."""
    words = Words(story.text)
    for paragraph in story.paragraphs:
        _add(words, paragraph, story.article.headline)
    words.spaced = _writes_spaced_hyphens(words)
    _mark_first(words)
    _count(words)
    return words


def _add(words: Words, paragraph: Span, headline: Span | None) -> None:
    written, starts = cut(words.text, paragraph)
    capital = [
        not word.islower() and (word[0].isupper() or (len(word) > 1 and _is_prefixed(word)))
        for word in written
    ]
    share = HEADLINE if headline and paragraph.overlaps(headline) else TITLE_CASE
    heading = is_heading(written, capital, share)
    words.written += [*written, BREAK]
    words.starts += [*starts, paragraph.end]
    words.small += [*_small(written), BREAK]
    words.capital += [*capital, False]
    words.heading += [heading] * (len(written) + 1)
    if not heading:
        _mark_quoted_headlines(words, written, capital)


def _mark_quoted_headlines(words: Words, written: list[str], capital: list[bool]) -> None:
    """What is quoted in title case is a headline: an e-mail said, “Ann Orla Joins Growing List”."""
    if "“" not in written and '"' not in written:
        return
    begin, first = len(words.heading) - len(written) - 1, -1
    for at, word in enumerate(written):
        if word == "“" or (word == '"' and first < 0):
            first = at + 1
        elif word in ('"', "”") and first >= 0:
            last = at - (written[at - 1] in ".,?!")
            quoted, one = written[first:last], _ENDS.isdisjoint(written[first:last])
            whole = one and last - first > _HEADLINE_WORDS
            if whole and is_heading(quoted, capital[first:last], TITLE_CASE):
                words.heading[begin + first : begin + at] = [True] * (at - first)
            first = -1


def _small(written: list[str]) -> list[str]:
    """The words folded; all at once where that is only a matter of case."""
    row = BREAK.join(written)
    if row.isascii() and written:
        return row.lower().split(BREAK)
    return [word.lower() if word.isascii() else folded(word) for word in written]


def _is_prefixed(word: str) -> bool:
    found = _PREFIXED.match(word)
    return found is not None and word[found.end()].isupper()


def _writes_spaced_hyphens(words: Words) -> bool:
    spaced = len(_SPACED_HYPHEN.findall(words.text)) if words.text.count(" - ") > 1 else 0
    return spaced > 1 and spaced > 3 * len(_TIGHT_HYPHEN.findall(words.text))


def _mark_first(words: Words) -> None:
    written = words.written
    words.first = [False] * len(written)
    for at in (0, *[at + 1 for at, word in enumerate(written) if word in _ENDS]):
        while at < len(written):
            words.first[at] = True
            if written[at] not in _PASSES:
                break
            at += 1


def _count(words: Words) -> None:
    small, capital, first, heading = words.small, words.capital, words.first, words.heading
    words.low.update(compress(small, map(not_, capital)))
    large = [i for i, is_capital in enumerate(capital) if is_capital and not heading[i]]
    inside = [i for i in large if not first[i]]
    words.middle.update([small[i] for i in inside])
    words.alone.update(small[i] for i in large if i and not (capital[i - 1] or capital[i + 1]))
    for i in inside:
        if small[i + 1] in _CLOSING or (small[i + 1] in ",." and small[i + 2 : i + 3] == ['"']):
            words.closing[small[i]] += 1
        if i and capital[i - 1]:
            words.ending.setdefault(small[i], set()).add(small[i - 1])


def has_capital(words: Words, at: int) -> bool:
    """Whether there is a word, and with a capital."""
    return at < len(words.capital) and words.capital[at]
