"""How the sentence of a date is built: its phrases as letters, the date a letter of its own.

The letters are those of attribution/tags.py (A noun phrase, v verb, i preposition …); D is the date
itself. "The ferry sank off Mirel on Monday." is `AviAiD.`: clauses are forms over such a string.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.lexicon import words
from reader.analysis.sentences import Story
from reader.article import Span

# A sentence of more phrases than this is read only near the date: the reader stays linear.
_REACH_LEFT, _REACH_RIGHT = 60, 45
_SMALL = frozenset({"the", "a", "an", "this", "that", "its", "their", "of"})
ARTICLES = frozenset({
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "no", "this", "that",
})  # fmt: skip
_ADVERBS = frozenset({"just", "only", "even", "back", "again", "once", "until", "since", "about"})
_BEGINS = re.compile(
    r"\d|[A-Z]|(?:the|a|an|his|her|its|their|this|these|some)$"
)  # this year | 58 boats
_SENTENCE_ENDS = ".\n"
_MONTHS = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
})  # fmt: skip
# her Tuesday | vote; its newly recognized | state
_MODIFIES = re.compile(r"[dP][TD]+(?=A)|(?:(?<=A)|(?<=f))Pr[svz](?=A)")
_AGED = re.compile(r"\b\d+ - (?:year|month|week|day|hour)s?\b(?: - old\b)?")  # 16 - year - old
_SHORT = re.compile(  # the Mirel, N.J., firm; in Mirel, N.J.
    r", (?P<short>(?:[A-Z]\.){1,3}|[A-Z][a-z]{1,4}\.)(?:,(?= [a-z]))?(?=[ ,])"
)
_RESUMES = re.compile(r",w[^,;:]{1,20},(?=AA)")
_WHOSE = re.compile(r"\bwho(?:se|m)\b|\bwhere\b")
_LABEL = re.compile(r"[QA][.:]\s+(?=\S)")  # Q. | When did it sink? A. | In May
_ASKED = ("\nQ.", "\nQ:")
_REREAD = re.compile(r"[,:](?=A)|:(?=T)|[TD](?=,?A)|dk(?=[Au])")
# What leads in a time, and no more than that.
PLACING = frozenset({
    "in", "on", "at", "by", "since", "until", "till", "during", "after", "before", "from", "for",
    "early", "late", "mid", "through", "throughout",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence, or as much of it as is near its date: one letter and one place a phrase.

    The date is `date[0]` up to `date[1]`; `dated` is where all dates of the sentence stand.
    """

    text: str
    letters: str
    starts: list[int]
    ends: list[int]
    date: tuple[int, int]
    dated: tuple[Span, ...] = ()

    def length(self, first: int, last: int) -> int:
        """How many words stand from one phrase up to another."""
        if first >= last:
            return 0
        return self.text.count(" ", self.starts[first], self.ends[last - 1]) + 1

    def span(self, first: int, last: int) -> Span:
        """Where the phrases from one up to, not with, another stand."""
        return Span(self.starts[first], self.ends[last - 1])

    def behind(self, form: re.Pattern[str], place: int) -> int:
        """The phrase behind a form of letters that begins at a phrase; itself where none does."""
        match = form.match(self.letters, place)
        return match.end() if match else place

    def asks(self) -> bool:
        """Whether the sentence is a question."""
        return self.text.startswith("?", self.ends[-1])

    def word(self, place: int) -> str:
        """A phrase in small letters."""
        return self.text[self.starts[place] : self.ends[place]].lower()


