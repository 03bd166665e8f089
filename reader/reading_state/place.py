"""Where somebody was in an article: an offset, and a little of the text around it.

The words around it find the place again after an edit above it.
"""

from dataclasses import dataclass

_CONTEXT = 48  # characters kept on either side: about eight words, which seldom stand twice
_SHORTEST = 12  # characters that may still stand for a place when the rest was edited


@dataclass(frozen=True, slots=True)
class Place:
    """An offset into a text, with the words before and after it."""

    offset: int
    before: str
    after: str


def place_at(text: str, offset: int) -> Place:
    """The place at an offset, ready to be kept."""
    offset = max(0, min(offset, len(text)))
    return Place(offset, text[max(0, offset - _CONTEXT) : offset], text[offset : offset + _CONTEXT])


def found_again(place: Place, text: str) -> int | None:
    """Where the place is in a text that may have been edited; None where its words are gone."""
    for size in (_CONTEXT, _CONTEXT // 2, _SHORTEST):
        before, after = place.before[-size:], place.after[:size]
        for words, inside in ((before + after, len(before)), (after, 0), (before, len(before))):
            if len(words) >= min(size, _SHORTEST):
                start = _nearest(text, words, place.offset - inside)
                if start is not None:
                    return start + inside
    return None


def _nearest(text: str, words: str, offset: int) -> int | None:
    """The occurrence of the words that begins closest to the offset."""
    offset = max(0, offset)
    before, after = text.rfind(words, 0, offset + len(words)), text.find(words, offset)
    found = [start for start in (before, after) if start >= 0]
    return min(found, key=lambda start: abs(start - offset)) if found else None
