"""Whatever the text: no exception, spans in it and in order, time in proportion to its length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.quotes import find_quotes
from tests.analysis.stories import quotes_of, story_of
from tests.timing import AS_MUCH, is_in_proportion, seconds

PIECES = st.sampled_from(
    ["“", "”", '"', "'", "‘", "’", "''", "``", ",", ".", "?", ":", ";", "(", ")", "—", "-", "\n",
     " ", "Ann", "Roy", "Mr.", "said", "says", "saying", "told", "he", "who", "that", "the",
     "mayor", "it must be considered", "of", "to", "and", "but", "on", "Monday", "2019",
     "according", "with", "'08", "6'2\"",
     "Q.", "A.", "ROY:", "…", "\u2028", "é", "漢", "\x01"]
)  # fmt: skip


def sound(text: str) -> bool:
    quotes = quotes_of(text)
    spans = [quote.span for quote in quotes]
    spans += [quote.cue for quote in quotes if quote.cue]
    spans += [q.speaker.span for q in quotes if q.speaker and q.speaker.span]
    in_order = [quote.span.start for quote in quotes] == sorted(q.span.start for q in quotes)
    return in_order and all(0 <= span.start < span.end <= len(text) for span in spans)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join))
def test_any_sequence_of_words_and_marks_is_read(text: str) -> None:
    assert sound(text)


def test_a_comma_may_be_all_that_stands_before_what_is_said() -> None:
    assert sound(", it must be considered for debate in the U.K. Parliament.")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert sound(text)


@pytest.mark.parametrize(
    "piece",
    ['" ', '"', "“a ", "'a ", "Roy ", "a, ", ",", "said ", "he said, ", "the man, a lawyer, ",
     "who ", "( ", " - ", "to ", "the head of ", "Roy and ", '"We go." Roy, ',
     '"We go," he said. ', "Roy said that ", "saying ", "the “A B” ", "THE MAN SAID ", "A.",
     "Roy: ", ". ", "'' "],
)  # fmt: skip
def test_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def timed(times: int) -> float:
        story = story_of(piece * times)
        return seconds(lambda: find_quotes(story, ()))

    assert is_in_proportion(timed(1_500), timed(1_500 * AS_MUCH))
