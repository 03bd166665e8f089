"""Which entries a few typed letters mean: the fuzzy filter of the list.

Every word must be in the heading or the name with its letters in order, "lgs tlks" for "Lagos
talks". Whole words come before beginnings of words, those before letters strewn about.
"""

import re
from collections.abc import Iterable

from reader.library.entries import Entry

_CLOSEST = 3  # letters between two typed ones; more is chance, not a slip of the finger


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """The entries that the typed letters mean, the best first; all of them for none.

    A slash in front is the key that asks elsewhere, as in less, and is not sought.
    """
    forms = [_forms(word) for word in typed.casefold().removeprefix("/").split()]
    scored = [(_score(entry, forms), entry) for entry in entries]
    kept = [(score, entry) for score, entry in scored if score is not None]
    return [entry for _, entry in sorted(kept, key=lambda pair: pair[0])]


def _forms(word: str) -> tuple[re.Pattern[str], ...]:
    """What a word may look like, the best form first; the last one is the loosest."""
    # No gap holds the letter it leads to: one way to match, so the search cannot go astray.
    strewn = re.escape(word[0]) + "".join(
        f"[^\n{re.escape(letter)}]{{0,{_CLOSEST}}}{re.escape(letter)}" for letter in word[1:]
    )
    whole = re.escape(word)
    return tuple(
        re.compile(form) for form in (rf"\b{whole}\b", rf"\b{whole}", whole, rf"\b{strewn}", strewn)
    )


def _score(entry: Entry, forms: list[tuple[re.Pattern[str], ...]]) -> int | None:
    """How far from a whole word the typed words are, together; None where one is not there."""
    words = f"{entry.heading}\n{entry.name}".casefold()
    total = 0
    for ways in forms:
        if not ways[-1].search(words):
            return None
        total += next(rank for rank, form in enumerate(ways) if form.search(words))
    return total
