"""What there is to see when things are not as they should be, and that nothing of it is markup."""

import pytest

from reader.loading import article_from_text
from reader.tui.widgets.looks import style_of
from reader.tui.widgets.rows import Rows

MARKUP = """[red]Strike[/red] at [/nowhere]

“[@click=app.bell]Press [bold]me[/],” said Angela [b]Moreau[/b] of [sic] \\[x].
"""


async def test_an_empty_directory_says_how_to_fill_it(opened):
    async with opened(talks=None) as reading:
        assert "There are no articles in /" in reading.screen.trouble
        assert "newsreader add" in reading.screen.trouble
        await reading.press(
            "w", "d", "n", "P", "y", "e", "i", "f", "slash", "J", "z", "z", "a", "escape"
        )
        await reading.press("w")
        assert reading.hint() == "there are no articles here; r looks again"
        assert not reading.app._exit


@pytest.mark.parametrize("key", list("wn/af*PyYeiu+E"))
async def test_where_nothing_is_open_every_key_says_so(opened, key):
    async with opened(talks=None) as reading:
        await reading.press(key)
        assert reading.hint() == "there are no articles here; r looks again"
    async with opened(talks=None, files={"0-broken.txt": b"\x00\x01\x02\xff" * 200}) as reading:
        await reading.press(key)
        assert reading.hint() == "nothing is open; o lists the articles"


async def test_a_key_pressed_where_nothing_is_open_leaves_the_width_of_the_lines(opened):
    async with opened(talks=None) as reading:
        measure = reading.screen.measure
        await reading.press("+", "-")
        assert reading.screen.measure == measure


async def test_a_file_put_into_an_empty_directory_is_read_with_r(opened, tmp_path):
    async with opened(talks=None) as reading:
        (tmp_path / "articles" / "new.txt").write_text("A new story\n\nIt is short.\n")
        await reading.press("r")
        await reading.settle()
        assert reading.screen.article.title == "A new story"


async def test_a_file_that_cannot_be_read_says_why_and_the_rest_goes_on(opened):
    files = {"0-broken.txt": b"\x00\x01\x02\xff" * 200}
    async with opened(files=files) as reading:
        assert "0-broken.txt cannot be read" in reading.screen.trouble
        assert reading.screen.ordinal == "1/2"
        assert not reading.screen.query_one("QuoteStrip").render_line(0).text.strip()
        await reading.press("J")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")
        assert reading.screen.view.has_focus
        await reading.press("K")
        await reading.settle()
        assert "cannot be read" in reading.screen.trouble


async def test_a_directory_among_the_articles_says_what_reads_it(opened, tmp_path):
    (tmp_path / "articles" / "2-more.txt").mkdir()
    async with opened() as reading:
        await reading.press("J")
        await reading.settle()
        assert "--recursive reads what is in it" in reading.screen.trouble
        assert "--recursive" in reading.screen.shelf.entries[1].problem


@pytest.mark.parametrize("columns", [60, 80, 160])
async def test_where_nothing_can_be_read_the_focus_stays_in_sight(opened, columns):
    async with opened((columns, 24), files={"0-broken.txt": b"\x00\x01\x02\xff" * 200}) as reading:
        for key in ("a", "tab", "l", "z", "escape", "h", "tab", "shift+tab", "l", "q"):
            await reading.press(key)
            await reading.pilot.pause()
            assert reading.screen.focused.region.height
            if reading.app._exit:
                break


async def test_an_article_that_vanishes_stays_readable(opened, tmp_path):
    async with opened() as reading:
        (tmp_path / "articles" / "1-talks.txt").unlink()
        await reading.press("G", "r")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")
        assert reading.screen.view.top > 0
        assert "1-talks.txt" in reading.hint()
        await reading.press("w")
        assert reading.here() == "“We will be there,”"


async def test_r_reads_the_file_again_and_keeps_the_place(opened, tmp_path):
    async with opened() as reading:
        path = tmp_path / "articles" / "1-talks.txt"
        await reading.press("G")
        top = reading.screen.view.top
        path.write_text(path.read_text() + "\nA last line.\n")
        await reading.press("r")
        await reading.settle()
        assert reading.screen.article.text.rstrip().endswith("A last line.")
        assert reading.screen.view.top == top


