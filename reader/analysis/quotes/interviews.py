"""Who answers in an interview without labels: questions stand alone, answers say "I".

A paragraph that is nothing but a question, followed by one in the first person, over and over,
makes an interview if the `interview_signs` are there. What is put to somebody without a question
mark stands between two answers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.quotes.interview_signs import FEWEST, FIRST_PERSON, YOU, is_given
from reader.analysis.quotes.turn import STAGE, Turn, read_turn
from reader.analysis.sentences import Story
from reader.article import Span

_QUESTION = re.compile(r"[^\"“‘«\n]{8,240}\?\Z")
_LONGER = re.compile(r"[^\n]{8,400}\?[\"”’']?\Z")
_ASKED_ONCE = re.compile(r"[.!]\s+[A-Z]")  # a longer answer may end in a question too
_ADDRESSED = re.compile(rf"{YOU.pattern}|\A(?:Let[’']s|Tell|Describe|Take)\b")
_PUT = 200  # letters of what is put to somebody without a question mark


@dataclass(frozen=True, slots=True)
class Interview:
    """The paragraphs of an interview: what is asked, and what is answered.

    `labels` are those of who asks and of who answers, where only the first of their paragraphs have
    one: "Nice Post: Why?", "Ann Roy: Why not?".
    """

    questions: tuple[Span, ...]
    answers: tuple[Span, ...]
    labels: tuple[Span, Span] | None = None

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """All of them."""
        return *self.questions, *self.answers


def find_interview(story: Story) -> Interview | None:
    """The interview that a story is; None where it is none."""
    told = [p for p in story.paragraphs if p != story.article.headline]
    words = [paragraph.of(story.text) for paragraph in told]
    asked = [n for n, said in enumerate(words) if _is_question(said)]
    known = set(asked)
    answered = [n for n in asked if n + 1 not in known and n + 1 < len(words)]
    if len(answered) < FEWEST or not is_given(words, asked, answered):
        return None
    asked += [n for n in range(asked[0], len(words)) if n not in known and _is_longer(words[n])]
    asked.sort()
    asked = [*_put_first(words, asked[0]), *sorted([*asked, *_put(words, asked)])]
    answers = [
        number
        for question, after in pairwise((*asked, len(words)))
        for number in _answer(words, question + 1, after)
    ]
    return _unlabelled(story, [told[n] for n in asked], [told[n] for n in answers])


def questions_above(story: Story, turns: Sequence[Turn]) -> tuple[Span, ...]:
    """The questions without labels that stand above turns with labels, if there are some."""
    labels = {turn.label.start for turn in turns}
    asked = [
        above
        for above, below in pairwise(story.paragraphs)
        if below.start in labels
        and above.start not in labels
        and _is_question(above.of(story.text))
    ]
    return tuple(asked) if len(asked) >= FEWEST else ()


def _unlabelled(story: Story, questions: list[Span], answers: list[Span]) -> Interview:
    """The interview; labels in front of the first question and its answer are cut off."""
    first = [turn for span in (questions[0], answers[0]) for turn in read_turn(story, span)]
    if len(first) < len((questions[0], answers[0])):
        return Interview(tuple(questions), tuple(answers))
    questions[0], answers[0] = (turn.span for turn in first)
    return Interview(tuple(questions), tuple(answers), (first[0].label, first[1].label))


def _put(words: Sequence[str], asked: Sequence[int]) -> Iterator[int]:
    """What is put to somebody without a question mark: "You never asked.".

    Where most answers are of one paragraph, it is the middle one of three.
    """
    gaps = [(first + 1, after) for first, after in pairwise(asked)]
    gaps = [(first, after) for first, after in gaps if after > first]
    if 2 * sum(1 for first, after in gaps if after - first == 1) < len(gaps):
        return
    for first, after in gaps:
        middle = range(first + 1, after - 1, 2) if (after - first) % 2 else ()
        yield from (n for n in middle if _is_put(words[n]) and FIRST_PERSON.search(words[n + 1]))


def _put_first(words: Sequence[str], asked: int) -> list[int]:
    """What is put in front of the first question: "Let's begin with you." and then "Must we?"."""
    first: list[int] = []
    while asked > 1 and FIRST_PERSON.search(words[asked - 1]):
        asked -= 2
        if not _is_put(words[asked]) or not _ADDRESSED.search(words[asked]):
            break
        first.insert(0, asked)
    return first


def _answer(words: Sequence[str], first: int, after: int) -> Iterator[int]:
    """The paragraphs of one answer; the last one goes on as long as it says "I"."""
    for number in range(first, after):
        personal = FIRST_PERSON.search(words[number])
        if after == len(words) and number > first and not personal:
            return
        if personal or number == first or not STAGE.match(words[number]):
            yield number


def _is_question(words: str) -> bool:
    return _QUESTION.match(words) is not None and len(_ASKED_ONCE.findall(words)) < 2


def _is_longer(words: str) -> bool:
    """Whether a paragraph of an interview is a question too, that tells much or quotes."""
    asks = _LONGER.match(words) and YOU.search(words)
    return asks is not None and not FIRST_PERSON.search(words)


def _is_put(words: str) -> bool:
    if len(words) > _PUT or not words.endswith((".", "!", "…")) or words[0] in "\"“‘'":
        return False
    return not (FIRST_PERSON.search(words) or STAGE.match(words))
