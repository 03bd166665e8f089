"""What is counted from an event has a day where the article told when the event was.

All stories are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.findings import KeyDate
from reader.analysis.timeline import timeline
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


def _read(story: str) -> tuple[tuple[KeyDate, ...], list[tuple[str, str]]]:
    """The dates of a story, and its rows as first day and words."""
    analysis = analyze(article_from_text(f"A story.\n\n{story}\n", THURSDAY))
    rows = timeline(analysis).rows
    return analysis.dates, [(str(row.first), row.told) for row in rows]


def _last_value(story: str) -> str:
    return _read(story)[0][-1].value


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("A bomb went off on Monday. A bomb exploded there on May 3. The day after the explosion "
         "the market reopened.", "2024-05-04"),
        ("A bomb exploded in a crowded market on Monday. Two days after the blast, it reopened.",
         "2024-06-12"),
        ("Monday's attack killed two. A day after the deadly attack, the town was quiet.",
         "2024-06-11"),
        ("The 3 June bombing killed two. Two days after the bombing, the town was quiet.",
         "2024-06-05"),
        ("On May 14 an earthquake struck. Ten days after the quake, many slept outside.",
         "2024-05-24"),
        ("The vote was held on 2 May. Three weeks after the vote, Orr conceded.", "2024-W21"),
        ("Orr was arrested in March 2021. Two months after his arrest he was charged.", "2021-05"),
        ("Ann Orr died in a crash on Monday. The day before Orr's death she wrote a letter.",
         "2024-06-09"),
        ("A bomb exploded on Monday. He called two days after the bomb exploded.", "2024-06-12"),
        ("The vote will be held on Sunday. Two days after the vote, Orr will be sworn in.",
         "2024-06-18"),
        ("Orr was killed in May. He was shot on 3 May. Two days after the killing they fled.",
         "2024-05-05"),
        ("A bomb exploded on Friday. On the night of the attack he was at home.", "2024-06-07"),
        ("A bomb exploded on Friday. The morning after the blast, he left.", "2024-06-08"),
        ("The vote is on Sunday. On the eve of the vote he spoke.", "2024-06-15"),
        ("A fire broke out on 3 May. A blaze broke out on 8 June. Two days after the fire, it "
         "was dark.", "2024-06-10"),
    ],
)  # fmt: skip
def test_so_long_after_an_event_is_counted_from_its_day(story: str, value: str) -> None:
    assert _last_value(story) == value


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("A bomb exploded on Friday. Orr came on Saturday. The bomb went off at 10 a.m. there.",
         "2024-06-08T10:00"),
        ("A bomb exploded on Friday. Orr came on Saturday. The bomb exploded at 10 a.m. there.",
         "2024-06-07T10:00"),
        ("The ferry sank on 3 May. The trial opens on Monday. The ferry sank at 5 a.m.",
         "2024-05-03T05:00"),
    ],
)  # fmt: skip
def test_the_hour_of_an_event_that_was_told_is_on_its_day(story: str, value: str) -> None:
    assert _last_value(story) == value


@pytest.mark.parametrize(
    "story",
    [
        "The man who shot Orr was jailed on Monday. Two days after the shooting he fled.",
        "Orr was charged over the attack on Monday. Two days after the attack he fled.",
        "Orr condemned the attack on Monday. Two days after the attack he fled.",
        "A bomb exploded on Monday. For two days after the blast, people hid.",
        "A bomb exploded in Holm on Monday. Two days after the blast in Mirel, people hid.",
        "A bomb exploded on Monday. Two days after the attack helicopter came, people hid.",
        "Judge Orr died on Monday. Two days after Judge Roy died, the court met.",
        "Orr was killed last month. Two days after the killing they fled.",
        "Orr was arrested on Monday. A year after the arrest she was freed.",
    ],
)
def test_what_is_not_surely_counted_from_a_told_event_has_no_day(story: str) -> None:
    assert _read(story)[0][-1].first is None


def test_an_event_with_a_date_of_its_own_is_not_another_one() -> None:
    dates, _ = _read("A bomb exploded on Monday. Two days after the attack on 3 March, he hid.")
    assert [found.value for found in dates] == ["2024-06-10", "P2D", "2024-03-03"]


def test_what_is_counted_from_an_event_looks_uncertain() -> None:
    dates, _ = _read("A bomb exploded on Monday. The day after the blast, people hid.")
    assert [found.certain for found in dates] == [True, False]


def test_the_row_tells_what_happened_and_not_from_what_it_is_counted() -> None:
    assert _read(
        "The vote was held on 2 May. Three days after the vote, Orr conceded. The day before the "
        "vote he had slept badly."
    )[1] == [
        ("2024-05-01", "he had slept badly"),
        ("2024-05-02", "The vote was held"),
        ("2024-05-05", "Orr conceded"),
    ]


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("It rained on 7 June, the final day of the fair.", "2024-06-07"),
        ("Friday was the last day of the trial.", "2024-06-07"),
        ("He fled on May 3, the day before police came.", "2024-05-03"),
        ("They struck on Friday, day two of the strike.", "2024-06-07"),
        ("They voted in May. He fled on Friday, the day after.", "2024-06-07"),
        ("It's the second day of a strike by guards.", "2024-06-13"),
        ("It rained on Friday night, the opening night.", "2024-06-07"),
        ("It rained on 7 June, the second night of unrest.", "2024-06-07"),
    ],
)
def test_a_numbered_day_is_the_day_it_stands_beside(story: str, value: str) -> None:
    assert _last_value(story) == value


def test_a_numbered_day_alone_is_no_day_of_the_calendar() -> None:
    assert _read("The trial opened on Monday. On the second day of the trial he wept.")[1] == [
        ("2024-06-10", "The trial opened")
    ]


def test_a_numbered_day_in_front_is_not_what_happened() -> None:
    assert _read("Yesterday, the fifth day of the fair, it rained.")[1] == [
        ("2024-06-12", "it rained")
    ]
