"""Whose dates stand at the foot of an obituary: "Ann Roy, baker, born 3 May 1934; died 9 June".

To teach the reader another verb of a life, add it to `_OF_A_LIFE`.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts
from reader.article import Span

_NAMED = re.compile(r"A(?=[,:])")
_OWN_VERB = re.compile(r"[xB]")
_OF_A_LIFE = re.compile(r"(?:born|married|died)\b")


def of_a_life(parts: Parts) -> tuple[Span, Span | None] | None:
    """What a piece of such a line says, and who it is of where other pieces stand between."""
    letters, (at, behind) = parts.letters, parts.date
    named = _NAMED.match(letters)
    if named is None or _OWN_VERB.search(letters, 0, at):
        return None
    start = max(letters.rfind(mark, 0, at) for mark in ";:,") + 1
    if start == 0 or not _OF_A_LIFE.match(parts.text, parts.starts[start]):
        return None
    end = letters.find(";", behind)
    last = end if end > 0 else len(letters)
    if ";" in letters[:at]:
        return parts.span(start, last), parts.span(0, named.end())
    born = parts.word(start).startswith("born")
    return (parts.span(0, last), None) if born and end > 0 else None
