"""Does a place or a body end here, and a person begin: [Kovel Refugee Council] Enver Lee?

Each way of telling is a function; another one is called by `split_off_place` in `lost_commas`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.others.vessels import SHIPS
from reader.analysis.names.pieces.offices import is_office, noun_of_office
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

# Who runs what was built: Superintendent Central Jail Ann Lee.
_OF_WORKS = ("engineer", "superintendent", "manager", "director", "warden", "commandant")
_SAINTS = frozenset(("san", "santa", "santo", "sao", "saint", "st.", "st", "la", "los", "el"))


def ends_before_surname(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """[Orla & Co.] Zumbo, where the stop of "Co." ends a sentence too."""
    if _ends_before_known_person(words, first, last, known):
        return True
    closed = last > first + 1 and words.written[last - 1].endswith(".")
    return (
        closed
        and known.heads.get(words.small[last - 1]) == "ending"
        and (words.small[last] in known.surnames or words.small[last] in known.given)
    )


def _ends_before_known_person(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """the [Bank of Villages] Zumbo founded, a [Wisconsin] Zumbo rally, where Ann Zumbo is named."""
    small, before = words.small, words.small[last - 1]
    whole = words.ending.get(small[last], ())
    person = small[last] in known.surnames and any(w in known.given for w in whole)
    if not person or small[last] not in words.alone or small[last] in known.heads:
        return False
    if not words.capital[last - 1] or before in known.given or len(before) < 3:
        return False
    if known.is_linked_head(small[first:last]):
        return True
    place = known.is_place(" ".join(small[first:last]))
    return place and small[first] not in known.given and small[first] not in known.surnames


def ends_before_bearer(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """[PPC] Zumbo, where Ann Zumbo is named: a rank in letters that no list has."""
    rank, name = words.written[first], words.small[last]
    if last != first + 1 or not rank.isupper() or not 2 <= len(rank) <= 4 or name in known.heads:
        return False
    if words.written[last].isupper() or words.small[first] in known.given or "." in rank:
        return False  # EMI ORLA, S.K. Orla
    named = any(word in known.given for word in words.ending.get(name, ()))
    listed = words.small[first] in known.organizations or known.is_place(words.small[first])
    return named and not (listed or is_common(name, known))


def is_led(words: Words, first: int, known: Vocabulary) -> bool:
    """Whether somebody is its head: the head of the [Kovel Institute Ann Lee]."""
    noun = noun_of_office(words, first - 1, known)
    return noun is not None and is_office(words.small[noun], known)


def _ends_before_led(small: list[str], rest: list[str], known: Vocabulary) -> bool:
    """[Federation Council] Zumbo Orla, [Ministry of Health] Zumbo Orla, behind whom they lead."""
    if not 2 <= len(rest) <= 4 or known.heads.get(rest[0]) or known.place_heads.get(rest[0]):
        return False
    if small[-1] in ("of", "for"):
        return False  # Council of [Chhatro Dal]
    given = rest[0] in known.given and (
        rest[-1] in known.surnames or not _is_known_word(rest[-1], known)
    )
    strange = not any(_is_known_word(word, known) for word in rest[-2:])
    family = len(rest) == 2 or rest[0] in known.surnames  # Le Ngoc Khanh
    family = family or not any(_is_known_word(word, known) for word in rest)
    headed = known.heads.get(small[-1]) == "last" or known.place_heads.get(small[-1]) == "last"
    headed = headed and len(small) > 1
    landed = len(small) > 2 and small[-1] in known.countries  # Zumbo Front Kenya
    headed = headed or (landed and known.heads.get(small[-2]) == "last")
    return (given or (strange and family)) and (headed or known.is_linked_head(small))


def _is_known_word(word: str, known: Vocabulary) -> bool:
    if word in known.particles:
        return False  # the "Van" of Do Van Chien
    return is_common(word, known) or known.is_place(word)


def ends_before_person(words: Words, first: int, at: int, last: int, known: Vocabulary) -> bool:
    """[Kovel Refugee Council] Enver Lee; [United States] Zumbo Orla, behind "ambassador to"."""
    small, rest = words.small[first : at + 1], words.small[at + 1 : last + 1]
    if is_led(words, first, known) and _ends_before_led(small, rest, known):
        return True
    listed = known.heads, known.place_heads, known.particles, ("&",)
    if any(w in inner for inner in listed for w in rest):
        return False
    given = rest[0] in known.given and rest[0] not in known.common
    given = given or (len(rest[0]) == 1 < len(rest) and not is_common(rest[1], known))
    if known.heads.get(small[-1]) == "last" and small[0] not in known.given:
        return given and small[-2] not in ("of", "for")
    if known.place_heads.get(small[-1]) == "last" and words.around(first - 1) in _OF_WORKS:
        return given and words.capital[first - 1] and small[0] not in known.given
    phrase = " ".join(small)
    strange = not any(is_common(w, known) or known.is_place(w) for w in rest)
    if strange and len(rest) > 1 and small[0] == "republic" and known.country_of(phrase):
        return True  # Republic of Kenya Zumbo Orla
    closed = small[-1] not in ("of", "the")
    if strange and closed and known.is_linked_head(small) and (given or known.is_place(small[-1])):
        return True  # University of Kovel Zumbo Orla
    if not (phrase in known.countries or phrase in known.organizations):
        return False
    sure = phrase in known.countries or len(small) > 1
    return given or (strange and sure and small[0] not in known.given)


def is_before_person(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """A place or an acronym right before a person: [Kovel] Ann Lee said."""
    small, follows = words.small[at], words.small[at + 1]
    if small == "parliament" and words.around(at - 2) == "member":
        return True  # member of Parliament Zumbo Orla
    if small in known.organizations and last == at + 2 and follows in known.given:
        named = small in known.given or follows in known.common
        if not (named or known.heads.get(words.small[last])) and is_led(words, at, known):
            return True  # Secretary to the Treasury Danny Orla
    acronym = words.written[at].isupper() and len(small) in (2, 3, 4, 5)
    if acronym and len(small) == 2 and words.around(at - 1) in known.roles:
        acronym = small in known.organizations  # lawyer AJ Zumbo Orla
    land = small in known.countries and is_led(words, at, known)  # ambassador to Kenya
    placed = acronym or known.is_place(small)
    if (small in known.given and not land) or small in _SAINTS or not placed:
        return False
    opens = words.first[at] and not (acronym or land or small in known.capitals)  # Pemba Ann Lee
    if opens or words.small[last] in known.heads or words.small[last] in known.place_heads:
        return False
    if small in SHIPS:
        return False  # USS Maria Orla
    if land and len(follows) <= 2 and words.written[at + 1].isupper():
        return True  # envoy of Kenya B A Orla
    if acronym and last in (at + 2, at + 3) and is_led(words, at, known):
        rest = words.small[at + 1 : last + 1]
        if not any(_is_known_word(w, known) or w in known.heads for w in rest):
            return True  # head of the ZQX Zumbo Orlan
    given = follows in known.given and not (follows in known.common or follows in known.particles)
    again = acronym and words.written[at + 1].isupper() and len(follows) in (2, 3, 4, 5)
    return (given and not known.is_place(f"{small} {follows}")) or (
        again and last > at + 2 and is_before_person(words, at + 1, last, known)
    )
