"""What is kept of reading, and that it survives edits, moves and another window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.article import Article, Published, fingerprint
from reader.loading import article_from_text
from reader.reading_state import ReadingState

TEXT = """Ferry sails again

The ferry to Aldmere sailed on Monday, after a winter in the dock.

“We are glad,” said the harbour master, Ines Kolb, who had waited for the part from Oslo.

Nobody knows for how long.
"""
PLACE = TEXT.index("said the harbour")


@pytest.fixture
def state(tmp_path: Path) -> Iterator[ReadingState]:
    state = ReadingState(tmp_path / "state" / "reading.db")
    yield state
    state.close()


def article(text: str = TEXT, file: str = "/news/ferry.txt") -> Article:
    return replace(article_from_text(text), path=Path(file))


@pytest.mark.parametrize(
    ("text", "file"),
    [
        (TEXT, "/news/ferry.txt"),
        (TEXT, "/elsewhere/moved.txt"),
        (TEXT.replace("on Monday,", "on Monday, 3 June, at noon,"), "/news/ferry.txt"),
        (TEXT.replace("Ferry sails again", "Aldmere ferry back"), "/news/ferry.txt"),
        (TEXT.replace(" who had waited for the part from Oslo", ""), "/news/ferry.txt"),
        (TEXT.replace("“We are glad,”", "Back at last,"), "/news/ferry.txt"),
    ],
    ids=["as it was", "moved", "edited above", "retitled", "edited behind", "edited before"],
)
def test_the_place_is_found_again(state: ReadingState, text: str, file: str) -> None:
    state.keep_place(article(), PLACE)
    again = article(text, file)
    assert again.text[state.place_in(again) :].startswith("said the harbour master")


def test_another_article_in_the_same_file_begins_at_its_top(state: ReadingState) -> None:
    state.keep_place(article(), PLACE)
    assert state.place_in(article("Mayor resigns\n\nShe gave no reason at all.\n")) == 0


def test_words_that_stand_twice_are_found_where_they_were(state: ReadingState) -> None:
    twice = article("Chorus\n\n" + "La la la la la la la.\n\n" * 50)
    state.keep_place(twice, 400)
    longer = article("Chorus!\n\n" + "La la la la la la la.\n\n" * 60)
    assert abs(state.place_in(longer) - 400) <= len("La la la la la la la.\n\n")


def test_a_place_beyond_an_article_that_was_cut_is_its_end(state: ReadingState) -> None:
    state.keep_place(article(), len(TEXT))
    cut = article("Ferry sails again\n\nMore follows.")
    assert state.place_in(cut) == len(cut.text)


def test_read_and_unread_are_known_by_file_and_by_text(state: ReadingState) -> None:
    state.mark_read(article())
    mark = fingerprint(article().text)
    assert state.is_read("/news/ferry.txt")
    assert state.is_read("/elsewhere/moved.txt", mark)
    assert not state.is_read("/elsewhere/moved.txt")
    assert not state.is_read("/news/other.txt", "")
    state.mark_unread(article())
    assert not state.is_read("/news/ferry.txt", mark)


def test_an_article_that_was_corrected_stays_read(state: ReadingState) -> None:
    state.mark_read(article())
    state.keep_place(article(TEXT.replace("Monday", "Tuesday")), 5)
    assert state.is_read("/news/ferry.txt")
    assert state.place_in(article(TEXT.replace("Monday", "Tuesday"))) == 5


def test_a_date_set_by_hand_is_kept_and_taken_back(state: ReadingState) -> None:
    assert state.published(article()) is None
    state.set_published(article(), date(2024, 6, 3))
    assert state.published(article()) == Published(date(2024, 6, 3), "set by you")
    assert state.published_by_file() == {"/news/ferry.txt": date(2024, 6, 3)}
    state.set_published(article(), None)
    assert state.published(article()) is None


def test_hidden_actors_are_kept_in_their_order(state: ReadingState) -> None:
    for name in ("Oslo", "AFP", "Oslo"):
        state.hide(name)
    assert state.hidden() == ("Oslo", "AFP")
    state.show("Oslo")
    assert state.hidden() == ("AFP",)


def test_settings_come_back_as_they_were(state: ReadingState) -> None:
    assert state.setting("measure", 84) == 84
    for value in (72, True, "nord", ["date", 3], None):
        state.set("measure", value)
        assert state.setting("measure", 84) == value


def test_everything_is_there_after_the_program_ends(tmp_path: Path) -> None:
    file = tmp_path / "reading.db"
    before = ReadingState(file)
    before.keep_place(article(), PLACE)
    before.mark_read(article())
    before.set("theme", "nord")
    before.close()
    after = ReadingState(file)
    assert (after.place_in(article()), after.setting("theme")) == (PLACE, "nord")
    assert after.is_read("/news/ferry.txt")
    after.close()


def test_two_windows_write_side_by_side(tmp_path: Path) -> None:
    one, other = ReadingState(tmp_path / "reading.db"), ReadingState(tmp_path / "reading.db")
    for offset in range(50):
        one.keep_place(article(), offset)
        other.set_published(article(), date(2024, 6, 1 + offset % 30))
    assert other.place_in(article()) == 49
    assert one.published(article()) == Published(date(2024, 6, 20), "set by you")
    assert one.notice == other.notice == ""
    one.close()
    other.close()


def test_a_file_name_that_is_no_unicode_is_kept(state: ReadingState) -> None:
    state.mark_read(article(file="/news/caf\udce9.txt"))
    assert state.is_read("/news/caf\udce9.txt")


def test_standard_input_has_a_place_though_it_has_no_file(state: ReadingState) -> None:
    state.keep_place(article_from_text(TEXT), 12)
    assert state.place_in(article_from_text(TEXT)) == 12
