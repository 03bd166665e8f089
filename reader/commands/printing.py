"""Articles without a screen: each is read, analysed and written before the next is opened."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from pathlib import Path
from typing import TextIO

from reader.analysis.findings import Analysis
from reader.article import Article
from reader.commands.arguments import Asked
from reader.commands.input import is_stream, read_streamed_articles
from reader.library import list_entries
from reader.loading import UnreadableArticle, load_articles

Report = Callable[[str], None]
USAGE = 2


def print_articles(asked: Asked, places: Iterable[str], report: Report) -> int:
    """Write all that was asked for; `report` is told of each input that cannot be read."""
    problems = 0

    def count(problem: str) -> None:
        nonlocal problems
        problems += 1
        report(problem)

    places = tuple(places)
    if asked.output and (clash := _overwritten(asked, places)):
        report(f"{clash} is to be read, and would be overwritten: write to another file")
        return USAGE
    try:
        _write(asked, _analyses(asked, places, count))
    except BrokenPipeError:
        raise
    except OSError as error:
        where = asked.output or "standard output"
        count(f"{where}: cannot be written: {(error.strerror or str(error)).lower()}")
    return 1 if problems else 0


def _overwritten(asked: Asked, places: Iterable[str]) -> str:
    """The article that would be lost by writing to the file that was asked for; or ""."""
    output = os.path.realpath(asked.output or "")
    for place in places:
        if place and not is_stream(place) and os.path.exists(output):  # noqa: PTH110
            for entry in list_entries(place, recursive=asked.recursive):
                if os.path.realpath(entry.on_disk) == output:
                    return place if os.path.realpath(place) == output else entry.on_disk
    return ""


def _opened(output: Path | None) -> AbstractContextManager[TextIO]:
    """The file, or standard output, which stays open."""
    if output:
        return output.open("w", encoding="utf-8", newline="", errors="replace")
    if sys.stdout is None:
        raise OSError(None, "it is closed")
    return nullcontext(sys.stdout)


def _analyses(asked: Asked, places: Iterable[str], report: Report) -> Iterator[Analysis]:
    from reader.analysis import analyze

    for place in places:
        for found in _articles(place, asked):
            if isinstance(found, UnreadableArticle):
                report(str(found))
            else:
                yield analyze(found)


def _articles(place: str, asked: Asked) -> Iterator[Article | UnreadableArticle]:
    """The articles of a file, of a directory or of standard input, or why there are none."""
    if is_stream(place):
        yield from read_streamed_articles(place, asked.encoding, asked.published)
        return
    if not place:
        yield UnreadableArticle(Path("''"), "an empty name is no file")
        return
    entries = list_entries(place, recursive=asked.recursive)
    if not entries:
        yield UnreadableArticle(Path(place), "there are no articles in it")
    for entry in entries:
        file = place if len(entries) == 1 and not Path(place).is_dir() else entry.file
        if entry.problem is not None:
            yield UnreadableArticle(Path(file), entry.problem)
        else:
            yield from load_articles(file, encoding=asked.encoding, published=asked.published)


def _write(asked: Asked, analyses: Iterator[Analysis]) -> None:
    """Write the pieces; a file is opened when there is a first one, and else stays as it is."""
    pieces = _pieces(asked, analyses)
    first = next(pieces, None)
    if first is None and asked.output:
        return
    with _opened(asked.output) as out:
        for piece in chain([first or ""], pieces):
            out.write(piece)
            out.flush()


def _pieces(asked: Asked, analyses: Iterator[Analysis]) -> Iterator[str]:
    """The written form, an article at a time, so that nothing holds them all."""
    if asked.format == "csv":
        from reader.export.table import csv_table

        yield from csv_table(analyses, asked.what)
    elif asked.format == "json":
        from reader.export.json_lines import json_line

        yield from (f"{json_line(analysis)}\n" for analysis in analyses)
    elif asked.format == "md":
        from reader.export.notes import markdown_notes

        yield from (markdown_notes(analysis) for analysis in analyses)
    else:
        yield from _pages(asked, analyses)


def _pages(asked: Asked, analyses: Iterator[Analysis]) -> Iterator[str]:
    import shutil

    from reader.export.colours import ANSI, PLAIN
    from reader.export.page import text_page

    width = shutil.get_terminal_size((80, 24)).columns
    coloured = asked.colour and not os.environ.get("NO_COLOR") and _on_a_terminal(asked)
    between = ""
    for analysis in analyses:
        yield between + text_page(analysis, width, ANSI if coloured else PLAIN)
        between = f"\n{'═' * min(width, 84)}\n\n"


def _on_a_terminal(asked: Asked) -> bool:
    shown = asked.output is None and sys.stdout is not None and sys.stdout.isatty()
    return shown and os.environ.get("TERM", "") != "dumb"
