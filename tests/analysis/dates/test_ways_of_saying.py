"""Ways of saying when that mean something else than their words: no line may fail again.

All sentences are read as published on Monday 10 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

MONDAY = date(2024, 6, 10)

CASES = {
    "what is put off until Monday on a Monday is put off for a week": [
        ("The vote was put off until Monday.", {"Monday": "2024-06-17"}),
        ("They have until Monday to pay.", {"Monday": "2024-06-17"}),
        ("He did not speak until Monday.", {"Monday": "2024-06-10"}),
        ("The hall was, until Monday, red.", {"Monday": "2024-06-10"}),
        ("The vote was put off until Tuesday.", {"Tuesday": "2024-06-11"}),
    ],
    "an overnight stay is a kind of stay, an overnight raid was last night": [
        ("An overnight stay is dear.", {}),
        ("The ward has no overnight shelter.", {}),
        ("The overnight raid hurt two.", {"overnight": "2024-06-09TNI"}),
        ("The town was shelled overnight.", {"overnight": "2024-06-09TNI"}),
    ],
    "one day is some day where it is still to come": [
        ("She could one day win.", {"one day": "FUTURE_REF"}),
        ("He hopes to one day win.", {"one day": "FUTURE_REF"}),
        ("One day, she will win.", {"One day": "FUTURE_REF"}),
        ("The fair lasted one day.", {"one day": "P1D"}),
        ("One day after the fair he left.", {"One day": "P1D"}),
    ],
    "a week on Thursday is a week after Thursday, for a week is how long": [
        ("The court sits a week on Thursday.", {"a week on Thursday": "2024-06-20"}),
        ("It will close for a week on Thursday.", {"a week": "P1W", "Thursday": "2024-06-13"}),
        ("It closed a week on Thursday.", {"a week": "P1W", "Thursday": "2024-06-06"}),
    ],
    "what it was said would be is reckoned from when it was said": [
        ("They ignored a warning last August that the wells would fail by February.",
         {"last August": "2023-08", "February": "2024-02"}),
        ("They were told on Feb. 2 that it would open on March 3.",
         {"Feb. 2": "2024-02-02", "March 3": "2024-03-03"}),
        ("They were told last week that it would open in February.",
         {"last week": "2024-W23", "February": "2025-02"}),
    ],
    "the same week is one that has been, where something has": [
        ("They said on 3 June it would open by Christmas. In the same week they struck.",
         {"3 June": "2024-06-03", "Christmas": "2024-12-25", "the same week": "2024-W23"}),
    ],
    "the winter that follows a year begins in it, the spring is of the next": [
        ("He bought it in 2019 and lost it the following winter.",
         {"2019": "2019", "the following winter": "2019-WI"}),
        ("He bought it in 2019 and lost it the following spring.",
         {"2019": "2019", "the following spring": "2020-SP"}),
    ],
    "the August that follows a year is of the next": [
        ("In a case begun in 2021, it took until the following August.",
         {"2021": "2021", "the following August": "2022-08"}),
    ],
    "earlier in the week, said on a Monday, is in the week that is over": [
        ("Earlier in the week they had struck.", {"Earlier in the week": "2024-W23"}),
    ],
    "what is asked for is ahead": [
        ("The judge asked that all claims be settled by the end of June.",
         {"the end of June": "2024-06"}),
        ("If it stays shut beyond the weekend, they will sue.", {"the weekend": "2024-W24-WE"}),
        ("“Ask me on Friday,” she says.", {"Friday": "2024-06-14"}),
    ],
    "a wet Thursday of some month is any": [
        ("It sank on a wet Thursday in November 2003.", {"November 2003": "2003-11"}),
    ],
    "a brighter tomorrow is no day": [
        ("Orr has a scan tomorrow.", {"tomorrow": "2024-06-11"}),
        ("They hope for a brighter tomorrow.", {}),
        ("They hope to sail tomorrow.", {"tomorrow": "2024-06-11"}),
    ],
    "New Year is the first of January": [
        ("We sowed at New Year.", {"New Year": "2024-01-01"}),
        ("They wished all a Happy New Year.", {}),
    ],
    "a feast or a season that is told of a year is of that year": [
        ("In 2008 the mill closed. He died at Christmas that year.",
         {"2008": "2008", "Christmas that year": "2008-12-25"}),
        ("They wed in 1955 and moved to Mirel the next summer.",
         {"1955": "1955", "the next summer": "1956-SU"}),
        ("They will move to Mirel the next summer.", {"the next summer": "2025-SU"}),
    ],
    "a decade ago is about ten years ago, and no decade of the calendar": [
        ("The ship sank a decade ago.", {"a decade ago": "2014"}),
        ("The ship sank two decades ago.", {"two decades ago": "2004"}),
        ("The ship was built a century ago.", {"a century ago": "1924"}),
    ],
    "centuries are counted from the second, except a batsman's": [
        ("The town is a 7th-century port.", {"7th-century": "06"}),
        ("It fell in the second century.", {"the second century": "01"}),
        ("Orr hit his second century in a row.", {}),
        ("The wicket fell, a bowler cried, and the innings saw the second century of Orr.", {}),
    ],
    "this years race is this year's": [
        ("She won this years race.", {"this years": "2024"}),
    ],
    "an age of years and days is one length": [
        ("She won at 12 years 295 days.", {"12 years 295 days": "P12Y295D"}),
    ],
    "a quarter before the one that is reported is what it is compared with": [
        ("Orr Mills posted a gain in second-quarter profit. It came after a flat first quarter, it"
         " said on Friday. Costs were lower than a year ago.",
         {"second-quarter": "2024-Q2", "first quarter": "2024-Q1", "Friday": "2024-06-07",
          "a year ago": "2023-Q2"}),
    ],
    "past years are the past, future quarters the future": [
        ("It was dear in past years.", {"past years": "PAST_REF"}),
        ("It may help in future quarters.", {"future quarters": "FUTURE_REF"}),
    ],
    "on a Monday the week that is summed up is the one before": [
        ("For the week, the index fell 3%.", {"the week": "2024-W23"}),
        ("For the week, rain will fall.", {"the week": "2024-W24"}),
    ],
    "since year-end is since the last one": [
        ("The index is up 4% since year-end.", {"year-end": "2023-12-31"}),
        ("The shop will shut by year-end.", {"year-end": "2024-12-31"}),
    ],
    "beside a full date a bare hour is one": [
        ("It was posted on Friday, June 7, 2024 23:51.",
         {"Friday, June 7, 2024 23:51": "2024-06-07T23:51"}),
        ("Updated at 13:26 14/05/2024.", {"13:26 14/05/2024": "2024-05-14T13:26"}),
        ("The quake struck inland at 0737 GMT.", {"0737 GMT": "2024-06-10T07:37"}),
        ("The score was 23:51.", {}),
    ],
    "a day in figures may have blanks": [
        ("Posted on 08. 05. 2024.", {"08. 05. 2024": "2024-05-08"}),
    ],
    "the day following an event leans on it, the following day does not": [
        ("The day following Orr's death it rained.", {"The day": "XXXX-XX-XX"}),
        ("He came on Friday. The following day it rained.",
         {"Friday": "2024-06-07", "The following day": "2024-06-08"}),
    ],
    "four in the morning is tomorrow where it is to come": [
        ("He will leave at 4 in the morning.", {"4 in the morning": "2024-06-11T04:00"}),
        ("He left at 4 in the morning.", {"4 in the morning": "2024-06-10T04:00"}),
    ],
    "what was planned for a day and called off may be over": [
        ("A match planned for Saturday was called off.", {"Saturday": "2024-06-08"}),
        ("A match planned for Wednesday was called off.", {"Wednesday": "2024-06-12"}),
        ("A match planned for Saturday will be held.", {"Saturday": "2024-06-15"}),
    ],
    "a word that an editor put in brackets counts": [
        ("“[Ten] years ago it sank,” he said.", {"[Ten] years ago": "2014"}),
    ],
    "an edge of what a year or a month names is not part of it": [
        ("He was ill by the end of the 2016 race.", {"2016": "2016"}),
        ("He was ill at the height of the 1997 crisis.", {"1997": "1997"}),
        ("He was ill at the end of 2016.", {"the end of 2016": "2016"}),
        ("He was ill at the end of the 1990s.", {"the end of the 1990s": "199"}),
    ],
    "the day before leans on an event where no day was named": [
        ("They met in July 2008. The day before, a man had died.",
         {"July 2008": "2008-07", "The day before": "XXXX-XX-XX"}),
    ],
    "an evening of a story that named a day long before leans on an event": [
        ("It began on September 26, 2016." + " The wind blew and they sang." * 25
         + " That evening, Orr spoke.",
         {"September 26, 2016": "2016-09-26", "That evening": "XXXX-XX-XXTEV"}),
    ],
    "a budget agreed at year-end is no matter of the year": [
        ("They spoke about the year-end budget.", {"year-end": "2024-12-31"}),
    ],
    "the pronoun before so long ago is no part of it": [
        ("You said this 30 years ago.", {"30 years ago": "1994"}),
        ("He was asked that a couple months ago.", {"a couple months ago": "2024-04"}),
        ("They waited all 20 days.", {"all 20 days": "P20D"}),
    ],
    "what is spent or lasts is a length": [
        ("He spent months on it.", {"months": "PXM"}),
        ("It may last weeks.", {"weeks": "PXW"}),
    ],
    "that very week is that week, month's end its last day": [
        ("He left on Friday. That very week it rained.",
         {"Friday": "2024-06-07", "That very week": "2024-W23"}),
        ("It will be over by month's end.", {"month's end": "2024-06"}),
    ],
    "that day is no day where none was named": [
        ("Earlier that day, Orr had sung.", {"Earlier that day": "XXXX-XX-XX"}),
        ("He came on Friday. Earlier that day, Orr had sung.",
         {"Friday": "2024-06-07", "Earlier that day": "2024-06-07"}),
    ],
    "a year is named behind pre and post, and not behind a name": [
        ("Few spoke of post-1959 politics.", {"1959": "1959"}),
        ("He flew in a Kovel-1959 plane.", {}),
    ],
    "of several days all are of the month behind them": [
        ("They met on 3, 4 and 5 June.",
         {"3": "2024-06-03", "4": "2024-06-04", "5 June": "2024-06-05"}),
        ("It rained between 3 and 5 May 2020.", {"3": "2020-05-03", "5 May 2020": "2020-05-05"}),
        ("They met on the 5th and 6th of June.",
         {"the 5th": "2024-06-05", "6th of June": "2024-06-06"}),
    ],
    "a financial year over New Year is one stretch": [
        ("It lost money in the financial year 2022/23.",
         {"the financial year 2022/23": "2022/2023"}),
    ],
    "Tuesday last is last Tuesday, Monday next to the mill a Monday": [
        ("It sank on Tuesday last.", {"Tuesday last": "2024-06-04"}),
        ("They meet on Thursday next.", {"Thursday next": "2024-06-13"}),
        ("He sat on Monday next to the mill.", {"Monday": "2024-06-10"}),
        ("He will come on Friday next year.", {"Friday": "2024-06-14", "next year": "2025"}),
    ],
    "hours are not of the first weekday of a stretch": [
        ("It is open until 5 p.m., Monday to Friday.",
         {"5 p.m.": "2024-06-10T17:00", "Monday to Friday": "XXXX-WXX-1/XXXX-WXX-5"}),
    ],
    "Wednesday night last week is one time": [
        ("He left on Wednesday night last week.", {"Wednesday night last week": "2024-06-05TNI"}),
    ],
    "so many weeks ago may name the day": [
        ("He left two weeks ago today.", {"two weeks ago today": "2024-05-27"}),
        ("He left three weeks ago on Friday.", {"three weeks ago on Friday": "2024-05-17"}),
        ("He left two Saturdays ago.", {"two Saturdays ago": "2024-06-01"}),
        ("He left the Friday before last.", {"the Friday before last": "2024-05-31"}),
    ],
    "the eve of a feast is the day before it": [
        ("He left on the eve of Easter.", {"the eve of Easter": "2024-03-30"}),
    ],
    "mid to late June is one time, end-March the end of a length": [
        ("It opens in mid to late June.", {"mid to late June": "2024-06"}),
        ("It fell in the three months to end-March.",
         {"the three months": "P3M", "end-March": "2024-03"}),
    ],
    "every four to six weeks is one habit": [
        ("They meet every four to six weeks.", {"every four to six weeks": "P4W"}),
    ],
    "a Monday is any, a Monday vote the last one": [
        ("He left on a Monday in May.", {"May": "2024-05"}),
        ("One Sunday in May he left.", {"May": "2024-05"}),
        ("One day in May he left.", {"May": "2024-05"}),
        ("It lost in a Monday vote.", {"Monday": "2024-06-10"}),
        ("It lost in a Sunday night vote.", {"Sunday night": "2024-06-09TNI"}),
    ],
    "a week has an end": [
        ("The week ending June 8 was dry.",
         {"The week": "2024-06-02/2024-06-08", "June 8": "2024-06-08"}),
    ],
    "the first half of June is half of June": [
        ("It rained in the second half of May.", {"the second half of May": "2024-05"}),
        ("Sales fell in the first half of 2024.", {"the first half of 2024": "2024-H1"}),
    ],
    "parts of a month that is near": [
        ("It will rain in the second week of next month.",
         {"the second week of next month": "2024-W28"}),
        ("It rained on the first day of this month.",
         {"the first day of this month": "2024-06-01"}),
    ],
    "the January to March period is a quarter": [
        ("It fell in the January to March period.", {"the January to March period": "2024-Q1"}),
    ],
    "the wee hours are early": [
        ("He fled in the wee hours of Monday.", {"the wee hours of Monday": "2024-06-10TMO"}),
    ],
    "Friday the 13th is a day": [
        ("It will be held on Friday the 14th.", {"Friday the 14th": "2024-06-14"}),
    ],
    "trading and working days skip the weekends": [
        ("It fell six trading days after May 2.", {"six trading days after May 2": "2024-05-10"}),
        ("It fell eight days after May 2.", {"eight days after May 2": "2024-05-10"}),
        ("He left two working days ago.", {"two working days ago": "2024-06-06"}),
        ("He left the business day after June 7.", {"the business day after June 7": "2024-06-10"}),
    ],
    "the end of the day Friday is Friday": [
        ("It ends by the end of the day Friday.", {"the end of the day Friday": "2024-06-14"}),
        ("It rained during the day on Friday.", {"the day on Friday": "2024-06-07"}),
    ],
    "so many children are no year": [
        ("It was a survey of 1709 schoolchildren.", {}),
        ("He told of 1709 as a bad year.", {"1709": "1709"}),
    ],
    "going to get beaten is ahead": [
        ("The team is going to get beat in the autumn.", {"the autumn": "2024-FA"}),
        ("The team was beat in the autumn.", {"the autumn": "2023-FA"}),
    ],
}  # fmt: skip


# what a report of a firm says of its quarters, read as published on Thursday 2 November 1989
QUARTERS = {
    "a quarter that is told as over before it is, is of a fiscal year": (
        "Orr Foods reported a fall in fourth-quarter profit. Sales in the latest period were 17"
        " million, up from last year's 15 million.",
        {"fourth-quarter": "1989-Q4", "the latest period": "1989-Q4", "last year": "1988-Q4"},
    ),
    "a quarter that is still expected is not the latest": (
        "Orr Foods expects a loss in the fourth quarter. Sales in the latest period were flat.",
        {"the fourth quarter": "1989-Q4", "the latest period": "1989-Q3"},
    ),
    "a quarter to come is not what is compared": (
        "Third-quarter profit fell. The fourth quarter will be better, Orr said on Friday. In the"
        " year-ago period it made 6 million.",
        {"Third-quarter": "1989-Q3", "The fourth quarter": "1989-Q4", "Friday": "1989-10-27",
         "the year-ago period": "1988-Q3"},
    ),
    "a quarter ended on a day to come was that of a year ago": (
        "In the second quarter ended Nov. 30, Orr had a loss. Results for that quarter held a"
        " charge.",
        {"the second quarter": "1988-Q2", "Nov. 30": "1988-11-30", "that quarter": "1988-Q2"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), QUARTERS.values(), ids=QUARTERS)
def test_a_quarter_is_the_one_that_is_reported(text: str, wanted: dict[str, str]) -> None:
    story = f"A story.\n\n{text}\n"
    found = analyze(article_from_text(story, date(1989, 11, 2))).dates
    assert {date.span.of(story): date.value for date in found} == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [pytest.param(*case, id=name) for name, cases in CASES.items() for case in cases],
)
def test_what_is_said_means(sentence: str, wanted: dict[str, str]) -> None:
    story = f"A story.\n\n{sentence}\n"
    found = analyze(article_from_text(story, MONDAY)).dates
    assert {date.span.of(story): date.value for date in found} == wanted


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Orr had 3 million at year's end.", date(2023, 12, 31)),
        ("The mill had been sold by the end of the year.", date(2023, 12, 31)),
        ("The mill will be sold by the end of the year.", date(2024, 12, 31)),
    ],
)
def test_in_january_the_end_of_the_year_may_be_over(sentence: str, last: date) -> None:
    (found,) = analyze(article_from_text(f"A story.\n\n{sentence}\n", date(2024, 1, 5))).dates
    assert found.last == last
