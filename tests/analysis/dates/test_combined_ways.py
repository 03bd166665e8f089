"""Ways of saying when that meet in one sentence: a half of a month, a list of days, a past stretch.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)

# The sentence, and the first and the last day of each time it names.
CASES = {
    "a half of last month is of that month, a half of last year of that year": [
        ("It grew in the second half of last month.", ["2024-05-16/2024-05-31"]),
        ("It grew in the first half of the month.", ["2024-06-01/2024-06-15"]),
        ("It will open in the first half of next year.", ["2025-01-01/2025-06-30"]),
        ("It grew in the second half of last year.", ["2023-07-01/2023-12-31"]),
    ],
    "last year goes with the day before it, whatever stands between and before": [
        ("It shut on the fifth of January last year.", ["2023-01-05"]),
        ("He rang at 6am on May 23 last year.", ["2023-05-23"]),
        ("He rang just after midnight on 23 May, last year.", ["2023-05-23"]),
        ("He met her in November, last year, and left.", ["2023-11-01/2023-11-30"]),
        ("The fair will open in November, last year's winner said.",
         ["2024-11-01/2024-11-30", "2023-01-01/2023-12-31"]),
    ],
    "the previous evening is the one before the day that was told of": [
        ("Orr was found on May 3. The previous evening he had rung.", ["2024-05-03", "2024-05-02"]),
    ],
    "a stretch that is over has been": [
        ("The mill closed from Monday to Wednesday.", ["2024-06-10/2024-06-12"]),
        ("The mill was closed from 28 December to 3 January.", ["2023-12-28", "2024-01-03"]),
        ("Roads are closed from Friday.", ["2024-06-14"]),
        ("Roads will be closed from Friday.", ["2024-06-14"]),
    ],
    "what is expected to have been done by a day is to come": [
        ("The rain is expected to have cleared by Saturday.", ["2024-06-15"]),
        ("The fund was to open in July.", ["2024-07-01/2024-07-31"]),
    ],
    "the days of a list lie the same way": [
        ("Warnings have been issued for Friday, Saturday and Sunday.",
         ["2024-06-14", "2024-06-15", "2024-06-16"]),
        ("Shops closed on Friday, Saturday and Sunday.",
         ["2024-06-07", "2024-06-08", "2024-06-09"]),
        ("It follows a warning issued yesterday for Friday from 3am to 8pm, which is long.",
         ["2024-06-12", "2024-06-14", "2024-06-14", "2024-06-14"]),
    ],
    "a match that is talked of before it is to come": [
        ("Ahead of Saturday's final, Orr spoke.", ["2024-06-15"]),
        ("Ahead of Saturday's final, they were at odds.", ["2024-06-08"]),
        ("Orr has been ruled out of Saturday's game.", ["2024-06-15"]),
        ("Their next match is against Brig on Tuesday.", ["2024-06-18"]),
        ("Newly promoted Holm come to Brig on 23 August.", ["2024-08-23"]),
        ("Orr had come to Brig on 23 May.", ["2024-05-23"]),
    ],
    "who has been named to play, or is out of a match, is so for one to come": [
        ("Orr has been named to return for Holm on Saturday night.", ["2024-06-15"]),
        ("Orr is out of the Friday night blockbuster.", ["2024-06-14"]),
        ("Orr was out of the Friday night blockbuster.", ["2024-06-07"]),
    ],
    "Tuesday week goes on, and what had been put off until today is of today": [
        ("They meet Brig on Tuesday week at the hall.", ["2024-06-25"]),
        ("The judge had put off the trial in May till Thursday.",
         ["2024-05-01/2024-05-31", "2024-06-13"]),
        ("The judge put off the trial till Thursday.", ["2024-06-20"]),
    ],
    "figures that fit a day that was named are that day": [
        ("It sank on 6 May 2024. Its number is 5 of 06/05/24.", ["2024-05-06", "2024-05-06"]),
        ("It sank on June 5, 2024. Its number is 5 of 06/05/24.", ["2024-06-05", "2024-06-05"]),
    ],
    "a stretch that began has its end behind its beginning": [
        ("Rain fell from Tuesday night until Wednesday morning.", ["2024-06-11", "2024-06-12"]),
        ("Rain fell until 2am on Wednesday.", ["2024-06-12"]),
        ("The trial was put off until Wednesday.", ["2024-06-19"]),
    ],
    "May is the month before a noun, behind a superlative and where it was": [
        ("The May fire killed ten.", ["2024-05-01/2024-05-31"]),
        ("It was the wettest May since 1998.",
         ["2024-05-01/2024-05-31", "1998-01-01/1998-12-31"]),
        ("May was wet.", ["2024-05-01/2024-05-31"]),
        ("She may go. The May tree is old. Ann May spoke, and the May family left.", []),
    ],
    "what is off on Sunday is to come": [
        ("Sunday's fair is off.", ["2024-06-16"]),
        ("Sunday's fair was wet.", ["2024-06-09"]),
    ],
    "days that Africa and Asia keep": [
        ("Orr spoke on Madaraka Day.", ["2024-06-01"]),
        ("Orr spoke on Workers' Day.", ["2024-05-01"]),
        ("Orr will speak on Jamhuri Day.", ["2024-12-12"]),
        ("Orr spoke on World Mental Health Day.", ["2023-10-10"]),
    ],
    "a number that is part of what a thing is called is no year": [
        ("They began a venture called Orlan 1980, making tyres.", []),
        ("He has called Orlan in 1980.", ["1980-01-01/1980-12-31"]),
    ],
    "the year of a law is a part of its name": [
        ("He read the Mills Act 1998 aloud.", []),
        ("He read the County Bakers Bill, 2023 aloud.", []),
        ("It will act in 2025.", ["2025-01-01/2025-12-31"]),
    ],
    "what is adjourned to September is to come": [
        ("The row led the council to adjourn to September.", ["2024-09-01/2024-09-30"]),
    ],
    "an hour of the next day is of that day, and both are one": [
        ("He left at 9pm on Monday. He was found at 6am the next day.",
         ["2024-06-10", "2024-06-11", "2024-06-11"]),
        ("He left on Monday and was found in the early hours of the following day.",
         ["2024-06-10", "2024-06-11", "2024-06-11"]),
        ("He left at 9pm on Monday and came back the next day.", ["2024-06-10", "2024-06-11"]),
    ],
    "the next year and the month before are reckoned from what was told of": [
        ("It began in late 2022. It ended in February the next year.",
         ["2022-01-01/2022-12-31", "2023-02-01/2023-02-28"]),
        ("It will open in February next year.", ["2025-02-01/2025-02-28"]),
        ("Sales fell in April. They rose 3% the month before.",
         ["2024-04-01/2024-04-30", "2024-03-01/2024-03-31"]),
        ("The fair opens on 5 July. The last day is 7 July.", ["2024-07-05", "2024-07-07"]),
    ],
    "pence are no hours": [
        ("Shares fell 3p to 120p.", []),
        ("A 5p charge applies.", []),
        ("The show is at 8p ET on Friday.", ["2024-06-14"]),
    ],
    "what continues, breaks up or is in an outlook is to come": [
        ("The hearing continues on Monday.", ["2024-06-17"]),
        ("Schools break up on Friday.", ["2024-06-14"]),
        ("As we go through Saturday, the rain will ease.", ["2024-06-15"]),
        ("Outlook for Sunday: more rain.", ["2024-06-16"]),
    ],
    "about 1850 is a year where something was built, and else a number": [
        ("The house was built around 1850.", ["1850-01-01/1850-12-31"]),
        ("The house dates from about 1850.", ["1850-01-01/1850-12-31"]),
        ("Around 1850, the town grew.", ["1850-01-01/1850-12-31"]),
        ("About 1850 people came.", []),
        ("It was used by about 1850 in all.", []),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [pytest.param(*case, id=name) for name, cases in CASES.items() for case in cases],
)
def test_it_is_of_these_days(sentence: str, wanted: list[str]) -> None:
    found = analyze(article_from_text(f"A story.\n\n{sentence}\n", THURSDAY)).dates
    days = [[str(day.first), str(day.last)] for day in found]
    assert ["/".join(dict.fromkeys(ends)) for ends in days] == wanted
