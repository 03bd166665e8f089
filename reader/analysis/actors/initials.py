"""May letters stand for a long name: KRA for Kovel River Authority, Kotaco for Kovel Taxi Council?

Each way of cutting a name down to letters is a line of `initials_of`; letters of another language
are let pass by `is_translated` and `is_shuffled`, where a bracket says what they stand for.
"""

from collections.abc import Iterator

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_SMALL = ("of", "for", "and", "the", "on", "de", "la", "du", "del", "do", "da", "des", "di")
_ACRONYM = 4  # letters that stay whole at the begin of longer ones are fewer
_PARTNERS = 3  # letters of two partners, with the sign between them


def is_drawn(short: str, home: Candidate) -> bool:
    """Whether the letters come in the name in this order, and both begin with the same."""
    letters = iter("".join(home.small))
    return short[0] == home.small[0][0] and all(letter in letters for letter in short)


_HIGH_COURT = ("high", "court")


def letters_of(candidate: Candidate, words: Words) -> str | None:
    """The letters of an acronym, without points; None where it is none."""
    written = words.written[candidate.main.first].replace(".", "")
    single = len(candidate.small) == 1
    if not single or not 2 <= len(written) <= 8 or sum(map(str.isupper, written)) < 2:
        return None
    land = candidate.has("a country") and not candidate.has("in brackets behind a name")
    return None if land else written.upper()


def initials_of(name: Name, words: Words) -> Iterator[str]:
    """The ways a name may be cut down to letters."""
    parts = [word for word in words.written[name.first : name.last + 1] if word[0].isalpha()]
    pieces = [piece for word in parts for piece in word.split("-") if piece]
    yield "".join(piece[0] for piece in pieces).upper()
    yield "".join(piece[0] for piece in pieces if piece[0].isupper())
    large = [word for word in parts if word.lower() not in _SMALL]
    yield "".join(word[0] for word in large).upper()
    if large and _is_in_letters(large[0]):  # USGS, of the US Geological Survey
        yield "".join((large[0].replace(".", ""), *(word[0] for word in large[1:]))).upper()
    if len(large) > 3 and name.small[0] in vocabulary().countries:  # not of the U.S.
        yield "".join(word[0] for word in large[1:]).upper()
    written = words.written[name.first : name.last + 1]
    if "&" in written or "and" in written:  # P&G, of Procter and Gamble
        joined = ("&" if word in ("&", "and") else word[0] for word in written)
        letters = "".join(joined).upper()
        yield letters
        if letters[1:2] == "&" and len(letters) > _PARTNERS:
            yield letters[:_PARTNERS]  # M&C, of Marks & Cole Hotels
    if name.small[-2:] == _HIGH_COURT or name.small[:2] == _HIGH_COURT:
        yield "HC"  # the Kovel High Court
    heads = vocabulary().heads
    yield "".join(piece[0] for piece in pieces if heads.get(piece.lower()) != "ending").upper()


def _is_in_letters(word: str) -> bool:
    """Whether a name begins with letters that stay as they are: US, U.K., NSW."""
    return word.isupper() and 1 < len(word.replace(".", "")) < _ACRONYM


def is_translated(short: Candidate, home: Candidate) -> bool:
    """Alliance of Villages (ZOO): letters of the name in another language."""
    known = home.has("a head word") or home.has("a known organization")
    headed = home.kind == "organization" and known
    listed = (short.known_as or short.main.phrase).lower() != short.main.phrase
    return headed and not listed and len(short.small[0]) > 1


def is_shuffled(letters: str, home: Candidate) -> bool:
    """Unity and Village Party (PUV): its initials in the order of another language."""
    initials = {word[0].upper() for word in home.small if word not in _SMALL}
    return len(letters) > 2 and home.has("a head word") and initials.issuperset(letters)
