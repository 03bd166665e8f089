"""Which tokens are one word to the rules: "fiscal year", "a. m.", the point of "Jan.".

To teach the reader a phrase, add a line to lexicon/time_words.txt; the first token has its class.
"""

import re
from functools import cache

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.vocabulary import Sense, vocabulary

_MERIDIEMS = ("a", "p")
_EN_DASH, _EM_DASH = "–", "—"
_TIMES = ("month", "shortmonth", "weekday", "shortweekday", "noon")
_MERIDIEM = re.compile(r"[aApP](?:\.\s?[mM]\b\.?|[mM]\b\.?(?=\s|\W|$))")


def joined(tokens: Tokens, shape: list[str]) -> Tokens:
    """The same tokens, with phrases as one: the first carries the class, the others follow."""
    known = vocabulary()
    words, codes, phrases = tokens.words, known.codes, known.phrases
    short = (codes["shortmonth"], codes["shortweekday"])
    firsts = _firsts()
    places = [at for at, word in enumerate(words) if word in firsts or shape[at] in short]
    for place in places:
        if shape[place] == codes["more"]:
            continue  # inside a phrase
        word = words[place]
        if word == _EN_DASH and _cuts(tokens, shape, place):
            words[place] = _EM_DASH
        for rest, sense in phrases.get((word, words[place + 1]), ()):
            if words[place + 1 : place + 1 + len(rest)] == rest and (
                not sense.capital or tokens.capital(place)
            ):
                _join(tokens, shape, place, len(rest), sense)
                break
        if word in _MERIDIEMS and words[place + 1 : place + 2] == ["."]:
            _join_meridiem(tokens, shape, place)
        elif shape[place] in short:
            _join_point(tokens, shape, place)
    tokens.shape = "".join(shape)
    return tokens


@cache
def _firsts() -> frozenset[str]:
    """The words and the mark that may begin what is joined or cut."""
    return frozenset((*(first for first, _ in vocabulary().phrases), *_MERIDIEMS, _EN_DASH))


def _cuts(tokens: Tokens, shape: list[str], place: int) -> bool:
    """Whether a dash cuts a sentence in two: with blanks round it, and no time behind it."""
    codes, behind = vocabulary().codes, place + 1
    blanks = tokens.text[tokens.starts[place] - 1 : tokens.ends[place] + 1] == " – "
    time = shape[behind : behind + 1] in ([codes[name]] for name in _TIMES)
    return blanks and not time and tokens.words[behind][:1].isalpha()


def _join(tokens: Tokens, shape: list[str], place: int, length: int, sense: Sense) -> None:
    shape[place] = sense.code
    tokens.values[place] = sense.value
    for following in range(place + 1, place + 1 + length):
        shape[following] = vocabulary().codes["more"]


def _join_meridiem(tokens: Tokens, shape: list[str], place: int) -> None:
    """Of "a.m." and "p. m." are several tokens and one word."""
    found = _MERIDIEM.match(tokens.text, tokens.starts[place])
    if found:
        length = sum(1 for start in tokens.starts[place + 1 : place + 4] if start < found.end())
        _join(tokens, shape, place, length, Sense(vocabulary().codes["ampm"], tokens.words[place]))


def _join_point(tokens: Tokens, shape: list[str], place: int) -> None:
    """The point of "Jan." belongs to the month."""
    if (
        tokens.words[place + 1 : place + 2] == ["."]
        and tokens.starts[place + 1] == tokens.ends[place]
    ):
        shape[place + 1] = vocabulary().codes["more"]
