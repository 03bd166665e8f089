"""A short sentence that is told whole, since it has no verb: "Not before the weekend.".

No heading and no line of a page is one: those have no full stop, or nothing but a time.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.happening.telling_words import is_of_the_page
from reader.article import Span

_VERB = re.compile("[vsBzb]")
_TIMES = frozenset("TDiYftlk,;:-().")
_STOPS = tuple(".!")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST, _MOST = 2, 12


def short_answer(parts: Parts) -> Span | None:
    """The sentence of a date, where it is short, has no verb and says more than a time."""
    letters = parts.letters
    if not parts.text.startswith(_STOPS, parts.ends[-1]) or _VERB.search(letters):
        return None
    if any(letter == "x" and parts.word(at) != "not" for at, letter in enumerate(letters)):
        return None  # She did in 2008
    if ":" in letters:
        return None  # MR ORR: | In March
    if letters[-1] != "D" and parts.text[parts.ends[-1] - 1].isdigit():
        return None  # a wave of 8. | 6 metres
    span = parts.span(0, len(letters))
    if parts.length(0, len(letters)) > _MOST or not parts.text[span.start].isupper():
        return None
    said = [word for place in range(len(letters)) for word in _words(parts, place)]
    if len(said) < _FEWEST or _TIMES.issuperset(letters) or is_of_the_page(said):
        return None
    return span


def _words(parts: Parts, place: int) -> list[str]:
    return [] if parts.letters[place] in "DT" else _WORD.findall(parts.word(place))
