"""What is taken along: citations, files, the web address; and where it all came from."""

import json
import webbrowser

import pytest
from textual.widgets import Input

from reader.tui.widgets.rows import Rows


async def test_y_copies_the_quote_with_who_said_it_and_where(opened):
    async with opened() as reading:
        await reading.press("w", "y")
        assert "“We are close,” — Angela Moreau" in reading.app.clipboard
        assert "Harbour talks resume" in reading.app.clipboard


async def test_y_in_capitals_copies_the_articles_citation(opened):
    async with opened() as reading:
        await reading.press("Y")
        assert "Harbour talks resume as fuel price rises" in reading.app.clipboard
        assert "12 May 2026" in reading.app.clipboard


async def test_a_command_that_takes_what_is_copied_gets_it(opened, tmp_path, monkeypatch):
    taken = tmp_path / "taken"
    async with opened() as reading:
        monkeypatch.setenv("NEWSREADER_COPY", f"tee {taken}")
        await reading.press("w", "y")
        assert taken.read_text() == reading.app.clipboard
        for command, said in (
            ("no-such-command -x", "copied, but there is no command no-such-command"),
            ("false", "copied, but false failed with code 1"),
            ("tee 'never closed", "copied, but tee cannot be run: no closing quotation"),
        ):
            monkeypatch.setenv("NEWSREADER_COPY", command)
            await reading.press("y")
            assert reading.hint() == said
        monkeypatch.setenv("NEWSREADER_COPY", " ")
        await reading.press("y")
        assert reading.hint().startswith("copied: ")


async def test_the_command_may_stand_in_the_configuration_and_the_environment_goes_first(
    opened, tmp_path, monkeypatch
):
    configured, taken = tmp_path / "home" / "newsreader" / "config.toml", tmp_path / "taken"
    async with opened() as reading:
        configured.parent.mkdir(parents=True, exist_ok=True)
        configured.write_text(f'copy = "tee {taken}"\n')
        await reading.press("Y")
        assert taken.read_text() == reading.app.clipboard
        monkeypatch.setenv("NEWSREADER_COPY", f"tee {tmp_path / 'elsewhere'}")
        await reading.press("w", "y")
        assert (tmp_path / "elsewhere").read_text() == reading.app.clipboard
        assert taken.read_text() != reading.app.clipboard


async def test_a_damaged_configuration_takes_no_copy_away(opened, tmp_path):
    configured = tmp_path / "home" / "newsreader" / "config.toml"
    async with opened() as reading:
        configured.parent.mkdir(parents=True, exist_ok=True)
        for damaged, says in (("copy = [", "damaged"), ("copy = 3", "must be in quotes")):
            configured.write_text(damaged)
            await reading.press("Y")
            assert "Harbour talks resume" in reading.app.clipboard
            assert says in reading.hint()


async def test_e_writes_the_findings_and_shows_where(opened, tmp_path):
    async with opened() as reading:
        await reading.press("e")
        path = reading.app.screen.query_one(Input)
        assert path.value == str(tmp_path / "1-talks.md")
        await reading.press("shift+tab")
        assert path.value == str(tmp_path / "1-talks.json")
        await reading.press("enter")
        assert reading.hint() == f"written: 1-talks.json in {tmp_path}"
        assert json.loads((tmp_path / "1-talks.json").read_text())["schema"] == "newsreader/1"


async def test_a_click_on_a_form_takes_it_and_one_types_on(opened, tmp_path):
    async with opened() as reading:
        await reading.press("e")
        await reading.pilot.click(reading.app.screen.query(".form")[2])
        path = reading.app.screen.query_one(Input)
        assert path.value == str(tmp_path / "1-talks-actors.csv")
        assert path.has_focus
        await reading.press("enter")
        assert "Angela Moreau" in (tmp_path / "1-talks-actors.csv").read_text()


