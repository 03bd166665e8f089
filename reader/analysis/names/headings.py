"""Is a line a heading, where a capital says nothing? Title case and capitals tell.

To be stricter, raise `TITLE_CASE`; of the headline of a story less is asked, by its own share.
"""

from reader.analysis.names.words import Words

# The share of longer words with a capital from which on a line is in title case; less is needed of
# the headline, where a line in title case is no surprise.
TITLE_CASE, HEADLINE = 0.75, 0.6
_DOUBLE = ("“", '"', "”")
_FEWEST = 4  # longer words with a capital that a heading has
_HEADLINE_WORDS = 5  # more than the title of a book or a song has
ENDS = frozenset(".?!:…•\n|")


def is_heading(written: list[str], capital: list[bool], share: float) -> bool:
    """Whether a line is written in capitals or in title case, so that a capital says nothing."""
    if len(written) > 40 or not written:
        return _shouts(written)
    if written[-1] in (".", "?", "!", '"', "”") and share == TITLE_CASE:
        return _shouts(written)
    if written[-1] == ":" and not capital[len(written) - 2]:
        return False  # Ann Orla, Chairman of Zumbo, commented:
    long = [is_capital for word, is_capital in zip(written, capital, strict=True) if len(word) > 3]
    return len(long) >= _FEWEST and sum(long) > share * len(long)


def _shouts(written: list[str]) -> bool:
    if sum(map(str.isupper, written)) < 3:
        return False  # too few for more than seven in ten of four
    long = [word for word in written if len(word) > 1 and word[0].isalpha()]
    return len(long) > 3 and sum(map(str.isupper, long)) > 0.7 * len(long)


def mark_quoted_headlines(words: Words, written: list[str], capital: list[bool]) -> None:
    """What is quoted in title case is a headline: an e-mail said, “Ann Orla Joins Growing List”."""
    if capital.count(True) < _FEWEST:
        return
    begin, first = len(words.heading) - len(written) - 1, -1
    for at in [at for at, word in enumerate(written) if word in _DOUBLE]:
        if written[at] == "“" or (written[at] == '"' and first < 0):
            first = at + 1
        elif first >= 0:
            last = at - (written[at - 1] in ".,?!")
            quoted, one = written[first:last], ENDS.isdisjoint(written[first:last])
            whole = one and last - first > _HEADLINE_WORDS
            if whole and is_heading(quoted, capital[first:last], TITLE_CASE):
                words.heading[begin + first : begin + at] = [True] * (at - first)
            first = -1
