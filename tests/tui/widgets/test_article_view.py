"""A person reads: keys and mouse in a real app, and its state afterwards."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot
from textual.reactive import var

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote
from reader.article import Article, Published, Span
from reader.tui.widgets.article_view import ArticleView

HEADLINE = "Harbour strike enters third week"
BYLINE = "By Ama Tetteh"
BODY = (
    "Dock workers in Port Vane turned down another offer from the Ports Authority on Tuesday. "
    "“We have waited for a serious number,” said Ines Okafor, who leads the union. {}"
)


def article_of(paragraphs: int) -> Article:
    """A story of a headline, a byline and so many numbered paragraphs."""
    pieces = [HEADLINE, BYLINE, *(BODY.format(number) for number in range(paragraphs))]
    text, spans, start = "\n\n".join(pieces), [], 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece)))
        start += len(piece) + 2
    return Article(text, HEADLINE, tuple(spans), headline=spans[0], furniture=(spans[1],))


def places(text: str, words: str) -> tuple[Span, ...]:
    return tuple(Span(*hit.span()) for hit in re.finditer(re.escape(words), text))


def analysis_of(article: Article) -> Analysis:
    def found(words: str) -> tuple[Span, ...]:
        return places(article.text, words)

    actors = (
        Actor("Ines Okafor", "person", None, found("Ines Okafor")),
        Actor("Ports Authority", "organization", None, found("Ports Authority")),
        Actor("Port Vane", "place", None, found("Port Vane")),
        Actor("Dock workers", "group", None, found("Dock workers")),
    )
    quotes = tuple(
        Quote(span, "direct", None, None)
        for span in found("“We have waited for a serious number,”")
    )
    days = tuple(KeyDate(span, "date", "2019-06-25", None, None) for span in found("Tuesday"))
    return Analysis(article, actors, quotes, days)


SHORT, LONG = article_of(1), article_of(200)


class Reading(App[None]):
    """An article view, bound as a screen binds it, that keeps what it is told."""

    article: var[Article | None] = var(None)
    analysis: var[Analysis | None] = var(None)
    chosen: var[Actor | None] = var(None)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Message] = []

    def compose(self) -> ComposeResult:
        yield ArticleView().data_bind(Reading.article, Reading.analysis, Reading.chosen)

    def on_article_view_moved(self, message: ArticleView.Moved) -> None:
        self.told.append(message)

    def on_article_view_pressed(self, message: ArticleView.Pressed) -> None:
        self.told.append(message)

    def on_article_view_copied(self, message: ArticleView.Copied) -> None:
        self.told.append(message)


@asynccontextmanager
async def reading(
    article: Article | None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[ArticleView, Pilot[None]]]:
    app = Reading()
    async with app.run_test(size=size) as pilot:
        app.article = article
        view = app.query_one(ArticleView)
        view.focus()
        await settled(pilot)
        yield view, pilot


async def settled(pilot: Pilot[None]) -> None:
    for _ in range(4):
        await pilot.pause()


async def resized(pilot: Pilot[None], columns: int, rows: int) -> None:
    await pilot.resize_terminal(columns, rows)
    await settled(pilot)


def shown(view: ArticleView) -> list[str]:
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


def styles_of(view: ArticleView, words: str) -> set[tuple[bool | None, ...]]:
    """How the words are drawn where they are first in sight: bold, italic, underlined, reversed."""
    drawn = [segment for y in range(view.size.height) for segment in view.render_line(y)]
    return {
        (s.style.bold, s.style.italic, s.style.underline, s.style.reverse)
        for s in drawn
        if s.style and s.text.strip() == words
    }


# Moving


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        (["j"], 1),
        (["down", "down", "k"], 1),
        (["j", "up", "up"], 0),
        (["space"], 24),
        (["pagedown", "b"], 0),
        (["space", "space", "pageup"], 24),
        (["ctrl+d"], 12),
        (["space", "ctrl+u"], 12),
        (["G", "g"], 0),
        (["end", "home"], 0),
        (["g", "g", "j"], 1),
    ],
)
async def test_keys_move_as_in_less_and_vim(keys: list[str], row: int) -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press(*keys)
        assert view.scroll_offset.y == row


@pytest.mark.parametrize("key", ["G", "end"])
async def test_the_end_shows_the_last_words_and_all_is_read(key: str) -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press(key)
        assert view.in_sight.end == len(LONG.text)
        assert view.share == 100


async def test_a_short_article_is_read_at_once_and_does_not_move() -> None:
    async with reading(SHORT) as (view, pilot):
        await pilot.press("j", "space", "G")
        assert (view.top, view.share) == (0, 100)


async def test_other_keys_are_left_to_the_screen() -> None:
    async with reading(LONG) as (view, _):
        keys = set(view._bindings.key_to_bindings)
        assert keys == {
            "j", "down", "k", "up", "space", "pagedown", "b", "pageup", "ctrl+d", "ctrl+u",
            "g", "home", "G", "end",
        }  # fmt: skip


async def test_the_wheel_scrolls_and_its_moves_are_told() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot._post_mouse_events([events.MouseScrollDown], view)
        await settled(pilot)
        assert view.top > 0
        last = pilot.app.told[-1]  # type: ignore[attr-defined]
        assert (last.top, last.share) == (view.top, view.share)


# Keeping the place


async def test_a_resize_keeps_the_character_at_the_top() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press("space", "space", "j", "j", "j")
        top = view.top
        for size in ((40, 24), (120, 40), (20, 5), (200, 50), (80, 24)):
            await resized(pilot, *size)
            assert view.top == top
            assert view.rows.row_of(top) == view.scroll_offset.y
        assert view.rows.span_of(view.scroll_offset.y).start == top


async def test_a_higher_window_at_the_end_and_back_keeps_the_place() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press("G")
        top = view.top
        await resized(pilot, 80, 50)
        assert view.in_sight.end == len(LONG.text)
        await resized(pilot, 80, 24)
        assert view.top == top == view.in_sight.start


async def test_a_place_is_shown_from_its_row_on() -> None:
    async with reading(LONG) as (view, pilot):
        offset = LONG.text.index("union. 120")
        view.show_from(offset)
        await settled(pilot)
        assert view.top == offset
        assert view.in_sight.start <= offset < view.rows.ends[view.scroll_offset.y]


async def test_setting_the_publication_date_moves_nothing() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press("space")
        top = view.top
        dated = replace(LONG, published=Published(date(2019, 6, 25), "set by you"))
        pilot.app.article = dated  # type: ignore[attr-defined]
        await settled(pilot)
        assert view.top == top == view.in_sight.start


async def test_another_article_is_read_from_its_beginning() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press("G")
        pilot.app.article = article_of(50)  # type: ignore[attr-defined]
        await settled(pilot)
        assert (view.top, view.scroll_offset.y) == (0, 0)


async def test_a_wider_measure_keeps_the_place() -> None:
    async with reading(LONG, (120, 30)) as (view, pilot):
        await pilot.press("space")
        top = view.top
        view.measure = 40
        await settled(pilot)
        assert view.top == top
        assert max(map(len, map(str.strip, shown(view)))) <= 40


# Jumping


async def test_a_jump_puts_the_words_a_third_from_the_top() -> None:
    async with reading(LONG) as (view, pilot):
        span = places(LONG.text, "Ines Okafor")[100]
        view.go_to(span)
        await settled(pilot)
        assert view.rows.row_of(span.start) - view.scroll_offset.y == 8
        assert view.in_sight.holds(span)


async def test_a_jump_to_words_well_in_sight_moves_nothing() -> None:
    async with reading(LONG) as (view, pilot):
        await pilot.press("j", "j", "j")
        before = view.scroll_offset.y
        view.go_to(Span(view.rows.starts[before + 10], view.rows.ends[before + 10]))
        assert view.scroll_offset.y == before


async def test_a_jump_arrives_above_what_lies_over_the_foot_of_the_text() -> None:
    async with reading(LONG) as (view, _):
        view.covered = 14
        view.go_to(Span(view.rows.starts[12], view.rows.ends[12]))
        assert view.scroll_offset.y == 9
        view.go_to(places(LONG.text, "Ines Okafor")[100])
        assert (
            view.rows.row_of(places(LONG.text, "Ines Okafor")[100].start)
            < view.scroll_offset.y + 10
        )


@pytest.mark.parametrize("at", [0, 1, 100, 199])
async def test_a_jump_before_anything_is_laid_out_arrives(at: int) -> None:
    app = Reading()
    async with app.run_test(size=(80, 24)) as pilot:
        span = places(LONG.text, "Ines Okafor")[at]
        view = app.query_one(ArticleView)
        view.display = False
        app.article = LONG
        view.go_to(span)
        view.display = True
        await settled(pilot)
        assert view.in_sight.holds(span)


async def test_a_jump_right_after_opening_an_article_arrives() -> None:
    async with reading(SHORT) as (view, pilot):
        span = places(LONG.text, "Ines Okafor")[150]
        pilot.app.article = LONG  # type: ignore[attr-defined]
        view.go_to(span)
        await settled(pilot)
        assert view.in_sight.holds(span)


async def test_a_jump_into_what_is_not_wrapped_yet_is_exact() -> None:
    article = article_of(3_000)
    async with reading(SHORT) as (view, pilot):
        pilot.app.article = article  # type: ignore[attr-defined]
        assert not view.rows.finished
        span = places(article.text, "Ines Okafor")[2_500]
        view.go_to(span)
        assert view.in_sight.holds(span)
        await settled(pilot)
        assert view.in_sight.holds(span)


# Lighting up


async def test_each_kind_of_actor_is_drawn_in_its_own_letters() -> None:
    async with reading(SHORT, (100, 24)) as (view, pilot):
        pilot.app.analysis = analysis_of(SHORT)  # type: ignore[attr-defined]
        await settled(pilot)
        letters = [
            styles_of(view, words)
            for words in ("Ines Okafor", "Ports Authority", "Port Vane", "Dock workers")
        ]
        bold, underlined, italic, both = letters
        assert bold == {(True, None, None, None)}
        assert underlined == {(None, None, True, None)}
        assert italic == {(None, True, None, None)}
        assert both == {(True, True, None, None)}


async def test_without_highlights_only_what_was_asked_for_is_lit() -> None:
    async with reading(SHORT, (100, 24)) as (view, pilot):
        analysis = analysis_of(SHORT)
        pilot.app.analysis = analysis  # type: ignore[attr-defined]
        pilot.app.chosen = analysis.actors[1]  # type: ignore[attr-defined]
        view.highlights = False
        await settled(pilot)
        assert styles_of(view, "Ines Okafor") == set()
        assert {style[3] for style in styles_of(view, "Ports Authority")} == {True}


async def test_findings_of_another_article_light_nothing() -> None:
    async with reading(SHORT, (100, 24)) as (view, pilot):
        pilot.app.analysis = analysis_of(LONG)  # type: ignore[attr-defined]
        await settled(pilot)
        assert styles_of(view, "Ines Okafor") == set()


async def test_the_place_jumped_to_is_drawn_over_hits_and_chosen() -> None:
    async with reading(SHORT, (100, 24)) as (view, pilot):
        actor = analysis_of(SHORT).actors[0]
        view.chosen, view.hits, view.here = actor, actor.mentions, actor.mentions[0]
        await settled(pilot)
        assert styles_of(view, "Ines Okafor") == {(True, None, None, True)}
        segments = [s for y in range(view.size.height) for s in view.render_line(y)]
        lit = next(s for s in segments if s.text == "Ines Okafor")
        assert lit.style is not None
        assert lit.style.color == view.rich_style.color


async def test_the_scrollbar_is_marked_where_the_chosen_actor_stands() -> None:
    async with reading(LONG) as (view, pilot):
        spans = places(LONG.text, "Ines Okafor")
        view.chosen = Actor("Ines Okafor", "person", None, (spans[0], spans[-1]))
        await settled(pilot)
        bar = view.vertical_scrollbar.render_lines(view.vertical_scrollbar.size.region)
        marked = [y for y, strip in enumerate(bar) if "━" in strip.text]
        assert marked == [0, 23]


async def test_news_text_is_never_markup() -> None:
    text = "[red]Alert[/red] [@click=app.quit]press[/] [sic] [/nothing]"
    async with reading(Article(text, text, (Span(0, len(text)),))) as (view, _):
        assert shown(view)[0].strip() == text


async def test_the_theme_may_change() -> None:
    async with reading(SHORT) as (view, pilot):
        before = view.render_line(0)
        pilot.app.theme = "textual-light"
        await settled(pilot)
        assert list(view.render_line(0)) != list(before)


# The mouse


async def test_a_press_tells_the_character_under_it() -> None:
    async with reading(SHORT) as (view, pilot):
        row = next(y for y, line in enumerate(shown(view)) if "Port Vane" in line)
        column = shown(view)[row].index("Port Vane")
        await pilot.click(view, offset=(column, row))
        pressed = pilot.app.told[-1]  # type: ignore[attr-defined]
        assert isinstance(pressed, ArticleView.Pressed)
        assert SHORT.text[pressed.offset :].startswith("Port Vane")


@pytest.mark.parametrize("offset", [(0, 0), (60, 0), (10, 1), (10, 20)])
async def test_a_press_beside_the_text_tells_nothing(offset: tuple[int, int]) -> None:
    async with reading(SHORT) as (view, pilot):
        await pilot.click(view, offset=offset)
        assert not [m for m in pilot.app.told if isinstance(m, ArticleView.Pressed)]  # type: ignore[attr-defined]


async def test_dragging_over_words_copies_them_and_presses_nothing() -> None:
    async with reading(SHORT) as (view, pilot):
        await pilot.mouse_down(view, offset=(2 + HEADLINE.index("strike"), 0))
        await pilot.hover(view, offset=(2 + len("By Ama"), 2))
        await pilot.mouse_up(view, offset=(2 + len("By Ama"), 2))
        await settled(pilot)
        told = [m for m in pilot.app.told if not isinstance(m, ArticleView.Moved)]  # type: ignore[attr-defined]
        assert [type(message) for message in told] == [ArticleView.Copied]
        assert pilot.app.clipboard == "strike enters third week\n\nBy Ama"


async def test_a_selection_is_forgotten_when_the_rows_change() -> None:
    async with reading(SHORT) as (view, pilot):
        await pilot.mouse_down(view, offset=(4, 0))
        await pilot.hover(view, offset=(12, 0))
        await pilot.mouse_up(view, offset=(12, 0))
        assert view.text_selection is not None
        await resized(pilot, 60, 24)
        assert view.text_selection is None


# Sizes and odd articles


async def test_an_empty_article_says_so() -> None:
    async with reading(Article("", "")) as (view, pilot):
        await pilot.press("j", "space", "G", "g")
        assert shown(view)[0].strip() == "This article has no text."
        view.go_to(Span(0, 0))
        view.show_from(10)
        assert view.share == 100


async def test_no_article_is_drawn_as_nothing() -> None:
    async with reading(None) as (view, pilot):
        await pilot.press("j", "space", "G", "g")
        assert not "".join(shown(view)).strip()


@pytest.mark.parametrize("size", [(20, 5), (60, 20), (80, 24), (120, 40), (200, 60), (3, 2)])
async def test_rows_fit_the_width_and_stand_in_the_middle(size: tuple[int, int]) -> None:
    async with reading(LONG, size) as (view, _):
        columns = size[0] - 1  # the scrollbar
        lines = [view.render_line(y) for y in range(size[1])]
        assert {strip.cell_length for strip in lines} == {columns}
        longest = max(len(strip.text.strip()) for strip in lines)
        assert longest <= min(84, columns)
        assert lines[0].text.startswith(" " * view.margin + HEADLINE[:2])


async def test_a_long_article_is_there_at_once_and_whole_a_moment_later() -> None:
    article = article_of(3_000)
    assert len(article.text.split()) > 90_000
    async with reading(SHORT) as (view, pilot):
        pilot.app.article = article  # type: ignore[attr-defined]
        assert HEADLINE in shown(view)[0]
        assert not view.rows.finished
        while not view.rows.finished:
            await pilot.pause()
        await pilot.press("G")
        assert view.in_sight.end == len(article.text)
        assert view.virtual_size.height == len(view.rows)
