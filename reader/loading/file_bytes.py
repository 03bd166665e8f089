"""What is in a file: its bytes and the day it was changed, or why there is nothing to be read.

Why not is said in words for a person; another reason is another line in `_in_words`.
"""

import stat
from datetime import date
from pathlib import Path

from reader.loading.unreadable import UnreadableArticle


def bytes_of(path: Path, max_size: int) -> tuple[bytes, date]:
    """What is in the file, and the day it was last changed."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableArticle(path, _no_file(facts.st_mode))
        if facts.st_size > max_size:
            raise UnreadableArticle(path, f"larger than {max_size:,} bytes")
        return path.read_bytes(), date.fromtimestamp(facts.st_mtime)
    except (OSError, ValueError, OverflowError) as error:
        raise UnreadableArticle(path, _in_words(error)) from error


def _no_file(mode: int) -> str:
    return "this is a directory" if stat.S_ISDIR(mode) else "this is no file that can be read"


def _in_words(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "it cannot be read"
