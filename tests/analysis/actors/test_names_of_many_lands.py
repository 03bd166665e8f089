"""Names as they are borne in one land and not in others: whole, and without what is no part."""

import pytest

from tests.analysis.stories import actors_in

WHOLE = (
    ("DCP Cuttack Jagmohan Orla said no.", "Jagmohan Orla"),
    ("Later SP Operations Ruchika Orla said no.", "Ruchika Orla"),
    ("Director General Audit Sindh Dr Ghulam Akbar Orla said no.", "Ghulam Akbar Orla"),
    ("Superintendent Central Jail Ann Orla said no.", "Ann Orla"),
    ("Commissioner AHM Nasir Orla said no.", "AHM Nasir Orla"),
    ("Home Secretary Satyabrata Zumbo IAS said no.", "Satyabrata Zumbo"),
    ("They met the mother of A. Zumbo, who wept.", "A. Zumbo"),
    ("Then Tapas Ch. Zumbo came to see them.", "Tapas Ch. Zumbo"),
    ("Governor Anyang' Zumb'o came to see them.", "Anyang' Zumb'o"),
    ('A driver, Eduardo "Mang Boy" Orla Sr., left.', 'Eduardo "Mang Boy" Orla Sr.'),
    ("They met Ravi a/l Zumbo there.", "Ravi a/l Zumbo"),
    ("The actress Han Chae-won has left.", "Han Chae-won"),
    ("They met the widow of Vicent Orla i Zumbo there.", "Vicent Orla i Zumbo"),
    ("They heard from Peter Martin MLA there.", "Peter Martin"),
    ("Datin Paduka Wong Siew Ling left.", "Wong Siew Ling"),
)


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_name_is_whole_and_has_no_word_of_an_office(text: str, name: str) -> None:
    assert name in [n for n, a in actors_in(text).items() if a.kind == "person"]


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("They met Ann Orla (née Zumbo) there. She wept.", "Zumbo"),
        ("It is run by Fr. Musa Orla, SVD, who lives in Kovel.", "SVD"),
        ("Director General Audit Sindh Dr Ghulam Akbar Orla said no.", "Audit Sindh"),
        ("They met Ann Lee and Orang Asli activist Musa Orla there.", "Orang Asli"),
        ("Fumiko Zumbo disagreed. “You only have to look,” Zumbo-san said.", "Zumbo-san"),
    ],
)
def test_what_only_stands_beside_a_name_is_nobody(text: str, nobody: str) -> None:
    assert nobody not in actors_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "They grew vitamin A. Zumbo said it was good.",
        "A hard-won peace came to Kovel. Zumbo said it was good.",
        "It was the growers' Zumbo that they met. Zumbo said it was good.",
    ],
)
def test_what_only_looks_like_a_longer_name_is_none(text: str) -> None:
    assert "Zumbo" in actors_in(text)


def test_who_is_called_by_a_word_is_not_another_of_that_last_name() -> None:
    people = set(actors_in("Musa Duncan Orla left. Cat Orla, MP for Kovel, came."))
    assert {"Musa Duncan Orla", "Cat Orla"} <= people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pemba Dolma Orla, in Kathmandu, had left the bus.", "Pemba Dolma Orla"),
        ("A judge sat. Commissioners Sesi Zumbo SC and Kori Zumbo SC asked.", "Sesi Zumbo"),
        ('Contractor Cezarah "Sarah" Zumbo left.', 'Cezarah "Sarah" Zumbo'),
    ],
)
def test_a_name_at_the_start_of_a_sentence_or_before_letters_is_whole(text: str, name: str) -> None:
    assert name in [n for n, a in actors_in(text).items() if a.kind == "person"]
