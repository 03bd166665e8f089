"""The act of a quote says what the sentence says."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text
from tests.analysis.stories import quotes_of


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The mayor believes that the bridge will hold.", "believed"),
        ("The mayor does not believe that the bridge will hold.", "does not believe"),
        ("Thomas Lee doesn’t really think it will rain.", "doesn’t really think"),
        ("Ann Roy never expected the bridge to hold.", "never expected"),
        ("The mayor has not denied that the bridge was shut.", "has not denied"),
        ("Ann Roy not only said that it rained, but that it poured.", "said"),
        ("“There is no bridge at all,” Roy said by telephone from Lyon.", "said"),
    ],
)
def test_a_negated_verb_is_shown_with_its_negation(sentence: str, act: str) -> None:
    quotes = analyze(article_from_text(f"Bridge shut\n\n{sentence}\n")).quotes
    assert [quote.act for quote in quotes][:1] == [act]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The mayor affirmed that the bridge would hold.", "affirmed"),
        ("The mayor highlighted the bridge’s role in the valley.", "stressed"),
        ("The mayor reiterated that the bridge would hold.", "repeated"),
        ("The mayor dreaded that the bridge would close.", "feared"),
        ("The mayor indicated that the bridge would close.", "indicated"),
        ("The mayor knew that the bridge would close.", "knew"),
        ("The mayor objected that the bridge would close.", "objected"),
    ],
)
def test_an_act_says_no_more_than_its_verb(sentence: str, act: str) -> None:
    quotes = analyze(article_from_text(f"Bridge shut\n\n{sentence}\n")).quotes
    assert [quote.act for quote in quotes] == [act]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The chair charged the youths of Nice to shun violence in the town.", "urged"),
        ("The chair charged the youths not to sell the bread of the town.", "urged"),
        ("The chair tasked the youths to build a new mill for the town.", "urged"),
        ("The chair warned the youths against selling the mill.", "warned against"),
        ("The chair advised against selling the mill of the town.", "advised against"),
        ("The chair admonished the youths to build a new mill.", "urged"),
        ("The chair urged for more bread in the old mills of the town.", "urged"),
    ],
)
def test_whom_one_charges_to_do_something_one_urges(sentence: str, act: str) -> None:
    assert [quote.act for quote in quotes_of(sentence)] == [act]


def test_what_one_needs_to_understand_is_not_understood() -> None:
    text = "Ann Roy needs to understand that the bridge is shut. He has to accept that it is old."
    assert [quote.act for quote in quotes_of(text)] == ["to understand", "to accept"]


def test_a_mood_is_shown_as_what_it_means() -> None:
    text = "Ann Roy is adamant that it rained. Thomas Lee is not sure that it did."
    assert [quote.act for quote in quotes_of(text)] == ["insisted", "is not sure"]


def test_a_text_message_that_somebody_sent_says_nothing() -> None:
    text = "Bridge shut\n\nThe jury was shown a text message that Roy had sent to his sister.\n"
    assert analyze(article_from_text(text)).quotes == ()


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Critics will say that the bridge was shut.", "will say"),
        ("The mayor is expected to announce that the bridge will close.", "to announce"),
        ("Ann Roy went on to say that the bridge would hold.", "said"),
        ("The council may soon ask whether the bridge will hold.", "may ask"),
        ("“It was lost,” Ann Roy sobbed.", "said"),
    ],
)
def test_what_is_still_to_be_said_is_not_shown_as_said(sentence: str, act: str) -> None:
    quotes = analyze(article_from_text(f"Bridge shut\n\n{sentence}\n")).quotes
    assert [quote.act for quote in quotes] == [act]
