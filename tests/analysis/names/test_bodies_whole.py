"""Bodies and papers that are named whole, from the first word to the last."""

from collections.abc import Callable

import pytest

from reader.analysis.names import Name
from reader.analysis.names.words import Words

NamesIn = Callable[[str], list[str]]
Reading = Callable[[str], tuple[Words, tuple[Name, ...], str]]


@pytest.mark.parametrize(
    "name",
    [
        "Kenyan Securities and Boundaries Commission",
        "UN Housing and Works Agency",
        "Petroleum and Natural Water Association",
        "University and School Union",
        "Zumbo Teaching and Referral Hospital",
        "Land Drainage and Regulatory Board",
        "Ministry of Zumbah and Islamic Affairs",
        "Ministry of Zumbah and Orbah",
        "Department of Timber, Water and the Environment",
        "Ministry of Micro, Rural and Medium Industries",
        "Union of Weavers of Kenya",
        "National Association of Rural Mineworkers of South Africa",
        "Rural Timber Corporation of Kenya",
        "Court of Appeal of Orvania",
        "Supreme Court of Justice of Kenya",
        "Office of the Director of Public Works",
        "Office of the Inspector General of Police",
        "Orvanian Longshoremen's Association",
        "St James' Academy",
    ],
)
def test_a_body_is_named_to_its_end(name: str, names_in: NamesIn) -> None:
    assert names_in(f"They asked the {name} again.") == [name]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They went to Zumbel's Hospital there.", ["Zumbel's Hospital"]),
        ("They went to St Thomas' Square there.", ["St Thomas' Square"]),
        ("They asked the Zumbo Corporation of Kenya.", ["Zumbo Corporation", "Kenya"]),
        (
            "They asked the Ministry of Health and Hope Orla.",
            ["Ministry of Health", "Hope Orla"],
        ),
        ("They went to Zumbo Relief and Orla Works Agency.", ["Zumbo Relief", "Orla Works Agency"]),
    ],
)
def test_a_body_ends_where_another_name_begins(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They told The Economist so.", ["The Economist"]),
        ("The Sun said it was no more.", ["The Sun"]),
        ("The sun set, and The Sun Inn fell.", ["Sun Inn"]),
        ("They told The Guardian so.", ["Guardian"]),
        ("The Sun set there.", []),
    ],
)
def test_a_paper_called_by_a_common_word_keeps_its_article(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize("name", ["Dalai Lama", "Zumbo Lamido Zumbo"])
def test_a_title_may_be_part_of_a_name(name: str, names_in: NamesIn) -> None:
    assert names_in(f"They met {name} there.") == [name]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Woodland Trust said no.", ["Woodland Trust"]),
        ("They met Ann Lee, Jr., there.", ["Ann Lee"]),
        ("Later Council said no.", ["Council"]),
        ("Tomorrow Parliament said no.", ["Parliament"]),
        ("They met the Congressional Rural Caucus there.", ["Congressional Rural Caucus"]),
        ("He won the Kenya Caucus there.", []),
        ("He gave the Harbour Fund $500,000 there.", ["Harbour Fund"]),
        ("He gave ZU $500,000 there.", []),
        ("He left Z4X Zumbel Solutions Inc. there.", ["Z4X Zumbel Solutions Inc."]),
        ("He left the Z4X rocket there.", []),
        ("At a Zumbel Orla drug store they left.", ["Zumbel Orla"]),
        ("At last the Zumbel Orla drug helped.", []),
    ],
)
def test_a_body_is_no_event_no_money_and_no_product(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names


def test_a_camp_of_two_words_behind_it_is_a_place(read: Reading) -> None:
    _, names, _ = read("They left the Zumbel refugee camp there.")
    assert "“residents”" in names[0].context


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They asked the Senate Committee on Timber, Food and Agrarian Reform.",
            ["Senate Committee on Timber, Food and Agrarian Reform"],
        ),
        (
            "They asked the House Committee on Timber and Food.",
            ["House Committee on Timber and Food"],
        ),
        (
            "They heard the University of Toronto against Zumbel.",
            ["University of Toronto", "Zumbel"],
        ),
        (
            "He was president of Saint Orla's College in Kovel.",
            ["Saint Orla's College", "Kovel"],
        ),
        ("He left Christ's College there.", ["Christ's College"]),
        ("The Church of Ireland Bishop said no.", ["Church of Ireland"]),
        ("The Bishop of Down and Connor Ann Lee left.", ["Down and Connor", "Ann Lee"]),
        ("Deputy Commissioner Lahore Zumbel Orla left.", ["Zumbel Orla"]),
        ("They saw Ch Zumbel Orla there.", ["Zumbel Orla"]),
    ],
)
def test_offices_and_sees_end_where_a_person_begins(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names