class Sentences:
    """The sentences that hold a date, with their phrases.

    `phrases` are the story's own, in which quoted words are one phrase each: a sentence with
    quotation marks is read again, all of them at once.
    """

    __slots__ = ("_dated", "_phrases", "_quoting", "_reread", "_sentences", "_starts")

    def __init__(self, story: Story, dates: Iterable[Span], phrases: Phrases) -> None:
        self._sentences, self._phrases = _behind_labels(story), phrases
        self._starts = [sentence.start for sentence in self._sentences]
        ends = [mark.span.end for mark in story.marks]
        self._dated: dict[int, list[Span]] = {}
        for span in sorted(dates):
            if (number := self._number(span)) is not None:
                self._dated.setdefault(number, []).append(span)
        held = sorted(self._dated)
        self._quoting = {number for number in held if self._is_marked(number, story, ends)}
        again = tuple(self._sentences[number] for number in held if number in self._quoting)
        self._reread = read_phrases(replace(story, paragraphs=again, marks=()))

    def _is_marked(self, number: int, story: Story, ends: list[int]) -> bool:
        """Whether a sentence has words in quotation marks."""
        sentence = self._sentences[number]
        mark = bisect_right(ends, sentence.start)
        return mark < len(ends) and story.marks[mark].span.start < sentence.end

    def _number(self, span: Span) -> int | None:
        number = bisect_right(self._starts, span.start) - 1
        return number if number >= 0 and span.start < self._sentences[number].end else None

    def parts(self, date: Span) -> Parts | None:
        """The phrases of the sentence a date stands in."""
        number = self._number(date)
        if number is None:
            return None
        sentence = self._sentences[number]
        phrases = self._reread if number in self._quoting else self._phrases
        first, end = phrases.at(sentence.start), phrases.at(sentence.end)
        first -= first > 0 and phrases.span(first - 1).end > sentence.start  # A. | The ferry
        at = max(first, bisect_right(phrases.starts, date.start) - 1)
        behind = max(at + 1, bisect_left(phrases.starts, date.end))
        first, end = max(first, at - _REACH_LEFT), min(max(end, behind), behind + _REACH_RIGHT)
        found = _parts(phrases, first, end, (at, behind), date)
        if found:
            found.starts[0] = max(found.starts[0], sentence.start)
            return replace(found, dated=tuple(self._dated[number]))
        return None


def _behind_labels(story: Story) -> tuple[Span, ...]:
    """The sentences, in an interview without the "Q." and "A." that they begin with."""
    text, sentences = story.text, tuple(story.sentences)
    if not any(asked in text for asked in _ASKED):
        return sentences  # A. Philip Orr is a man
    labels = [_LABEL.match(text, sentence.start, sentence.end) for sentence in sentences]
    return tuple(
        Span(label.end(), sentence.end) if label else sentence
        for label, sentence in zip(labels, sentences, strict=True)
    )


def _parts(
    phrases: Phrases, first: int, end: int, place: tuple[int, int], date: Span
) -> Parts | None:
    (at, behind), starts, lasts = place, phrases.starts, phrases.lasts
    while end > first and phrases.letters[end - 1] in _SENTENCE_ENDS:
        end -= 1
    if behind > end or at < first:
        return None
    ends = phrases.tokens.ends
    held = _split(phrases.tokens.text, Span(starts[at], ends[lasts[behind - 1]]), date)
    mark = "".join(letter for _, letter in held)
    letters = phrases.letters[first:at] + mark + phrases.letters[behind:end]
    before = [ends[last] for last in lasts[first:at]]
    after = [ends[last] for last in lasts[behind:end]]
    dated = at - first + mark.index("D" if "D" in mark else "A")
    parts = Parts(
        phrases.tokens.text,
        letters,
        [*starts[first:at], *(span.start for span, _ in held), *starts[behind:end]],
        [*before, *(span.end for span, _ in held), *after],
        (dated, dated + 1),
    )
    return replace(parts, letters=_rewritten(parts))


def _split(text: str, held: Span, date: Span) -> list[tuple[Span, str]]:
    """The phrases that hold a date as what stands before it, itself (D), and what is behind.

    In "last week's vote" and "her 2016 bid" the date is a part of the noun phrase and stays there.
    """
    before = text[held.start : date.start].split()
    after = text[date.end : held.end].split()
    if (before and before[-1] in ("and", "or", "to")) or (
        after and (before or not _BEGINS.match(after[0]))
    ):
        return [(held, "A")]
    if not {word.lower() for word in before} - _SMALL:
        before, date = [], Span(held.start, date.end)
    pieces = [(date, "D")]
    if before:
        end = held.start + len(text[held.start : date.start].rstrip())
        pieces.insert(0, (Span(held.start, end), "r" if before[-1].lower() in _ADVERBS else "A"))
    if after:
        start = held.end - len(text[date.end : held.end].lstrip())
        pieces.append((Span(start, held.end), "A"))
    return pieces


