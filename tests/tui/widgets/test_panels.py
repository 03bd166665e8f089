"""The panels say what was found in the width they have, and keep up with the reader."""

import pytest
from rich.cells import cell_len

from reader.tui.widgets.dates_panel import _says_all_of
from reader.tui.widgets.days import shortened
from reader.tui.widgets.prompt import Prompt

UNDATED = """A ferry without a day

The ferry sailed on Tuesday, and a year ago it did not. The harbour was closed in 1991.

It sails again next week, but not on Tuesday.
"""


def drawn(panel) -> list[str]:
    return [panel.render_line(y).text.rstrip() for y in range(panel.size.height)]


async def test_the_quotes_panel_keeps_up_with_the_text(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("QuotesPanel")
        assert panel.at_hand == 0
        await reading.press("G")
        assert panel.rows[panel.at_hand].finding == reading.screen.quote
        assert reading.screen.quoted == "“We will be there,”"
        await reading.press("c", "k")
        assert reading.here() == "A fuel tax, Moreau wrote, was never on the table."


async def test_the_day_at_hand_is_marked_until_esc(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("DatesPanel")
        panel.unfolded = True
        await reading.press("d", "d")
        assert panel.rows[panel.at_hand].words.startswith("Tue 12 May 2026")
        await reading.press("escape")
        assert panel.at_hand is None


async def test_going_down_the_quotes_is_never_held_up(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("QuotesPanel")
        await reading.press("c", "g")
        for number in range(1, len(panel.rows)):
            await reading.press("j")
            assert panel.cursor == number


async def test_a_filter_counts_what_it_lets_through(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("DatesPanel")
        await reading.press("t", "slash")
        await reading.type("may")
        assert panel.border_title.strip() == "Dates 3/4 /may"
        assert len(panel.rows) == 4  # the rule of the publication day is no date of the article
        assert str(reading.screen.query_one("#comes-to").render()) == "3"


async def test_quotes_are_found_by_what_was_done_to_say_them_too(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("QuotesPanel")
        shown = len(panel.rows)
        await reading.press("c", "slash")
        await reading.type("said")
        assert len(panel.rows) == shown


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (40, 10)])
async def test_the_panel_that_is_filtered_stays_in_sight(opened, size):
    async with opened(size) as reading:
        panel = reading.screen.query_one("QuotesPanel")
        await reading.press("c")
        await reading.pilot.pause()
        height = panel.size.height
        await reading.press("slash", "f")
        await reading.pilot.pause()
        assert panel.display
        assert panel.size.height >= height - 1
        await reading.press("enter")
        assert panel.has_focus
        assert not reading.screen.query(Prompt)


async def test_esc_in_the_text_takes_the_filters_off_the_panels(opened):
    async with opened() as reading:
        await reading.press("c", "slash")
        await reading.type("fuel")
        await reading.press("enter", "c", "escape")
        assert reading.screen.query_one("QuotesPanel").needle == ""


async def test_another_article_begins_without_the_filters_of_the_one_before(opened):
    async with opened(files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        panel = reading.screen.query_one("ActorsPanel")
        await reading.press("a", "slash")
        await reading.type("bello")
        await reading.press("enter", "r")
        await reading.settle()
        assert panel.needle == "bello"
        await reading.press("J")
        await reading.settle()
        assert panel.needle == ""


async def test_what_needs_a_publication_date_says_so_once_and_enter_asks_for_it(opened):
    async with opened(talks=UNDATED, published=None) as reading:
        reading.screen.analyse()
        await reading.pilot.pause(0.5)
        panel = reading.screen.query_one("DatesPanel")
        lines = drawn(panel)
        assert sum("needs a publication date" in line for line in lines) == 1
        heading = next(n for n, line in enumerate(lines) if "needs a publication date" in line)
        assert lines[heading].endswith("P")
        assert any(line.strip().startswith("Tuesday") and "×2" in line for line in lines[heading:])
        await reading.press("t")
        panel.cursor = next(n for n, row in enumerate(panel.rows) if not row.counted)
        await reading.press("enter")
        assert reading.screen.query_one(Prompt).purpose == "published"


async def test_the_publication_day_is_a_rule_across_the_panel_and_is_never_cut(opened):
    for width in (80, 120):
        async with opened((width, 24)) as reading:
            panel = reading.screen.query_one("DatesPanel")
            rule = next(line for line in drawn(panel) if "published" in line)
            assert rule.startswith("── published 12 May 2026")
            assert "…" not in rule
            assert cell_len(rule) >= 24


@pytest.mark.parametrize(
    ("label", "said", "all_of_it"),
    [
        ("12 May 2026", "May 12, 2026", True),
        ("14 September 2015", "14 Sep 2015", True),
        ("1970s", "the 1970s", True),
        ("12 May 2026", "May 12", False),
        ("March 2026", "March", False),
        ("2025", "last year", False),
    ],
)
def test_the_words_of_the_article_stand_beside_a_day_they_do_not_spell_out(label, said, all_of_it):
    assert _says_all_of(label, said) is all_of_it


def test_months_are_short_in_a_narrow_panel():
    assert shortened("week of 14 September 2015") == "week of 14 Sep 2015"
    assert shortened("March–May 2016") == "Mar–May 2016"
    assert shortened("1970s") == "1970s"


async def test_days_stand_with_their_day_of_the_week_in_the_order_of_the_calendar(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("DatesPanel")
        panel.unfolded = True
        words = [row.words for row in panel.rows]
        assert words[0].startswith("Sun 1 Mar 2026")
        assert words[-1].startswith("Wed 20 May 2026")


async def test_under_the_cursor_the_letters_still_tell_what_is_what(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("ActorsPanel")
        await reading.press("a", "j", "j")
        name = next(part for part in panel.render_line(3 + 1) if "Northern" in part.text)
        assert panel.row.finding.kind == "organization"
        assert name.style.underline
        mark = next(part for part in panel.render_line(3 + 1) if "▶" in part.text)
        assert (mark.style.color, mark.style.bgcolor) == (name.style.color, name.style.bgcolor)