async def test_where_there_is_no_room_for_all_forms_the_one_that_is_taken_is_seen(opened):
    async with opened((20, 5)) as reading:
        await reading.press("e", "tab")
        await reading.pilot.pause()
        dialog = reading.app.screen.query_one("#dialog")
        forms = [form for form in reading.app.screen.query(".form") if form.region]
        assert [str(form.render()) for form in forms] == ["▶ CSV: the quotes"]
        assert dialog.region.contains_region(forms[0].region)
        assert dialog.region.contains_region(reading.app.screen.query_one(Input).region)


async def test_the_name_of_the_file_is_in_sight_also_where_its_path_is_long(opened):
    async with opened((40, 20)) as reading:
        await reading.press("e")
        await reading.pilot.pause()
        path = reading.app.screen.query_one(Input)
        assert path.scroll_offset.x + path.size.width >= len(path.value) > path.size.width


async def test_a_path_typed_from_here_on_is_shown_whole(opened, tmp_path):
    async with opened() as reading:
        await reading.press("e", "ctrl+u")
        await reading.type("notes.md")
        await reading.press("enter")
        assert reading.hint() == f"written: notes.md in {tmp_path}"


async def test_a_file_that_exists_is_replaced_only_when_asked_twice(opened, tmp_path):
    (tmp_path / "1-talks.md").write_text("mine")
    async with opened() as reading:
        await reading.press("e", "enter")
        assert (tmp_path / "1-talks.md").read_text() == "mine"
        await reading.press("enter")
        assert "Moreau" in (tmp_path / "1-talks.md").read_text()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("nowhere/x.md", "there is no directory nowhere"),
        ("articles", "that is a directory: add the name of a file"),
        ("", "that is a directory: add the name of a file"),
        ("articles/1-talks.txt", "that is the article itself: write to another file"),
        ("hard-link.txt", "that is the article itself: write to another file"),
        ("x" * 300, "cannot be written: File name too long"),
        ("x\0y", "cannot be written: embedded null byte"),
    ],
)
async def test_a_file_that_cannot_be_written_says_why_and_the_dialog_stays(
    opened, tmp_path, typed, says
):
    async with opened() as reading:
        article = tmp_path / "articles" / "1-talks.txt"
        (tmp_path / "hard-link.txt").hardlink_to(article)
        await reading.press("e")
        reading.app.screen.query_one(Input).value = typed
        await reading.press("enter", "enter")
        assert str(reading.app.screen.query_one("#outcome").render()) == says
        await reading.press("escape")
        assert reading.app.screen is reading.screen
        assert article.read_text().startswith("Harbour talks")


async def test_the_path_that_is_offered_is_never_that_of_the_article(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path / "articles")
    async with opened(talks=None, files={"notes.md": "Harbour talks\n\nThey go on.\n"}) as reading:
        await reading.press("e")
        assert reading.app.screen.query_one(Input).value.endswith("/articles/notes-notes.md")
        await reading.press("enter")
        assert (tmp_path / "articles" / "notes.md").read_text().startswith("Harbour talks")
        assert (tmp_path / "articles" / "notes-notes.md").exists()


async def test_i_says_where_everything_came_from(opened):
    async with opened() as reading:
        await reading.press("i")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "1-talks.txt" in said.replace(" ", "")
        assert "Tue 12 May 2026, set by you" in said
        assert "6, 5 with a speaker" in said
        await reading.press("escape")
        assert reading.app.screen is reading.screen


@pytest.mark.parametrize("size", [(40, 20), (60, 20), (80, 24), (120, 40)])
async def test_where_from_shows_everything_whole_at_any_width(opened, size):
    title = "Harbour talks resume " * 6
    async with opened(size, talks=f"{title.strip()}\n\nThey resume.\n") as reading:
        await reading.press("i")
        rows = reading.app.screen.query_one(Rows)
        shown = [rows.render_line(y).text for y in range(len(rows._drawn))]
        assert not [line for line in shown if "…" in line]
        await reading.pilot.resize_terminal(50, 20)
        await reading.pilot.pause()
        assert max(rows.virtual_size.height, 1) == len(rows._drawn)
        assert not [y for y in range(len(rows._drawn)) if "…" in rows.render_line(y).text]


