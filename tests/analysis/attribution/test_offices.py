"""Names at the end of long titles, and titles that are other people's."""

import pytest

from tests.analysis.stories import quotes_of, reported


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Minister of Education Stefania Gianni", "Minister of Education Stefania Gianni"),
        ("Minister of State for Health Tom Lee", "Minister of State for Health Tom Lee"),
        ("Undersecretary for Education Mr. Lee", "Undersecretary for Education Mr. Lee"),
        ("Head of policy at Shelter Jane Doe", "Head of policy at Shelter Jane Doe"),
        ("University of Avalon Union president Ann Roy", None),
        ("Author and professor Ann Roy", "Author and professor Ann Roy"),
        ("A friend of Ann Roy", "A friend"),
        ("Supporters of Mayor Ann Roy", "Supporters"),
        ("Widow of Captain Ann Roy", "Widow"),
        ("The lawyer and Ann Roy", "The lawyer and Ann Roy"),
    ],
)
def test_the_name_that_ends_a_title_is_the_speaker(text: str, means: str | None) -> None:
    assert reported(f"{text} said it was late.") == [("it was late", means or text)]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("The head of the Avalon district Ann Roy", "Ann Roy"),
        ("The deputy director of the Avalon Research Institute Ann Roy", "Ann Roy"),
        ("The head of the department of Avalon City Council Ann Roy", "Ann Roy"),
        ("The lawyer of Ann Roy", "The lawyer of Ann Roy"),
    ],
)
def test_who_leads_a_body_is_named_behind_it(text: str, means: str) -> None:
    (quote,) = quotes_of(f"{text} said it was late.")
    assert quote.speaker is not None
    assert quote.speaker.name == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("The Ministry of Bread", "Ministry of Bread"),
        ("The Bank of Avalon", "Bank of Avalon"),
        ("The Department of Bread and Water", "Department of Bread and Water"),
        ("The Institute for Bread Studies", "Institute for Bread Studies"),
    ],
)
def test_a_body_is_named_over_its_of(text: str, means: str) -> None:
    (quote,) = quotes_of(f"{text} said it was late.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.actor and quote.speaker.actor.name) == (means, means)


@pytest.mark.parametrize(
    ("text", "letters", "means"),
    [
        ("Interior Cabinet Secretary Bob Rono left.", "CS", "Bob Rono"),
        ("Chief Justice Ann Lee left.", "CJ", "Ann Lee"),
        ("Chief Executive Ann Lee left.", "CEO", "Ann Lee"),
        ("Director-General Ann Lee left.", "DG", "Ann Lee"),
        ("Permanent Secretary Ann Lee met the Party of Salt (PS).", "PS", "the PS"),
    ],
)
def test_the_letters_of_an_office_mean_who_holds_it(text: str, letters: str, means: str) -> None:
    (quote,) = quotes_of(f'{text} "It was late," said the {letters}.')
    assert quote.speaker is not None
    assert quote.speaker.name == means


def test_ms_mutua_is_wanjiru_mutua() -> None:
    (quote,) = quotes_of('Wanjiru Mutua left at noon. "It was late," Ms Mutua said.')
    assert quote.speaker is not None
    assert quote.speaker.name == "Wanjiru Mutua"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("But the Chairman, Kovel Elders Forum, Prof. Ann Roy, said it rained.", "Ann Roy"),
        ("The Director, Kovel Water Board, Ann Roy, said it rained.", "Ann Roy"),
        ("It came out only when a nephew, Ann Roy, noticed that it rained.", "Ann Roy"),
        ("They asked the board, whose chief, Ann Roy, has said that it rained.", "Ann Roy"),
        ("Danish shipping giant Zumbel said this week that it rained.", "Zumbel"),
        ("Ann Roy, who paid for it with Ald. Bob Lee, argued that it rained.", "Ann Roy"),
    ],
)
def test_who_speaks_is_named_behind_the_office_and_its_body(text: str, name: str) -> None:
    (quote,) = quotes_of(text)
    assert quote.speaker is not None and quote.speaker.name == name
