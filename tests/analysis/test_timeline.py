"""The timeline: rows in calendar order, one for a day however often it is named."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.timeline import MOST_KEY_ROWS, Timeline, timeline
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)
STORY = (
    "Ferry to leave Port Amber on Friday\n\n"
    "The ferry Corvina will leave Port Amber on Friday, its owner said on Wednesday.\n\n"
    "It ran aground in March, and a first attempt to free it failed on June 3. "
    "The second attempt, on 3 June, cost 2 million euros. "
    "It was built several years ago and is now closed every Monday.\n"
)


def of(text: str, published: date | None = WEDNESDAY) -> Timeline:
    return timeline(analyze(article_from_text(text, published)))


def test_rows_stand_in_calendar_order_with_one_row_for_a_day() -> None:
    labels = [row.label for row in of(STORY).rows]
    assert labels == ["March 2024", "3 June 2024", "12 June 2024", "14 June 2024"]


def test_a_day_named_twice_has_both_places() -> None:
    row = of(STORY).rows[1]
    assert [place.of(STORY) for place in row.places] == ["June 3", "3 June"]


def test_past_and_ahead_are_told_apart() -> None:
    assert [row.when for row in of(STORY).rows] == ["past", "past", "published", "ahead"]


def test_a_day_that_is_moved_makes_no_stretch_of_both() -> None:
    moved = of("A story\n\nThe vote was rescheduled from June 18 to June 25.\n").rows
    assert [row.label for row in moved] == ["18 June 2024", "25 June 2024"]
    pushed = of("A story\n\nThe town moved the vote on June 18 to June 25.\n").rows
    assert [row.label for row in pushed] == ["18 June 2024", "25 June 2024"]
    lasting = of("A story\n\nThe fair was open from June 4 to June 9.\n").rows
    assert [row.label for row in lasting] == ["4–9 June 2024"]


def test_a_part_of_a_year_is_one_row_with_its_words() -> None:
    row = of("A story\n\nTrade grew 3.6 percent in the first five months of the year.\n").rows[0]
    assert row.label == "January–May 2024"
    assert row.told == "Trade grew 3.6 percent in the first five months of the year"


def test_a_length_that_has_days_says_what_happened() -> None:
    row = of("A story\n\nTwo men died in a fire over the past six days.\n").rows[0]
    assert row.told == "Two men died in a fire over the past six days"
    assert not row.key


def test_a_day_of_a_year_so_long_ago_is_one_row() -> None:
    (row,) = of("A story\n\nShe left two years ago, in March.\n").rows
    assert (row.label, len(row.places)) == ("March 2022", 2)
    (row,) = of("A story\n\nShe turned it down in March.\n").rows
    assert row.told == "She turned it down"


def test_a_row_says_what_happened() -> None:
    happening = of(STORY).rows[0].happening
    assert happening and happening.of(STORY) == "It ran aground"


def test_an_appeal_for_calls_does_not_tell_what_happened() -> None:
    (row,) = of(
        "Van raided\n\nThe raid took place in Dock Street on Monday.\n\n"
        "Anyone with information should call, quoting reference 417 of June 10.\n"
    ).rows
    assert (row.first.day, row.told) == (10, "The raid took place in Dock Street")


def test_an_hour_of_no_day_is_folded() -> None:
    found = of("Ferry sinks\n\nThe ferry sank off Mirel in May. The talks ran past midnight.\n")
    assert [row.label for row in found.key_rows] == ["May 2024"]
    assert len(found.folded_rows) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ferry sinks\n\nThe ferry sank off Mirel in May.\n\nUpdated: 3 June 2024, 2:30 pm\n",
        "Ferry sinks\n\nPublished: 5 June 2024 at 16:42 GMT\nLast updated: 6 June 2024\n\n"
        "The ferry sank off Mirel in May.\n",
        "Ferry sinks\n\nBy Ada Orr\nJune 5, 2024\n\nMIREL — The ferry sank off Mirel in May.\n",
        "Why did it sink?\n\nJune 12, 2024\n\nThe ferry sank off Mirel in May.\n",
        "Ferry sinks\n\nMIREL, March 14 — The ferry sank off Mirel in May.\n",
    ],
)
def test_what_a_page_says_of_itself_is_no_row(text: str) -> None:
    assert [row.label for row in of(text).rows] == ["May 2024"]


def test_a_year_is_one_row_with_the_day_it_ends_with() -> None:
    (row,) = of("Sales for the year ended March 31 rose to 118 million.").rows
    assert (row.label, row.told) == (
        "April 2023 – March 2024",
        "Sales for the year ended March 31 rose to 118 million",
    )


def test_a_quarter_of_a_firm_ends_with_the_day_it_names() -> None:
    (row,) = of("Sales in the second quarter ended April 30 rose to 118 million.").rows
    assert row.label == "February–April 2024"


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("It lost money between 2015 and 2020.", "2015–2020"),
        ("The fair ran from May 3 to May 9.", "3–9 May 2024"),
        ("Prices in the October-to-December quarter fell.", "October–December 2023"),
        ("The fair was held June 4 to June 9.", "4–9 June 2024"),
        ("It closed between January and May 9.", "1 January 2024 – 9 May 2024"),
    ],
)
def test_a_stretch_with_both_its_ends_is_one_row(sentence: str, label: str) -> None:
    (row,) = of(sentence).rows
    assert row.label == label


def test_two_stretches_joined_by_an_and_are_two_rows() -> None:
    held = of("The mill was run by Orr in 1988 to 1994 and 1999 to 2014.").rows
    assert [row.label for row in held] == ["1988–1994", "1999–2014"]


def test_two_days_without_a_stretch_are_two_rows() -> None:
    assert len(of("He came on May 3 and went to Mirel on May 9.").rows) == 2


def test_what_is_vague_stands_apart_with_its_reason() -> None:
    found = of(STORY)
    assert [(o.date.span.of(STORY), o.reason) for o in found.unreckoned] == [
        ("several years ago", "vague")
    ]


def test_now_and_recently_are_kept_out_of_the_way() -> None:
    assert [o.date.span.of(STORY) for o in of(STORY).vague] == ["now"]


def test_the_same_words_with_the_same_reason_stand_there_once() -> None:
    text = "She left on Friday. Friday was cold."
    (left,) = of(text, None).unreckoned
    assert [place.of(text) for place in left.places] == ["Friday", "Friday"]


def test_without_a_publication_date_only_full_dates_have_a_row() -> None:
    found = of("She left on Friday. She was born on 3 May 1960.", None)
    assert [row.label for row in found.rows] == ["3 May 1960"]
    assert [row.when for row in found.rows] == ["unknown"]
    assert [o.reason for o in found.unreckoned] == ["needs a publication date"]


def test_twelve_rows_are_key_and_the_rest_is_folded() -> None:
    days = " ".join(f"A ship sank on June {day}." for day in range(1, 29))
    found = of(days)
    assert (len(found.rows), len(found.key_rows)) == (28, MOST_KEY_ROWS)
    assert len(found.folded_rows) == 28 - MOST_KEY_ROWS
