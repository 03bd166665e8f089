"""Dates as the news writes them now: ranges, feasts, days that are called by their date.

All sentences are read as published on Wednesday 20 November 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 11, 20)

CASES = {
    "a day that is called by its date is that day in any later year": [
        ("The Jan. 6 riot hurt many.", {"Jan. 6": "2021-01-06"}),
        ("The 7 October attack began it.", {"7 October": "2023-10-07"}),
        ("The 26/11 attacks and the 7/7 bombings came first.",
         {"26/11": "2008-11-26", "7/7": "2005-07-07"}),
        ("Shops shut on Oct. 7.", {"Oct. 7": "2024-10-07"}),
        ("She left after the 9/11 attacks. Few knew the town before Sept. 11.",
         {"9/11": "2001-09-11", "Sept. 11": "2001-09-11"}),
        ("The vote was 7/7.", {}),
    ],
    "a day that was named with its year is still that day, unless it is to come": [
        ("It sank on May 3, 2019. He told of May 3 at length.",
         {"May 3, 2019": "2019-05-03", "May 3": "2019-05-03"}),
        ("It sank on May 3, 2019. They will meet on May 3.",
         {"May 3, 2019": "2019-05-03", "May 3": "2025-05-03"}),
    ],
    "a past day of this year is written without its year, one of the next is not": [
        ("He met the mayor on Jan. 6.", {"Jan. 6": "2024-01-06"}),
        ("He will meet the mayor on Jan. 6.", {"Jan. 6": "2025-01-06"}),
        ("The offer was extended to Dec. 12.", {"Dec. 12": "2024-12-12"}),
    ],
    "two years with a dash or a stroke are one stretch": [
        ("The 1939-45 war was long.", {"1939-45": "1939/1945"}),
        ("The 2022/2023 school year was dry.", {"2022/2023": "2022/2023"}),
        ("It was 2000-400.", {"2000": "2000"}),
    ],
    "of two hours the day behind the second is the day of both": [
        ("It happened between 9am and 11am on Friday.",
         {"9am": "2024-11-15T09:00", "11am on Friday": "2024-11-15T11:00"}),
        ("It happened between 2 and 3 p.m. Friday.", {"2 and 3 p.m. Friday": "2024-11-15T14:00"}),
        ("It was open from 9 to 5 p.m. on Friday.", {"9 to 5 p.m. on Friday": "2024-11-15T09:00"}),
    ],
    "a stretch of months is of one year": [
        ("The shop is open from May to September.", {"May": "2024-05", "September": "2024-09"}),
        ("It is dry from September to December.", {"September": "2024-09", "December": "2024-12"}),
        ("He was in jail from December to February.",
         {"December": "2023-12", "February": "2024-02"}),
        ("He will be in jail from December to February.",
         {"December": "2024-12", "February": "2025-02"}),
    ],
    "a day is spelled out": [
        ("They met on the seventh of October.", {"the seventh of October": "2024-10-07"}),
        ("They met on October the 7th.", {"October the 7th": "2024-10-07"}),
        ("Her novel, The Second of May, was read.", {}),
    ],
    "a week is called by the day it begins with": [
        ("It is due in the week beginning 2 December.",
         {"the week beginning 2 December": "2024-W49"}),
        ("It is due in the week commencing Monday, Dec. 2.",
         {"the week commencing Monday, Dec. 2": "2024-W49"}),
    ],
    "an event that is scheduled is ahead where a verb or what comes up to it says so": [
        ("She needs a win in Friday's vote.", {"Friday": "2024-11-22"}),
        ("She is facing him in Friday's debate.", {"Friday": "2024-11-22"}),
        ("The debate on taxes comes just days before Friday's vote.", {"Friday": "2024-11-22"}),
        ("He hopes Friday's match will be dry.", {"Friday": "2024-11-22"}),
        ("She lost Friday's vote.", {"Friday": "2024-11-15"}),
        ("Ahead of Friday's vote, they were at odds.", {"Friday": "2024-11-15"}),
        ("They will fight Friday's ruling.", {"Friday": "2024-11-15"}),
    ],
    "a feast has its day, by the sun and by the moon": [
        ("Sales rose on Black Friday.", {"Black Friday": "2024-11-29"}),
        ("They will march on May Day.", {"May Day": "2025-05-01"}),
        ("Martin Luther King Jr. Day was cold.", {"Martin Luther King Jr. Day": "2025-01-20"}),
        ("It was shut during Ramadan last year.",
         {"Ramadan last year": "2023-03-23/2023-04-21"}),
        ("Yom Kippur and Diwali were quiet.", {"Yom Kippur": "2024-10-12", "Diwali": "2024-11-01"}),
        ("Lunar New Year was quiet.", {"Lunar New Year": "2025-01-29"}),
        ("Every Christmas they sing.", {"Every Christmas": "XXXX-12-25"}),
        ("He retires in the new year.", {"the new year": "2025"}),
    ],
    "what stands before or behind a date and belongs to it, or does not": [
        ("It is to help him past Inauguration Day next year.",
         {"Inauguration Day next year": "2025-01-20"}),
        ("Twenty-five years ago it sank.", {"Twenty-five years ago": "1999"}),
        ("The collapse of 2008-9 hurt him.", {"2008-9": "2008/2009"}),
        ("The town, whose Feb. 9 vote was the first, was quiet.", {"Feb. 9": "2025-02-09"}),
    ],
    "a feast before a noun names no day, unless it is called a day": [
        ("He sold Christmas trees and Easter eggs.", {}),
        ("Christmas was cold, as was the New Year's Eve party.",
         {"Christmas": "2024-12-25", "New Year's Eve": "2024-12-31"}),
        ("She came home for Christmas dinner.", {"Christmas": "2024-12-25"}),
    ],
    "overnight is the night before, unless the verb points ahead": [
        ("It burnt down overnight.", {"overnight": "2024-11-19TNI"}),
        ("It will rain overnight.", {"overnight": "2024-11-20TNI"}),
        ("It burnt down overnight Friday.", {"overnight Friday": "2024-11-15TNI"}),
    ],
    "dawn, dusk and the parts of the day": [
        ("At dawn on Saturday the bells rang.", {"dawn on Saturday": "2024-11-16TMO"}),
        ("The end of Saturday was near.", {"The end of Saturday": "2024-11-16"}),
        ("He left on May 3 and died by mid-afternoon.",
         {"May 3": "2024-05-03", "mid-afternoon": "2024-05-03TAF"}),
        ("He left on May 3. The same evening he died.",
         {"May 3": "2024-05-03", "The same evening": "2024-05-03TEV"}),
        ("He died in the early hours.", {"the early hours": "2024-11-20TMO"}),
    ],
    "this Saturday is the last one where the verb is past": [
        ("He spoke this Saturday.", {"this Saturday": "2024-11-16"}),
        ("He will speak this Wednesday.", {"this Wednesday": "2024-11-20"}),
    ],
    "the same day of another year, the same time of the year before": [
        ("The war ended on this day in 1945.", {"this day in 1945": "1945-11-20"}),
        ("It was full this time last year.", {"this time last year": "2023-11"}),
    ],
    "a quarter of a century, two or three months": [
        ("It sank a quarter-century ago.", {"a quarter-century ago": "1999"}),
        ("It sank a quarter of a century ago.", {"a quarter of a century ago": "1999"}),
        ("It sank two or three months ago.", {"two or three months ago": "2024-08/2024-09"}),
        ("It took a century – and more.", {"a century": "P100Y"}),
        ("They live 77.99 years.", {"77.99 years": "P77Y11M"}),
    ],
    "what is counted from a day that nobody named leans on it": [
        ("It shut on Tuesday. In May he had called it a mess. The next day he said sorry.",
         {"Tuesday": "2024-11-19", "May": "2024-05", "The next day": "XXXX-XX-XX"}),
        ("On the last day of our visit it rained.", {"the last day": "XXXX-XX-XX"}),
        ("In the last year of his term he hid.", {"the last year": "XXXX"}),
    ],
    "what has gone on since a year is no story of that year": [
        ("It has grown since June 2019, and again since the storm in January.",
         {"June 2019": "2019-06", "January": "2024-01"}),
    ],
    "the first week has most of its days in the month": [
        ("It rained in the first week of March 2015.",
         {"the first week of March 2015": "2015-W10"}),
    ],
    "what is, is to come; what begins and ends too": [
        ("The vote is on Friday.", {"Friday": "2024-11-22"}),
        ("The election is in March.", {"March": "2025-03"}),
        ("Talks resume on Friday.", {"Friday": "2024-11-22"}),
        ("The truce ends on Friday.", {"Friday": "2024-11-22"}),
        ("The fair had a bright start on Friday.", {"Friday": "2024-11-15"}),
        ("She called him over the next six months.", {"the next six months": "P6M"}),
    ],
    "a weekday that leans on an event, or follows one": [
        ("He spoke on the Tuesday after the vote.", {"the Tuesday": "XXXX-WXX-2"}),
        ("Following Tuesday's leak, he quit.", {"Tuesday": "2024-11-19"}),
        ("The following Tuesday he quit.", {"The following Tuesday": "2024-11-26"}),
        ("In the week before the vote he quit.", {"the week": "XXXX-WXX"}),
        ("Ten states vote on Super Tuesday.", {"Super Tuesday": "2025-03-04"}),
    ],
    "parts of a century, and its turn": [
        ("In the second half of the 20th century it grew.",
         {"the second half of the 20th century": "19"}),
        ("In the first decade of the 21st century it grew.",
         {"the first decade of the 21st century": "200"}),
        ("It began at the turn of the century.", {"the turn of the century": "2000"}),
        ("It fell in the 2015 fiscal year.", {"the 2015 fiscal year": "2015"}),
    ],
    "so long ago to the day, the week, the month": [
        ("It sank 20 years ago this month.", {"20 years ago this month": "2004-11"}),
        ("It sank a year ago today.", {"a year ago today": "2023-11-20"}),
        ("It sank ten years ago on Sunday.", {"ten years ago on Sunday": "2014-11-17"}),
    ],
    "financial years, years in figures, hundreds": [
        ("It fell in the last financial year.", {"the last financial year": "2023"}),
        ("It fell in the 2022-23 financial year.", {"the 2022-23 financial year": "2022/2023"}),
        ("It was built in the 1800s, or c. 1790.", {"the 1800s": "18", "1790": "1790"}),
        ("They met in the summer of ’69.", {"the summer of ’69": "1969-SU"}),
        ("He has led it for 20-plus years.", {"20-plus years": "P20Y"}),
    ],
    "a weekday of the month by its number": [
        ("They meet on the first Monday of every month.",
         {"the first Monday of every month": "P1M"}),
        ("They meet on the third Monday of next month.",
         {"the third Monday of next month": "2024-12-16"}),
    ],
    "from a day of one month to a day of another": [
        ("The fair runs Dec. 28-Jan. 3.", {"Dec. 28-Jan. 3": "2024-12-28/2025-01-03"}),
    ],
    "a year ahead that the sentence names holds for its months": [
        ("The 2028 games open in July.", {"2028": "2028", "July": "2028-07"}),
        ("It will rise until 2028, the bank said in June.", {"2028": "2028", "June": "2024-06"}),
    ],
    "the month just over is last month, and not last October": [
        ("It sank last October.", {"last October": "2023-10"}),
        ("It sank last September.", {"last September": "2024-09"}),
    ],
    "a march and the March vote": [
        ("The March vote was close.", {"March": "2024-03"}),
        ("He joined the March on Mirel, a long march.", {}),
    ],
    "a period of a year is as long as the one before it": [
        ("In nine months it lost more than in the 2019 period.",
         {"nine months": "P9M", "the 2019 period": "2019"}),
    ],
    "figures that are glued to a word are no year": [
        ("He wrote #Vote2016 and paid with coin2000.", {}),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{title}: {case[0]}" for title, cases in CASES.items() for case in cases],
)
def test_a_date_means_what_the_news_means_by_it(sentence: str, wanted: dict[str, str]) -> None:
    text = f"A story.\n\n{sentence}\n"
    found = analyze(article_from_text(text, WEDNESDAY)).dates
    assert {date.span.of(text): date.value for date in found} == wanted


def test_an_evening_whose_day_was_named_long_before_leans_on_an_event() -> None:
    told = "He walked on and on. " * 30
    text = f"A story.\n\nOn Monday they asked. He left on May 3. {told}That evening he died.\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    assert [(found.value, found.unreckoned) for found in dates] == [
        ("2024-11-18", ""),
        ("2024-05-03", ""),
        ("XXXX-XX-XXTEV", "leans on an event"),
    ]
