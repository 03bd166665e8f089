"""Is it a tag: what is posted under a name, or the party, state, seat or ticker behind one?

Each form of a tag is a pattern or a function here, and a row of `REASONS` in `others`.
"""

import re

from reader.analysis.names.evidence.tickers import EXCHANGES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_PARTY_TAG = re.compile(r"[RDI]-[A-Z][\w.]*")  # R-Wis.
# ZQX-Kuala, Kovel-ZQX; the keeper of a squad
_SEAT_TAG = re.compile(r"[A-Z]{2,}-[A-Z]\w+|[A-Z]\w+-[A-Z]{2,}|WK|VC|GK")


# Over whom the press may ask: Media Contacts.
_LABELS = frozenset(("contact", "contacts", "inquiries", "enquiries", "queries"))


def is_tag(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """#Zumbo, @Zumbo, ZU $5; but they gave Zumbo $500; Media Contacts:"""
    if words.small[s.last + 1] == ":" and words.first[s.first] and len(small) > 1:
        return small[-1] in _LABELS
    money = words.written[s.last].isupper() and words.small[s.last + 1] == "$"
    return money or words.small[s.first - 1] in ("#", "@")


def is_party_tag(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """R-Wis."""
    return _PARTY_TAG.fullmatch(words.written[s.first]) is not None


def is_seat_tag(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """Ann Lee (ZQX-Kovel), Ann Lee (Kovel-ZQX): a party and a seat in brackets behind a name."""
    if words.small[s.last + 1] != ")" or s.first < 2 or not words.capital[s.first - 2]:
        return False
    return any(map(_SEAT_TAG.fullmatch, (words.written[s.first], words.written[s.last])))


def is_ticker(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """ZZM in "Zumbo (ASX: ZZM)", and the exchange."""
    colon = s.first - 1 if words.small[s.first - 1] == ":" else s.last + 1
    if words.small[colon - 1] not in EXCHANGES:
        return False
    return words.around(colon - 2) in ("(", ";", ",", "/", "&", "and")


def is_state(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Stamford, Conn."""
    behind = words.small[s.first - 1] in (",", "(")
    return len(small) == 1 and small[0].rstrip(".") in known.states and behind