async def test_where_from_is_whole_in_wide_letters_and_fills_in_what_is_found_later(opened):
    title = "東京の港で会談が再開された" * 5
    async with opened((60, 20), talks=f"{title}\n\n“はい,” said Ada Cole.\n") as reading:
        found, reading.screen.found = reading.screen.found, None
        await reading.press("i")
        rows = reading.app.screen.query_one(Rows)
        assert not [y for y in range(len(rows._drawn)) if "…" in rows.render_line(y).text]
        assert any("still being found" in row.words for row in rows.rows)
        reading.screen.found = found
        for _ in range(100):
            await reading.pilot.pause(0.02)
            if not any("still being found" in row.words for row in rows.rows):
                break
        assert any(row.words.startswith("actors") for row in rows.rows)


async def test_where_all_actors_are_hidden_the_panel_says_how_they_come_back(opened):
    async with opened() as reading:
        await reading.press("a", "x", "x", "x", "x")
        panel = reading.screen.query_one("ActorsPanel")
        assert not panel.rows
        assert panel.placeholder == "all hidden; U undoes it"
        await reading.press("U")
        assert [row.finding.name for row in panel.rows] == ["Port Sabine"]


async def test_where_i_says_that_p_sets_the_day_p_does(opened):
    async with opened(published=None) as reading:
        await reading.press("i", "P")
        await reading.type("12 May 2026")
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.published.source == "set by you"
        await reading.press("i", "escape")
        assert not reading.screen.query("Prompt")


async def test_a_day_that_was_set_ends_the_notice_that_none_was_found(opened):
    async with opened(published=None) as reading:
        for typed, found in (("", True), ("12 May 2026", False)):
            if typed:
                await reading.press("P")
                await reading.type(typed)
                await reading.press("enter")
                await reading.settle()
            await reading.press("i")
            said = [row.words for row in reading.app.screen.query_one(Rows).rows]
            assert any("notice" in row and "no publication date" in row for row in said) is found
            await reading.press("escape")


async def test_o_in_capitals_opens_web_addresses_only(opened):
    async with opened() as reading:
        await reading.press("O")
        assert "no web address" in reading.hint()


async def test_words_dragged_over_are_copied_and_that_is_said(opened, tmp_path, monkeypatch):
    async with opened() as reading:
        monkeypatch.setenv("NEWSREADER_COPY", f"tee {tmp_path / 'taken'}")
        view = reading.screen.view
        await reading.pilot.mouse_down(view, offset=(2, 3))
        await reading.pilot.hover(view, offset=(12, 3))
        await reading.pilot.mouse_up(view, offset=(12, 3))
        await reading.pilot.pause()
        assert reading.app.clipboard
        assert reading.hint() == f"copied: {' '.join(reading.app.clipboard.split())}"
        assert (tmp_path / "taken").read_text() == reading.app.clipboard


PAGE = '<link rel="canonical" href="https://herald.example/ferry"><h1>Ferry</h1><p>It sails.</p>'


# The library does not wait for a browser that has a window of its own.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_o_in_capitals_hands_the_address_to_the_browser(opened, tmp_path, monkeypatch):
    browser, opens = tmp_path / "browser", tmp_path / "opens"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opens}\nsleep 1\n')
    browser.chmod(0o755)
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setenv("BROWSER", f"{browser} %s &")
    async with opened(talks=None, files={"1-ferry.html": PAGE}) as reading:
        await reading.press("O")
        assert reading.hint() == "opened https://herald.example/ferry"
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if opens.exists() and opens.read_text():
                break
        assert opens.read_text() == "https://herald.example/ferry\n"


async def test_where_there_is_no_browser_o_says_so_and_shows_the_address(opened, monkeypatch):
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setenv("PATH", "")
    async with opened(talks=None, files={"1-ferry.html": PAGE}) as reading:
        await reading.press("O")
        assert reading.hint().startswith("no browser was found")
        assert reading.hint().endswith("https://herald.example/ferry")
