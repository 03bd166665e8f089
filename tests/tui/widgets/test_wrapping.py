"""Rows hold every visible character once, in order, and break nothing that belongs together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from reader.article import Span
from reader.tui.widgets.wrapped_text import WrappedText
from reader.tui.widgets.wrapping import blocks, drawable

# Whatever may go wrong in a row: blanks, long words, wide, joined and combining characters.
PIECES = st.sampled_from(
    ["a", "in", "harbour", "’s", " ", "  ", "\n", "\n\n", "\t", "é", "e\u0301", "日本", "。",
     "한국어", "\u0301",
     "👩\u200d👩\u200d👧", "\u200d", "\ufe0f", "❤\ufe0f", "\u00ad", "—", "“", "x" * 30,
     "\x1b[2J", "\u202e", "\ud800"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200)
WIDTHS = st.integers(1, 40)


def wrapped(text: str, width: int, paragraphs: tuple[Span, ...] = ()) -> WrappedText:
    rows = WrappedText(text, paragraphs, width)
    rows.finish()
    return rows


def lines(rows: WrappedText) -> list[str]:
    return [rows.span_of(row).of(rows.drawn) for row in range(len(rows))]


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("", 10, []),
        (" \n \n", 10, []),
        ("Ferries stop", 20, ["Ferries stop"]),
        ("Ferries stop at noon", 12, ["Ferries stop", "at noon"]),
        ("Ferries stop at noon", 11, ["Ferries", "stop at", "noon"]),
        ("Ferries   stop", 8, ["Ferries", "stop"]),
        ("One.\n\nTwo.", 10, ["One.", "", "Two."]),
        ("One.\n \n\n\nTwo.", 10, ["One.", "", "Two."]),
        ("wrapped by\nhand", 20, ["wrapped by hand"]),
        ("a\ttab", 20, ["a tab"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("so incomprehensible", 6, ["so", "incomp", "rehens", "ible"]),
        ("日本語の新聞", 4, ["日本", "語の", "新聞"]),
        ("東京。大阪", 4, ["東", "京。", "大阪"]),
        ("the 日本語 press", 9, ["the 日本", "語 press"]),
        ("cafe\u0301s close", 5, ["cafe\u0301s", "close"]),
        ("ab👩‍👩‍👧cd", 4, ["ab", "👩‍👩‍👧cd"]),
        ("日本", 1, ["日", "本"]),
        ("a\x1b[2Jb\u202e", 20, ["a\ufffd[2Jb\ufffd"]),
    ],
)
def test_text_is_wrapped_at_blanks(text: str, width: int, rows: list[str]) -> None:
    assert lines(wrapped(text, width)) == rows


def test_between_two_paragraphs_is_one_empty_row_however_they_are_separated() -> None:
    text = "Head\nBy us\n\n\n\nBody goes\non here\nLast"
    paragraphs = tuple(Span(*where) for where in ((0, 4), (5, 10), (14, 31), (32, 36)))
    expected = ["Head", "", "By us", "", "Body goes on here", "", "Last"]
    assert lines(wrapped(text, 40, paragraphs)) == expected


def test_words_outside_of_every_paragraph_are_shown_too() -> None:
    text = "Head\n\nForgotten\n\nBody"
    assert lines(wrapped(text, 40, (Span(0, 4), Span(17, 21)))) == [
        "Head", "", "Forgotten", "", "Body",
    ]  # fmt: skip


@given(TEXTS, WIDTHS)
def test_every_visible_character_is_on_one_row_and_in_order(text: str, width: int) -> None:
    rows = wrapped(text, width)
    covered = [at for row in range(len(rows)) for at in range(rows.starts[row], rows.ends[row])]
    assert covered == sorted(set(covered))
    left_out = set(range(len(text))) - set(covered)
    assert not "".join(rows.drawn[at] for at in sorted(left_out)).strip()


@given(TEXTS, WIDTHS)
def test_no_row_is_wider_than_the_width_unless_one_grapheme_is(text: str, width: int) -> None:
    for line in lines(wrapped(text, width)):
        assert cell_len(line) <= width or len(split_graphemes(line)[0]) == 1


@given(TEXTS, WIDTHS)
def test_no_grapheme_is_broken(text: str, width: int) -> None:
    rows = wrapped(text, width)
    breaks = set(rows.starts) | set(rows.ends)
    for block in blocks(text, ()):
        for start, end, _ in split_graphemes(block.of(rows.drawn))[0]:
            assert not breaks & set(range(block.start + start + 1, block.start + end))


@given(TEXTS, WIDTHS)
def test_an_offset_is_on_the_row_that_draws_it(text: str, width: int) -> None:
    rows, asked = wrapped(text, width), WrappedText(text, (), width)
    for row in range(len(rows)):
        for offset in range(rows.starts[row], rows.ends[row]):
            assert rows.row_of(offset) == asked.row_of(offset) == row


@given(st.text())
def test_what_is_drawn_is_as_long_as_the_text_and_can_be_sent_to_a_terminal(text: str) -> None:
    drawn = drawable(text)
    assert len(drawn) == len(text)
    assert not [char for char in drawn.encode("utf-8").decode() if ord(char) < 32]
    assert drawable(drawn) == drawn


def test_the_first_screen_of_a_long_text_needs_only_its_own_rows() -> None:
    rows = WrappedText("The harbour is closed. " * 20_000, (), 80)
    rows.make_rows(40)
    assert len(rows) == 40
    assert not rows.finished
    rows.finish()
    assert rows.ends[-1] == len("The harbour is closed. " * 20_000) - 1


@pytest.mark.parametrize("hostile", [" ", "\n", "x", "日", "\u0301", "“", "\u200d", "👩‍", "\t\x1b"])
def test_hostile_text_is_wrapped_all_the_same(hostile: str) -> None:
    assert wrapped(hostile * 50_000, 80).finished
