"""What at the ends of a piece is no part of the name: small words, honours, "Under-21", "region"?

Each way of telling is a function that `without_ends` asks; a thing that is said of a name, as a
"T-shirt" is, is a word in `_THINGS`.
"""

import re

from reader.analysis.names.others.bare_offices import HONOURS
from reader.analysis.names.others.prizes import is_of_the_match
from reader.analysis.names.pieces.loose_peoples import SIDES, without_nationality
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s")  # MPs
_HELD = ("white house", "state department", "justice department", "treasury department")
_THINGS = frozenset(("t-shirt", "t-shirts", "x-ray", "x-rays", "u-turn", "super"))
_CREDITS = frozenset(("credit", "photo", "picture", "photograph", "image", "source"))
_SAID_BEFORE = ("former", "ex", "ngo", "retired")
_SIDES = ("opposition", "ruling")
_OF_ELECTIONS = ("presidential", "parliamentary", "senatorial", "gubernatorial", "mayoral")
_ELECTED = frozenset((
    "aspirant", "aspirants", "candidate", "candidates", "hopeful", "hopefuls", "flagbearer",
    "nominee", "nominees", "contender", "contenders", "primary", "primaries", "ticket",
))  # fmt: skip
_LEGAL = frozenset(("inc", "inc.", "ltd", "ltd.", "corp.", "llc", "plc"))
_FIELDS = frozenset(("ai", "hr", "it", "pr", "tv"))
_COUNTED = ("no", "no.", "number", "flight", "article")
_LED_ON = frozenset((  # with the word behind them they are something else
    "rs", "rs.", "prime", "permanent", "head", "chief", *_OF_ELECTIONS, *_CREDITS, *_COUNTED,
))  # fmt: skip
_PLACES = ("states", "counties", "provinces", "districts")
_OFFICES = ("leader", "boss", "secretary", "coordinator", "convener", "convenor", "treasurer")
_REGIONS = ("region", "district", "province", "oblast")


def without_ends(words: Words, piece: Stretch) -> Stretch | None:
    """Without small words at its ends and without a loose nationality."""
    first, last = piece.first, piece.last
    while first <= last and not _may_lead(words, first):
        first += 1
    if words.small[first - 1] == "al" and f"al-{words.small[first]}" in vocabulary().organizations:
        first -= 1  # al Shabab
    if first < last and piece.title is None:
        first = _behind_what_is_said(words, first, last)
    last = without_loose_ends(words, first, last)
    if first < last:
        last = _before_what_follows(words, piece, first, last)
    if first > last:
        return None
    last += last > first + 1 and _is_of_region(words, last)
    return without_nationality(words, Stretch(first, last, piece.title))


def _behind_what_is_said(words: Words, first: int, last: int) -> int:
    """The first word of the name: of "Former Oriva", "Late Musa Zumbo", "Kennedy White House"."""
    first += words.small[first] in _SAID_BEFORE
    first += first < last and _is_said_of(words, first, last)
    return first + (first < last - 1 and _is_under_leader(words, first, last))


def _before_what_follows(words: Words, piece: Stretch, first: int, last: int) -> int:
    """The last word of the name: of "Oriva British-owned", "ZQX Officers", "ZQX State chief"."""
    if words.small[last] in vocabulary().nationalities and _describes(words, last):
        last -= 1
    last -= first < last and _is_of_a_party(words, last)
    while first < last and (_is_member(words, first, last) or _is_of_both(words, first, last)):
        last -= 1
    if first < last - 1 and words.small[last - 1] == "member" and words.small[last] in _PLACES:
        last -= 2  # UN Member States
    if first < last and (_is_of_the_state(words, last) or _is_office_of(words, piece, last)):
        last -= 1
    attorney = words.small[last + 1 : last + 3] == ["'s", "attorney"]
    last -= attorney and words.small[last] == "state"  # Kovel County [State]'s Attorney
    last -= first == last - 1 and _is_portfolio(words, first, last)
    return last - (first < last and is_of_the_match(words, last))


def without_loose_ends(words: Words, first: int, last: int) -> int:
    """The last word that may be part of the name: of "Zumbo Photo: Ann Lee", Zumbo."""
    while last >= first and _is_loose_end(words, last):
        last -= 1
    return last


def _is_said_of(words: Words, first: int, last: int) -> bool:
    """[Late] Musa Zumbo, Late ACI Musa Zumbo, [State] ZQX, the [Opposition] Zumbo Party."""
    letters = words.written[first + 1].isupper()
    if words.small[first] == "late":
        return letters or words.small[first + 1] in vocabulary().given
    party = last > first + 2 and words.small[last] == "party"
    sided = words.small[first] in _SIDES and not words.written[first].isupper()
    return letters if words.small[first] == "state" else sided and (party or letters)


def _is_under_leader(words: Words, first: int, last: int) -> bool:
    """The Kennedy [White House]: a body that is the same under the next one."""
    body = " ".join(words.small[first + 1 : last + 1])
    return body in _HELD and words.small[first] in vocabulary().surnames


def _describes(words: Words, at: int) -> bool:
    """Whether only an adjective begins here: "kept Oriva [British]-owned"."""
    return words.text.startswith("-", words.end(at))


def _is_of_a_party(words: Words, at: int) -> bool:
    """Whether it tells of what follows: the Orla [Democratic] presidential debate."""
    known, after = vocabulary(), words.around(at + 1)
    noun = after[0].isalpha() and after not in known.function and after not in known.doings
    sided = words.small[at] in ("democratic", "republican") and words.written[at].istitle()
    return sided and noun and not words.capital[at + 1]


