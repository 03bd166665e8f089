"""Is a nickname inside a name, in quotation marks or brackets: Ernesto "Che" Guevara?

Which marks may stand around one is in `MARKS`; what is no nickname is a line of `over_brackets`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.runs.standing import name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

MARKS = ('"', "“", "”", "‘", "’", "'", "`")
OPENING = ('"', "“", "‘")
CLOSING = ('"', "”", "’", "'")
_LONGEST = 4  # words in front, with their title


def over_nickname(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ernesto "Che" Guevara, Ernesto "Che" de la Guevara"""
    at = _over_marks(words, last + 1)
    two = words.around(at + 1).isalpha() and words.around(at + 2) in MARKS  # "El Güero"
    end = _over_marks(words, at + 1 + two)
    quoted = at > last + 1 and end > at + 1 and has_capital(words, at)
    if not quoted or not _is_nicknamed(words, first, last, at, known):
        return None
    while words.around(end) in known.particles and not words.capital[end]:
        end += 1
    return end if name_at(words, end, known) else None


def over_initial_and_nickname(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ernesto B. "Che" Guevara"""
    return over_nickname(words, first, last + 1, known) if len(words.written[last]) == 1 else None


def _is_nicknamed(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Whether it is somebody's: a given name, or strange words before a nickname that closes."""
    if any(word in known.given for word in words.small[first : last + 1]):
        return True
    strange = not any(
        is_common(w, known) or w in known.heads or w in known.organizations or known.is_place(w)
        for w in words.small[first : last + 1]
        if w not in known.titles and w not in known.roles
    )
    closed = words.around(last + 1) in OPENING and words.around(at + 1)[0] in CLOSING
    return strange and closed and last - first < _LONGEST


def _over_marks(words: Words, at: int) -> int:
    """The first word behind one or two quotation marks."""
    for _ in range(2):
        at += words.around(at) in MARKS
    return at


RETIRED = ("rtd", "retd", "ret", "retired", "rtd.", "retd.", "ret.")


def over_brackets(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Kimani (Kiki) Orla, and [Eva] Orla or Eva [Orla] as an editor puts it in."""
    if words.around(last + 1) in ("]", "["):
        mark = words.around(first - 1) if words.small[last + 1] == "]" else "["
        whole = words.around(last + 3) == "]" and words.small[last] in known.given
        put_in = mark == "[" and (words.small[last + 1] == "]" or whole)
        return last + 2 if put_in and name_at(words, last + 2, known) else None
    if words.around(last + 3) != ")" or not name_at(words, last + 4, known):
        return None
    small = words.small[last + 2]
    if small in RETIRED:
        return last + 4 if words.small[last] in known.titles else None  # Col (Rtd) Ann Orla
    shouted = words.written[last + 2].isupper() or not name_at(words, last + 2, known)
    named = known.is_place(words.small[first]) or words.small[last] in known.heads
    named = named or words.small[last] in known.titles  # DCP (Crime) Ann Orla
    return None if first < last or shouted or named or known.is_place(small) else last + 4
