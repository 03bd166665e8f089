"""News of firms, and what is asked of firms, tell that a strange name is one."""

import pytest

from reader.analysis.actors import candidates_of, find_actors
from reader.analysis.names.casing import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD

MARKET = (
    "The company's shares fell on Monday as investors sold their stake in the firm, analysts said. "
    "A rival had made a bid.\n\n"
)
WAR = "The army said that soldiers had burnt nine houses in the hills.\n\n"


def kinds_in(text: str) -> dict[str, str]:
    words = words_of(read_story(article_from_text(text)))
    return {c.main.span.of(words.text): c.kind for c in candidates_of(words)}


@pytest.mark.parametrize(("text", "is_one"), [(MARKET, True), (WAR, False), (LEAD, False)])
def test_a_story_of_business_is_known_by_its_words(text: str, is_one: bool) -> None:
    assert words_of(read_story(article_from_text(text))).business is is_one


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Zolpo cut jobs again.", "Zolpo", "organization"),
        ("They took riders from Zolpo again.", "Zolpo", "organization"),
        ("It has a mill in Zolpo there.", "Zolpo", "place"),
        ("They met at Zolpo in May.", "Zolpo", "place"),
        ("They marched there from Zolpo.", "Zolpo", "place"),
        ("It sat in a hall chaired by Zolpo.", "Zolpo", "person"),
        ("Brenk Kresk also fell.", "Brenk Kresk", "organization"),
        ("Whitehaven closed 3.1 per cent lower.", "Whitehaven", "organization"),
        ("Nairobi closed 3.1 per cent lower.", "Nairobi", "place"),
        ("Traders bought shares in Whitehaven.", "Whitehaven", "place"),
        ("Brenk Kresk and Denpo both rate the stock a buy.", "Brenk Kresk", "organization"),
        ("Ann Kresk has cut the cake.", "Ann Kresk", "person"),
        ("Then Ann Zolpo came.", "Ann Zolpo", "person"),
    ],
)
def test_in_news_of_firms_a_strange_name_is_one(sentence: str, name: str, kind: str) -> None:
    assert kinds_in(MARKET + sentence)[name] == kind


def test_in_other_news_a_strange_name_is_none() -> None:
    assert kinds_in(WAR + "They took riders from Zolpo again.")["Zolpo"] == "place"


def test_a_word_of_english_first_in_news_of_firms_is_no_firm() -> None:
    words = words_of(read_story(article_from_text(MARKET + "Annualised growth slowed again.")))
    told = {e for c in candidates_of(words) for n in c.names for e in n.context}
    assert "in news of firms" not in told


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("They hired Zolpo to audit the mill.", "Zolpo", "organization"),
        ("They hired Pelmo and Zolpo to run the sale.", "Pelmo", "organization"),
        ("They hired Zolpo to sing there.", "Zolpo", "person"),
        ("They hired Ann Zolpo to run the mill.", "Ann Zolpo", "person"),
        ("They met lawyers from Zolpo again.", "Zolpo", "organization"),
        ("They met farmers from Zolpo again.", "Zolpo", "place"),
        ("Her heir joined from Zolpo, where she had sung.", "Zolpo", "organization"),
        ("Her heir joined from Nairobi, where she had sung.", "Nairobi", "place"),
        ("It is a mill owned by Zolpo.", "Zolpo", "organization"),
        ("It is a mill owned by Ann Zolpo.", "Ann Zolpo", "person"),
        ("Banwo Zolpo Denk advised the buyer.", "Banwo Zolpo Denk", "organization"),
        ("Ann Zolpo advised the buyer.", "Ann Zolpo", "person"),
        ("Pelmo Zolpo and Kresk acted for the sellers.", "Pelmo Zolpo", "organization"),
        ("Then Orla + Belmo came.", "Orla + Belmo", "organization"),
        ("Zolpo did not answer.", "Zolpo", "organization"),
        ("Ann Zolpo came. Zolpo did not answer.", "Ann Zolpo", "person"),
    ],
)
def test_who_does_the_work_of_firms_is_one(sentence: str, name: str, kind: str) -> None:
    assert kinds_in(LEAD + sentence)[name] == kind


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("It fined Zolpo and two other firms.", "Zolpo", "organization"),
        ("It fined Pelmo, Zolpo and two smaller lenders.", "Pelmo", "organization"),
        ("They met Maria Zolpo and two other firms.", "Maria Zolpo", "person"),
        ("They asked that Zolpo and her banks pay.", "Zolpo", "person"),
        ("It named three firms that sell salt: Pelmo, Dillon and Zolpo.", "Dillon", "organization"),
        ("It named three people: Maria, Dillon and Zolpo.", "Dillon", "person"),
        ("Its customers include Pelmo, Dillon and Zolpo.", "Dillon", "organization"),
        ("Her rivals include Pelmo, Dillon and Zolpo.", "Dillon", "person"),
    ],
)
def test_those_who_are_counted_with_firms_are_firms(sentence: str, name: str, kind: str) -> None:
    assert kinds_in(LEAD + sentence)[name] == kind


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("ZQXB will close the road.", True),
        ("DNA will close the case.", False),
        ("They saw ZQXB there.", False),
    ],
)
def test_letters_that_act_are_a_body(sentence: str, shown: bool) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + sentence)))
    assert any(actor.name.isupper() for actor in actors) is shown


@pytest.mark.parametrize(
    ("lead", "sentence", "shown"),
    [
        (MARKET, "Her heir had joined from Jar, and left it.", True),
        (MARKET, "They hired Zolpo and Axis to run it.", True),
        (WAR, "They had bought it from Jar, they said.", True),
        (WAR, "They had bought it from the Jar, they said.", False),
        (WAR, "They had come to Leave, they said.", False),
        (WAR, "They had sold it to Jar, they said.", True),
        (WAR, "They spoke for Freedom and Sabotage there.", False),
    ],
)
def test_a_word_written_large_without_an_article_is_a_name(
    lead: str, sentence: str, shown: bool
) -> None:
    actors = find_actors(read_story(article_from_text(lead + sentence)))
    found = {actor.name for actor in actors if actor.kind == "organization"}
    assert bool(found & {"Jar", "Axis", "Leave", "Freedom", "Sabotage"}) is shown
