"""Where names stand, and what kind of thing each seems to be.

`find_names` gives every mention that may name an actor, with the evidence for what it is; which of
them are one actor is the business of `reader.analysis.actors`. The steps, a module each: `words`,
`runs`, `sentence_starts`, `titles`, `others`, `evidence`; `vocabulary` is what is known beforehand.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.names.contexts import CONTEXTS
from reader.analysis.names.evidence import seen
from reader.analysis.names.forms import forms_of
from reader.analysis.names.gender import Sex, gender_of
from reader.analysis.names.others import is_no_actor, without_nationality
from reader.analysis.names.runs import find_runs
from reader.analysis.names.sentence_starts import without_start
from reader.analysis.names.setting import setting_of
from reader.analysis.names.titles import Stretch, split_titles
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

__all__ = ["Name", "Sex", "find_names", "gender_of"]


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name: the words by index, where they stand, and what they tell.

    `small` are its words in small letters; `title` is the index of the first word of its title;
    `form` is the evidence in its words, `context` that around it.
    """

    first: int
    last: int
    span: Span
    small: tuple[str, ...]
    title: int | None
    form: tuple[str, ...]
    context: tuple[str, ...]

    @property
    def phrase(self) -> str:
        """The name in small letters, one blank between words."""
        return " ".join(self.small)


def find_names(words: Words) -> tuple[Name, ...]:
    """Every mention that may name an actor, in the order of the text."""
    return tuple(_name(words, stretch) for stretch in _stretches(words))


def _stretches(words: Words) -> Iterator[Stretch]:
    for begin, last in find_runs(words):
        first = without_start(words, begin, last)
        if first > last:
            continue
        for piece in split_titles(words, first, last):
            trimmed = _trimmed(words, piece)
            if trimmed and not is_no_actor(words, trimmed):
                yield trimmed


def _trimmed(words: Words, piece: Stretch) -> Stretch | None:
    """Without small words at its ends and without a loose nationality."""
    first, last = piece.first, piece.last
    while first <= last and not words.capital[first] and words.small[first] not in ("al", "el"):
        first += 1
    while last >= first and not words.written[last][0].isalnum():
        last -= 1
    if first > last:
        return None
    return without_nationality(words, Stretch(first, last, piece.title))


def _name(words: Words, stretch: Stretch) -> Name:
    setting = setting_of(words, stretch, vocabulary())
    return Name(
        stretch.first,
        stretch.last,
        words.span(stretch.first, stretch.last),
        tuple(setting.small),
        stretch.title,
        forms_of(setting),
        seen(CONTEXTS, setting),
    )
