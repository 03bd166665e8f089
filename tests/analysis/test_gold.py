"""The finders against articles marked by hand: figures that may rise and not fall.

A floor is what the finders reach, in per cent, rounded down. When one is missed, the faults of that
measure are listed; `python tests/analysis/gold/report.py` prints them all. To add an article, add
a .toml file to gold/ (see gold/marked.py) and read the report: is the mark wrong, or the finder?
"""

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from reader.analysis import Analysis
from reader.loading import load_article
from tests.analysis.gold.marked import FILES, SAMPLES, read_marked
from tests.analysis.gold.perfect import perfect
from tests.analysis.gold.places import NotInTheText, places
from tests.analysis.gold.report import FAMILIES, MEASURES, fault_list, score, tally_of
from tests.analysis.gold.scores import Tally

FLOORS = {
    "quotes found": 99,
    "quotes speaker": 97,
    "quotes named": 91,
    "quotes kind": 99,
    "reported found": 93,
    "reported speaker": 93,
    "reported named": 94,
    "dates found": 99,
    "dates span": 99,
    "dates value": 98,
    "dates days": 97,
    "actors found": 98,
    "actors name": 98,
    "actors kind": 99,
    "actors role": 93,
    "actors mentions": 98,
}
NAMES_RIGHT = 96.0  # of the speakers that are given a name, in per cent


@cache
def all_tallies() -> Tally:
    return tally_of(FILES)


@pytest.mark.parametrize("measure", MEASURES)
def test_no_figure_falls_below_its_floor(measure: str) -> None:
    tally = all_tallies()
    faults = [fault for fault in tally.faults if fault.measure == measure]
    assert tally.score(measure) >= FLOORS[measure], fault_list(faults)


def test_a_wrong_name_is_rare() -> None:
    tally = all_tallies()
    assert tally.precision("quotes named") >= NAMES_RIGHT, fault_list(tally.faults)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_mark_has_its_words_in_the_article(path: Path) -> None:
    marked = read_marked(path)
    spans = [mark.span for mark in (*marked.quotes, *marked.dates)]
    spans += [mention for actor in marked.actors for mention in actor.mentions]
    assert spans
    assert not [span for span, count in Counter(spans).items() if count > 1]
    assert all(actor.mentions or actor.maybe for actor in marked.actors)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_named_speaker_is_an_actor_of_the_marks_or_said_in_their_words(path: Path) -> None:
    marked = read_marked(path)
    names = {actor.name for actor in marked.actors}
    for quote in marked.quotes:
        beside = quote.speaker.of(marked.article.text) if quote.speaker else ""
        assert not quote.name or quote.name in names or quote.name == beside, quote.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_findings_that_are_the_marks_themselves_have_no_fault(path: Path) -> None:
    tally, marked = Tally(), read_marked(path)
    score(marked, perfect(marked), tally)
    assert not tally.faults, fault_list(tally.faults)
    assert {tally.score(measure) for measure in MEASURES} == {100.0}


def test_an_empty_analysis_finds_nothing() -> None:
    tally, marked = Tally(), read_marked(FILES[0])
    score(marked, Analysis(marked.article, (), (), ()), tally)
    assert {tally.score(f"{family} found") for family in FAMILIES} == {0.0}


def test_every_sample_article_is_marked() -> None:
    assert {path.name for path in SAMPLES.iterdir()} == {
        marked.sample for marked in map(read_marked, FILES) if marked.sample
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sample_tells_the_day_it_was_published(path: Path) -> None:
    marks = tomllib.loads(path.read_text("utf-8"))
    if "article" in marks:
        published = load_article(SAMPLES / marks["article"]).published
        assert (published and published.day) == marks.get("published")


def test_marked_words_that_are_not_in_the_text_are_an_error() -> None:
    with pytest.raises(NotInTheText):
        places("The mayor spoke on Friday.", "Thursday")
