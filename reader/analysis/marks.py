"""What stands in quotation marks: the stretches, paired paragraph by paragraph.

Which marks open and which close is for `mark_directions.py` to say; they are then paired from left
to right, and a mark that finds no partner costs only itself. Words that a paragraph leaves open go
on to the mark that closes them, a few paragraphs on at most. Single marks are pairs of their own in
`single_marks.py`; a pair that lies inside another pair is nested and not listed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reader.analysis.mark_directions import oriented
from reader.analysis.single_marks import find_singles
from reader.article import Span

_TAIL = re.compile(  # a closing mark was forgotten before these words
    r"[,.?!](?=\s(?:he|she|they|the\s[a-z]{2,20}|(?!Nobody|They|We|You)[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30})?)"
    r"\s(?:said|says|added|wrote)(?:[.,]|\s(?:on|in|at|to|of)\b))"
)
# … before what ends the paragraph: "It was late, said the mayor, Ann Roy.
_WORDS = r"[^.,?!\"“]|\.(?!\s)|(?<=\b[DMS][rs])\.|(?<=\b(?:Mrs|Col|Gen|Sen|Rep|Gov))\."
_SAID_BEHIND = re.compile(
    r",(?=\s(?:said|says)\s(?:(?:the|an?|one|her|his|their)\s[a-z]|[A-Z])"
    rf"(?:{_WORDS}){{1,60}}(?:,\s(?:(?:the|an?|of)\s|[\dA-Z])(?:{_WORDS}){{1,40}}){{0,2}}\.\Z)"
)
_LONGEST_UNCLOSED = 1500  # letters that may follow a mark in mid-paragraph that is never closed
_MOST_BETWEEN = 2  # paragraphs without a mark inside words that a later paragraph closes


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between quotation marks; `span` covers the marks.

    A stretch that is not `closed` runs to the end of its paragraph: the closing mark is missing,
    or the utterance goes on in the next paragraph. `single` says that the marks are single ones.
    """

    span: Span
    closed: bool = True
    single: bool = False


def find_marks(text: str, paragraphs: Iterable[Span]) -> tuple[Stretch, ...]:
    """The stretches in quotation marks, in the order of the text; none crosses a paragraph."""
    places = list(paragraphs)
    found: list[Stretch] = []
    for number, (paragraph, after) in enumerate(zip_longest(places, places[1:])):
        found += _goes_on(text, places, number, found)
        reached = found[-1].span.end if found else 0
        found += [s for s in _paragraph(text, paragraph, after) if s.span.start >= reached]
    return tuple(found)


def _goes_on(
    text: str, places: Sequence[Span], number: int, found: Sequence[Stretch]
) -> Iterator[Stretch]:
    """The words up to a closing mark, where the paragraph above has opened what it closes."""
    above = places[number - 1].end if number else -1
    if not found or found[-1].closed or found[-1].span.end != above:
        return
    for last in range(number, min(number + _MOST_BETWEEN + 1, len(places))):
        mark = next(oriented(text, places[last]), None)
        if mark is None:
            continue
        if not mark[2]:
            for place in places[number:last]:
                yield Stretch(place, closed=False)
            yield Stretch(Span(places[last].start, mark[1]))
        return


def _paragraph(text: str, paragraph: Span, after: Span | None) -> Iterator[Stretch]:
    """The outermost stretches of one paragraph."""
    doubles = list(_doubles(text, paragraph, after))
    singles = [
        Stretch(span, closed, single=True) for span, closed in find_singles(text, paragraph, after)
    ]
    return _outermost(sorted([*doubles, *singles], key=lambda s: (s.span.start, -s.span.end)))


def _outermost(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Without the nested; where two cross, the double one stands."""
    kept: list[Stretch] = []
    for stretch in stretches:
        if not kept or kept[-1].span.end <= stretch.span.start:
            kept.append(stretch)
        elif kept[-1].single and not stretch.single and kept[-1].span.end < stretch.span.end:
            kept[-1] = stretch
    return iter(kept)


def _doubles(text: str, paragraph: Span, after: Span | None) -> Iterator[Stretch]:
    """The pairs of double marks, opened and closed from left to right."""
    opened: int | None = None
    inner = -1  # the mark that closes a pair inside a pair
    marks = list(oriented(text, paragraph))
    if not marks:
        return
    if _holds_others(text, paragraph, marks):
        marks = [mark for mark in marks if text[mark[0]] == '"']
    for number, (start, end, opening) in enumerate(marks):
        if number == inner:
            continue
        if opening and opened is not None and _is_nested(text, marks, number, opened, after):
            inner = number + 1
        elif not opening:
            if opened is not None and start - opened > 1:
                yield Stretch(Span(opened, end))
            opened = None
        elif opened is None:
            opened = start
        elif start - opened > 1:
            yield from _unclosed(text, opened, start, paragraph, None)
            opened = start
    if opened is not None:
        yield from _unclosed(text, opened, paragraph.end, paragraph, after)


def _holds_others(text: str, paragraph: Span, marks: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether a straight mark holds the paragraph, with curly pairs inside: "He said “no” again."""
    glyphs = "".join(text[start] for start, _, _ in marks)
    inside = glyphs[1:].removesuffix('"')
    if not inside or text[paragraph.start] != '"' or inside.replace("“”", ""):
        return False
    return glyphs[-1] != '"' or not text[marks[-1][1] : paragraph.end].strip()


def _goes_on_alike(text: str, opened: int, after: Span | None) -> bool:
    """Whether the next paragraph begins with the mark that opened this one's words."""
    return after is not None and text[opened] == text[after.start] == "“"


def _is_nested(
    text: str,
    marks: Sequence[tuple[int, int, bool]],
    number: int,
    opened: int,
    after: Span | None,
) -> bool:
    """Whether a mark that opens inside a pair has one of its own: two marks close behind it.

    Or one does, and the words around the pair go on in the next paragraph.
    """
    behind = [opening for _, _, opening in marks[number + 1 : number + 3]]
    if behind in ([False], [False, True]) and _goes_on_alike(text, opened, after):
        start, closed = marks[number][0], marks[number + 1][1]
        apart = text[start - 1].isspace() and text[start - 2] not in ".,?!:"
        return apart and text[closed : closed + 2].strip(".") != ""
    return behind == [False, False]


def _unclosed(
    text: str, start: int, end: int, paragraph: Span, after: Span | None
) -> Iterator[Stretch]:
    """A stretch whose closing mark is missing: as far as the attribution, or the next mark."""
    words = text[start:end].rstrip()
    goes_on = after is not None and text[after.start] == text[start]
    behind = _SAID_BEHIND.search(words)
    if behind and goes_on and words[behind.end() :].islower():
        behind = None  # a tale that goes on below: “He is gone, said the fox.
    forgotten = _TAIL.search(words) or behind
    if forgotten:
        yield Stretch(Span(start, start + forgotten.end()), closed=False)
    elif len(words) > 3 and (
        start == paragraph.start
        or (len(words) < _LONGEST_UNCLOSED and (end == paragraph.end or _is_whole(words)))
    ):
        yield Stretch(Span(start, start + len(words)), closed=False)


def _is_whole(words: str) -> bool:
    """Whether words between two opening marks are sentences of their own: “We go. “We run.”"""
    return words[0] in '“`„«"' and words[-1] in ".?!"
