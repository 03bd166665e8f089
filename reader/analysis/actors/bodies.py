"""What an organization is: "a think tank in Kovel", "Nairobi-based company", "runs ferries".

The nouns are those of `body_nouns`; `WORKS` are the verbs that say what one is there for.
"""

from reader.analysis.actors.appositions import apposition
from reader.analysis.actors.body_nouns import is_body, is_body_or_related
from reader.analysis.actors.phrases_before import noun_phrase_before
from reader.analysis.actors.role_ends import is_decimal
from reader.analysis.actors.role_nouns import (
    STOPS,
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.lexicon.small_words import ARTICLES, MODALS
from reader.analysis.names import Name
from reader.analysis.names.evidence.practices import OR_FIRMS
from reader.analysis.names.evidence.two_nouns import TRADES
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.setting import is_possessive
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_BEFORE_A_BODY = ARTICLES | {"its", "another"}
_SUBJECTS = frozenset(("he", "she", "it", "they", "who", "which", "that", "also"))
_BEFORE_VERBS = MODALS | {"to"}
_DULL = frozenset((
    "group", "unit", "site", "outlet", "brand", "station", "channel", "platform", "gang", "police",
    "companies", "firms", "organizations", "organisations",
))  # fmt: skip
_WITHIN, _LONGEST = 4, 12  # words before the noun; words of a clause
WORKS = (
    "runs", "operates", "makes", "sells", "publishes", "builds", "manages", "represents",
    "produces", "supplies", "provides", "monitors", "tracks", "oversees", "regulates", "governs",
    "manufactures", "develops", "offers", "advises", "campaigns", "supports",
    "finances", "funds", "insures", "distributes", "designs", "organises", "organizes", "serves",
    "administers", "promotes", "broadcasts", "trains", "maintains", "rules", "helps", "studies",
)  # fmt: skip
_MANY = ("more", "thousands", "hundreds", "dozens", "about", "some", "nearly", "over", "up")
# What only points back: "which tracks such attacks".
_POINTS = frozenset(("such", "this", "these", "that", "those", "it", "them", "him", "her", "about"))
_PARTY_MEN = ("conservatives", "democrats", "republicans", "tories")
_PLAYS = frozenset(("beat", "beats", "face", "faces", "host", "hosts", "meet", "play", "visit"))


def _is_body_or_trade(small: str) -> bool:
    """What stands behind an organization may be a trade too: "the biggest rice miller"."""
    office = vocabulary().titles.get(small) is not None or small == "member"
    return is_body_or_related(small) or (is_role(small) and not (office or is_weak(small)))


def body_behind(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Oriva, a think tank in Kovel, ..."""
    at = name.last + 2
    owned = any(is_possessive(word) for word in words.small[at : at + 4])  # "Kenya's largest bank"
    begins = owned or words.around(at) in _BEFORE_A_BODY
    found = apposition(words, name, known, _is_body_or_trade) if begins else None
    return None if found and _is_named(words, found) else found


def _is_named(words: Words, found: Stretch) -> bool:
    """Whether that is another body: "the Trade Office, the Academy of Rivers"."""
    inside = range(found[0], found[1] + 1)
    noun = next((at for at in inside if _is_body_or_trade(words.small[at])), found[1])
    return words.capital[noun]


def body_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """the Nairobi-based company Oriva; French carmaker Oriva; the charity the Orla Fund"""
    last = begin_of(name) - 1
    beside = words.around(last) == "the" and words.small[name.last + 1] in STOPS
    last -= beside
    if last < 0 or words.capital[last] or not _is_body_at(words, last):
        return None
    if words.around(last - 1) in _SUBJECTS or name.phrase in _PARTY_MEN:
        return None  # it champions Oriva; committee Democrats
    first = last
    while first > 0 and last - first < _WITHIN and may_stand_in_role(words, first - 1, known):
        first -= 1
    while first < last and _is_loose(words, first):
        first += 1
    bare = beside and words.around(first - 1) not in _BEFORE_A_BODY  # to lobby the Zumbo Bank
    first = without_opinion(words, first, last)
    return None if bare or (first == last and words.small[last] in _DULL) else (first, last)


def _is_body_at(words: Words, at: int) -> bool:
    """Whether the noun tells of a body: a lender, an investor, a shipping [line]."""
    trade = words.around(at - 1) in TRADES.get(words.small[at], ())
    return is_body(words.small[at]) or words.small[at] in OR_FIRMS or trade


def _is_loose(words: Words, at: int) -> bool:
    """No part of the role at its beginning: "'s", "to visit"."""
    if words.small[at] in _PLAYS and not words.capital[at]:
        return True  # "host champions Zumbo United"
    small = words.small[at]
    modal = words.around(at - 1) in _BEFORE_VERBS
    return small == "'s" or (modal and not words.capital[at])


def body_phrase_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """the country's largest lender, Oriva, ..."""
    closed = words.small[name.last + 1] == ","
    found = noun_phrase_before(words, name, known, is_body_or_related) if closed else None
    dull = found and found[0] == found[1] and words.small[found[0]] in _DULL  # his companies, Oriva
    return None if dull else found


def which(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """Oriva, which runs ferries, ..."""
    if words.small[name.last + 1] != "," or words.around(name.last + 2) != "which":
        return None
    first = name.last + 3
    if words.around(first) not in WORKS or words.around(first + 1) in _POINTS:
        return None
    if words.around(first + 1)[0].isdigit() or words.around(first + 1) in _MANY:
        return None
    for at in range(first + 1, min(first + _LONGEST, len(words))):
        if is_decimal(words, at):
            return None
        if words.small[at] in STOPS:
            return (first, at - 1) if at > first + 1 else None
    return None
