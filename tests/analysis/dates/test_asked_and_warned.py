"""What people are asked for and warned of is to come; what only looks like a time is none.

All sentences are read as published on Thursday 5 December 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 12, 5)


def days_in(sentence: str) -> dict[str, str]:
    text = f"A story\n\n{sentence}\n"
    return {
        one.span.of(text): one.value for one in analyze(article_from_text(text, THURSDAY)).dates
    }


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Orr has been asked to appear again on Friday.", {"Friday": "2024-12-06"}),
        ("They asked him to leave on Friday.", {"Friday": "2024-11-29"}),
        ("Airlines warned of more cuts on Saturday.", {"Saturday": "2024-12-07"}),
        ("Airlines warned of what came on Saturday.", {"Saturday": "2024-11-30"}),
        ("The Gulls go to Mirel Park on Saturday.", {"Saturday": "2024-12-07"}),
        ("The Gulls did not go to Mirel Park on Saturday.", {"Saturday": "2024-11-30"}),
        ("Trains were stopped until at least Friday morning.",
         {"at least Friday morning": "2024-12-06TMO"}),
        ("Drivers are urged to avoid the quay on Monday.", {"Monday": "2024-12-09"}),
        ("Drivers were urged to avoid the quay on Monday.", {"Monday": "2024-12-02"}),
        ("The next cut is predicted to take place in February.", {"February": "2025-02"}),
        ("It will open with a march, followed by a dance on Friday.", {"Friday": "2024-12-06"}),
        ("He was followed by a car on Friday.", {"Friday": "2024-11-29"}),
        ("They will keep fares unchanged and wait to cut them in March.", {"March": "2025-03"}),
        # What is measured, and what it is measured by
        ("In the 12 months ending in October, fares rose.",
         {"the 12 months": "P12M", "October": "2024-10"}),
        ("The index for November, which is expected to rise, is due on Friday.",
         {"November": "2024-11", "Friday": "2024-12-06"}),
        ("Fares are expected to be lower than in June.", {"June": "2024-06"}),
        ("It will be held in July rather than in June.", {"July": "2025-07", "June": "2025-06"}),
        # A day that is known by what happened on it
        ("He has been gone since the day the case was lodged.", {"the day": "XXXX-XX-XX"}),
        ("He was singing on the morning he died.", {"the morning": "XXXX-XX-XXTMO"}),
        # The year of an aside is not that of the rest
        ("The firm will pay a sum, suspended in March 2020, on April 26.",
         {"March 2020": "2020-03", "April 26": "2025-04-26"}),
        ("The mill, built in May 1930, burnt down on October 3.",
         {"May 1930": "1930-05", "October 3": "2024-10-03"}),
        # What lasts from a day, and what was said on one
        ("It shut the firm for 30 days from Tuesday.",
         {"30 days": "P30D", "Tuesday": "2024-12-03"}),
        ("They vote two weeks from Tuesday.", {"two weeks from Tuesday": "2024-12-24"}),
        ("It emerged on Monday that the board would meet over the weekend.",
         {"Monday": "2024-12-02", "the weekend": "2024-W49-WE"}),
        # No times
        ("It will pay 4p a share.", {}),
        ("It made a payment of 4p a share.", {}),
        ('Samuel "Sunday" Orr sang.', {}),
        ("She said that summer fares rose.", {}),
    ],
)  # fmt: skip
def test_a_time_is_read_by_what_is_said_of_it(sentence: str, wanted: dict[str, str]) -> None:
    assert days_in(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The school year begins on September 1.", "September 1"),
        ("The season usually peaks in August.", "August"),
    ],
)
def test_what_comes_every_year_is_of_no_year_for_sure(sentence: str, words: str) -> None:
    dates = analyze(article_from_text(sentence, THURSDAY)).dates
    assert [(one.span.of(sentence), one.certain) for one in dates] == [(words, False)]


def test_what_is_told_of_a_day_to_come_is_a_guess_what_will_be_is_none() -> None:
    text = "The fair was held on December 12. The feast will be held on December 12."
    dates = analyze(article_from_text(text, THURSDAY)).dates
    assert [one.certain for one in dates] == [False, True]


def test_the_following_week_without_a_week_before_it_is_unknown() -> None:
    (found,) = analyze(article_from_text("The following week he left.", THURSDAY)).dates
    assert (found.first, found.unreckoned) == (None, "leans on an event")
