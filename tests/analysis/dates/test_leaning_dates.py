"""What a row keeps of its day: words that are nothing without it, and no part of who said so.

All sentences are read as published on Wednesday 12 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.timeline import timeline
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def told(sentence: str) -> list[str]:
    article = article_from_text(f"A story\n\n{sentence}\n", WEDNESDAY)
    return [row.told for row in timeline(analyze(article)).rows]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # A relative with nothing but its verb keeps its day.
        ("Roy flew to Orland on Monday for a meeting that ends on Friday.",
         "Roy flew to Orland on Monday for a meeting that ends on Friday"),
        ("Mirel is in the grip of a strike that began last spring.",
         "Mirel is in the grip of a strike that began last spring"),
        ("Orr had not seen the film, which opened in May.",
         "Orr had not seen the film, which opened in May"),
        ("The ship struck a rock on Tuesday.", "The ship struck a rock"),
        # So does what goes on until it.
        ("There is a threat of rain through at least Friday.",
         "There is a threat of rain through at least Friday"),
        ("Orr extended the ban to include August.", "Orr extended the ban to include August"),
        # A particle belongs to its verb and not to the day.
        ("A go-between was brought in Friday.", "A go-between was brought in"),
        ("The boats came in Friday.", "The boats came in"),
    ],
)  # fmt: skip
def test_a_row_keeps_the_day_that_its_words_lean_on(sentence: str, words: str) -> None:
    assert words in told(sentence)


def test_a_body_with_commas_in_its_name_is_no_part_of_what_it_said() -> None:
    (row,) = told("Rain fell on Tuesday, the Orland Weather, Tide and Wind Agency (OWTWA) said.")
    assert row == "Rain fell"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # Another clause begins behind ", and when".
        ("In 1951 he became keeper of the lamp, and when it went out she rowed to Mirel alone.",
         "he became keeper of the lamp"),
        # What stands between an "and" and its noun is no end.
        ("Orland goes to the polls on 19 April to choose a council and, for the first time since"
         " 2011, a mayor by a vote of all.",
         "Orland goes to the polls on 19 April to choose a council"),
        # A month that is the best of a year is told with its name.
        ("August, with 410 guests, was the best month for the inn.",
         "August, with 410 guests, was the best month for the inn"),
        # What stays as it was is nobody's deed, and a row keeps its "nor".
        ("We've held the rate unchanged today.", "We've held the rate unchanged"),
        ("Nor is the bank fooled by the bounce in prices in May.",
         "Nor is the bank fooled by the bounce in prices"),
        # Nor does a row begin with the "that" of what was said.
        ("The mayor stated that 22 August would be the last day for bids.",
         "22 August would be the last day for bids"),
        # What somebody gears up for is not what the sentence began with.
        ("The old wheels of the mill will be shut on Monday, the mayor said, as Ann Orr gears up"
         " for talks with Tom Lee later this week.", "Ann Orr gears up for talks with Tom Lee"),
        # A month that something lasts until is nobody who did anything.
        ("Orr is out until October with a knee injury suffered in Mirel on 8 June.",
         "Orr is out until October with a knee injury suffered in Mirel"),
    ],
)  # fmt: skip
def test_a_row_ends_where_its_clause_ends(sentence: str, words: str) -> None:
    assert words in told(sentence)