@pytest.mark.parametrize("size", [(20, 5), (60, 20), (200, 50)])
async def test_text_that_looks_like_markup_is_shown_as_it_stands(opened, size):
    async with opened(size, talks=MARKUP) as reading:
        await reading.press("a", "c", "t", "escape", "i", "escape", "o", "escape", "w", "y")
        assert reading.screen.article.title == "[red]Strike[/red] at [/nowhere]"
        assert "[red]Strike[/red]" in reading.app.export_screenshot().replace("&#160;", " ")


async def test_a_name_like_markup_is_no_markup_in_panels_and_titles(opened):
    files = {"[red]x[y].txt": b"\x00\x01\x02\xff" * 200}
    async with opened((200, 40), files=files) as reading:
        await reading.press("o")
        words = [row.words for row in reading.app.screen.query_one(Rows).rows]
        assert any("[red]x[y].txt" in words for words in words)
        await reading.press("escape", "a", "slash")
        await reading.type("[red]")
        assert "[red]" in reading.screen.query_one("ActorsPanel").placeholder


@pytest.mark.parametrize("size", [(20, 5), (40, 10), (60, 20), (80, 24), (120, 40), (200, 50)])
async def test_every_size_draws_and_takes_keys(opened, size):
    async with opened(size) as reading:
        await reading.press(
            "w", "a", "j", "enter", "c", "j", "escape", "t", "z", "z", "o", "escape"
        )
        assert reading.screen.view.size.height >= 1


async def test_a_resize_keeps_the_place(opened):
    async with opened((120, 40)) as reading:
        await reading.press("G", "k", "k")
        before = reading.screen.view.top
        await reading.pilot.resize_terminal(60, 20)
        await reading.pilot.pause()
        await reading.pilot.pause()
        await reading.pilot.resize_terminal(120, 40)
        await reading.pilot.pause()
        await reading.pilot.pause()
        assert reading.screen.view.top == before


async def test_r_keeps_what_is_sought_and_who_is_chosen(opened, tmp_path):
    async with opened() as reading:
        await reading.press("a", "enter", "f", "slash")
        await reading.type("fuel")
        await reading.press("enter")
        before = len(reading.screen.hits)
        file = tmp_path / "articles" / "1-talks.txt"
        file.write_text(file.read_text() + "\nFuel is dear, and Moreau knows it.\n")
        await reading.press("r")
        for _ in range(200):
            await reading.pilot.pause(0.01)
            if len(reading.screen.hits) == before + 1:
                break
        assert reading.screen.stepping.startswith("/fuel ")
        await reading.settle()
        assert reading.screen.chosen.name == "Angela Moreau"
        assert reading.screen.only == reading.screen.chosen
        await reading.press("escape")
        assert reading.screen.stepping.startswith("● Angela Moreau")


async def test_that_nothing_is_kept_is_said_once_and_why_comes_first(opened, tmp_path):
    (tmp_path / "home").write_text("no directory")
    async with opened() as reading:
        reading.screen.remember_place()
        assert reading.hint().startswith("What you do now is not kept (")
        await reading.press("G")
        reading.screen.remember_place()
        assert reading.hint() == ""


async def test_where_one_left_off_is_where_one_begins(opened):
    async with opened() as reading:
        await reading.press("G")
        top = reading.screen.view.top
    async with opened() as reading:
        assert reading.screen.view.top == top > 0


async def test_where_one_left_off_is_kept_before_anything_is_found(opened, monkeypatch):
    async with opened() as reading:
        monkeypatch.setattr(reading.screen, "analyse", lambda: None)
        await reading.press("r")
        for _ in range(50):
            await reading.pilot.pause(0.02)
            if reading.screen.analysis is None and reading.screen._settled:
                break
        await reading.press("G")
        top = reading.screen.view.top
        assert reading.screen.analysis is None
    async with opened() as reading:
        assert reading.screen.view.top == top > 0


async def test_on_a_narrow_screen_a_peek_is_seen_above_the_panel(opened):
    async with opened((60, 20)) as reading:
        await reading.press("c")
        view, side = reading.screen.view, reading.screen.query_one("#side")
        for _ in range(5):
            await reading.press("j")
            row = view.rows.row_of(reading.screen.here.start) - view.scroll_offset.y
            assert 0 <= row < side.region.y - view.region.y


async def test_panels_beside_the_text_cover_nothing(opened):
    async with opened((80, 24)) as reading:
        await reading.press("c", "j")
        assert reading.screen.view.covered == 0
        await reading.press("escape", "G")
        view = reading.screen.view
        assert (
            view.rows.span_of(view.scroll_offset.y + view.size.height - 1).end == view.in_sight.end
        )
        assert view.in_sight.start < view.in_sight.end