def _is_member(words: Words, first: int, last: int) -> bool:
    """A New York Democrat is no New York, a White House Advisor no White House."""
    known, phrase, small = vocabulary(), " ".join(words.small[first:last]), words.small[last]
    if words.heading[last] and small in known.common and small not in known.heads:
        return phrase in known.organizations  # "Fox News Host" in a headline
    if small in known.nationalities and small not in SIDES and known.is_place(phrase):
        return True  # but Norfolk Southern
    plain = small[:-1] in known.roles and small not in known.heads  # but ZQX Builders
    if words.written[first].isupper() and first == last - 1 and plain:
        return small.endswith("s") and words.written[last][1:].islower()  # ZQX Officers
    if small in _FIELDS and words.written[last].isupper() and phrase in known.organizations:
        return words.around(last + 1) in known.roles  # Oriva AI chief
    is_role = small in known.roles or known.titles.get(small) == "core"
    return is_role and first < last - 1 and phrase in known.organizations


def _is_of_both(words: Words, first: int, last: int) -> bool:
    """Whether the last word is said of two places: Orla and Kovel [States]."""
    if words.small[last] not in _PLACES or words.around(first - 1) != "and":
        return False
    if not words.capital[first - 2] or not words.capital[last - 1]:
        return False  # National Council of Provinces
    return not vocabulary().is_place(" ".join(words.small[first : last + 1]))


def _is_portfolio(words: Words, first: int, last: int) -> bool:
    """The U.S. [Energy] secretary, the UK [Health] minister: what an office is for."""
    known = vocabulary()
    office = words.around(last + 1) in ("minister", "secretary") and not words.capital[last + 1]
    return office and words.small[first] in known.countries and words.small[last] in known.common


def _is_of_the_state(words: Words, at: int) -> bool:
    """Whether it says where an office is held, behind initials: ZQX [State] president."""
    if words.small[at] != "state" or not words.written[at - 1].isupper():
        return False
    known, after = vocabulary(), words.around(at + 1)
    plain = after in known.common and after not in known.function and after not in known.doings
    return plain and not words.capital[at + 1]


def _is_office_of(words: Words, piece: Stretch, last: int) -> bool:
    """Whether it is what the next one is in a body: Zumbo [Leader], Cllr Ann Orla, said."""
    if words.small[last] not in _OFFICES or piece.title is not None:
        return False
    behind = words.around(last + 1) == "," and words.capital[last + 2]
    return behind and words.small[piece.first] not in vocabulary().given


def _is_of_region(words: Words, last: int) -> bool:
    """Whether a body goes on over a small word: Youth Department of the Kovel [region]."""
    of = last - 1 - (words.small[last - 1] == "the")
    return words.small[of] == "of" and words.around(last + 1) in _REGIONS


def _may_lead(words: Words, at: int) -> bool:
    if words.small[at - 1] == "," and words.small[at] in _LEGAL:
        return False  # Orla Ltd, Inc. Zumbo had won
    if words.small[at] in ("sr.", "jr."):
        return False  # Sr. Ann Lee, a nun
    return words.capital[at] or words.small[at] in ("al", "el") or words.small[at][0].isdigit()


def _is_given(small: str) -> bool:
    """James, and no Al, as of Al Zumbo SC."""
    return small in vocabulary().given and small not in vocabulary().particles


def _is_counsel(words: Words, at: int) -> bool:
    """Whether a name begins there that SC stands behind: senior counsel, where courts sit."""
    court = words.low["counsel"] or words.low["court"] or words.low["judge"]
    return _is_given(words.small[at]) or (bool(court) and not words.sport)


def _is_loose_end(words: Words, at: int) -> bool:
    """No part of a name at its end: "No." and "Flight" before a number, a mark."""
    written, small = words.written[at], words.small[at]
    if not written[0].isalnum() or _PLURAL_ACRONYM.fullmatch(written):
        return True
    if small.startswith("under-") and small[6:].isdigit():
        return words.capital[at - 1]  # Oriva Under-21
    if small in HONOURS and written.isupper():
        whole = small != "kc" or words.capital[at - 2]  # the family of Dipak KC
        if small == "sc" and not (words.capital[at - 2] and _is_counsel(words, at - 2)):
            return False  # Zumbo Orla SC plays
        return words.capital[at - 1] and whole
    if written == "SC" and words.capital[at - 1]:
        given = words.capital[at - 2] and _is_counsel(words, at - 2)
        return given and not words.sport and words.small[at - 2] not in vocabulary().particles
    if small not in _LED_ON:
        return small in _THINGS
    if small in ("rs", "rs.") and words.around(at + 1)[0].isdigit():
        return True  # paid the Orlas Rs 40
    if (small, words.around(at + 1)) in (("prime", "minister"), ("permanent", "secretary")):
        return not words.capital[at + 1]  # Kenya Prime minister Ann Lee
    if small in ("head", "chief"):
        low = words.around(at + 1) in vocabulary().roles and not words.capital[at + 1]
        return low and words.capital[at - 1]  # Kovel Bank Head trader
    if small in _OF_ELECTIONS and words.around(at + 1) in _ELECTED:
        return words.capital[at - 1]  # ZQX Presidential aspirant
    if small in _CREDITS and words.around(at + 1) == ":":
        return True
    return small in _COUNTED and at + 1 < len(words)
