"""Which titles are a name, or stand in one: Dr King, Jose Cardinal Zumbo?

To teach a title that is as often a last name, add it to `_NAMES`.
"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_NAMES = ("baron", "bishop", "dean", "duke", "earl", "king", "major", "pope", "prince", "sultan")
_GENERATIONS = ("X", "Z", "Xers", "Zer", "Zers")  # whom no general is
_POLITE = ("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sen", "senator")


def is_no_title(words: Words, first: int, at: int, known: Vocabulary) -> bool:
    """TD Lending, MS Zumbo, Gen Z: letters that are a title elsewhere."""
    if words.written[at] == "TD" and at == first:
        return words.small[at + 1] not in known.given
    if words.small[at] == "gen":
        return words.written[at + 1] in _GENERATIONS
    return words.written[at] in ("MS", "RT") and not words.heading[at]


def is_in_a_name(words: Words, first: int, at: int, last: int, known: Vocabulary) -> bool:
    """Jose [Cardinal] Zumbo, Datuk Zumbo Orla [Tun] Belmo; Dr [King], at the end of it."""
    if words.small[at] == "cardinal":
        seat = known.is_place(" ".join(words.small[first:at]))  # Boston Cardinal Ann Zumbo
        return words.small[at - 1] in known.given and not (seat and at + 1 < last)
    if words.small[at] == "tun":
        return words.small[at - 1] not in known.titles
    return at == last and is_borne(words, at)


def is_borne(words: Words, at: int) -> bool:
    """Dr [King], Mr [Sultan]: a title that is the name, behind a polite one."""
    return words.small[at] in _NAMES and words.small[at - 1].rstrip(".") in _POLITE
