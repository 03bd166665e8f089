"""Which words of a name can stand for a person, and may it be one at all?

To teach an ending that tells a son from his father, add it to `_SUFFIXES`; what is decisive against
a person, to `NO_PERSON`.
"""

from functools import lru_cache

from reader.analysis.actors.candidates import Candidate

_SUFFIXES = ("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto", "junior", "sobrinho")
NO_PERSON = ("a country", "a head word", "a known organization", "a region", "partners")


def parts(candidate: Candidate) -> tuple[str, ...]:
    """The words of a person's name that can stand for it, without "Jr." and initials."""
    return _parts_of(candidate.small)


@lru_cache(maxsize=1 << 12)
def _parts_of(small: tuple[str, ...]) -> tuple[str, ...]:
    words = [w for w in small if w not in _SUFFIXES]
    whole = (w for w in words if len(w.strip(".")) > 1)
    return tuple(w.removeprefix("al-").removeprefix("el-") for w in whole) or small


# How much less a name may look like a person than like something else, to be taken for one still:
# a bare last name shows little of itself, and the full name beside it has to speak for it.
_DOUBT, DOUBT_OF_PART = 1.5, 4.0


def may_be_person(candidate: Candidate, doubt: float = _DOUBT) -> bool:
    """Whether nothing decisive speaks against a person."""
    if candidate.has(*NO_PERSON):
        return False
    sums = candidate.sums
    return sums[0] > max(sums[1], sums[2]) - doubt


def endings(candidate: Candidate) -> set[str]:
    """Jr., III: what tells a son from his father."""
    return {word.strip(".") for word in candidate.small if word in _SUFFIXES}
