"""Is a line a heading, where a capital says nothing? Title case and capitals tell.

To be stricter, raise `TITLE_CASE`; of the headline of a story less is asked, by its own share.
"""

from functools import cache
from itertools import compress

from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import BREAK, Words

# The share of longer words with a capital from which on a line is in title case; less is needed of
# the headline, where a line in title case is no surprise.
TITLE_CASE, HEADLINE = 0.75, 0.6
_DOUBLE = ("“", '"', "”")
_FEWEST = 4  # longer words with a capital that a heading has
_HEADLINE_WORDS = 5  # more than the title of a book or a song has
_LONG = 3  # letters; a shorter word has often no capital in title case either
_JOINED = frozenset(("anti", "post"))  # anti-Orla, cut at the hyphen
_MASKED = 5  # longer words with a capital that a sentence in title case has
_SMALL_WORDS = 2  # different ones with a capital that it has
_SHOUTED = 3  # longer words in capitals that a headline inside a paragraph has
_INSIDE = frozenset(("'", "’", "'s", "’s", "‘", "$", "&"))  # marks of a headline in capitals
_IN_NAMES = frozenset(("the", "will"))  # Will Orla, The Hague
ENDS = frozenset(".?!:…•\n|")
_BORDERS = ENDS.union(_DOUBLE)


def is_heading(written: list[str], capital: list[bool], share: float) -> bool:
    """Whether a line is written in capitals or in title case, so that a capital says nothing."""
    if len(written) > 40 or not written:
        return _shouts(written)
    if written[-1] in (".", "?", "!", '"', "”") and share == TITLE_CASE:
        return _shouts(written)
    if written[-1] == ":" and not capital[len(written) - 2]:
        return False  # Ann Orla, Chairman of Zumbo, commented:
    if capital.count(True) < share * _FEWEST:
        return False
    long = [n for n, word in enumerate(written) if len(word) > _LONG]
    large = sum([capital[n] for n in long])
    if len(long) < _FEWEST or large <= share * len(long):
        return False
    told = any(_is_told(written[n]) for n in long)
    return not told or sum(written[n].isupper() for n in long) > 1


def _is_told(word: str) -> bool:
    """A word that title case would write with a capital: Orla Zumbo | checks into Lee House."""
    known = vocabulary()
    return word in known.common and word not in known.function and word not in _JOINED


def _shouts(written: list[str]) -> bool:
    if sum(map(str.isupper, written)) < 3:
        return False  # too few for more than seven in ten of four
    long = [word for word in written if len(word) > 1 and word[0].isalpha()]
    return len(long) > 3 and sum(map(str.isupper, long)) > 0.7 * len(long)


def mark_titles(words: Words, written: list[str], capital: list[bool]) -> None:
    """What is in title case inside a paragraph: a whole sentence, a quoted headline."""
    if capital.count(True) < _FEWEST:
        return
    _mark_sentences(words, written, capital)
    _mark_shouts(words, written)
    if "“" in written or '"' in written:
        _mark_quoted_headlines(words, written, capital)


def _mark_sentences(words: Words, written: list[str], capital: list[bool]) -> None:
    """A sentence of a paragraph in title case: Why Ann Orla Said That Her Mill Was Sold."""
    if capital.count(True) < 2 * _MASKED - 2:
        return
    if len(_words_of_titles().intersection(written)) < _SMALL_WORDS:
        return
    begin, first = len(words.heading) - len(written) - 1, 0
    borders = [at for at, word in enumerate(written) if word in _BORDERS]
    for at in [*borders, len(written)]:
        large = at - first > _MASKED and capital[first:at].count(True) >= _MASKED
        if large and _is_title_case(written, capital, range(first, at)):
            words.heading[begin + first : begin + at] = [True] * (at - first)
        first = at + 1


def _mark_shouts(words: Words, written: list[str]) -> None:
    """A headline in capitals that lost its line: MILLERS LOSE SALT CASE The court met on Friday."""
    if sum([len(word) > _LONG and word.isupper() for word in written]) < _SHOUTED:
        return
    begin, first = len(words.heading) - len(written) - 1, 0
    for at, word in enumerate([*written, BREAK]):
        if word.isupper() or (word[0].isdigit() and at > first) or word in _INSIDE:
            continue
        long = [w for w in written[first:at] if len(w) > _LONG and w.isalpha()]
        if len(long) >= _SHOUTED and sum(w.lower() in vocabulary().common for w in long) > 1:
            words.heading[begin + first : begin + at] = [True] * (at - first)
        first = at + 1


def _is_title_case(written: list[str], capital: list[bool], sentence: range) -> bool:
    """Whether the longer words have capitals, and with them words that no name is made of."""
    long = [n for n in sentence if len(written[n]) > _LONG and not written[n].isdigit()]
    if len(long) < _MASKED or not all(capital[n] for n in long):
        return False
    function = vocabulary().function
    behind = slice(sentence.start + 1, sentence.stop)
    large = compress(written[behind], capital[behind])
    small = {word.lower() for word in large if not word.isupper()} & function
    return len(small - _IN_NAMES) >= _SMALL_WORDS


@cache
def _words_of_titles() -> frozenset[str]:
    """The small words that only title case writes with a capital: Of, And."""
    return frozenset(map(str.capitalize, vocabulary().function - _IN_NAMES))


def _mark_quoted_headlines(words: Words, written: list[str], capital: list[bool]) -> None:
    """What is quoted in title case is a headline: an e-mail said, “Ann Orla Joins Growing List”."""
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
