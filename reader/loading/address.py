"""Where an article lies: a file, or a number in a file that holds several.

`letters.mbox/3` is the third e-mail of `letters.mbox`, as if the file was a directory; the first
goes by the name of the file.
"""

import os
from pathlib import Path

_LONGEST_NUMBER = 6  # digits


def on_disk(address: str) -> str:
    """The file in which an article lies: of nearly all, their own name."""
    file, name = os.path.split(address)  # strings, and no question to the disk but for a number
    is_number = name.isdecimal() and len(name) <= _LONGEST_NUMBER
    return file if is_number and os.path.isfile(file) else address  # noqa: PTH113


def number_in_file(path: Path) -> tuple[Path, int]:
    """The file of an address, and which of its articles that is, counted from 1."""
    file = on_disk(str(path))
    return (path, 1) if file == str(path) else (path.parent, int(path.name))


def address(file: Path, number: int) -> Path:
    """The address of an article in a file, by its number."""
    return file if number == 1 else file / str(number)
