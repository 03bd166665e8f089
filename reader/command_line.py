"""What the person typed: arguments become one call of the rest.

Two first words are commands of their own ("add" and "search"); everything else names what to read.
The screen opens where there is a terminal, and the rest is printed.
"""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.article import Article
    from reader.commands.arguments import Asked

INTERRUPTED = 130
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # what a person can do something about


def main(arguments: Sequence[str] | None = None) -> int:
    """Run newsreader; the exit code."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _command(typed)
        _flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_the_pipe()
        return 0
    except OSError as error:
        if error.errno not in _FULL:
            raise
        _let_go_of_the_pipe()
        return _failed(f"cannot be written: {(error.strerror or '').lower()}")
    return code


def _command(typed: Sequence[str]) -> int:
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # a terminal that cannot show “ shows a ?
    if typed[:1] == ["add"]:
        from reader.commands.adding import add_article

        return add_article(typed[1:], _report)
    if typed[:1] == ["search"]:
        from reader.commands.searching import search_library

        return search_library(typed[1:], _report)
    return _read(typed)


def _read(typed: Sequence[str]) -> int:
    """Show or print what was named, or the library."""
    gc.disable()  # a start makes much and drops nothing: the screen turns it on again
    from reader.commands.arguments import asked_for

    asked = asked_for(typed)  # --help and --version end here, before anything else is imported
    from reader.commands.input import has_terminal

    places = asked.paths
    if not places:
        from reader.commands.places import NoLibrary, filled_library

        try:
            places = (str(filled_library()),)
        except NoLibrary as problem:
            return _failed(str(problem))
    if asked.prints or not has_terminal():
        gc.enable()
        from reader.commands.printing import print_articles

        return print_articles(asked, places, _report)
    return _show(places, asked)


def _show(places: Sequence[str], asked: "Asked") -> int:
    """Open the screen on the places; what does not exist is reported, and the rest shown."""
    from reader.commands.input import is_stream, prepare_the_terminal, read_stream
    from reader.loading.unreadable import UnreadableArticle

    streams = [place for place in places if is_stream(place)]
    there = [Path(place) for place in places if place not in streams and _exists(place)]
    with ExitStack() as opened:
        piped = None
        try:
            for stream in streams[:1]:
                piped = opened.enter_context(read_stream(stream, asked.encoding, asked.published))
        except UnreadableArticle as unreadable:
            _report(str(unreadable))
        if not there and piped is None:
            return 1
        prepare_the_terminal()
        if not asked.colour:
            os.environ["NO_COLOR"] = "1"
        code = _open_screen(there, piped, asked)
    shown = len(there) + (1 if piped else 0)
    return code or (1 if shown < len(places) else 0)


def _open_screen(there: list[Path], piped: "Article | Path | None", asked: "Asked") -> int:
    from reader.tui.app import Request, open_screen

    held = isinstance(piped, Path)
    if isinstance(piped, Path):
        there, piped = [piped, *there], None
    place = there[0] if len(there) == 1 and there[0].is_dir() else None
    paths = () if place else tuple(there)
    return open_screen(
        Request(place, paths, asked.published, asked.recursive, asked.encoding, piped, held)
    )


def _exists(place: str) -> bool:
    from reader.loading.address import on_disk

    if os.path.lexists(on_disk(place)):
        return True
    _report(f"{place}: there is no such file or directory")
    return False


def _failed(problem: str) -> int:
    _report(problem)
    return 1


def _report(problem: str) -> None:
    """Say on stderr what went wrong; no control of a file name reaches the terminal."""
    from reader.loading.cleaning import clean_line

    print(f"newsreader: {clean_line(problem)}", file=sys.stderr)


def _flush() -> None:
    """Write what is left; a disk that is full has been reported before."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError:
        _let_go_of_the_pipe()


def _let_go_of_the_pipe() -> None:
    """Nobody reads on: what is left in the buffer must not be written at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
