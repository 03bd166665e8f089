"""Words are found where they stand, however their quotes are drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.finding import find


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Fuel prices rise. Fuel is dear.", "fuel", ["Fuel", "Fuel"]),
        ("Fuel prices rise. fuel is dear.", "Fuel", ["Fuel"]),
        ("The union’s offer", "union's", ["union’s"]),
        ("The union's offer", "union’s", ["union's"]),
        ("“We wait,” he said", '"we wait,"', ["“We wait,”"]),
        ("a (closed) door", "(closed)", ["(closed)"]),
        ("1.5 or 145", "1.5", ["1.5"]),
        ("prices of fuel\nrise again", "fuel rise", ["fuel\nrise"]),
        ("prices of fuel \n  rise again", "fuel rise", ["fuel \n  rise"]),
        ("The end is fuel\n\nrise again", "fuel rise", []),
        ("harbour harbours", " harbour", [" harbour"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("İstanbul and istanbul", "istanbul", ["istanbul"]),
        ("İ then Harbour", "harbour", ["Harbour"]),
        ("Élan in ÉLAN", "élan", ["Élan", "ÉLAN"]),
        ("anything", "", []),
        ("any thing", "  ", []),
        ("", "word", []),
    ],
)
def test_words_are_found_with_smart_case(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in find(text, words, True)] == found


def test_every_case_counts_without_smart_case() -> None:
    assert [span.start for span in find("Fuel and fuel", "fuel", False)] == [9]


@given(st.text(), st.text(min_size=1))
def test_hits_are_in_order_inside_the_text_and_never_overlap(text: str, words: str) -> None:
    ends = [
        0,
        *(end for hit in find(text + words + text, words, True) for end in (hit.start, hit.end)),
    ]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text + words + text)


@given(st.text(), st.text(alphabet="abc“”’'\" X", min_size=1))
def test_words_are_always_found_in_a_text_that_holds_them(text: str, words: str) -> None:
    assert bool(find(text + words, words, False)) == bool(words.strip())