async def test_an_article_from_standard_input_is_read_like_any_other(opened):
    async with opened(
        piped=article_from_text("Piped story\n\n“It flows,” said Ada Cole.\n")
    ) as reading:
        assert reading.screen.article.title == "Piped story"
        await reading.press("w", "J", "K", "r", "o", "escape", "F")
        assert "no library" in reading.hint()
        await reading.press("i")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "standard input" in said


async def test_of_several_articles_from_standard_input_each_is_a_row(opened, tmp_path):
    story = '{{"title": "{}", "text": "It sailed."}}'
    async with opened(held="\n".join(map(story.format, ("Ferry", "Boat", "Raft")))) as reading:
        assert reading.screen.article.title == "Ferry"
        await reading.press("J", "J")
        assert reading.screen.article.title == "Raft"
        await reading.press("F")
        assert "no library" in reading.hint()
        await reading.press("i")
        said = [row.words for row in reading.app.screen.query_one(Rows).rows]
        assert str(tmp_path) not in " ".join(said)
        assert "one of the 3 articles in it" in " ".join(said)


async def test_what_was_piped_in_stays_when_r_and_o_ask_for_more(opened):
    piped = article_from_text("Piped story\n\n“It flows,” said Ada Cole.\n")
    async with opened(piped=piped) as reading:
        for key, says in (("r", "cannot be read again"), ("o", "no list of articles")):
            await reading.press(key)
            assert says in reading.hint()
            assert reading.screen.article.title == "Piped story"
            assert not reading.screen.trouble
            assert reading.app.screen is reading.screen


async def test_without_colours_the_place_at_hand_differs_from_all_that_is_lit_up(
    opened, monkeypatch
):
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as reading:
        await reading.press("a", "enter")
        here, chosen, hit = (
            style_of(reading.screen.view, look) for look in ("here", "chosen primary", "hit")
        )
        assert here.reverse
        assert not chosen.reverse
        assert chosen.color in (None, style_of(reading.screen.view, "plain").color)
        assert not hit.reverse
        assert chosen.underline


async def test_the_theme_is_remembered(opened):
    async with opened() as reading:
        reading.app.action_other_theme()
        await reading.pilot.pause()
        assert reading.app.theme == "newsprint"
    async with opened() as again:
        assert again.app.theme == "newsprint"


async def test_no_control_character_of_a_file_name_reaches_the_screen(opened):
    files = {
        "0\x1b]0;evil\x07.txt": b"\x00\x01\x02\xff" * 200,
        "2\x9b31m\u202e.txt": "Story\n\nBody.\n",
    }
    async with opened((120, 30), files=files) as reading:
        shown = [reading.screen.trouble, reading.screen.heading]
        await reading.press("o")
        await reading.pilot.pause(0.3)
        shown += [row.words for row in reading.app.screen.query_one(Rows).rows]
        await reading.press("escape", "J", "J")
        await reading.settle()
        await reading.press("i")
        shown += [row.words for row in reading.app.screen.query_one(Rows).rows]
        assert not set("".join(shown)) & set("\x1b\x07\x9b\u202e")


async def test_that_the_loading_has_a_notice_is_said_above_the_article(opened):
    files = {"1.txt": "One\n\nThe café is open.\n".encode("cp1252"), "2.txt": "One\n\nIt is.\n"}
    async with opened(talks=None, files=files) as reading:
        bar = reading.screen.query_one("TitleBar")
        assert bar.render_line(1).text.rstrip().endswith("a notice, press i")
        await reading.press("i")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "cp1252" in said
        await reading.press("escape", "J")
        await reading.settle()
        assert "notice" not in bar.render_line(1).text


@pytest.mark.parametrize(
    ("columns", "said"),
    [(80, "changed on disk, press r · a notice, press i"), (40, "changed on disk, press r")],
)
async def test_where_there_is_no_room_for_all_warnings_the_most_urgent_one_stays(
    opened, columns, said
):
    files = {"1.txt": "One\n\nThe café is open.\n".encode("cp1252")}
    async with opened((columns, 24), talks=None, files=files) as reading:
        reading.screen.changed = "changed on disk, press r"
        await reading.pilot.pause()
        line = reading.screen.query_one("TitleBar").render_line(1).text
        assert line.rstrip().endswith(f" {said}")
        assert line.count("press") == said.count("press")
