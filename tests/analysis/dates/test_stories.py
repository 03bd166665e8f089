"""Whole stories of different kinds: the days a careful reader would put on their timelines.

The stories stand in stories/, written for these tests; people and places are invented.
"""

from datetime import date
from pathlib import Path

import pytest

from reader.analysis import analyze
from reader.analysis.timeline import timeline
from reader.loading import article_from_text

HERE = Path(__file__).parent / "stories"

# The story, the day it came out, and the rows of its timeline.
STORIES = {
    "agency": (
        date(2024, 6, 11),
        [
            ("September–November 2019", "past"),
            ("May 2020", "past"),
            ("2021", "past"),
            ("August 2022", "past"),
            ("January–March 2023", "past"),
            ("2023", "past"),
            ("January 2024", "past"),
            ("January–March 2024", "past"),
            ("March 2024", "past"),
            ("April–June 2024", "published"),
            ("6 June 2024", "past"),
            ("10 June 2024", "past"),
            ("11 June 2024", "published"),
            ("12 June 2024", "ahead"),
            ("16 June 2024", "ahead"),
            ("July 2024", "ahead"),
            ("18 July 2024", "ahead"),
        ],
    ),
    "court": (
        date(2024, 6, 10),
        [
            ("10 November 2022", "past"),
            ("12 November 2022", "past"),
            ("March 2023", "past"),
            ("October 2023", "past"),
            ("10 June 2024", "published"),
            ("11 June 2024", "ahead"),
        ],
    ),
    "business": (
        date(2024, 10, 31),
        [
            ("March 2020", "past"),
            ("July–September 2023", "past"),
            ("31 October 2023 – 31 October 2024", "published"),
            ("January–September 2024", "past"),
            ("2024", "published"),
            ("April–June 2024", "past"),
            ("30 April 2024 – 31 October 2024", "published"),
            ("July–September 2024", "past"),
            ("October–December 2024", "published"),
            ("week of 28 October 2024", "published"),
            ("30 October 2024", "past"),
            ("31 October 2024", "published"),
            ("15 November 2024", "ahead"),
            ("29 November 2024", "ahead"),
            ("31 December 2024", "ahead"),
            ("January–June 2025", "ahead"),
            ("2025", "ahead"),
            ("13 February 2025", "ahead"),
        ],
    ),
    "obituary": (
        date(2024, 6, 12),
        [
            ("3 March 1933", "past"),
            ("1951", "past"),
            ("October 1951", "past"),
            ("June 1952", "past"),
            ("1960", "past"),
            ("September 1964", "past"),
            ("1965", "past"),
            ("1970s", "past"),
            ("14 February 1982", "past"),
            ("March–May 1982", "past"),
            ("2004", "past"),
            ("2015", "past"),
            ("10 June 2024", "past"),
            ("12 June 2024", "published"),
            ("21 June 2024", "ahead"),
            ("November 2024", "ahead"),
        ],
    ),
    "interview": (
        date(2024, 6, 12),
        [
            ("31 August 1961", "past"),
            ("1980s", "past"),
            ("2014", "past"),
            ("31 December 2023", "past"),
            ("1 January 2024", "past"),
            ("31 March 2024", "past"),
            ("31 December 2024", "ahead"),
            ("March–May 2025", "ahead"),
            ("2034", "ahead"),
        ],
    ),
}


@pytest.mark.parametrize("kind", STORIES)
def test_a_story_has_the_days_it_tells_of(kind: str) -> None:
    published, wanted = STORIES[kind]
    text = (HERE / f"{kind}.txt").read_text("utf-8")
    found = timeline(analyze(article_from_text(text, published)))
    assert [(row.label, row.when) for row in found.rows] == wanted
