"""Where a text is cut into tokens: words, numbers, hours, dates in figures, marks.

To teach the reader a word, add a line to lexicon/time_words.txt; a way of writing figures, one to
`_TOKEN`, and its look to looks.py.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.joined import joined
from reader.analysis.dates.tokens.looks import class_by_look
from reader.analysis.dates.tokens.vocabulary import Value, vocabulary
from reader.article import Span

_TOKEN = re.compile(
    r"(?=\S)(?:[A-Za-z][a-z]*+(?=[ ,])|[,.]|"  # most words: what is known at once is tried first
    r"(?<!\w)(?:[QH][1-4](?:(?=FY\d\d)|(?!\w))|[1-4][QH](?:\d{4}|\d\d)?(?!\w))|"
    r"(?:(?<!\w)|(?<=[QH][1-4]))FY(?:\d{4}|\d\d)(?!\w)|[oO]['’]clock\b|"
    r"[^\W\d_]+(?:['’](?:t|ll|re|ve|d|m)\b|\d\w*)?"  # "#Vote2016" is one word and no year
    r"|\d{4}-\d\d-\d\d(?![\d-])|\d{4}/\d\d?/\d\d?(?![\d/])|\d\d?\. ?\d\d?\. ?\d{4}(?!\d)"
    r"|\d{1,2} ?/ ?\d{1,2} ?/ ?(?:\d{4}|\d\d)(?![\d/])"
    r"|[0-9]+ [0-9]/[0-9](?!\d)|[0-9]*[½¼¾]"
    r"|\d{1,2}: ?\d\d(?:: ?\d\d)?(?!\d)"
    r"|(?:['‘’`]\d0s|(?<![\w.,$£€])[2-9]0['’]s)\b|['‘’`]\d\d(?![\d\w'’])"
    r"|\d+(?:,\d{3})*(?:\.\d+)?(?:[A-Za-z]{1,2}\b(?!(?<=[aApP])\.[mM]\b))?"  # 9a.m is 9 a.m.
    r"|['’]s\b|-{2,}|[^\w\s])"
)
# What is written in several ways ("11: 30", "’s") is one word to the rules.
_REWRITTEN = frozenset({"possessive", "clock", "slashed", "apostrophe", "iso", "oclock"})


def read_tokens(text: str, paragraphs: Iterable[Span]) -> Tokens:
    """The tokens of the paragraphs; between two of them stands a stop."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    values: list[Value | None] = []
    shape: list[str] = []
    stop = vocabulary().codes["stop"]
    for paragraph in paragraphs:
        for found in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            word, code, value = _token(found[0])
            starts.append(found.start())
            ends.append(found.end())
            words.append(word)
            shape.append(code)
            values.append(value)
        starts.append(paragraph.end)
        ends.append(paragraph.end)
        words.append("")
        values.append(None)
        shape.append(stop)
    return joined(Tokens(text, starts, ends, words, values, "".join(shape)), shape)


@lru_cache(maxsize=1 << 15)
def _token(written: str) -> tuple[str, str, Value | None]:
    """The word of a token as the rules see it, its class and its value."""
    word, known = written.lower(), vocabulary()
    sense = known.words.get(word)
    if sense is not None and (not sense.capital or written[0] != word[0]):
        return word, sense.code, sense.value
    if word.isalpha():
        return word, known.codes["word"], None
    if written in ("1h", "2h"):
        return word, known.codes["word"], None  # "2h ago"; half a year is "2H"
    name, value = class_by_look(word)
    return str(value) if name in _REWRITTEN else word, known.codes[name], value
