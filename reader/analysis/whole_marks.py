"""Words cut out of a quotation, with the mark that was left behind: `Roy is gone,” she said`.

Only what is shown gets the mark; the span of a finding stays what it is.
"""

import re

_PAIRS = (("“", "”"), ("``", "''"))
# A mark that is written alike on both sides closes behind a word, and opens before one.
_ALIKE = {'"': re.compile(r'(?<![\s(\[—–-])"(?!\w)'), "''": re.compile(r"(?<![\s(\[—–-])''(?!\w)")}
_CLOSING = ("”", '"', "''")
_AN_INCH = re.compile(r'\d"')


def with_whole_marks(words: str, rest: str) -> str:
    """The words with the opening or the closing mark of the quotation that they are cut from.

    Where that goes on in the `rest` of the text, three points say so.
    """
    ended = rest.lstrip(".,!? ").startswith(_CLOSING)
    for opening, closing in _PAIRS:
        if opening in words or (closing in words and closing not in _ALIKE):
            words = _paired(words, opening, closing if ended else f" …{closing}", closing)
    for mark, closes in _ALIKE.items():
        if words.count(mark) % 2 and "``" not in words and not _AN_INCH.search(words):
            at = words.index(mark)
            end = mark if ended else f" …{mark}"
            words = mark + words if closes.match(words, at) else words + end
    return words


def _paired(words: str, opening: str, end: str, closing: str) -> str:
    first = words.find(closing)
    if first >= 0 and not 0 <= words.find(opening) < first:
        words = opening + words
    return words + end if words.count(opening) == words.count(closing) + 1 else words
