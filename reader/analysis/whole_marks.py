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
    words = with_opening_mark(words)
    ended = rest.lstrip(".,!? ").startswith(_CLOSING)
    for opening, closing in _PAIRS:
        if words.count(opening) == words.count(closing) + 1:
            words += closing if ended else f" …{closing}"
    for mark in _ALIKE:
        if words.count(mark) % 2 and "``" not in words and not _AN_INCH.search(words):
            words += mark if ended else f" …{mark}"
    return words


def with_opening_mark(words: str) -> str:
    """The words with the opening mark, where they begin inside a quotation."""
    for opening, closing in _PAIRS:
        first = words.find(closing)
        alone = opening in words or closing not in _ALIKE
        if alone and first >= 0 and not 0 <= words.find(opening) < first:
            words = opening + words
    for mark, closes in _ALIKE.items():
        first = words.find(mark)
        if first > 0 and "``" not in words and closes.match(words, first):
            words = words if _AN_INCH.search(words) else mark + words
    return words
