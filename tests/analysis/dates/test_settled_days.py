"""Days that are settled on, alone or as one of several, and dates of another year than the nearest.

All sentences are read as published on Monday 12 February 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

MONDAY = date(2024, 2, 12)


def values(sentence: str) -> list[tuple[str, str]]:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, MONDAY)).dates
    return [(found.span.of(text), found.value) for found in dates]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        # The day itself is what is set.
        ("The judge set Friday for the hearing.", {"Friday": "2024-02-16"}),
        ("The board fixed November 20 to November 22 for the sale.",
         {"November 20": "2024-11-20", "November 22": "2024-11-22"}),
        ("Mirel has set Nov. 10 as the last day for bids.", {"Nov. 10": "2024-11-10"}),
        ("She wants the square renamed by 28 October.", {"28 October": "2024-10-28"}),
        # What somebody misses is to come.
        ("Roy was ruled out of the second Test, starting on Friday, with a strain.",
         {"Friday": "2024-02-16"}),
        ("It won the match with a record set Friday by Orr.", {"Friday": "2024-02-09"}),
        # One of several days to come is not of last year.
        ("The vote will be held on September 10 and November 26 in Mirel.",
         {"September 10": "2024-09-10", "November 26": "2024-11-26"}),
        ("The last day is December 3 for mayors; December 17 for judges.",
         {"December 3": "2024-12-03", "December 17": "2024-12-17"}),
        ("The fair is on November 28.", {"November 28": "2024-11-28"}),
        ("The derby is on October 18, with the return on November 28.",
         {"October 18": "2024-10-18", "November 28": "2024-11-28"}),
        ("It was put off to Thursday, with Friday the next chance.",
         {"Thursday": "2024-02-15", "Friday": "2024-02-16"}),
        ("Crews will stop work on Thursday and return at noon on Monday.",
         {"Thursday": "2024-02-15", "noon on Monday": "2024-02-19T12:00"}),
        ("Rain is likely this weekend as a storm enters the bay on Monday night.",
         {"this weekend": "2024-W07-WE", "Monday night": "2024-02-12TNI"}),
        ("The season ends on November 28.", {"November 28": "2024-11-28"}),
        ("The council voted on Friday to close the hall from 6 November.",
         {"Friday": "2024-02-09", "6 November": "2024-11-06"}),
        # What somebody is tried for is over, whatever will be.
        ("He will be sentenced for the theft on December 3.", {"December 3": "2023-12-03"}),
    ],
)  # fmt: skip
def test_a_day_that_is_set_is_to_come(sentence: str, wanted: dict[str, str]) -> None:
    assert dict(values(sentence)) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("They go on trial on Friday.", {"Friday": "2024-02-16"}),
        ("Two men go before the judge on Friday.", {"Friday": "2024-02-16"}),
        ("Roy named a side for the match which takes place on Friday.", {"Friday": "2024-02-16"}),
        ("A storm projected to leave Mirel by Friday is weak.", {"Friday": "2024-02-16"}),
        ("The board has directed all of them to vote by October.", {"October": "2024-10"}),
        ("The men were allowed to return home on Friday.", {"Friday": "2024-02-09"}),
        ("The men will be allowed to return home on Friday.", {"Friday": "2024-02-16"}),
        ("The men ordered to leave their homes Friday when a fire broke out have come back.",
         {"Friday": "2024-02-09"}),
        ("The town has urged people to stay at home on Friday.", {"Friday": "2024-02-16"}),
        ("The town urged people to stay at home on Friday.", {"Friday": "2024-02-09"}),
        ("They want to put it off until after December's vote.", {"December": "2024-12"}),
        ("The firm sees demand slowing in December.", {"December": "2024-12"}),
        ("The inquest into the death of a diver in December resumes on Friday.",
         {"December": "2023-12", "Friday": "2024-02-16"}),
        ("Orland is still shaken by the death of its keeper in December.", {"December": "2023-12"}),
        ("Orland will mark the anniversary of the death of Orr on Friday.",
         {"Friday": "2024-02-16"}),
        ("Tickets for the fair in August go on sale on Friday.",
         {"August": "2024-08", "Friday": "2024-02-16"}),
        ("Prices fell on fears of forthcoming cuts for August.", {"August": "2024-08"}),
        ("Oil rose on reports that its meeting this Thursday could bring a cut.",
         {"this Thursday": "2024-02-15"}),
        ("They expect Holm to extend its cut of the rate to include August.",
         {"August": "2024-08"}),
        ("The bank's decision on Friday to leave rates alone will not please them.",
         {"Friday": "2024-02-09"}),
        ("Its latest forecast, which shows prices falling in the second quarter of the year, is"
         " out.", {"the second quarter of the year": "2024-Q2"}),
        ("They expect Holm to extend its oil output cut of a million to August.",
         {"August": "2024-08"}),
        # What stands behind a colon says when its month was.
        ("December: A storm broke the pier.", {"December": "2023-12"}),
        ("On January 3 he came; on the 9th he left.",
         {"January 3": "2024-01-03", "the 9th": "2024-01-09"}),
        ("He won it on the 9th hole in January.", {"January": "2024-01"}),
        # A month that was just named has its own month a year ago.
        ("Exports grew in January from a year earlier.",
         {"January": "2024-01", "a year earlier": "2023-01"}),
        # "Due to" leads in a cause as well as what is to come.
        ("Sales fell in January due to the Christmas break.",
         {"January": "2024-01", "Christmas": "2023-12-25"}),
    ],
)  # fmt: skip
def test_what_points_ahead_and_what_does_not(sentence: str, wanted: dict[str, str]) -> None:
    assert dict(values(sentence)) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("They will talk until midnight tonight.", {"midnight tonight": "2024-02-12T24:00"}),
        ("They meet at 8 p.m. tonight.", {"8 p.m. tonight": "2024-02-12T20:00"}),
        ("He stated that August 22 would be the last day.", {"August 22": "2024-08-22"}),
        ("The mill burned on January 28, last month.",
         {"January 28": "2024-01-28", "last month": "2024-01"}),
        ("It was put off to the following Thursday, February 22.",
         {"the following Thursday, February 22": "2024-02-22"}),
        ("Term begins the week after Presidents Day.",
         {"the week after Presidents Day": "2024-W09"}),
        ("There will be no school Monday for Presidents Day.",
         {"Monday": "2024-02-19", "Presidents Day": "2024-02-19"}),
        ("It will open in the second week of the new year.",
         {"the second week of the new year": "2024-W02"}),
    ],
)  # fmt: skip
def test_a_date_is_no_more_than_its_words(sentence: str, wanted: dict[str, str]) -> None:
    assert dict(values(sentence)) == wanted


@pytest.mark.parametrize(
    "sentence", ["Featured singers include Ann Orr on Thursday.", "It goes, most years, in April."]
)
def test_where_no_verb_says_which_or_every_year_is_told_a_day_is_a_guess(sentence: str) -> None:
    text = f"A story\n\n{sentence}\n"
    (found,) = analyze(article_from_text(text, MONDAY)).dates
    assert not found.certain


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The ban was extended for the month of March.", {"the month of March": "2024-03"}),
        ("It rained in the month of May 2019.", {"the month of May 2019": "2019-05"}),
        ("It was sold in the first week of 2019.", {"the first week of 2019": "2019-W01"}),
        ("It was sold in the last month of 2018.", {"the last month of 2018": "2018-12"}),
        ("It was sold in the last month of the year.", {"the last month of the year": "2023-12"}),
        ("It will open in the last week of the year.", {"the last week of the year": "2024-W52"}),
        ("It opened in the first month of the year.", {"the first month of the year": "2024-01"}),
        ("On a cold January night in 1998 it shut.", {"January night in 1998": "1998-01"}),
        ("She left on one March day of 2009.", {"March day of 2009": "2009-03"}),
        ("Profit will rise in fiscal 2026, which begins on July 1.",
         {"fiscal 2026": "2026", "July 1": "2025-07-01"}),
        ("It lost money in the first nine months of 2019.",
         {"the first nine months": "P9M", "2019": "2019"}),
    ],
)  # fmt: skip
def test_a_part_of_a_year_is_one_expression(sentence: str, wanted: dict[str, str]) -> None:
    assert dict(values(sentence)) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The fair, which runs from January 9 to March 3, is full.",
         {"January 9": "2024-01-09", "March 3": "2024-03-03"}),
        ("It burnt down on January 20, 2015. Orr got a raise retroactive to January 19.",
         {"January 19": "2024-01-19"}),
        ("Orr is to speak in Mirel tomorrow week.", {"tomorrow week": "2024-02-20"}),
        ("The vote is a week tomorrow.", {"a week tomorrow": "2024-02-20"}),
        ("“I’ve got a race on Friday,” she said.", {"Friday": "2024-02-16"}),
        ("“We’ve got exams in January,” she said.", {"January": "2025-01"}),
        ("It has got worse since Friday.", {"Friday": "2024-02-09"}),
        ("They visit Orsk on Friday before a trip to Mirel.", {"Friday": "2024-02-16"}),
        ("Orr ended her official visit on Friday.", {"Friday": "2024-02-09"}),
    ],
)  # fmt: skip
def test_what_is_on_is_of_this_year_and_what_somebody_has_got_is_to_come(
    sentence: str, wanted: dict[str, str]
) -> None:
    found = dict(values(sentence))
    assert {words: found.get(words) for words in wanted} == wanted
