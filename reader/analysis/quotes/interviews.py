"""Who answers in an interview without labels: questions stand alone, answers say "I".

A paragraph that is nothing but a question, followed by one in the first person, four times over,
makes an interview. The questions are the interviewer's and are not listed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.sentences import Story
from reader.article import Span

_QUESTION = re.compile(r"[^\"“‘«\n]{8,240}\?\Z")
_ASKED_ONCE = re.compile(r"[.!]\s+[A-Z]")  # a longer answer may end in a question too
_FIRST_PERSON = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us)\b")
_LEAST = 4  # questions of an interview
_SHARE = 0.6  # of them that are answered in the first person


@dataclass(frozen=True, slots=True)
class Interview:
    """The paragraphs of an interview: what is asked, and what is answered."""

    questions: tuple[Span, ...] = ()
    answers: tuple[Span, ...] = ()


def find_interview(story: Story) -> Interview:
    """The interview that a story is; nothing where it is none."""
    asked = [n for n, p in enumerate(story.paragraphs) if _is_question(p.of(story.text))]
    answered = [n for n in asked if n + 1 not in asked and n + 1 < len(story.paragraphs)]
    personal = [n for n in answered if _is_personal(story, n + 1)]
    if len(answered) < _LEAST or len(personal) < _SHARE * len(answered):
        return Interview()
    answers = tuple(
        paragraph
        for number, after in zip(answered, [*answered[1:], None], strict=True)
        for paragraph in _answer(story, number + 1, after, asked)
    )
    return Interview(tuple(story.paragraphs[number] for number in asked), answers)


def _answer(story: Story, first: int, after: int | None, asked: Sequence[int]) -> Iterator[Span]:
    """The paragraphs of one answer; the last one goes on as long as it says "I"."""
    for number in range(first, len(story.paragraphs) if after is None else after):
        if number in asked or (
            after is None and number > first and not _is_personal(story, number)
        ):
            return
        yield story.paragraphs[number]


def _is_question(words: str) -> bool:
    return _QUESTION.match(words) is not None and len(_ASKED_ONCE.findall(words)) < 2


def _is_personal(story: Story, number: int) -> bool:
    return _FIRST_PERSON.search(story.paragraphs[number].of(story.text)) is not None