def _rewritten(parts: Parts) -> str:
    """The letters, with "her Tuesday vote" as one noun phrase, and "whose members" a relative."""
    letters, text = parts.letters, parts.text
    found = list(_MODIFIES.sub(lambda match: "A" * len(match[0]), letters))
    for match in _REREAD.finditer(letters):
        place = match.start()
        if match[0] in ",:":
            inside = text[parts.starts[place] - 1 : parts.ends[place] + 1]
            if inside.replace(match[0], "").isdigit():
                found[place] = "A"  # $100,000; 6:20
        elif match[0] == "dk":
            if parts.word(place + 1) == "than":
                found[place : place + 2] = "AA"  # more than 800 men
        elif match[0] == "D" and _names_an_event(parts, place):
            led = letters[place - 1 : place] == "d"
            found[place - led : place + 2] = "A" * (2 + led)
        elif _is_modifier(parts, place):
            found[place] = "A"
    for match in _RESUMES.finditer(letters):
        place = match.end()
        if _is_a_verb(parts, place):
            found[place] = "v"  # the Rovers, who came up, | face a strike
    sentence = text[parts.starts[0] : parts.ends[-1]]
    for sign, form, letter in ((" - ", _AGED, "A"), ("wh", _WHOSE, "w"), (".", _SHORT, "")):
        if sign not in sentence:
            continue
        for match in form.finditer(text, parts.starts[0], parts.ends[-1]):
            first = bisect_left(parts.starts, match.start())
            last = min(len(found), max(first + 1, bisect_left(parts.starts, match.end())))
            if match[0].endswith(",") and letters[last : last + 1] != "A":
                last -= 1  # in Mirel, N.J., | on Monday
            if match[0] == "where" and letters[max(0, first - 1) : first] not in ("A", ","):
                continue  # knows where it sank
            if letter or match["short"].lower().rstrip(".") in _states():
                found[first:last] = (letter or "A") + "A" * (last - first - 1)
    return "".join(found)


@cache
def _states() -> frozenset[str]:
    """The short forms of states ("Conn.", "N.J."), without their last point."""
    return frozenset(word.rstrip(".") for word in words("state_abbreviations"))


def _is_a_verb(parts: Parts, place: int) -> bool:
    """Whether a lone word before an article or a name, where a verb must stand, is one."""
    word, start = parts.word(place), parts.starts[place + 1]
    if not word.isalpha() or parts.text[parts.starts[place]].isupper():
        return False
    return parts.text[start].isupper() or parts.word(place + 1).split()[0] in ARTICLES


def _names_an_event(parts: Parts, place: int) -> bool:
    """Whether a date with its year and a comma stands before a noun: "the June 3, 2019, attack"."""
    noun = parts.letters[place + 1 : place + 3] == ",A"
    year = parts.text[parts.ends[place] - 4 : parts.ends[place]].isdigit()
    led = parts.letters[place - 1 : place] == "d" or parts.word(place).startswith("the ")
    return noun and year and led


def _is_modifier(parts: Parts, place: int) -> bool:
    """Whether a time belongs to the noun behind it: "like 2004 nominee Roy", not "in 2004 Roy"."""
    return (
        parts.letters[place + 1 : place + 2] == "A"
        and parts.letters[place - 1 : place] in ("i", "f", "l", "y")
        and parts.word(place - 1) not in PLACING
    ) or _opens_with_a_month(parts, place)


def _opens_with_a_month(parts: Parts, place: int) -> bool:
    """Of "September | numbers are due": nobody opens a sentence with a bare month."""
    noun = parts.letters[1:2] == "A" and parts.text[parts.starts[1]].islower()
    return not place and noun and parts.word(0) in _MONTHS
