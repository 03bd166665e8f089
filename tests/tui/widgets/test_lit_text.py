"""A person looks: what lights up, what the mouse does, and odd sizes."""

import pytest

from reader.analysis.findings import Actor
from reader.article import Article, Span
from reader.tui.widgets.article_view import ArticleView
from tests.tui.widgets.alone import (
    HEADLINE,
    LONG,
    SHORT,
    analysis_of,
    article_of,
    places,
    reading,
    resized,
    settled,
    shown,
    styles_of,
)

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


async def test_under_a_headline_without_a_story_is_one_rule_at_most() -> None:
    words = "Story to follow"
    headline = Span(0, len(words))
    async with reading(Article(words, words, (headline,), headline=headline)) as (view, _):
        assert shown(view)[0].strip() == words
        assert not "".join(shown(view)[1:])
