"""`newsreader search`: the articles, or the quotes, of the library that hold what was asked for."""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from reader.commands.places import NoLibrary, filled_library, holds_nothing, how_to_fill
from reader.export.rows import wrapped
from reader.index import BadQuery, Hit, Index, Results, fill, search
from reader.reading_state import ReadingState

_EPILOG = """\
  newsreader search fuel "price cap" -diesel     words, phrases, what must not be there
  newsreader search actor:Moreau after:2019-06   an actor, published in or after June 2019
  newsreader search said-by:Moreau strike        what this speaker said
"""
_AT_ONCE = 20
# A whole query in the marks of the shell: a day has no blank in it, and two fields are two terms.
_SEVERAL = re.compile(r"^-?(?:after|before|kind):\S+ | -?(?:actor|said-by|kind|after|before):")


def search_library(typed: Sequence[str], report: Callable[[str], None]) -> int:
    """Bring the index up to date and write what it finds; the exit code."""
    words, library, recursive, limit = _asked(typed)
    try:
        library = library or filled_library()
    except NoLibrary as problem:
        report(str(problem))
        return 1
    if nothing := _unsearchable(library):
        report(nothing)
        return 1
    index = Index(library, recursive=recursive)
    _fill(index)
    if index.notice:
        report(index.notice)
    try:
        results = search(index, words, limit)
    except BadQuery as problem:
        report(str(problem))
        return 2
    finally:
        index.close()
    for line in _lines(results, library):
        print(line)
    return 0


def _unsearchable(library: Path) -> str:
    """Why there is nothing to search, in a sentence; or ""."""
    try:
        with os.scandir(library):
            pass
    except NotADirectoryError:
        return f"{library} is no directory: name the one it lies in"
    except FileNotFoundError:
        return f"{library}: there is no such directory"
    except OSError as error:
        return f"{library}: cannot be listed: {(error.strerror or str(error)).lower()}"
    return how_to_fill(library) if holds_nothing(library) else ""


def _asked(typed: Sequence[str]) -> tuple[str, Path | None, bool, int]:
    parser = argparse.ArgumentParser(
        prog="newsreader search",
        usage="newsreader search [--in DIRECTORY] [--recursive] [--limit N] WORDS...",
        description="Search the library for words, actors and what was said.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,  # "-h" would be taken out of "-hunger"
    )
    parser.add_argument("--help", action="help", help="show this help message and exit")
    parser.add_argument("--in", dest="library", type=Path, metavar="DIRECTORY", help="search there")
    parser.add_argument("--recursive", action="store_true", help="with all that is below it")
    parser.add_argument("--limit", type=_number, default=_AT_ONCE, metavar="N", help="show as many")
    # What begins with "-" and is no option is a word that must not be there.
    options, words = parser.parse_known_args(["--help"] if list(typed) == ["-h"] else typed)
    if unknown := [word for word in words if word.startswith("--")]:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if not words:
        parser.error("what should be searched for?")
    return _query(words), options.library, options.recursive, max(1, options.limit)


def _number(typed: str) -> int:
    if typed.isdecimal():
        return int(typed)
    raise argparse.ArgumentTypeError(f"{typed} is no number")


def _query(words: Sequence[str]) -> str:
    """The words as they would be typed in one line: the shell has taken the marks off a phrase."""
    return " ".join(_with_marks(word) for word in words)


def _with_marks(word: str) -> str:
    field, colon, rest = word.partition(":")
    if " " not in word or '"' in word or _SEVERAL.search(word):
        return word
    if colon and " " not in field and field.replace("-", "").isalpha() and not rest[:1].isspace():
        return f'{field}:"{rest}"'
    return f'-"{word[1:]}"' if word.startswith("-") else f'"{word}"'


def _fill(index: Index) -> None:
    """Read what is new, and say how far that is where it takes long and somebody looks on."""
    seen = sys.stderr.isatty()
    with closing(ReadingState()) as state:
        days = state.published_by_file()
    for progress in fill(index, days):
        if seen and progress.total > 50:
            print(f"\rreading {progress.done} of {progress.total} …", end="", file=sys.stderr)
    if seen:
        print("\r\x1b[K", end="", file=sys.stderr)


def _lines(results: Results, library: Path) -> Iterator[str]:
    width = min(shutil.get_terminal_size((80, 24)).columns, 84)
    for hit in results.hits:
        day = hit.day.isoformat() if hit.day else "undated"
        yield f"{day}  {hit.title}"
        yield from (f"    {row}" for row in wrapped(_found(hit), width - 4))
        yield f"    {_shown(hit.file)}"
        yield ""
    shown = len(results.hits)
    what = _counted(results.total, "quote" if results.query.wants_quotes else "article")
    first = f"the first {shown} of " if results.total > shown else ""
    searched = _counted(results.searched, "article")
    yield f"{first}{what} found among {searched} in {_shown(str(library))}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _found(hit: Hit) -> str:
    words = " ".join(hit.excerpt.text.split())
    if not hit.speaker:
        return words
    return f"{words} — {hit.speaker}{'' if hit.certain else '?'}"


def _shown(file: str) -> str:
    """A path, from here where it is below, and safe to show."""
    from reader.loading.cleaning import clean_line

    inside = file.startswith(f"{Path.cwd()}{os.sep}")
    return clean_line(os.path.relpath(file) if inside else file)
