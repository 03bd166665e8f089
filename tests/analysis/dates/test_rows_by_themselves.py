"""A row of the timeline is understood by whoever has not read the article.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        # A list of years is told whole, for each of them.
        ("Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand.", "1990",
         "Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand"),
        ("Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand.", "1998",
         "Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand"),
        # A date before a noun is no end.
        ("“The door is open,” Orr wrote in a June 10, 2009 email.", "June 10, 2009",
         "“The door is open,” Orr wrote in a June 10, 2009 email"),
        # What is compared keeps its day.
        ("The mill is likely to earn 47 million francs, up from 33 million last year.", "last year",
         "The mill is likely to earn 47 million francs, up from 33 million last year"),
        ("The line lost 23 million, compared with a profit of 33 million in 2010.", "2010",
         "The line lost 23 million, compared with a profit of 33 million in 2010"),
        ("The clerk rang, from Mirel on Monday.", "Monday", "The clerk rang, from Mirel"),
        # What leads in a long sentence is told of the subject behind it.
        ("Rescued on May 25 by two fishermen off the coast, Ann Roy has become the subject of a row"
         " in the courts that has split the town and the bay in two for weeks.", "May 25",
         "Ann Roy … Rescued on May 25 by two fishermen off the coast"),
        ("Asked about the sale of the mill last week, the mayor blamed the old council for a row"
         " over who should run the town and the bay.", "last week",
         "the mayor … Asked about the sale of the mill"),
        # "Whatever he does" is a subject.
        ("Orr says whatever the mayor does can be undone if Roy is elected in November.",
         "November", "Orr says whatever the mayor does can be undone if Roy is elected"),
        # What somebody says of a thing stands with the thing.
        ("The mayor welcomed a strike that the firm said would end in July.", "July",
         "The mayor welcomed a strike that the firm said would end"),
        ("The luxury airline, 98%-owned by Bob Orr and his Holm Corp., earlier this month put up"
         " the mill for sale.", "earlier this month",
         "The luxury airline, 98%-owned by Bob Orr and his Holm Corp., earlier this month put up"
         " the mill for sale"),
    ],
)  # fmt: skip
def test_a_row_says_who_did_what(sentence: str, words: str, wanted: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, THURSDAY)).dates
    assert {one.span.of(text): one.told(text) for one in dates}[words] == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("We will see what it looks like a week from tonight.", "a week from tonight",
         "2024-06-20"),
        ("They vote two weeks from tomorrow.", "two weeks from tomorrow", "2024-06-28"),
        ("The ferry is shut for two weeks from today.", "today", "2024-06-13"),
        ("Two ferries leave on Monday and Tuesday nights.", "Monday", "XXXX-WXX-1"),
        ("The ferry left on Monday and Tuesday.", "Monday", "2024-06-10"),
        # What was supposed to be did not come of it, or is still to come.
        ("The bridge was supposed to open in January.", "January", "2024-01"),
        ("The bridge is supposed to open in January.", "January", "2025-01"),
        ("They were supposed to meet on Tuesday.", "Tuesday", "2024-06-11"),
        ("They were supposed to meet on Friday.", "Friday", "2024-06-14"),
        # Nor did what was put off.
        ("The vote scheduled for January was postponed to March.", "January", "2024-01"),
        ("The vote scheduled for January will not be held.", "January", "2025-01"),
        # The game is ahead, whatever the other has won.
        ("Roy will meet Orr, who knocked out the holder, in the final on Sunday.", "Sunday",
         "2024-06-16"),
        ("Roy will meet Orr, who knocked out the holder in the final on Sunday.", "Sunday",
         "2024-06-09"),
        # "The first half" is one of a year where firms are told of.
        ("Holm Steel lost 40 million, after a profit posted in the first half.", "the first half",
         "2024-H1"),
        # Behind a season "the previous week" is none of these days.
        ("Last autumn they sold the mill. In the previous week they had kept it.",
         "the previous week", "XXXX-WXX"),
        ("On May 3 they sold the mill. In the previous week they had kept it.",
         "the previous week", "2024-W17"),
    ],
)  # fmt: skip
def test_a_row_stands_on_its_day(sentence: str, words: str, value: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, THURSDAY)).dates
    assert {one.span.of(text): one.value for one in dates}[words] == value


@pytest.mark.parametrize("sentence", ["Holm led in the first half.", "He slept in the first half."])
def test_a_half_of_a_match_is_no_day(sentence: str) -> None:
    assert not analyze(article_from_text(f"A story\n\n{sentence}\n", THURSDAY)).dates
