"""A sentence without a verb tells its day too, and the label of a speaker is no part of one."""

import pytest

from tests.analysis.stories import told

INTERVIEW = (
    "LV: When did you know?\n\nOrr: We knew it by May 3.\n\nLV: Will you stand for the council in"
    " November?\n\nOrr: I will say so on Friday."
)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ('"When can we go home?" "Not before the weekend."', "the weekend",
         "Not before the weekend"),
        ("The mill will open. But not today.", "today", "But not today"),
        ("The mill will open. At 9 a.m. on Tuesday.", "9 a.m. on Tuesday", ""),
        ("Who does the work of the old keeper today?", "today", ""),
    ],
)  # fmt: skip
def test_a_sentence_without_a_verb_is_told_whole(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("May 3", "We knew it"),
        ("November", "Will you stand for the council in November?"),
        ("Friday", "I will say so"),
    ],
)
def test_who_speaks_in_a_transcript_is_not_told(words: str, wanted: str) -> None:
    assert told(INTERVIEW, words).startswith(wanted)
