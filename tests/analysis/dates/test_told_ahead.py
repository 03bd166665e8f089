"""What is to come where a past verb stands near, and what a month or a birth lends to "later".

All sentences are read as published on Wednesday 12 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def value_of(story: str, words: str) -> str:
    article = article_from_text(f"A story.\n\n{story}\n", WEDNESDAY)
    dates = analyze(article).dates
    return next(found.value for found in dates if found.span.of(article.text) == words)


@pytest.mark.parametrize(
    ("story", "words", "value"),
    [
        ("Rain may flood Mirel tonight through Thursday.", "Thursday", "2024-06-13"),
        ("Rain flooded Mirel on Monday and Tuesday.", "Tuesday", "2024-06-11"),
        ("The storm is due in Mirel and then forecast to leave on Sunday.", "Sunday", "2024-06-16"),
        ("The storm was forecast to reach Mirel on Sunday.", "Sunday", "2024-06-09"),
        ("It is near once the storm moves into the wide bay of Mirel Monday.", "Monday",
         "2024-06-17"),
        ("The talk came as ministers prepared to meet on Sunday.", "Sunday", "2024-06-16"),
        ("Orr prepared the meal on Sunday.", "Sunday", "2024-06-09"),
        ("Orr could be set to play in Sunday's visit to Mirel.", "Sunday", "2024-06-16"),
        ("They came to Mirel ahead of his arraignment on Thursday.", "Thursday", "2024-06-13"),
        ("They came to Mirel ahead of his arraignment on Tuesday.", "Tuesday", "2024-06-11"),
        ("Classes on Friday in all towns of the bay have been suspended.", "Friday", "2024-06-14"),
        ("Orr has ordered a strike after a talk on Tuesday.", "Tuesday", "2024-06-11"),
        ("Orr has ordered both to a talk on Tuesday.", "Tuesday", "2024-06-18"),
        ("“We don’t see it change before the fourth quarter,” Orr said.", "the fourth quarter",
         "2024-Q4"),
        ("The town agreed to shut Mill Lane between July and October.", "October", "2024-10"),
        ("It rose between August and October.", "October", "2023-10"),
        ("Orr died two years ago, in March.", "March", "2022-03"),
        ("Orr left six years ago on April 2.", "April 2", "2018-04-02"),
        ("The boats have three days to prepare for the race in Mirel on Friday.", "Friday",
         "2024-06-14"),
        ("After hurting a knee in Mirel on Tuesday, Orr is likely to rest.", "Tuesday",
         "2024-06-11"),
        ("It can be mended since both met face to face on Saturday.", "Saturday", "2024-06-08"),
        ("They offered the week from June 17 for the talks.", "the week", "XXXX-WXX"),
        ("The court had adjourned the bail hearing till Friday.", "Friday", "2024-06-14"),
        ("Orr will resume the march, which was stopped by a fire, from Friday.", "Friday",
         "2024-06-14"),
        ("When the camp began in May, the teams may not have known it.", "May", "2024-05"),
        ("Orr will miss the race after suffering a fall on Monday.", "Monday", "2024-06-10"),
        ("It will have to pay as part of the terms of April's deal.", "April", "2024-04"),
        ("On Sunday, the second-seeded Orr faces Lund in Mirel.", "Sunday", "2024-06-16"),
        ("Orr can equal two marks held by Lund with one more win Sunday.", "Sunday", "2024-06-16"),
        ("The mill was sold by Orr on Sunday.", "Sunday", "2024-06-09"),
        ("The board would still have to settle it on Friday.", "Friday", "2024-06-14"),
        ("Orr had to leave on Friday.", "Friday", "2024-06-07"),
        ("Mirel expects the keepers to have left by Friday.", "Friday", "2024-06-14"),
        ("The fair is 9 a.m.-noon Aug. 17.", "9 a.m.", "2024-08-17T09:00"),
        ("The board meets the first and third Monday each month.", "Monday", "XXXX-WXX-1"),
        ("Orr gave up threats to close the bay in May.", "May", "2025-05"),
        ("Orr was held ahead of a hearing at the town's old court on Friday.", "Friday",
         "2024-06-14"),
        ("Orr set a trial for October 25 with a hearing on November 9.", "November 9",
         "2024-11-09"),
        ("The charges are over a death on Saturday night (June 8).", "Saturday night",
         "2024-06-08TNI"),
        ("Orr said: “Come back on Friday.”", "Friday", "2024-06-14"),
        ('Mr. Orr said: "Come back on Friday."', "Friday", "2024-06-14"),
        ("“Vote for us on Friday,” Orr said.", "Friday", "2024-06-14"),
        ("Vote counting on Friday was slow.", "Friday", "2024-06-07"),
        ("Orr called for a vote in Kovel by March.", "March", "2025-03"),
        ("Book fair Saturday, 10am to 4pm, Holm Hall.", "Saturday, 10am", "2024-06-15T10:00"),
        ("It fell on Tuesday. At 10 a.m., the keeper will speak.", "10 a.m.", "2024-06-12T10:00"),
        ("It fell on Tuesday. At 10 a.m., the keeper spoke.", "10 a.m.", "2024-06-11T10:00"),
        ("Earlier this week, on Sunday, Orr said that he had left.", "Sunday", "2024-06-09"),
    ],
)  # fmt: skip
def test_a_day_is_ahead_where_something_leads_to_it(story: str, words: str, value: str) -> None:
    assert value_of(story, words) == value


@pytest.mark.parametrize(
    ("story", "words", "value"),
    [
        ("Exports rose in May, a record for the month.", "the month", "2024-05"),
        ("Exports rose. It was a record for the month.", "the month", "2024-06"),
        ("Sales grew in the January-April period, from 9 million a year earlier.", "a year earlier",
         "2023"),
        ("Orr was born in Mirel on 3 May 1934. He had tried to sail three years earlier.",
         "three years earlier", "XXXX"),
        ("Exports rose in May from the same month of last year.", "the same month of last year",
         "2023-05"),
        ("It earned 9 million in the first quarter, up from the same quarter of the prior year.",
         "the same quarter of the prior year", "2023-Q1"),
        ("It earned 9 million in the first quarter, up from 7 million a year before.",
         "a year before", "2023-Q1"),
        ("It earned less in the year-before period.", "the year-before period", "2023"),
        ("For the fourth quarter, the firm said sales could be down.", "the fourth quarter",
         "2024-Q4"),
        ("The firm forecast fourth-quarter sales of 3 million.", "fourth-quarter", "2024-Q4"),
        ("Orr backed out of a scheduled talk in October after a warning.", "October", "2023-10"),
        ("So far this year nine boats sank, up from three in the same period last year.",
         "the same period last year", "2023"),
        ("Lund, born in Mirel on 3 May 1934, sang. She died on June 8.", "June 8", "2024-06-08"),
        ("Orr left Mirel in 1934. He had tried to sail three years earlier.",
         "three years earlier", "1931"),
    ],
)  # fmt: skip
def test_what_leans_on_the_date_before_it(story: str, words: str, value: str) -> None:
    assert value_of(story, words) == value


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("She left at 8 o'clock.", "8 o'clock", "2024-06-12T08:00"),
        ("She left at eight o’clock on Monday.", "eight o’clock on Monday", "2024-06-10T08:00"),
    ],
)
def test_a_full_hour_by_the_clock(sentence: str, words: str, value: str) -> None:
    assert value_of(sentence, words) == value


@pytest.mark.parametrize(
    "sentence",
    ["He sang in The Hare in Winter as a boy.", "She read it in the Saturday Evening Gull."],
)
def test_a_title_names_no_time(sentence: str) -> None:
    article = article_from_text(f"A story.\n\n{sentence}\n", WEDNESDAY)
    assert analyze(article).dates == ()


def test_the_age_behind_a_day_is_no_second_day() -> None:
    story = "A story.\n\nOn March 5, 15-year-old Tom Orr left. He was back on March 6, 7 and 8.\n"
    article = article_from_text(story, WEDNESDAY)
    values = [found.value for found in analyze(article).dates]
    assert values == ["2024-03-05", "2024-03-06", "2024-03-07", "2024-03-08"]


def test_he_said_the_fall_was_bad_names_no_season() -> None:
    article = article_from_text("A story.\n\nHe admitted the fall was his fault.\n", WEDNESDAY)
    assert analyze(article).dates == ()
