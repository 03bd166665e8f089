"""Do letters in brackets tell that "and" joins a name: Zumbo Radio and Bell Corporation (ZRB)?"""

from bisect import bisect_left

from reader.analysis.names.runs.standing import last_of_run
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_LETTERS = 3  # two may be anybody's


def is_one_in_brackets(words: Words, first: int, last: int) -> bool:
    """Zumbo Radio and Bell Corporation (ZRB): the letters are those of both parts."""
    end = last_of_run(words, last + 2, vocabulary())
    at = end + 1
    if words.around(at) != "(":  # it was explained before, or will be
        whole = words.span(first, end).of(words.text)
        found = words.text.find(f"{whole} (")
        at = bisect_left(words.starts, found + len(whole) + 1) if found >= 0 else at
    if words.around(at) != "(" or words.around(at + 2) != ")":
        return False
    letters = words.written[at + 1]
    parts = [at for at in range(first, end + 1) if words.capital[at]]
    initials = "".join(words.written[at][0] for at in parts)
    if len(letters) > sum(at <= last for at in parts) and initials.startswith(letters):
        return True
    return _is_drawn(letters.lower(), initials.lower(), words.span(first, end).of(words.text))


def are_its_initials(words: Words, first: int, at: int) -> bool:
    """National Awakening of the Islands (NAI): the letters are those of its capitals, in order."""
    end = last_of_run(words, at, vocabulary())
    if words.around(end + 1) != "(" or words.around(end + 3) != ")":
        return False
    initials = [words.written[n][0] for n in range(first, end + 1) if words.capital[n]]
    return len(initials) >= _LETTERS and "".join(initials) == words.written[end + 2]


def _is_drawn(letters: str, initials: str, name: str) -> bool:
    """The MASLOC of Microfinance and Small Loans Centre: all its initials, and more of it."""
    drawn, written = iter(letters), iter(name.lower())
    whole = letters[0] == initials[0] and all(first in drawn for first in initials)
    return whole and len(letters) > len(initials) and all(one in written for one in letters)
