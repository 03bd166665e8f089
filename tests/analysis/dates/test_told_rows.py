"""What a row tells and where it stands, for news of every kind: notices, reports, courts.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.timeline import Row, timeline
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


def rows(sentence: str, today: date = THURSDAY) -> tuple[Row, ...]:
    return timeline(analyze(article_from_text(f"A story\n\n{sentence}\n", today))).rows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Polls close on Friday.", "Polls close"),
        ("Applications for the grants close on 30 June.", "Applications for the grants close"),
        ("The talks end on Friday.", "The talks end"),
        ("Sales start on Friday.", "Sales start"),
        # Who is charged with it did not do it, for all that the row knows.
        ("Ann Orr, 34, of Holm Street in the old town of Mirel, is charged with killing three"
         " people with her car on the harbour bridge and injuring four on Sunday.",
         "Ann Orr … is charged with killing three people with her car on the harbour bridge and"
         " injuring four"),
        # What is said between commas of somebody is told of that day, not what the others hold.
        ("Mirel, the town where the mill burned in 2003, will vote again.",
         "Mirel, the town where the mill burned"),
        ("Ann Orr, the keeper who found the boat in May, will get a medal.",
         "Ann Orr, the keeper who found the boat"),
        # A profit is for a length, and does not end.
        ("Orr & Sons reported a profit for the three months ended May 31.",
         "Orr & Sons reported a profit for the three months ended May 31"),
        ("The firm will pay 22 cents a share, payable on June 28, 2024.",
         "The firm will pay 22 cents a share, payable on June 28, 2024"),

        ("In March 2023, during a feast to officially start the building of the ferry, keepers said"
         " that it would sail in a year.", "keepers said that it would sail in a year"),
        ("Its stay was extended on May 5 by the court, who said: “It may sail.”",
         "Its stay was extended on May 5 by the court"),
        # An hour has no verb, and whoever serves as something is not what his term does.
        ("It sank before dawn, the mayor said, a month after the lake froze over on May 7.",
         "the lake froze over"),
        ("Orr's term as town mayor expires in July.", "Orr's term as town mayor expires"),
        ("Lee Orr, whose deal expires next summer, trained alone all day.",
         "Lee Orr, whose deal expires"),
        # A short form ends a sentence and a row whole.
        ("On Friday the mayor will speak in Mirel at 5 p.m. The fair opens later.",
         "the mayor will speak in Mirel at 5 p.m."),
        ("A lamp that was last seen when Ann Orr was mayor washed up in Holm on Tuesday.",
         "A lamp … washed up in Holm"),
        ("Ann Orr, the mayor, told the keepers on a call that the row had “cost the town much”"
         " since May.",
         "Ann Orr, the mayor, told the keepers on a call that the row had “cost the town much”"
         " since May"),
        # A calendar has no verbs.
        ("- Mirel boat sales: Tuesday, 12:30.", "Mirel boat sales"),
        # What was cut short ends with a whole phrase.
        ("The council of the old harbour town of Mirel fell into a row over the price of its new"
         " ferry on Tuesday on the back of a strike of keepers.",
         "The council of the old harbour town of Mirel fell into a row over the price of its new"
         " ferry …"),
        ("Keepers of the old harbour town of Mirel kept their word to the mayor and found the bell"
         " of the mill on Tuesday wrapped in the sails of a boat.",
         "Keepers of the old harbour town of Mirel kept their word to the mayor and found the bell"
         " of the mill …"),
        ("The theft took place between Thursday and Friday, police said.",
         "The theft took place between Thursday and Friday"),
    ],
)  # fmt: skip
def test_a_row_tells_what_happened(sentence: str, told: str) -> None:
    assert [row.told for row in rows(sentence)] == [told]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("The theft took place between Thursday and Friday.", (6, 6), (6, 7)),
        ("It will rain between Thursday and Friday.", (6, 13), (6, 14)),
        ("The shop was shut from Saturday to Monday.", (6, 8), (6, 10)),
        ("The talks end on Friday.", (6, 14), (6, 14)),
        ("It will report a profit for the three months ended May 3.", (2, 4), (5, 3)),
        ("The shares close higher on Friday.", (6, 7), (6, 7)),
        ("Objections must reach the clerk by noon on Friday 28th.", (6, 28), (6, 28)),
        ("The report is published on Friday.", (6, 14), (6, 14)),
        ("He said he hoped to be back on Friday.", (6, 14), (6, 14)),
        ("He had hoped to sail on Friday.", (6, 7), (6, 7)),
        ("Sales figures for May are expected to rise.", (5, 1), (5, 31)),
        ("A warning was issued for gales from 3am until 3pm on Tuesday.", (6, 18), (6, 18)),
        ("It said sailings had been cancelled until Saturday afternoon.", (6, 15), (6, 15)),
        ("- Mirel boat sales: Tuesday, 8:30.", (6, 18), (6, 18)),
        ("The doctor says not before Christmas.", (12, 25), (12, 25)),
        ("The curtain lifts on Friday.", (6, 14), (6, 14)),
        ("The boat will have been sunk by Friday.", (6, 14), (6, 14)),
    ],
)
def test_a_row_stands_on_its_days(
    sentence: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    (row,) = rows(sentence)
    assert (row.first, row.last) == (date(2024, *first), date(2024, *last))


@pytest.mark.parametrize("sentence", [
    "The trial was put off to Jan. 27.",
    "The deadline was extended to Jan. 27.",
    "The hearing was moved to Jan. 27.",
])  # fmt: skip
def test_what_was_moved_over_new_year_is_ahead(sentence: str) -> None:
    (row,) = rows(sentence, date(2024, 12, 12))
    assert row.first == date(2025, 1, 27)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The minister will visit the mill on Friday and is to speak in Holm on Monday.",
         {"The minister will visit the mill", "The minister … is to speak in Holm"}),
        ("Orr was knighted in 1994 and served as keeper of the lamp in 1998.",
         {"Orr was knighted", "Orr … served as keeper of the lamp"}),
        ("Orr, who lost in 2007, rows in Holm; the forecast for Friday, the final day, is poor.",
         {"Orr, who lost in 2007", "the forecast for Friday, the final day, is poor"}),
        ("The ferry sailed on Monday and on Wednesday.",
         {"The ferry sailed on Monday and on Wednesday"}),
    ],
)  # fmt: skip
def test_each_of_two_days_is_told_with_its_own_words(sentence: str, told: set[str]) -> None:
    assert {row.told for row in rows(sentence)} == told


@pytest.mark.parametrize("sentence", [
    "It is on the same day as the country's Independence Day.",
    "A service of thanksgiving for the keeper will be held at Mirel.",
    "She was made a dame in the New Year Honours.",
    "He was knighted in the New Year's Honours.",
])  # fmt: skip
def test_an_honour_a_service_and_the_feast_of_another_land_are_no_times(sentence: str) -> None:
    assert not rows(sentence)


def test_two_hours_of_two_nights_are_one_stretch() -> None:
    (row,) = rows("Lamps were stolen between 10 p.m. Thursday and 6 a.m. Friday.")
    assert (row.first, row.last) == (date(2024, 6, 6), date(2024, 6, 7))


def test_the_eve_of_lunar_new_year_is_the_day_before_it() -> None:
    (row,) = rows("They will meet on Chinese New Year's Eve.", date(2024, 12, 12))
    assert row.first == date(2025, 1, 28)


def test_the_next_morning_is_of_no_day_where_only_a_month_was_named() -> None:
    told = rows("I wrote it on May 3, 2021. We met in March. He rang me the following morning.")
    assert [row.first for row in told] == [date(2021, 5, 3), date(2024, 3, 1)]


def test_a_weekday_behind_a_day_far_ahead_is_of_that_week() -> None:
    far = rows("They will dance on Friday, July 12. On Saturday there will be boats and a band.")
    assert [row.first for row in far] == [date(2024, 7, 12), date(2024, 7, 13)]


def test_a_stretch_that_follows_one_to_come_is_to_come() -> None:
    told = rows(
        "It will open between now and 31 March, and again from 1 November.", date(2025, 1, 15)
    )
    assert told[-1].first == date(2025, 11, 1)


def test_the_first_week_of_a_month_is_as_the_verb_says() -> None:
    (row,) = rows("It will bring lambs from the first week of April.", date(2023, 9, 21))
    assert row.first == date(2024, 4, 1)


def test_the_morrow_of_today_is_to_come() -> None:
    told = rows("The mayor shut the ferry on Thursday and Friday due to a risk posed by the storm.")
    assert [row.first for row in told] == [THURSDAY, date(2024, 6, 14)]
    assert {row.told for row in told} == {
        "The mayor shut the ferry on Thursday and Friday due to a risk posed by the storm"
    }


def test_classes_that_are_called_off_may_be_those_of_tomorrow() -> None:
    (row,) = rows("Classes suspended in Mirel on Friday")
    assert row.first == date(2024, 6, 14)


def test_what_she_said_in_one_breath_is_no_day_of_the_other() -> None:
    told = rows("“We'll sing in the hall this Sunday,” Orr said, “and by Christmas we'll be home.”")
    assert [row.first for row in told] == [date(2024, 6, 16), date(2024, 12, 25)]


def test_christmas_night_that_year_is_of_the_year_told() -> None:
    told = rows("Orr, expected in 1758, was not seen until Christmas night that year.")
    assert told[-1].first == date(1758, 12, 25)


def test_what_goes_back_to_a_month_is_of_one_that_is_over() -> None:
    (row,) = rows("The town agreed to pay arrears dating back to July.")
    assert row.first == date(2023, 7, 1)


def test_on_the_friday_is_of_the_week_told() -> None:
    told = rows("They leave for Holm on Monday, July 1, and are back on the Friday.")
    assert [row.first for row in told] == [date(2024, 7, 1), date(2024, 7, 5)]
    assert rows("He died on the Friday.")[0].told == "He died"


def test_whose_husband_died_is_not_told_of_her() -> None:
    told = rows("Ann Orr, who sold the mill in 2005 and whose husband died in 2011, wept.")
    assert all("whose husband died" in row.told for row in told)


def test_the_last_year_for_which_there_are_figures_is_not_the_year_before_this() -> None:
    told = rows("It killed 619 men in 2021, the last year for which there are figures.")
    assert [row.first.year for row in told] == [2021]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("She came home in the month that the fleet left, and in 2003 stood for mayor.",
         "She … stood for mayor"),
        ("The vote was annulled in 2005, by which time, she said, she had left.",
         "The vote was annulled"),
        ("Orr left a year after the ferry sank, and sold the mill in 2003.",
         "Orr left a year after the ferry sank, and sold the mill"),
    ],
)  # fmt: skip
def test_what_goes_on_behind_an_inner_clause_is_told_of_its_own_subject(
    sentence: str, told: str
) -> None:
    assert [row.told for row in rows(sentence) if row.first.year in (2003, 2005)] == [told]


def test_what_is_compared_with_was() -> None:
    told = rows("It found that 9,000 men face hunger by September, up from none in December.")
    assert [row.first for row in told] == [date(2023, 12, 1), date(2024, 9, 1)]


def test_nothing_begins_before_what_is_still_to_come() -> None:
    told = rows("Work on the mill cannot begin before fish have spawned in May.")
    assert told[0].first == date(2025, 5, 1)


def test_a_weekday_behind_a_bare_date_far_ahead_is_the_next_one() -> None:
    told = rows(
        "The talks end on July 18. A report is due out on Friday and shops will shut early."
    )
    assert [row.first for row in told] == [date(2024, 6, 14), date(2024, 7, 18)]


def test_the_worst_day_since_august_is_over_in_a_headline_as_well() -> None:
    article = article_from_text(
        "Fed sends shares to worst day since August\n\nIt fell.\n", THURSDAY
    )
    (row,) = timeline(analyze(article)).rows
    assert row.first == date(2023, 8, 1)


def test_of_two_days_that_share_a_verb_both_are_ahead() -> None:
    told = rows(
        "Orr delivers the spring forecast on March 26 and the rest on June 11.", date(2025, 1, 30)
    )
    assert [row.first for row in told] == [date(2025, 3, 26), date(2025, 6, 11)]


def test_a_quotation_is_not_torn_from_its_verb() -> None:
    (row,) = rows(
        'Mr Orr had a total of 446,237 votes from all the towns of the bay and is "hereby named the'
        ' keeper and is elected," the clerk of Mirel Town Hall announced at the mill on Sunday.'
    )
    assert '"hereby named the keeper and is elected,"' in row.told


def test_a_measure_goes_with_what_it_leads_in() -> None:
    told = rows(
        "The trial of Orr, the old mayor of Mirel, opened in the hall of the harbour on Monday,"
        " four years to the day after the keepers of the lamp had found the boat in Holm bay."
    )
    assert told[0].told == (
        "The trial of Orr, the old mayor of Mirel, opened in the hall of the harbour"
    )
