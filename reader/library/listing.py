"""Which files a place holds: listed at once, in the order that people count in.

Left out are hidden files, links that lead out of the place, directories behind links (so there
are no loops), what a browser saved along with a page, and pictures, sound and style sheets.
A file that is no article for another reason stays in: the list says why it cannot be read.
"""

import os
import re
from collections.abc import Iterator, Sequence
from itertools import repeat
from pathlib import Path

from reader.library.entries import Entry
from reader.loading import FORMATS
from reader.loading.address import on_disk

_NO_ARTICLE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|bmp|tiff?|heic|avif|css|m?js|map|woff2?|[to]tf|eot|mp[34]|m4a"
    r"|og[gv]|wav|webm|mov|avi|db|sqlite|lock|te?mp|part|crdownload|swp|pyc)$",
    re.IGNORECASE,
)
_SAVED_WITH_A_PAGE = ("_files", ".files")  # "Story.html" and "Story_files", as browsers save them
_NUMBER = re.compile(r"([0-9]+)")
_LONGEST_NUMBER = 12  # digits to which a number in a name is filled up, so that 9 comes before 10


def list_entries(*places: str | Path, recursive: bool = False) -> tuple[Entry, ...]:
    """The articles of the places, not yet read, in natural order; each file once.

    A place may be a file, or an article in a file that holds several. One that is missing or closed
    is an entry that says so. What more there is in a file is known when that is read.
    """
    listed = (_in_order(list(files_in(place, recursive))) for place in places)
    return tuple({entry.file: entry for entries in listed for entry in entries}.values())


def first_file(*places: str | Path, recursive: bool = False) -> str | None:
    """The file that comes first in the list, without making the list; None where there is none."""
    for place in places:
        if files := [file for file, _ in files_in(place, recursive)]:
            return min(zip(_keys(files), files, strict=True))[1]
    return None


def natural_order(names: Sequence[str]) -> list[str]:
    """What to sort the names by: without case, and numbers by their value."""
    # All names in one go, joined by what no name holds: five times as fast as one by one.
    parts = _NUMBER.split("\0".join(names).casefold())
    parts[1::2] = map(str.zfill, parts[1::2], repeat(_LONGEST_NUMBER))
    return "".join(parts).split("\0")


def files_in(place: str | Path, recursive: bool) -> Iterator[tuple[str, str | None]]:
    """The files of a place in no order, and directories that cannot be listed with the reason."""
    root = os.path.abspath(os.path.expanduser(place))  # noqa: PTH100, PTH111 - strings from here on
    if os.path.isdir(root):  # noqa: PTH112
        yield from _found(root, os.path.realpath(root), recursive)
    else:
        there = os.path.exists(on_disk(root))  # noqa: PTH110
        yield root, None if there else "there is no such file or directory"


def _in_order(found: list[tuple[str, str | None]]) -> Iterator[Entry]:
    """The entries of what was found in one place; capitals first where only case differs."""
    found.sort()
    keys = _keys([file for file, _ in found])
    for number in sorted(range(len(found)), key=keys.__getitem__):
        file, problem = found[number]
        yield Entry(file, problem=problem) if problem else Entry(file)


def _keys(files: Sequence[str]) -> list[str]:
    """What to sort the files of one place by: their names, without what all of them share."""
    shared = len(os.path.commonpath([min(files), max(files)])) if files else 0
    return natural_order([file[shared:] for file in files])


def _found(directory: str, root: str, recursive: bool) -> Iterator[tuple[str, str | None]]:
    try:
        with os.scandir(directory) as scan:
            inside = [entry for entry in scan if not entry.name.startswith(".")]
    except OSError as error:
        yield directory, f"cannot be listed: {(error.strerror or str(error)).lower()}"
        return
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            yield from _found_below(entry, root, recursive)
        elif entry.is_symlink() or entry.is_file(follow_symlinks=False):
            if _may_be_article(entry, root):
                yield entry.path, None
        elif _is_named_as_article(entry.name):
            yield entry.path, "this is no file that can be read"


def _found_below(
    directory: "os.DirEntry[str]", root: str, recursive: bool
) -> Iterator[tuple[str, str | None]]:
    """What is in a directory below, where that is asked for; one that looks like a file says so."""
    if recursive and not directory.name.endswith(_SAVED_WITH_A_PAGE):
        yield from _found(directory.path, root, recursive)
    elif not recursive and _is_named_as_article(directory.name):
        yield directory.path, "this is a directory: --recursive reads what is in it"


def _may_be_article(entry: "os.DirEntry[str]", root: str) -> bool:
    """Whether it is a file, or a link to one, that is no picture, sound or style sheet."""
    if entry.is_symlink():
        return _leads_to_an_article(entry, root)
    return not _NO_ARTICLE.search(entry.name)


def _leads_to_an_article(link: "os.DirEntry[str]", root: str) -> bool:
    """Whether a link ends at a file inside the place; a link into a loop ends nowhere."""
    target = os.path.realpath(link.path)
    return os.path.isfile(target) and os.path.commonpath((target, root)) == root  # noqa: PTH113


def _is_named_as_article(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in FORMATS  # noqa: PTH122 - strings, as above
