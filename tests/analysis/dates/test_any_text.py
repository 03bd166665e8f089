"""Any text, any publication day: no exception, spans in order and inside, days and value agree."""

from datetime import MAXYEAR, date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis import analyze
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.findings import KeyDate
from reader.analysis.lexicon import classes
from reader.analysis.timeline import timeline
from reader.loading import article_from_text
from tests.timing import AS_MUCH, is_in_proportion, seconds

WORDS = [
    *sorted(entry.removeprefix("~").title() for entry in classes("time_words")),
    *("31", "29", "2019", "1066", "26th", "1990s", "'08", "10:30", "a.m.", "05/02/2013", "-", ","),
    *(".", "said", "will", "he", '"', "“", "”", "W", "(", ")", "’s"),
    "Feb. 29",
    "July 0th",
    "9999",
    "0001",
    "\n\n",
]
TIMES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
DAYS = st.none() | st.dates(date(1, 1, 1), date(MAXYEAR, 12, 31))


def check(text: str, day: date | None) -> None:
    analysis = analyze(article_from_text("A story.\n\n" + text, day))
    for found in analysis.dates:
        check_date(found, analysis.article.text)
    for before, after in pairwise(analysis.dates):
        assert before.span.end <= after.span.start
    rows = timeline(analysis).rows
    assert list(rows) == sorted(rows, key=lambda row: (row.first, row.last))


def check_date(found: KeyDate, text: str) -> None:
    assert 0 <= found.span.start < found.span.end <= len(text)
    assert (found.first is None) == (found.last is None)
    if found.first and found.last:
        assert found.first <= found.last
        days = days_of(found.value)
        if days:
            assert days[0] <= found.first <= found.last <= days[1]
        else:
            assert "/" in found.value or found.value.startswith("P")
    elif found.kind in ("date", "time"):
        assert found.unreckoned
    if found.happening:
        assert 0 <= found.happening.start < found.happening.end <= len(text)
        assert found.subject is None or found.subject.end <= found.happening.start
        assert found.told(text)


def test_no_month_has_a_day_without_a_number() -> None:
    check("They sailed on July 0th and on the 0th of July.", date(2024, 6, 12))
    check("It sank at first light on July 0th.", date(2000, 1, 1))


@pytest.mark.parametrize("feast", ["New Year's", "Christmas", "Easter"])
@pytest.mark.parametrize("day", [date(1, 1, 1), date(MAXYEAR, 12, 31)])
def test_the_weekend_of_a_feast_at_the_ends_of_the_calendar(feast: str, day: date) -> None:
    check(f"She left on {feast} Day weekend and came back the {feast} weekend.", day)


@pytest.mark.parametrize("text", ["¼²A", "²a", "½a", "٣ May", "⁵ days ago", "May ²", "①st"])
def test_what_unicode_calls_a_number_and_python_does_not_is_a_word(text: str) -> None:
    check(text, date(2019, 6, 25))


DIGITS = st.text(st.sampled_from("0123456789²³¹½¼¾٣५Ⅳ①'’‘./:-, aqhstndpmAQHFY$€\n"), max_size=30)


@settings(deadline=None, max_examples=300)
@given(DIGITS, DAYS)
def test_digits_of_all_kinds(text: str, day: date | None) -> None:
    check(text, day)


@settings(deadline=None, max_examples=300)
@given(TIMES, DAYS)
def test_words_of_time_in_any_order(text: str, day: date | None) -> None:
    check(text, day)


@settings(deadline=None)
@given(st.text(max_size=200), DAYS)
def test_any_characters_at_all(text: str, day: date | None) -> None:
    check(text, day)


@pytest.mark.parametrize(
    "day", [date(1, 1, 1), date(1, 1, 3), date(9999, 12, 31), date(2024, 2, 29)]
)
@pytest.mark.parametrize(
    "phrase",
    [
        "last week",
        "a decade ago",
        "next century",
        "ten years from now",
        "Monday",
        "last weekend",
        "this winter",
        "February 29",
        "a week from Tuesday",
        "Easter",
        "the day before yesterday",
        "the 15th of next month",
        "early next year",
        "last quarter",
    ],
)
def test_the_ends_of_the_calendar(phrase: str, day: date) -> None:
    check(f"It will be shut {phrase}. It was shut {phrase}.", day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In the third quarter it lost less than in the year-earlier period.", date(1, 1, 1)),
        ("In the quarter ended July 31 it lost less.", date(1, 1, 1)),
        ("He joined eight March Of", date(9999, 12, 31)),
        ("He left on Friday (3) for Mirel.", date(9999, 12, 31)),
        ("The boats in the bay, mills, other capital by Orr estimates in 2015, include", None),
        ("He left on Friday (3) for Mirel.", date(1, 1, 1)),
        ("Inauguration Day Year", date(2000, 1, 1)),
        ("He left. On Monday, and? Nobody knew.", date(2024, 6, 15)),
        ("A ¼0A loss.", None),
        ("It took 31 minutes to August 3, the first 31 minutes of 2019.", date(2024, 6, 15)),
        ("Ramadan and Passover last year, Lunar New Year next year.", date(9999, 12, 31)),
        ("Of 1954 " + "a boat " * 40 + ", orla-whose", date(2024, 6, 15)),
        ("The winter of 9999 and the last half of the 20th century.", date(9999, 12, 31)),
    ],
)
def test_what_once_went_wrong(text: str, day: date | None) -> None:
    check(text, day)


@pytest.mark.parametrize(
    "piece",
    [
        "the ",
        "one ",
        ", ",
        '" ',
        "A ",
        "to ",
        "a few ",
        "May ",
        "12 ",
        "early ",
        "year ",
        "- ",
        "Monday ",
        "of the ",
        "at ",
        "(",
        "half ",
        "hundred ",
    ],
)
def test_the_same_word_ten_thousand_times_is_read_in_linear_time(piece: str) -> None:
    def timed(times: int) -> float:
        return seconds(lambda: check(piece * times, date(2024, 6, 15)))

    assert is_in_proportion(timed(1_250), timed(1_250 * AS_MUCH))


def test_a_story_may_begin_with_a_name_and_a_weekday() -> None:
    assert not analyze(article_from_text("Holm Tuesday\nThe bridge is old.")).quotes
