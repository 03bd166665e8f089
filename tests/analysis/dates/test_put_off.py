"""What was put off, called off or shut: its day may be over or still to come.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


def values(sentence: str) -> dict[str, str]:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, THURSDAY)).dates
    return {found.span.of(text): found.value for found in dates}


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Some towns called off the classes on Friday.", "Friday", "2024-06-14"),
        ("The town called off the vote on Tuesday.", "Tuesday", "2024-06-11"),
        ("The mayor approved a call to suspend Friday's classes.", "Friday", "2024-06-14"),
        ("The league put off a match that is due on Friday.", "Friday", "2024-06-14"),
        ("The league postponed a match due to be played on Tuesday.", "Tuesday", "2024-06-11"),
        ("They have cancelled a primary scheduled to hold in Mirel on Tuesday.", "Tuesday",
         "2024-06-11"),
        # What is shut is not shut on a day that is over.
        ("Classes are not suspended on Friday despite the rain.", "Friday", "2024-06-14"),
        ("Classes remain suspended on Friday, the mayor said.", "Friday", "2024-06-14"),
        ("Schools were closed on Friday.", "Friday", "2024-06-07"),
        # From where to where something was moved is no stretch.
        ("The vote was moved from Tuesday to Sunday.", "Sunday", "2024-06-16"),
        ("The fair runs from Tuesday to Thursday.", "Tuesday to Thursday",
         "2024-06-18/2024-06-20"),
        ("They delay the sailing, pushing it from Saturday to Tuesday.", "Saturday", "2024-06-15"),
        ("The vote was brought forward from May to April.", "April", "2024-04"),
        # What came to nothing was not to be next year.
        ("A sale of the mill, set for the end of May, fell through.", "the end of May", "2024-05"),
        ("A sale of the mill, due in May, never happened.", "May", "2024-05"),
        ("A match set for May was put off.", "May", "2024-05"),
        ("The ferry, which had been expected by Easter, is in its yard.", "Easter", "2024-03-31"),
        ("The hall opens in two weeks time.", "two weeks time", "2024-W26"),
        ("The court granted two weeks time to reply.", "two weeks", "P2W"),
    ],
)  # fmt: skip
def test_the_day_of_what_was_put_off(sentence: str, words: str, value: str) -> None:
    assert values(sentence)[words] == value


def test_an_opening_weekend_is_of_what_opens_on_it() -> None:
    assert not values("Free shows on the opening weekend include a dance.")


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        # What was expected may be over by now.
        ("The last of the snow was expected to fall Wednesday night.", "Wednesday night",
         "2024-06-12TNI"),
        ("The rain was expected to end on Friday.", "Friday", "2024-06-14"),
        # But what was said was said.
        ("News was expected later, police said Friday.", "Friday", "2024-06-07"),
        ("Snow of 5 inches was possible in Mirel by Saturday.", "Saturday", "2024-06-15"),
        ("They rose to let members prepare for the December polls.", "December", "2024-12"),
        ("The suit was scheduled to go to trial Tuesday, four days before the report.",
         "Tuesday", "2024-06-11"),
        ("The suit was scheduled to go to trial on Friday.", "Friday", "2024-06-14"),
        # What comes back from a weekday to a day that is ahead has not begun.
        ("The fair comes, back in town from Tuesday to June 23.", "Tuesday", "2024-06-18"),
        ("Ministers met on Tuesday. Ahead of Tuesday's meeting, Orland showed a plan.",
         "Tuesday", "2024-06-11"),
        # What somebody expects is ahead, whatever began it; a deal is over.
        ("Roy expects ten to lose their jobs when a check caused by a fire reports on Tuesday.",
         "Tuesday", "2024-06-18"),
        ("Holm agreed to buy Orland Mills in January for $36 a share.", "January", "2024-01"),
        ("Holm agreed to buy Orland Mills on Tuesday for $36 a share.", "Tuesday", "2024-06-11"),
        ("Holm agreed to meet the union on Tuesday.", "Tuesday", "2024-06-18"),
        ("Holm agreed to meet the union in January.", "January", "2025-01"),
        ("Holm cut its outlook for the quarter ending this month.", "the quarter", "2024-Q2"),
        # A day of that name in another land
        ("They were there before Independence Day on Friday.", "Independence Day", ""),
        ("They will be there on Independence Day, Thursday.", "Independence Day", "2024-07-04"),
        # Who is out of a match, and what is planned
        ("Orr has ruled the old defender out of Tuesday night's trip to Mirel.", "Tuesday night",
         "2024-06-18TNI"),
        ("He spoke of his planned meeting Saturday with the mayor.", "Saturday", "2024-06-15"),
        ("The town has delayed the start of the school year to Sept. 4.", "Sept. 4",
         "2024-09-04"),
        ("It earned 3 million in the half year to Sept. 30.", "Sept. 30", "2023-09-30"),
        # A day in brackets is the one beside it, and who said so says nothing of it.
        ("It is said that from June 15 (Saturday), shops will close.", "Saturday", "2024-06-15"),
        ("With mills on a list due Oct. 1, it makes sense to wait, she said.", "Oct. 1",
         "2024-10-01"),
        # What is to be by a day, whatever was said before
        ("We made a promise that by July we would have mended it.", "July", "2024-07"),
        ("He said that in May the ferry sank.", "May", "2024-05"),
        # What is traded now is delivered later.
        ("Crude for delivery in January gained 20 cents.", "January", "2025-01"),
        ("Light crude for January gained 20 cents.", "January", "2025-01"),
        # Until the end of a quarter that is over is until that of the next year.
        ("It will be shut until the end of the first quarter.", "the first quarter", "2025-Q1"),
        ("It was shut until the end of the first quarter.", "the first quarter", "2024-Q1"),
        ("Prices advanced on Monday as buyers are waiting for news.", "Monday", "2024-06-10"),
    ],
)  # fmt: skip
def test_the_verb_beside_a_day_decides(sentence: str, words: str, value: str) -> None:
    found = {key: told for key, told in values(sentence).items() if key.endswith(words)}
    assert set(found.values()) == ({value} if value else set())


def test_a_winter_storm_is_a_kind_of_storm() -> None:
    assert not values("The brunt of the winter storm was expected to hit the bay.")
    assert values("They met in the winter.") == {"the winter": "2023-WI"}
