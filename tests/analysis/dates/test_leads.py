"""What stands before a clause with its date, or beside it, is not told as what the clause says."""

import pytest

from tests.analysis.stories import told


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        (
            "After mocking the keeper of the old harbour of Mirel at a fair on Saturday, Ada Orr"
            " asked the town for another.",
            "Saturday",
            "After mocking the keeper of the old harbour of Mirel at a fair on Saturday, Ada Orr"
            " asked the town for another",
        ),
        (
            "Born on May 3, 1931, to a weaver and a seamstress of the old town of Mirel, she left"
            " school at 14.",
            "May 3, 1931",
            "Born on May 3, 1931, to a weaver and a seamstress of the old town of Mirel, she left"
            " school at 14",
        ),
        (
            "By the time the boats of the two towns had come back from the bay on Monday, the"
            " keeper was dead.",
            "Monday",
            "By the time the boats of the two towns had come back from the bay on Monday, the"
            " keeper was dead",
        ),
        (
            "Yet at the first meeting of the two old keepers of the harbour on Monday - Orr's"
            " father came too - there was no word of the wreck.",
            "Monday",
            "at the first meeting of the two old keepers of the harbour on Monday - Orr's father"
            " came too - there …",
        ),
        (
            "In power since independence from Orland in 1975, the People's Front won half of the"
            " vote.",
            "1975",
            "In power since independence from Orland in 1975, the People's Front won half of the"
            " vote",
        ),
        # a lead that tells of nothing is left out where it is long
        (
            "In a talk to the keepers of the old harbour of Mirel and their wives on Saturday, Ada"
            " Orr asked the town for another boat.",
            "Saturday",
            "Ada Orr asked the town for another boat",
        ),
        (
            "Orr, while still a clerk of the town last summer, did not like the ferry.",
            "last summer",
            "Orr, while still a clerk of the town last summer, did not like the ferry",
        ),
    ],
)
def test_what_was_done_first_is_not_told_as_what_followed(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("As in 2016, when another boat sank, no keeper was fined.", "2016", "another boat sank"),
        ("As in 1979, no keeper was fined.", "1979", "As in 1979, no keeper was fined"),
        ("The wells failed, as in 1979, as in 2001.", "2001",
         "The wells failed, as in 1979, as in 2001"),
        ("It was as wet as in 1979.", "1979", "It was as wet as in 1979"),
        ("The lamp failed, as it had in 2019.", "2019", "The lamp failed, as it had in 2019"),
        ("She sold more boats than Orr did in 2008.", "2008",
         "She sold more boats than Orr did in 2008"),
        ("As in 1979, as in 2001.", "2001", ""),
    ],
)  # fmt: skip
def test_what_a_year_is_compared_with_stands_beside_it(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Orr said on Monday.", "Monday"),
        ("Orr, the keeper, said on Monday.", "Monday"),
        ("Now they say the end of July.", "the end of July"),
        ("She did in 2008.", "2008"),
    ],
)
def test_who_spoke_and_nothing_of_what_was_said_tells_of_nothing(sentence: str, words: str) -> None:
    assert told(sentence, words) == ""


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("If the strike goes on until June 30, the mill will be sold.", "June 30",
         "If the strike goes on until June 30, the mill will be sold"),
        ("If it rains on Friday, the ferry will stay in port.", "Friday",
         "If it rains on Friday, the ferry will stay in port"),
        ("Until Monday, Orr sang every day.", "Monday", "Until Monday, Orr sang every day"),
        ("Before Monday, the last wreck was in 2021.", "Monday",
         "Before Monday, the last wreck was in 2021"),
        ("They may sail as soon as Friday, Orr said.", "Friday", "They may sail as soon as Friday"),
        ("He ruled until 1910 when Lund came in.", "1910", "Lund came in"),
        # what is only asked for is not told as what was done
        ("The board asked that all boats be sold in May.", "May",
         "The board asked that all boats be sold"),
        ("The guilds had asked that the court limit the fees set in May.", "May",
         "The guilds had asked that the court limit the fees set"),
        ("The last time it rained so long was in the wet summer of 2019.", "summer of 2019",
         "The last time it rained so long was in the wet summer of 2019"),
        ("The board said that all boats had been sold in May.", "May",
         "all boats had been sold"),
    ],
)  # fmt: skip
def test_what_only_may_be_is_told_with_what_it_hangs_on(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("“It is gone. It has sunk off Mirel,” Orr told the court on Monday.", "Monday",
         "“It has sunk off Mirel,” Orr told the court"),
        ("“She had no boat and no idea,” her son said on Monday, “that anybody had one.”",
         "Monday", "“She had no boat and no idea,” her son said on Monday, “that anybody had one”"),
        ("The ferry is old, added Ada Orr in a statement issued on Monday.", "Monday",
         "The ferry is old, added Ada Orr in a statement issued"),
        ("Rents in Mirel fell by a fifth, the town said on Monday, the most since 2018.", "2018",
         "Rents in Mirel fell by a fifth, the town said on Monday, the most since 2018"),
        ("On Monday Orr said: it will rain.", "Monday", "Orr said: it will rain"),
        ("I heard him say at the fair, “We sell on Friday.”", "Friday",
         "I heard him say at the fair, “We sell on Friday.”"),
        ("It cost 900 then. In May this year it was 9,000.", "May this year", "it was 9,000"),
        ("The mill was shut in 1993, and again in 2001.", "2001",
         "The mill was shut in 1993, and again in 2001"),
        (
            "The board of the old harbour asked in 2023, after the great wave had killed nine men"
            " of the town in March of that year, that all boats be sold.",
            "2023",
            "The board of the old harbour asked in 2023, after the great wave had killed nine men"
            " of the town …",
        ),
        ("Will the fares go up in May?", "May", "Will the fares go up in May?"),
        ("What happened in May?", "May", ""),
    ],
)  # fmt: skip
def test_what_was_said_or_asked_shows_that_it_was(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted
