"""Where a capital says nothing, and where it does."""

from collections.abc import Callable

import pytest

from reader.analysis.names import Name
from reader.analysis.names.casing import words_of
from reader.analysis.names.words import Words
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

Reading = Callable[[str], tuple[Words, tuple[Name, ...], str]]


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Ann Zumbel Checks Into Kovel House Hotel", True),
        ("Ann Zumbel Speaks with Orla Roy about Kovel", True),
        ("Zumbo Orlabe Technologies Inc. said it bought half of Kovel Group Inc.", False),
        ("Ann Zumbel checks into Kovel House Hotel", False),
        ("KOVEL MAYOR ENDS LONG ROW OVER ZUMBO MILLS; Farmers leave in anger", True),
    ],
)
def test_a_first_line_with_a_common_word_in_small_letters_is_written_as_told(
    line: str, is_heading: bool
) -> None:
    text = f"{line}\n\nIt rained all day long and nobody came."
    words = words_of(read_story(article_from_text(text)))
    assert words.heading[0] == is_heading


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("When A Miller Asked About Her Barns And Fields, Ann Zumbel Said Nothing More.", True),
        ("They met Will Zumbel, The Kovel House, Orla Zumbo and Musa Orlabe Kenda.", False),
        ("MILLERS LOSE SALT CASE AGAINST ZUMBO The Zumbel court met on Friday.", False),
        ("Ann Zumbel Of Kovel Mills Said That They had left their barns and fields.", False),
    ],
)
def test_a_sentence_in_title_case_is_a_heading(sentence: str, marked: bool, read: Reading) -> None:
    words, _, _ = read(f"It rained.\n\nIt was late. {sentence} They left.")
    at = words.written.index("Zumbel")
    assert [words.heading[at], words.heading[-3]] == [marked, False]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("MILLERS LOSE CASE AGAINST ZUMBO Kovel Court met. It heard Zumbo.",
         ["ZUMBO", "Kovel Court", "Zumbo"]),
        ("They met NASA, UNICEF, ESPN and NATO there.", ["NASA", "UNICEF", "ESPN", "NATO"]),
        ("They met ZUMBO PELMO ORVA KENDA there.", ["ZUMBO PELMO ORVA KENDA"]),
    ],
)  # fmt: skip
def test_a_headline_in_capitals_that_lost_its_line_says_nothing(
    sentence: str, names: list[str], names_in: Callable[[str], list[str]]
) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Zumbel Re-Elected Mayor Of Kovel Town", "Ann Zumbel"),
        ("Zumbel Fast-Tracks New Mill In Kovel", "Zumbel"),
        ("Orla Wood-Green Opens New Mill In Kovel", "Orla Wood-Green"),
    ],
)
def test_two_joined_words_of_english_end_a_name_in_a_heading(
    line: str, name: str, read: Reading
) -> None:
    words, names, text = read(f"{line}\n\nIt rained all day long and nobody came.")
    assert words.heading[names[0].first]
    assert names[0].span.of(text) == name
