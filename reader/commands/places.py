"""Where the library lies when none is named, and how it comes to hold something."""

import os
from pathlib import Path

NAME = "newsreader"


class NoLibrary(Exception):
    """There is no library to open; the words say why, and what to do."""


def default_library() -> Path:
    """$NEWSREADER_ARTICLES, else the configured one, else ./articles, else the user's own."""
    if chosen := os.environ.get("NEWSREADER_ARTICLES"):
        return Path(chosen).expanduser()
    if configured := _configured():
        return configured
    here = Path("articles")
    return here if here.is_dir() else _own()


def filled_library() -> Path:
    """The default library; raises NoLibrary where there is nothing in it."""
    library = default_library()
    if holds_nothing(library):
        raise NoLibrary(how_to_fill(library))
    return library


def how_to_fill(library: Path) -> str:
    """What to do about a library with nothing in it."""
    return (
        f"there are no articles in {library} yet; name a file or a directory, save one with"
        " `newsreader add URL`, or set NEWSREADER_ARTICLES to where yours are"
    )


def holds_nothing(directory: Path) -> bool:
    """Whether a directory is missing or has no file to look at; quick, however full it is."""
    try:
        with os.scandir(directory) as inside:
            return not any(not entry.name.startswith(".") for entry in inside)
    except FileNotFoundError:
        return True
    except OSError:
        return False  # what is wrong with it is said when it is listed


def _configured() -> Path | None:
    """`articles` in config.toml, relative to that file."""
    from reader.configuration import DamagedConfiguration, config_file, setting

    try:
        articles = setting("articles", "~/news")
    except DamagedConfiguration as damaged:
        raise NoLibrary(str(damaged)) from None
    return config_file().parent / Path(articles).expanduser() if articles else None


def _own() -> Path:
    from platformdirs import user_data_path

    return user_data_path(NAME) / "articles"
