"""What goes wrong with dates in the news, case by case: each line is a fault that must not return.

All sentences are read as published on Wednesday 12 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.findings import KeyDate
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def dates_of(text: str, published: date | None = WEDNESDAY) -> tuple[KeyDate, ...]:
    return analyze(article_from_text(f"A story.\n\n{text}\n", published)).dates


def values(text: str) -> dict[str, str]:
    story = f"A story.\n\n{text}\n"
    return {found.span.of(story): found.value for found in dates_of(text)}


# sentence, and the values of its expressions
CASES = {
    "a weekday is the last one, today included": [
        ("He resigned on Friday.", {"Friday": "2024-06-07"}),
        ("He resigned on Wednesday.", {"Wednesday": "2024-06-12"}),
        ("The talks collapsed Monday, she said.", {"Monday": "2024-06-10"}),
    ],
    "the verb that governs the day decides, not the verb of saying": [
        ("She said on Friday the talks will resume.", {"Friday": "2024-06-07"}),
        ("She said the talks will resume on Friday.", {"Friday": "2024-06-14"}),
        ("The talks will resume on Friday, she said on Monday.",
         {"Friday": "2024-06-14", "Monday": "2024-06-10"}),
        ("“We will fight on,” he said on Tuesday.", {"Tuesday": "2024-06-11"}),
    ],
    "a future needs no will": [
        ("Talks are due to resume on Monday.", {"Monday": "2024-06-17"}),
        ("The court is expected to rule on Monday.", {"Monday": "2024-06-17"}),
        ("The army is withdrawing on Friday.", {"Friday": "2024-06-14"}),
        ("The vote is scheduled for Sunday.", {"Sunday": "2024-06-16"}),
        ("The minister headed Tuesday to Mirel.", {"Tuesday": "2024-06-18"}),
        ("The dividend is payable Dec. 15.", {"Dec. 15": "2024-12-15"}),
        ("The fair opens on Saturday.", {"Saturday": "2024-06-15"}),
        ("A comet will be seen with the naked eye from Friday.", {"Friday": "2024-06-14"}),
        ("It had been due to open on Monday.", {"Monday": "2024-06-10"}),
        ("On Friday, Reza Ahmed and his sister are to fly home.", {"Friday": "2024-06-14"}),
        ("He warned people against going back before Friday.", {"Friday": "2024-06-14"}),
        ("The mayor has invited both sides to talks on Tuesday.", {"Tuesday": "2024-06-18"}),
        ("The band refused to play on Monday evening.", {"Monday evening": "2024-06-10TEV"}),
        ("The players return to training on Friday.", {"Friday": "2024-06-14"}),
        ("They declared three days of mourning, beginning on Friday.",
         {"three days": "P3D", "Friday": "2024-06-14"}),
    ],
    "a month without a year is the nearest, then the verb": [
        ("In March, he resigned.", {"March": "2024-03"}),
        ("The trial will begin in March.", {"March": "2025-03"}),
        ("It cut the profit it forecast in October.", {"October": "2023-10"}),
        ("In October, the mill shut.", {"October": "2023-10"}),
        ("It marked a return to the crowds of December.", {"December": "2023-12"}),
        ("They agreed to a merger in August.", {"August": "2024-08"}),
        ("He was elected on June 20.", {"June 20": "2024-06-20"}),
        ("He was elected on Dec. 3.", {"Dec. 3": "2023-12-03"}),
    ],
    "early, mid and late belong to the expression": [
        ("It shut in early March.", {"early March": "2024-03"}),
        ("It shut in mid-May.", {"mid-May": "2024-05"}),
        ("It will shut by the end of next month.", {"the end of next month": "2024-07"}),
        ("Votes come later this week.", {"later this week": "2024-W24"}),
        ("It was the dry end of a wet year.", {}),
    ],
    "a plan that came to nothing is over": [
        ("A boat was due to land on Friday but turned back.", {"Friday": "2024-06-07"}),
        ("She had planned to speak on Friday but fell ill.", {"Friday": "2024-06-07"}),
        ("They were to meet on Friday but never did.", {"Friday": "2024-06-07"}),
        ("He was supposed to land on Friday but missed his boat.", {"Friday": "2024-06-07"}),
        ("She was due to speak on Friday but said no.", {"Friday": "2024-06-14"}),
    ],
    "what was flown in or stolen is over, whatever is going on": [
        ("Pumps flown in by the army on Friday are keeping it warm.", {"Friday": "2024-06-07"}),
        ("Pumps stolen by a gang on Friday are being sold.", {"Friday": "2024-06-07"}),
        ("Pumps to be flown in on Friday are big.", {"Friday": "2024-06-14"}),
        ("On Friday a broken lamp will be sold.", {"Friday": "2024-06-14"}),
        ("On Friday frozen roads will open.", {"Friday": "2024-06-14"}),
        ("The town will return stolen cars on Friday.", {"Friday": "2024-06-14"}),
    ],
    "the month behind a month is that one": [
        ("It shut in May 2011, the month the tanker sank.",
         {"May 2011": "2011-05", "the month": "2011-05"}),
    ],
    "that before several of them is a conjunction": [
        ("They felt that four days were too short.", {"four days": "P4D"}),
    ],
    "last, past, this past": [
        ("It shut last week.", {"last week": "2024-W23"}),
        ("It shut this past month.", {"this past month": "2024-05-12/2024-06-12"}),
        ("He left last Monday.", {"last Monday": "2024-06-10"}),
        ("It was expected to last three weeks.", {"three weeks": "P3W"}),
        ("It was the keeper's last winter.", {}),
        ("It fell over the past three years.", {"the past three years": "P3Y"}),
    ],
    "so long ago takes the grain of its unit": [
        ("It sank two years ago.", {"two years ago": "2022"}),
        ("It sank three weeks ago.", {"three weeks ago": "2024-W21"}),
        ("It sank ten days ago.", {"ten days ago": "2024-06-02"}),
        ("It sank several years ago.", {"several years ago": "PAST_REF"}),
        ("It sank half a century ago.", {"half a century ago": "1974"}),
    ],
    "what is counted from an event leans on it": [
        ("On May 3 the dam broke. Two days later the town flooded.",
         {"May 3": "2024-05-03", "Two days later": "2024-05-05"}),
        ("On May 3 the dam broke. The following day the town flooded.",
         {"May 3": "2024-05-03", "The following day": "2024-05-04"}),
        ("The dam broke in 2009 and the town flooded the year after.",
         {"2009": "2009", "the year after": "2010"}),
        ("Two weeks later the ship sank.", {"Two weeks later": "XXXX-WXX"}),
    ],
    "a weekday behind a week is a day of it": [
        ("He left last week on Monday.", {"last week": "2024-W23", "Monday": "2024-06-03"}),
    ],
    "quarters, halves, fiscal years": [
        ("Prices fell in the first half of last year.", {"the first half of last year": "2023-H1"}),
        ("Prices fell in last year's first quarter.", {"last year's first quarter": "2023-Q1"}),
        ("Prices fell in the last quarter of last year.",
         {"the last quarter of last year": "2023-Q4"}),
        ("Prices will fall in the last quarter of next year.",
         {"the last quarter of next year": "2025-Q4"}),
        ("Prices fell in the final quarter of 2022.", {"the final quarter of 2022": "2022-Q4"}),
        ("Prices fell in Q4 of last year.", {"Q4 of last year": "2023-Q4"}),
        ("Prices fell in FY2022-23.", {"FY2022-23": "2022/2023"}),
        ("Kovel scored in the fourth quarter, after two rebounds and a touchdown.", {}),
        ("He sang for the last quarter of an hour.", {"an hour": "PT1H"}),
        ("He sang over the past quarter century.", {"quarter century": "P25Y"}),
        ("The year-long strike ended.", {"year-long": "P1Y"}),
        ("Profit fell in the first quarter.", {"the first quarter": "2024-Q1"}),
        ("It lost money in the fiscal year ended Aug. 31.",
         {"the fiscal year": "P1Y", "Aug. 31": "2023-08-31"}),
        ("In six months it lost more than in the same period last year.",
         {"six months": "P6M", "the same period last year": "2023"}),
        ("It sold out in 2021 and fell out in the third quarter of that year.",
         {"2021": "2021", "the third quarter of that year": "2021-Q3"}),
        ("Profit fell in the first quarter. In the first quarter of 2019 it rose. The quarter"
         " was poor.",
         {"the first quarter": "2024-Q1", "the first quarter of 2019": "2019-Q1",
          "The quarter": "2024-Q1"}),
        ("The figures for the first quarter will be told.", {"the first quarter": "2024-Q1"}),
        ("Work on the second mill is set to start in the third quarter.",
         {"the third quarter": "2024-Q3"}),
        ("Sales fell to 3 million in the first quarter, compared with 5 million last year.",
         {"the first quarter": "2024-Q1", "last year": "2023-Q1"}),
        ("Profit fell in the third quarter.", {"the third quarter": "2023-Q3"}),
        ("Profit will fall in the second half of next year.",
         {"the second half of next year": "2025-H2"}),
        ("In Q3 2023 it lost money, in FY2022 too.", {"Q3 2023": "2023-Q3", "FY2022": "2022"}),
        ("He scored in the second half, his third goal of the cup and the league.", {}),
    ],
    "decades, centuries, seasons over New Year": [
        ("It was built in the late 1980s.", {"the late 1980s": "198"}),
        ("It stood in the 18th and 19th centuries.", {"the 18th and 19th centuries": "17/18"}),
        ("It shut in the winter of 2020-21.", {"the winter of 2020-21": "2020-WI"}),
        ("He is in his 60s.", {}),
        ("It shut last winter.", {"last winter": "2023-WI"}),
        ("It will shut next winter.", {"next winter": "2024-WI"}),
        ("They met in the summer of 1968 and wed the following spring.",
         {"the summer of 1968": "1968-SU", "the following spring": "1969-SP"}),
    ],
    "words and names that look like dates": [
        ("May I ask? Mr. May may march.", {}),
        ("Mr. March led the march on Saturday.", {"Saturday": "2024-06-08"}),
        ("The Sun rose. The sun rose. Sales fall in spring water.", {}),
        ("Foreign Minister Jan Kolb met June Orr.", {}),
        ("The coach, Ola March, smiled. March had won at last.", {}),
        ("The second of them came second.", {}),
    ],
    "numbers that are no years": [
        ("It sold 2010 cars and rented room 1984 for $2015.", {}),
        ("It was built in 2010.", {"2010": "2010"}),
    ],
    "names that hold dates": [
        ("He fled after the Sept. 11 attacks.", {"Sept. 11": "2001-09-11"}),
        ("He fled after 9/11.", {"9/11": "2001-09-11"}),
    ],
    "durations, ages and sets are told apart from dates": [
        ("The 34-year-old served three years.", {"three years": "P3Y"}),
        ("It was a two-day, months-long, two-and-a-half-hour wait.",
         {"two-day": "P2D", "months-long": "PXM", "two-and-a-half-hour": "PT2H30M"}),
        ("They meet every second year.", {"every second year": "P2Y"}),
        ("They meet every Monday and twice a week.",
         {"every Monday": "XXXX-WXX-1", "twice a week": "P1W"}),
    ],
    "a range is one interval": [
        ("They meet on June 26-28.", {"June 26-28": "2024-06-26/2024-06-28"}),
        ("They meet on 26–28 June 2025.", {"26–28 June 2025": "2025-06-26/2025-06-28"}),
        ("The plan for the 2025 – 2030 term failed. Ann Orr (1931 – 2019) wrote it.",
         {"2025 – 2030": "2025/2030", "1931": "1931", "2019": "2019"}),
        ("It lost money in 2009-10 and in 2012/13.",
         {"2009-10": "2009/2010", "2012/13": "2012/2013"}),
        ("It rained in June and July of 2020.", {"June": "2020-06", "July of 2020": "2020-07"}),
        ("Profit fell in the January-March quarter.", {"the January-March quarter": "2024-Q1"}),
        ("It will run from Monday to Thursday.", {"Monday to Thursday": "2024-06-17/2024-06-20"}),
    ],
    "clock times, zones, parts of a day": [
        ("They met at 8 p.m. Tuesday.", {"8 p.m. Tuesday": "2024-06-11T20:00"}),
        ("They met at 11.30pm on Monday.", {"11.30pm on Monday": "2024-06-10T23:30"}),
        ("They will meet at 5pm local time (1500 GMT) on Friday.",
         {"5pm local time (1500 GMT) on Friday": "2024-06-14T17:00"}),
        ("He died in the early hours of Monday.", {"the early hours of Monday": "2024-06-10TMO"}),
        ("She was held on Tuesday evening.", {"Tuesday evening": "2024-06-11TEV"}),
    ],
    "feasts and the days round them": [
        ("It was shut on Christmas Eve.", {"Christmas Eve": "2023-12-24"}),
        ("The report is expected before Christmas.", {"Christmas": "2024-12-25"}),
        ("It stood until New Year's Eve in 1999.", {"New Year's Eve in 1999": "1999-12-31"}),
        ("It has been dry since the Tuesday after Easter.",
         {"the Tuesday after Easter": "2024-04-02"}),
        ("It was shut on Easter Monday.", {"Easter Monday": "2024-04-01"}),
        ("It opened on Whit Monday 1897.", {"Whit Monday 1897": "1897-06-07"}),
        ("They vote a week from Tuesday.", {"a week from Tuesday": "2024-06-25"}),
        ("They will vote on Thursday week.", {"Thursday week": "2024-06-20"}),
    ],
    "a story within the story keeps its year": [
        ("It opened in June 1998. On July 4 it burnt down.",
         {"June 1998": "1998-06", "July 4": "1998-07-04"}),
        ("In 1951 she left home and in October she wed.", {"1951": "1951", "October": "1951-10"}),
        ("It has been shut since August 2022. Talks resumed in January.",
         {"August 2022": "2022-08", "January": "2024-01"}),
        ("The 1912 bridge was hit on Friday 31 May.",
         {"1912": "1912", "Friday 31 May": "2024-05-31"}),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{title}: {case[0]}" for title, cases in CASES.items() for case in cases],
)
def test_every_expression_of_the_checklist_has_its_value(
    sentence: str, wanted: dict[str, str]
) -> None:
    assert values(sentence) == wanted


NEEDS = "needs a publication date"


@pytest.mark.parametrize(
    ("sentence", "value", "reason"),
    [
        ("He resigned on Wednesday.", "XXXX-WXX-3", NEEDS),
        ("He resigned on June 3.", "XXXX-06-03", NEEDS),
        ("He resigned in March.", "XXXX-03", NEEDS),
        ("He resigned yesterday.", "XXXX-XX-XX", NEEDS),
        ("He resigned last year.", "XXXX", NEEDS),
        ("He resigned two weeks ago.", "XXXX-WXX", NEEDS),
        ("He resigned last night.", "XXXX-XX-XXTNI", NEEDS),
        ("He resigned recently.", "PAST_REF", "vague"),
        ("He resigned the day after the vote.", "XXXX-XX-XX", "leans on an event"),
    ],
)
def test_without_a_publication_date_an_expression_says_why_it_has_no_days(
    sentence: str, value: str, reason: str
) -> None:
    (found,) = dates_of(sentence, None)
    assert (found.value, found.first, found.last) == (value, None, None)
    assert found.unreckoned == reason


def test_without_a_publication_date_a_full_date_has_its_day() -> None:
    (found,) = dates_of("She was born on 3 May 1960.", None)
    assert (found.first, found.unreckoned) == (date(1960, 5, 3), "")


def test_what_has_lasted_since_a_day_is_of_no_year_that_was_named_for_something_else() -> None:
    text = "It will open by December 2026. The house, which has sat since May 3, was shut."
    _, since = dates_of(text, None)
    assert (since.value, since.unreckoned) == ("XXXX-05-03", NEEDS)


def test_a_length_tied_to_today_has_days_and_another_has_none() -> None:
    tied, loose = dates_of("It fell over the past two weeks and took three years.")
    assert (tied.first, tied.last) == (date(2024, 5, 29), WEDNESDAY)
    assert loose.first is None


def test_a_headline_to_points_ahead() -> None:
    article = article_from_text("Ferry to leave Port Amber on Friday\n\nIt is late.\n", WEDNESDAY)
    assert analyze(article).dates[0].value == "2024-06-14"


def test_dates_reckoned_from_an_uncertain_day_are_uncertain() -> None:
    from dataclasses import replace

    from reader.article import Published

    article = article_from_text("A story.\n\nHe left on Monday.\n", WEDNESDAY)
    guess = replace(article, published=Published(WEDNESDAY, "file date", certain=False))
    assert [found.certain for found in analyze(guess).dates] == [False]


@pytest.mark.parametrize(
    ("written", "certain"), [("12/6/2023", False), ("25/12/2023", True), ("5/5/2023", True)]
)
def test_a_date_in_figures_that_can_be_read_both_ways_is_uncertain(
    written: str, certain: bool
) -> None:
    assert [found.certain for found in dates_of(f"The bill of {written} is unpaid.")] == [certain]


@pytest.mark.parametrize(
    ("written", "certain"),
    [
        ("Tuesday, March 5", True),
        ("Saturday, March 5", False),
        ("Saturday, March 5, 2022", True),
        ("Monday, March 5, 2022", False),
    ],
)
def test_a_date_that_falls_on_another_weekday_than_the_one_beside_it_is_uncertain(
    written: str, certain: bool
) -> None:
    assert [found.certain for found in dates_of(f"He left on {written}.")] == [certain]


def test_a_text_may_begin_with_a_name_and_a_year() -> None:
    story = article_from_text("Orlan 1980 Plan", WEDNESDAY)
    assert [found.value for found in analyze(story).dates] == ["1980"]
