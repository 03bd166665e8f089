"""Who has the floor in a transcript: paragraphs that begin with "Q.", a name and a colon, a handle.

A label counts where it recurs, where labelled paragraphs follow one another, or among many in
capitals: a single "NOTE:" is nobody's, and neither are names none of which comes back. The turn is
the rest of the paragraph, with or without quotation marks; in an interview it goes on up to the
next label.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.analysis.lexicon import classes
from reader.analysis.quotes.same_labels import with_initials, with_small_letters
from reader.analysis.quotes.turn import STAGE, Turn, read_turn, read_turn_below
from reader.analysis.sentences import Story
from reader.article import Span

_MANY = 5  # labels in capitals, of which none need come back
_LEAST = {"letter": 2, "capitals": 2, "handle": 2, "name": 3}  # labelled paragraphs, by kind
_LONG = 5  # turns of an interview
_ASKING = frozenset(("Q", "QUESTION", "REPORTER"))
_ASIDE = re.compile(  # (LAUGHTER), [They rise.], MAN: (Speaking Dutch)
    r"(?:[A-Z][A-Z ,.:'’-]{1,60}:\s)?(?:\([A-Z][^()\n]{2,60}\)|\[[A-Z][^\[\]\n]{2,60}\])\.?"
)
_SPOKEN = re.compile(
    r"^(?!Q\s?[A-Z])[^(\[].*[.?!…][”\"’']?$", re.DOTALL
)  # no heading, no stage direction


def find_turns(story: Story, people: Collection[str] = ()) -> tuple[Turn, ...]:
    """The turns of a transcript; none where the story is not one.

    `people` are the full names that the story has in small letters: two of them side by side talk.
    """
    paragraphs, turns = _read(story)
    labels = Counter(turn.label.of(story.text) for _, turn in turns)
    turns = [(n, turn) for n, turn in turns if not _is_dateline(turn.label.of(story.text), labels)]
    turns = with_small_letters(story.text, with_initials(story.text, turns), people)
    kinds = Counter(turn.kind for _, turn in turns)
    last = Counter(turn.label.of(story.text).split()[-1] for _, turn in turns)  # ANN ROY, ROY
    adjacent = {
        number
        for (one, _), (other, _) in pairwise(turns)
        if other - one == 1
        for number in (one, other)
    }
    again = any(t.kind == "name" and labels[t.label.of(story.text)] > 1 for _, t in turns)
    asked = {n + 1 for n, turn in turns if turn.label.of(story.text) in _ASKING}
    answers = {n for n, turn in turns if n in asked and turn.kind == "name"}
    again |= len(answers) >= _LEAST["letter"]
    again |= _are_people(story.text, [turn for n, turn in turns if n in adjacent], people)
    kept = [
        (number, turn)
        for number, turn in turns
        if (kinds[turn.kind] >= _LEAST[turn.kind] or (again and number in adjacent))
        and (turn.kind != "name" or again)  # else a box: "Referee: …", "Attendance: …"
        and (
            turn.name
            or number in adjacent
            or last[turn.label.of(story.text).split()[-1]] > 1
            or (turn.kind == "capitals" and kinds["capitals"] >= _MANY)
        )
    ]
    return tuple(_with_all_paragraphs(story, paragraphs, kept))


def _read(story: Story) -> tuple[list[Span], list[tuple[int, Turn]]]:
    """The paragraphs, and the turns with the number of theirs.

    Labels that stand alone and "(LAUGHTER)" are left out.
    """
    paragraphs: list[Span] = []
    turns: list[tuple[int, Turn]] = []
    above: Span | None = None
    for paragraph in story.paragraphs:
        if paragraph == story.article.headline:
            continue  # THE BRIDGE: A HISTORY
        found = list(read_turn(story, paragraph))
        if _ASIDE.fullmatch(story.text, paragraph.start, paragraph.end):
            continue
        if not found and above is not None and _SPOKEN.search(paragraph.of(story.text)):
            found = list(read_turn_below(story, above, paragraph))
            if found:
                paragraphs.pop()
        turns += [(len(paragraphs), turn) for turn in found]
        paragraphs.append(paragraph)
        above = paragraph if story.text[paragraph.end - 1] == ":" else None
    return paragraphs, turns


def _are_people(text: str, turns: Sequence[Turn], people: Collection[str]) -> bool:
    """Whether all labels are full names of people and what stands behind them are sentences."""
    names = {turn.label.of(text).lower() for turn in turns}
    told = all(" " in name and name in people for name in names)
    return told and len(names) > 1 and all(_SPOKEN.search(turn.span.of(text)) for turn in turns)


def _with_all_paragraphs(
    story: Story, paragraphs: Sequence[Span], turns: list[tuple[int, Turn]]
) -> Iterator[Turn]:
    """The turns, and the paragraphs between two of them in which the first goes on.

    Only of an interview, where nobody tells a story in between.
    """
    asked = _is_interview([turn.label.of(story.text) for _, turn in turns])
    for (number, turn), (following, _) in pairwise([*turns, (0, None)]):
        if turn is None:
            return
        yield turn
        for paragraph in paragraphs[number + 1 : following] if asked else ():
            words = paragraph.of(story.text)
            if _SPOKEN.search(words) and not STAGE.match(words):
                yield replace(turn, span=paragraph, goes_on=True)


def _is_interview(labels: list[str]) -> bool:
    """Whether somebody asks, or one and the same has every other turn."""
    if not _ASKING.isdisjoint(labels):
        return True
    return len(labels) >= _LONG and 1 in (len(set(labels[::2])), len(set(labels[1::2])))


def _is_dateline(label: str, labels: Counter[str]) -> bool:
    """Whether a label is a town, and only once: "NEW DELHI: The minister said"."""
    small = label.lower()
    return labels[label] == 1 and (small in classes("cities") or small in classes("capitals"))
