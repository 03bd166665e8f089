"""What may be typed, and what each word of it means. Nothing is opened here."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse

VERSION = "0.1.0"
FORMATS = ("text", "json", "csv", "md")
FINDINGS = ("actors", "quotes", "dates")
_SUFFIXES = {".json": "json", ".jsonl": "json", ".csv": "csv", ".md": "md", ".txt": "text"}
_EPILOG = """\
Nothing to open: the library, which is $NEWSREADER_ARTICLES, else `articles` in config.toml,
else ./articles, else the user's data directory.

  newsreader add URL|FILE|-    save an article into the library as Markdown
  newsreader search WORDS      search the library: words, "phrases", actor:NAME, said-by:NAME,
                               kind:KIND, after:DATE, before:DATE

In the reader, press ? for its keys. Exit codes: 0 good, 1 something could not be read, 2 usage.
"""


class Asked(NamedTuple):
    """What was typed; no paths stand for the library, "-" for standard input."""

    paths: tuple[str, ...] = ()
    prints: bool = False
    format: str = "text"
    what: str = "quotes"
    output: Path | None = None
    published: date | None = None
    encoding: str | None = None
    recursive: bool = False
    colour: bool = True


def asked_for(arguments: Sequence[str]) -> Asked:
    """What the arguments ask for; exits with code 2 and a sentence where they make no sense."""
    if not any(argument.startswith("-") for argument in arguments):
        return Asked(tuple(arguments))  # argparse is felt at the start: only options need it
    parser = _parser()
    typed = parser.parse_args(arguments)
    output = Path(typed.output) if typed.output and typed.output != "-" else None
    by_suffix = _SUFFIXES.get(output.suffix.lower(), "text") if output else "text"
    asked = Asked(
        paths=tuple(typed.paths),
        prints=bool(typed.print or typed.format or typed.what or typed.output),
        format=typed.format or ("csv" if typed.what else by_suffix),
        what=typed.what or "quotes",
        output=output,
        published=typed.published,
        encoding=typed.encoding,
        recursive=typed.recursive,
        colour=not typed.no_color,
    )
    if typed.what and asked.format != "csv":
        parser.error("--what chooses the table of --format csv")
    if asked.paths.count("-") > 1:
        parser.error("standard input can be read only once")
    return asked


def _parser() -> "argparse.ArgumentParser":
    import argparse

    parser = argparse.ArgumentParser(
        prog="newsreader",
        usage="newsreader [options] [PATH|-]...",
        description="Read news articles: who is in them, who said what, and when things happen.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="an article, a directory, or - (standard input)")
    add("-p", "--print", action="store_true", help="write the article and its findings, no screen")
    add("-f", "--format", choices=FORMATS, help="write it in this form; implies --print")
    add("--what", choices=FINDINGS, help="what the csv is a table of (default: quotes)")
    add("-o", "--output", metavar="FILE", help="write there; its suffix may tell the form")
    add("--published", metavar="DATE", type=day, help="when it came out: 2019-06-26, 26 June 2019")
    wrong = "what the files are written in, where guessing is wrong"
    add("--encoding", metavar="NAME", type=encoding, help=wrong)
    add("--recursive", action="store_true", help="directories with all that is below them")
    add("--no-color", action="store_true", help="no colours; so does NO_COLOR")
    add("-V", "--version", action="version", version=f"newsreader {VERSION}")
    return parser


def encoding(typed: str) -> str:
    """The name of an encoding of texts, as it was typed; else a sentence for the usage message."""
    from argparse import ArgumentTypeError

    try:
        "a".encode(typed)
    except (LookupError, ValueError):
        raise ArgumentTypeError(f"there is no text encoding called {typed}") from None
    return typed


def day(typed: str) -> date:
    """The day that was typed; where it is none, a sentence for the usage message."""
    from argparse import ArgumentTypeError

    from reader.loading.typed_day import typed_day

    try:
        return typed_day(typed, date.today())
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None
