"""What is taken out of a text before anybody reads it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading.cleaning import clean_line, clean_text, looks_garbled, mended

FORBIDDEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("fuel\xa0price\u202frises\there", "fuel price rises here"),
        ("one\r\ntwo\rthree\u2028four\x0cfive\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("\x1b]0;a new window title\x07Lagos", "Lagos"),
        ("\x1b]52;c;cm0gLXJm\x1b\\Lagos", "Lagos"),
        ("\x1bP1$r0m\x1b\\Lagos", "Lagos"),
        ("\x1b[1;31mLagos\x1b[0m talks", "Lagos talks"),
        ("\x9b31mLagos", "Lagos"),
        ("\x1b]0;never closed, Moreau said", "0;never closed, Moreau said"),
        ("soft\xadhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("\u202eserutluv\u202c \u2066x\u2069", "serutluv x"),
        ("می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"),
        ("Zoe\u0308 Re\u0301mi", "Zoë Rémi"),
        ("half \ud83d a character", "half \ufffd a character"),
    ],
)
def test_what_a_terminal_may_not_see_is_gone_and_the_words_stay(written: str, clean: str) -> None:
    assert clean_text(written) == clean


def test_a_character_is_treated_alike_in_a_clean_text_and_in_one_that_is_not() -> None:
    for number in range(0x10000):
        words = f"a{chr(number)}b"
        assert clean_text(f"{words}\t") == f"{clean_text(words)} "


def test_one_line_is_one_line() -> None:
    assert clean_line("  Lagos\ntalks \t resume\x1b[2J\r\n") == "Lagos talks resume"


@given(st.text())
def test_no_text_at_all_keeps_a_control(text: str) -> None:
    clean = clean_text(text)
    assert not FORBIDDEN.search(clean)
    assert clean_text(clean) == clean
    clean.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("â€œWe are closeâ€\x9d, sheâ€™s told", True),
        ("CafÃ© dâ€™Or in SÃ£o", True),
        ("Angela Moreau said “we’re close” at the café", False),
        ("São Tomé e Príncipe, Ângela, FRANÇA, Árvore Ã", False),
    ],
)
def test_wrongly_decoded_characters_are_noticed(text: str, garbled: bool) -> None:
    assert looks_garbled(text) is garbled


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("â€œWe are closeâ€\x9d, sheâ€™s told", "“We are close”, she’s told"),
        ("CafÃ© dâ€™Or in SÃ£o, “here”", "Café d’Or in São, “here”"),
        ("MiloÅ¡ paid Â£20", "Miloš paid £20"),
        ("Angela Moreau said “we’re close” at the café", None),
        ("São Tomé e Príncipe, Ângela, FRANÇA, Årø, Ärger, Árvore Ã", None),
        ("SÃO PAULO; voilà", None),
        ("\ud800 CafÃ©", "\ud800 Café"),
    ],
)
def test_letters_that_were_decoded_twice_are_set_right(text: str, meant: str | None) -> None:
    assert mended(text) == (text if meant is None else meant)


@given(st.text(alphabet="Ãâ€\x80\x9d©a ’\ud800"))
def test_any_letters_are_mended_without_a_fault(text: str) -> None:
    assert isinstance(mended(text), str)


@pytest.mark.parametrize("unit", ["\x1b]", "\x1b[1;", "\x1b", "\x9b1", "\x1b]0;x" * 10, "\r", "â€"])
def test_hostile_text_costs_no_more_than_its_length(unit: str) -> None:
    assert "\x1b" not in clean_text(unit * 50_000)
