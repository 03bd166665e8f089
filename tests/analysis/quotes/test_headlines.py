"""Whom a headline rests on."""

import pytest

from tests.analysis.stories import quotes_of, reported


@pytest.mark.parametrize(
    ("headline", "means"),
    [
        ("Bridge to close on Monday: mayor", [("Bridge to close on Monday", "mayor")]),
        ("Bridge to close on Monday – officials", [("Bridge to close on Monday", "officials")]),
        ("Mayor: bridge to close on Monday", [("bridge to close on Monday", "Mayor")]),
        ("Bridge to close on Monday, says mayor", [("Bridge to close on Monday", "mayor")]),
        ("Baker leaves town; bridge to close: mayor", [("bridge to close", "mayor")]),
        ("The bridge over the river: a history", []),
        ("New Zealand: climber killed in a fall", []),
        ("Fire in mill: minister awaits report", []),
        ("Bridge closed", []),
        ("Judge weighs bid to open files on mill", []),
        ("Market report: shares slip as mills close", []),
        ("Baker charged with theft after fire in mill", []),
        ("Rain to last 3-4 days: officials", [("Rain to last 3-4 days", "officials")]),
        ("Premier League: Orsett 2-1 Harwick as rain falls", []),
        ("New Zealand - France 21-14: mayor", []),
        ('Dam report "ignored for many years" by all', []),
    ],
)
def test_a_headline_names_its_source_beside_the_colon(
    headline: str, means: list[tuple[str, str]]
) -> None:
    assert reported(f"{headline}\nIt rained.", headline=True) == means


def test_quoted_words_of_a_headline_are_listed_once() -> None:
    (quote,) = quotes_of("Mayor: ‘We will not close the mill’\nIt rained.", headline=True)
    assert quote.kind == "direct" and quote.speaker is not None
    assert quote.speaker.name == "Mayor"


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("‘They took it all’: villagers tell of the raid", "villagers"),
        ("‘They took it all’: Paris in the rain", None),
    ],
)
def test_who_stands_behind_a_quoted_headline_said_it_perhaps(
    headline: str, name: str | None
) -> None:
    (quote,) = quotes_of(f"{headline}\nIt rained.", headline=True)
    assert (quote.speaker.name if quote.speaker else None) == name
    assert quote.speaker is None or not quote.speaker.certain


def test_whom_it_is_about_and_who_is_never_quoted_says_nothing() -> None:
    text = "Tom Lee: Club waits for news of him\nTom Lee fell. Ann Roy said it rained."
    assert reported(text, headline=True) == [("it rained", "Ann Roy")]
    text = "Tom Lee: Club must wait for news\nTom Lee said it rained."
    assert [speaker for _, speaker in reported(text, headline=True)] == ["Tom Lee", "Tom Lee"]


@pytest.mark.parametrize(
    ("headline", "means"),
    [
        ("Roy: Mill must be shut by June", ["Mill must be shut by June"]),
        ("Roy: Lee needs to 'get away from it all' in June",
         ["Lee needs to 'get away from it all' in June", "'get away from it all'"]),
        ("Roy: ‘Old mills’ have ‘no place in Nice’",
         ["‘Old mills’ have ‘no place in Nice’", "‘Old mills’", "‘no place in Nice’"]),
        ("Roy: I claim that the mill is shut", ["I claim that the mill is shut"]),
    ],
)  # fmt: skip
def test_a_surname_in_front_of_the_colon_has_all_that_stands_behind_it(
    headline: str, means: list[str]
) -> None:
    text = f"{headline}\nAnn Roy spoke in the hall. Tom Lee left. Ann Roy said it rained."
    found = [quote for quote in quotes_of(text, headline=True) if quote.span.end <= len(headline)]
    assert [quote.span.of(text) for quote in found] == means
    assert {quote.speaker.name for quote in found if quote.speaker} == {"Ann Roy"}


def test_a_firm_that_the_story_never_quotes_is_only_its_topic() -> None:
    text = "Orran Bank: shares fall after the recall\nOrran Bank fell. Ann Roy said it rained."
    assert reported(text, headline=True) == [("it rained", "Ann Roy")]
