"""A person reads: keys in a real app, and where the text stands afterwards."""

from dataclasses import replace
from datetime import date

import pytest
from textual import events

from reader.article import Published, Span
from reader.tui.widgets.article_view import ArticleView
from tests.tui.widgets.alone import (
    LONG,
    SHORT,
    Reading,
    article_of,
    places,
    reading,
    resized,
    settled,
    shown,
)

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
        (["ctrl+f", "ctrl+f", "ctrl+b"], 24),
        (["ctrl+d"], 12),
        (["ctrl+e", "ctrl+e", "ctrl+y"], 1),
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
            "j", "down", "k", "up", "space", "pagedown", "ctrl+f", "b", "pageup",
            "ctrl+b", "ctrl+d", "ctrl+u", "ctrl+e", "ctrl+y",
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


async def test_what_one_went_to_stays_in_sight_at_any_size_and_the_place_comes_back() -> None:
    async with reading(LONG, (120, 40)) as (view, pilot):
        await pilot.press("space")
        last = [span for span in places(LONG.text, "union") if view.in_sight.holds(span)][-1]
        view.go_to(last)
        await settled(pilot)
        top = view.top
        for columns, rows in ((60, 20), (40, 8), (120, 40)):
            await resized(pilot, columns, rows)
            assert view.in_sight.holds(last)
            assert view.top == top
        await pilot.press("G")
        await resized(pilot, 60, 20)
        assert not view.in_sight.holds(last)


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
