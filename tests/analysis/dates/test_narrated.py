"""What a story tells of the past is reckoned from the past, whatever the day of publication."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.findings import KeyDate
from reader.loading import article_from_text

TODAY = date(2031, 11, 6)
SUNDAY = date(2031, 11, 9)


def found_in(story: str) -> dict[str, KeyDate]:
    """The dates of a story of that day, by their words."""
    article = article_from_text(story, TODAY)
    return {found.span.of(article.text): found for found in analyze(article).dates}


@pytest.mark.parametrize(
    ("story", "words", "value"),
    [
        ("Orla was convicted in February.", "February", "2031-02"),
        (
            "He shut it on Monday. Orr was shot in May. He fled that same day.",
            "that same day",
            "XXXX-XX-XX",
        ),
        (
            "He shut it on Monday. Orr was shot in May. That day he was at home.",
            "That day",
            "XXXX-XX-XX",
        ),
        ("Orr was shot in May. He fled in the same week.", "the same week", "XXXX-WXX"),
        ("Orr was shot in May. He fled that same month.", "that same month", "2031-05"),
        ("She came on May 3. Two days after that, he left.", "Two days after that", "2031-05-05"),
        (
            "It began on January 5. It was the first since the previous March.",
            "the previous March",
            "2030-03",
        ),
        ("The grant ran out at Christmas.", "Christmas", "2030-12-25"),
        ("The book was handed in on 2 May last year.", "2 May last year", "2030-05-02"),
        ("Schools will stay shut on Saturday.", "Saturday", "2031-11-08"),
        ("The court stayed until Monday the razing of an old mill.", "Monday", "2031-11-10"),
        ("Orr stayed until Monday.", "Monday", "2031-11-03"),
        ("She came to the mill in the year of the floods.", "the year", "XXXX"),
        ("The house passed a law in the winter session of 2013.", "2013", "2013"),
        ("In 2013 a storm left half of Mirel dark into the new year.", "the new year", "2014"),
        ("She told us in 1993 that he had been out on the Saturday.", "Saturday", "XXXX-WXX-6"),
        (
            "A panel first met in the autumn of 2018. It had until the following July to act.",
            "the following July",
            "2019-07",
        ),
        (
            "The lamp was lit in 1838. He died in March of the following year.",
            "March of the following year",
            "1839-03",
        ),
        (
            "He died in March 1839, and she kept the light alone until the autumn.",
            "the autumn",
            "1839-FA",
        ),
        ("The rise that it had offered was backdated to December.", "December", "2030-12"),
        (
            "In a note dated 11 June she wrote that they would settle by Halloween.",
            "Halloween",
            "2031-10-31",
        ),
        ("A strike shut the mill for nine days before Christmas.", "nine days", "P9D"),
        (
            "Orr, whose own deal is up in the summer, said he had heard of it.",
            "the summer",
            "2032-SU",
        ),
        ("The trial may not begin before the fall.", "the fall", "2032-FA"),
        ("In 1658 an army stood before Mirel. It left on the Friday.", "Friday", "XXXX-WXX-5"),
        (
            "In 1658 an army stood before Mirel. Orr wed the following Easter.",
            "the following Easter",
            "1659-04-13",
        ),
        (
            "He was held on Monday. She died in the winter of 2018. A month earlier he wrote.",
            "A month earlier",
            "XXXX-XX",
        ),
        (
            "He was held on Monday. A book came out in June 2024, to be withdrawn a week later.",
            "a week later",
            "XXXX-WXX",
        ),
        (
            "The eye will pass at dawn on Monday (1600 to 1800 GMT Sunday).",
            "1600",
            "2031-11-09T16:00",
        ),
        (
            "Holm expects a profit in the first half of next fiscal year.",
            "the first half of next fiscal year",
            "2032-H1",
        ),
        ("The roof fell in over Easter.", "Easter", "2031-04-13"),
        ("It rained for three days beginning on Saturday.", "Saturday", "2031-11-01"),
        ("A strike was called beginning on Saturday.", "Saturday", "2031-11-08"),
        (
            "He died at four in the morning on Tuesday.",
            "four in the morning on Tuesday",
            "2031-11-04T04:00",
        ),
        (
            "Orr, born in 1934, left school at 14. Three years later he joined the mill.",
            "Three years later",
            "XXXX",
        ),
        ("Orr won in 1960. Two years later he sold the mill.", "Two years later", "1962"),
        ("Orr has led it since 1960. Two years later it won.", "Two years later", "1962"),
        ("It ran from 1960 to 1965. Two years later it shut.", "Two years later", "1967"),
        ("She met him today. Forty years later they are friends.", "Forty years later", "XXXX"),
        ("His son died in 1970 aged 35. Two years later he sold it.", "Two years later", "1972"),
        ("Orla told us in January that it was safe.", "January", "2031-01"),
        ("Orla is accused of robbing a bank in February.", "February", "2031-02"),
        ("They voted to part in a January referendum.", "January", "2031-01"),
        ("The firm agreed to a merger in January.", "January", "2032-01"),
        ("Rules to be published in early January will decide.", "early January", "2032-01"),
        ("They called for a strike from Friday.", "Friday", "2031-11-07"),
        ("They announced a vote for Monday.", "Monday", "2031-11-10"),
        ("They called for calm on Monday.", "Monday", "2031-11-03"),
        (
            "She was there on Labor Day weekend in 1957.",
            "Labor Day weekend in 1957",
            "1957-W35-WE",
        ),
        ("It expects adjusted profits in the year ending March 31.", "March 31", "2032-03-31"),
        ("It earned a million in the year ending March 31.", "March 31", "2031-03-31"),
        ("It was the best since 2023, when forty sailed in April.", "April", "2023-04"),
        ("She said it now expects a loss for the year ending March 31.", "March 31", "2032-03-31"),
        ("They will lose if it is heard in May.", "May", "2032-05"),
        ("It was the wettest December since 1987 and could do harm.", "December", "2030-12"),
        ("It was the wettest October since 1987 and could do harm.", "October", "2031-10"),
        ("Rain is forecast from Saturday.", "Saturday", "2031-11-08"),
        ("It was hit by the Boxing Day wave and flood in 2004.", "Boxing Day", "2004-12-26"),
        ("By Easter she had visited nine.", "Easter", "2031-04-13"),
        ("She said she would sue if none had come by Easter.", "Easter", "2032-03-28"),
        (
            "Next month it will print its paper, delayed from the spring and then from October.",
            "October",
            "2031-10",
        ),
        ("They declared a week of mourning from Saturday.", "Saturday", "2031-11-08"),
        (
            "He knelt there in April 2009. He had come the previous autumn.",
            "the previous autumn",
            "2008-FA",
        ),
        (
            "The bank lost money in the third quarter. Income, hit since May 2024, fell from the"
            " previous quarter.",
            "the previous quarter",
            "2031-Q2",
        ),
        ("Six have sunk since November.", "November", "2030-11"),
        ("Last year, it opened on May 13.", "May 13", "2030-05-13"),
        ("Last year, it closed in June.", "June", "2030-06"),
        ("Last year, he said it will open on May 13.", "May 13", "2032-05-13"),
        ("He came in 1985, the year it sank, and left two years later.", "the year", "1985"),
        ("He came in 1985, the year it sank, and left two years later.", "two years later", "1987"),
        (
            "He was to meet her at noon Thursday, speak to both on Friday and sail on Saturday.",
            "Saturday",
            "2031-11-08",
        ),
        (
            "The mill opened in 1966. By the end of the decade it was shut.",
            "the end of the decade",
            "196",
        ),
        (
            "They left in March 1966. They had voted the night before.",
            "the night before",
            "XXXX-XX-XXTNI",
        ),
        (
            "They left in March 1966. The sea came in three times that winter.",
            "that winter",
            "1965-WI",
        ),
        ("They left in May 1966. It was cold that winter.", "that winter", "1966-WI"),
        (
            "They left in March 1966. It was cold that winter. She woke on 8 January.",
            "8 January",
            "1966-01-08",
        ),
        ("It was bought in 2017 and sold at Christmas.", "Christmas", "2017-12-25"),
        ("Her lease, signed in 2024, ran out at Easter.", "Easter", "2031-04-13"),
        (
            "It sank on 3 November 2027. Orla had been warned the following spring. Asked of what"
            " she did on 4 November, she wept.",
            "4 November",
            "2027-11-04",
        ),
        ("It sank on 3 November 2027. Orla wed on 24 November.", "24 November", "2027-11-24"),
        (
            "It was bought in 2017 and came to Kovel two days before the Fourth of July.",
            "two days before the Fourth of July",
            "2017-07-02",
        ),
    ],
)
def test_the_verb_decides_which_year_is_meant(story: str, words: str, value: str) -> None:
    assert found_in(story)[words].value == value


@pytest.mark.parametrize(
    "story",
    [
        "Orla was dismissed in 1983. She spent the next decade in Kovel.",
        "It opened in 1990. Over the next two years it carried nobody.",
    ],
)
def test_a_stretch_that_a_story_goes_on_with_has_no_days_of_today(story: str) -> None:
    stretch = next(d for w, d in found_in(story).items() if "next" in w)
    assert stretch.kind == "duration" and stretch.first is None


@pytest.mark.parametrize(
    ("story", "first"),
    [
        ("It expects adjusted profits in the year ending March 31.", date(2031, 4, 1)),
        ("It earned a million in the year ending March 31.", date(2030, 4, 1)),
    ],
)
def test_a_year_of_accounts_ends_with_the_day_beside_it(story: str, first: date) -> None:
    assert found_in(story)["the year"].first == first


def test_a_quarter_of_a_firm_ends_with_its_day() -> None:
    found = found_in("Sales rose in the second quarter ended Oct. 31.")["the second quarter"]
    assert (found.first, found.last) == (date(2031, 8, 1), date(2031, 10, 31))
    assert found_in("Sales rose in the second quarter ended June 30.")["the second quarter"].certain


def test_a_stretch_ahead_begins_today() -> None:
    stretch = found_in("It will close over the next two years.")["the next two years"]
    assert stretch.first == TODAY


def test_what_has_happened_is_not_of_a_day_named_before_that_is_to_come() -> None:
    story = "The seeds may keep until Christmas. By four in the morning the cellar had flooded."
    morning = found_in(story)["four in the morning"]
    assert (morning.first, morning.unreckoned) == (None, "leans on an event")


@pytest.mark.parametrize(
    ("story", "words", "first"),
    [
        ("They lost on Tuesday and will play on Sunday. A day earlier they had won.",
         "A day earlier", date(2031, 11, 3)),
        ("They won on Tuesday and will sail on Sunday. Earlier in the day one was lost.",
         "Earlier in the day", date(2031, 11, 4)),
        ("The fair opens on Sunday. She was there that day, and sang.", "that day", None),
        (
            "The song will come out on Sunday. She has sung it for as long as anybody in the grey"
            " town can remember, at feasts, at weddings and at the wakes of old men, and so have"
            " all her sisters. They know what the evening is worth.",
            "the evening",
            None,
        ),
    ],
)  # fmt: skip
def test_a_story_goes_on_from_a_day_that_has_been(
    story: str, words: str, first: date | None
) -> None:
    assert found_in(story)[words].first == first


def test_earlier_in_the_day_is_a_guess_where_a_day_to_come_was_named_since() -> None:
    story = "They won on Tuesday and will sail on Sunday. Earlier in the day one was lost."
    assert not found_in(story)["Earlier in the day"].certain


def test_what_is_to_happen_is_of_the_day_named_before() -> None:
    story = "The ship sails on Christmas Day. In the morning a band will play."
    assert found_in(story)["the morning"].value == "2031-12-25TMO"


@pytest.mark.parametrize(
    ("story", "words", "day", "certain"),
    [
        ("The mayor resigned last October.", "last October", TODAY, False),
        ("Orr turns sixty next Friday.", "next Friday", TODAY, False),
        ("Orr turns sixty next Tuesday.", "next Tuesday", TODAY, True),
        ("The mayor resigned last August.", "last August", TODAY, True),
        ("The council meets this week.", "this week", SUNDAY, False),
        ("The mayor died this week.", "this week", SUNDAY, True),
        ("The council meets this week.", "this week", TODAY, True),
        ("At a quarter past four in the morning she goes down.", "four in the morning", TODAY,
         False),
    ],
)  # fmt: skip
def test_what_can_be_read_in_two_ways_is_uncertain(
    story: str, words: str, day: date, certain: bool
) -> None:
    article = article_from_text(story, day)
    (found,) = analyze(article).dates
    assert (found.span.of(story), found.certain) == (words, certain)
