"""Bytes in any encoding become the text that was meant."""

import pytest

from reader.loading.decoding import decode, decode_as, what_binary

STORY = "“We’re close,” Angela Moreau said at the café in Lagos. " * 4


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (STORY.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + STORY.encode(), "utf-8"),
        (STORY.encode("utf-16"), "utf-16"),
        (STORY.encode("utf-16-le"), "utf-16-le"),
        (STORY.encode("utf-16-be"), "utf-16-be"),
        (STORY.encode("utf-32"), "utf-32"),
        (STORY.encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_seen_in_the_bytes(raw: bytes, encoding: str) -> None:
    text, name, _ = decode(raw)
    assert (text, name) == (STORY, encoding)


def test_a_page_is_read_in_the_encoding_it_declares() -> None:
    page = '<meta charset="windows-1251"><p>Москва</p>'
    assert decode(page.encode("cp1251"))[:2] == (page, "cp1251")


@pytest.mark.parametrize(
    "name", ["base64", "nonsense", "utf-8", "iso-8859-1", "undefined", "rot13"]
)
def test_a_declared_encoding_that_cannot_be_is_passed_over(name: str) -> None:
    page = f'<meta charset="{name}"><p>caf\xe9</p>'
    assert decode(page.encode("cp1252"))[:2] == (page, "cp1252")


def test_a_file_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    text, name, notices = decode("Angela Moreau at the café".encode()[:-1])
    assert (text, name) == ("Angela Moreau at the caf\ufffd", "utf-8")
    assert "damaged" in notices[0]


def test_one_damaged_character_does_not_garble_all_the_others() -> None:
    assert decode(STORY.encode() + b"\xff" + STORY.encode())[0].count("’") == 8


def test_anything_but_utf8_says_so() -> None:
    assert decode(STORY.encode("cp1252"))[2] == ("read as cp1252",)
    assert decode_as("Москва".encode("koi8-r"), "koi8-r") == (
        "Москва",
        "koi8-r",
        ("read as koi8-r",),
    )


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        (b"PK\x03\x04word/document.xml", "a zip archive or an office document"),
        (b"\x89PNG\r\n", "a picture"),
        (b"text \0 with a zero", "a binary file"),
        (bytes(range(1, 9)) * 40, "a binary file"),
        (STORY.encode("utf-16-le"), None),
        (STORY.encode("utf-32"), None),
        (b"\x1b[31mred\x1b[0m and plain words that go on and on", None),
        (STORY.encode("cp1252"), None),
    ],
)
def test_what_holds_no_text_is_named(raw: bytes, kind: str | None) -> None:
    assert what_binary(raw) == kind
