"""Who answers in an interview without labels: questions stand alone, answers say "I".

A paragraph that is nothing but a question, followed by one in the first person, four times over,
makes an interview, if "you" are asked or the story says that somebody talked. A page of questions
that the paper answers itself is none: its readers ask ("Can I appeal?"), its answers say "you", or
quote others. What is put to somebody without a question mark stands between two answers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.quotes.turn import STAGE
from reader.analysis.sentences import Story
from reader.article import Span

_QUESTION = re.compile(r"[^\"“‘«\n]{8,240}\?\Z")
_LONGER = re.compile(r"[^\n]{8,400}\?[\"”’']?\Z")
_ASKED_ONCE = re.compile(r"[.!]\s+[A-Z]")  # a longer answer may end in a question too
_FIRST_PERSON = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us)\b")
_SINGULAR = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me)\b")
_YOU = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
_GAVE = re.compile(
    r"\b[Ii]nterview|\b(?:conversation|transcript|exchange)\b|\bQ ?& ?A\b"
    r"|\bedited (?:and condensed|for (?:length|clarity|brevity|space))\b|\bcondensed\b"
)
_TALKED = re.compile(
    r"\b(?:sp(?:oke|oken|eaks?)|talk(?:s|ed)?|s[ai]ts? down|caught up|catches up)"
    r" (?:to|with|about)\b"
    r"|\b(?:[Ww]e|[Ii]) met\b|\b(?:met|meets|asked) (?:him|her|them)\b|[Qq]uestions for [A-Z]"
    r"|\btells? (?:[A-Z]|us\b)|\banswers? (?:our|some|a few|five|six|ten)\b"
)
# “It leaks,” said Roy: whoever is asked does not quote others like this
_QUOTES = re.compile(
    r"[,?!.][\"”’'] (?:(?:said|says|added|told) (?:[A-Z]|the\b)|[A-Z][\w’'-]+ (?:said|says|told)\b)"
    r"|\b[Aa]ccording to\b"
)
_LEAST = 4  # questions of an interview
_FEWEST = 3  # of one that the story says somebody gave
_SHARE = 0.6  # of them that are answered in the first person
_ALONE = 0.4  # of them that are answered with "I", where "we" may be the paper
_QUOTING = 0.25  # of the answers at most that quote others as a reporter does
_PUT = 200  # letters of what is put to somebody without a question mark
_END = 3  # paragraphs in which a story ends that says how the talk was held


@dataclass(frozen=True, slots=True)
class Interview:
    """The paragraphs of an interview: what is asked, and what is answered."""

    questions: tuple[Span, ...]
    answers: tuple[Span, ...]

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
    if len(answered) < _FEWEST or not _is_given(words, asked, answered):
        return None
    asked += [n for n in range(asked[0], len(words)) if n not in known and _is_longer(words[n])]
    asked.sort()
    asked = sorted([*asked, *_put(words, asked)])
    answers = (
        number
        for question, after in pairwise((*asked, len(words)))
        for number in _answer(words, question + 1, after)
    )
    return Interview(tuple(told[n] for n in asked), tuple(told[n] for n in answers))


def _is_given(words: Sequence[str], asked: Sequence[int], answered: Sequence[int]) -> bool:
    """Whether somebody is asked these questions, and the paper does not answer them itself."""
    around = "\n".join((*words[: asked[0]], *words[max(asked[-1] + 2, len(words) - _END) :]))
    gave = _GAVE.search(around) is not None
    talked = gave or _TALKED.search(around) is not None
    if len(answered) < (_FEWEST if talked else _LEAST):
        return False
    answers = [words[n + 1] for n in answered]
    share = {form: sum(1 for said in answers if form.search(said)) / len(answers)
             for form in (_FIRST_PERSON, _SINGULAR, _QUOTES)}  # fmt: skip
    if share[_FIRST_PERSON] < _SHARE or share[_QUOTES] > _QUOTING:
        return False
    you = sum(1 for n in asked if _YOU.search(words[n]))
    readers = sum(1 for n in asked if _FIRST_PERSON.search(words[n]) and not _YOU.search(words[n]))
    if readers > you:
        return False  # Can I appeal?
    return gave or (share[_SINGULAR] >= _ALONE and (talked or you > 1))


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
        yield from (n for n in middle if _is_put(words[n]) and _FIRST_PERSON.search(words[n + 1]))


def _answer(words: Sequence[str], first: int, after: int) -> Iterator[int]:
    """The paragraphs of one answer; the last one goes on as long as it says "I"."""
    for number in range(first, after):
        personal = _FIRST_PERSON.search(words[number])
        if after == len(words) and number > first and not personal:
            return
        if personal or number == first or not STAGE.match(words[number]):
            yield number


def _is_question(words: str) -> bool:
    return _QUESTION.match(words) is not None and len(_ASKED_ONCE.findall(words)) < 2


def _is_longer(words: str) -> bool:
    """Whether a paragraph of an interview is a question too, that tells much or quotes."""
    asks = _LONGER.match(words) and _YOU.search(words)
    return asks is not None and not _FIRST_PERSON.search(words)


def _is_put(words: str) -> bool:
    if len(words) > _PUT or not words.endswith((".", "!", "…")) or words[0] in "\"“‘'":
        return False
    return not (_FIRST_PERSON.search(words) or STAGE.match(words))
