"""The small words and marks inside a name: each way that a run of capitals goes on over them.

To teach another way, write a function of the words and add a row with an example; it gives the
index of the next capital, or None. In an example, [the name] stands in brackets.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.names.cutting import PREFIXES
from reader.analysis.names.english import is_common
from reader.analysis.names.joined import over_and, over_portfolio
from reader.analysis.names.nicknamed import MARKS, over_nickname
from reader.analysis.names.offices import leads_an_office
from reader.analysis.names.owners import over_plural_possessive, over_possessive
from reader.analysis.names.partners import (
    SMALL_ENDINGS,
    over_ampersand,
    over_article,
    over_others,
    over_partners,
    over_small_ending,
    over_trades,
)
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.standing import last_of_run, may_stand, name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

_PEERS = ("lord", "lady", "baroness", "baron", "viscount", "viscountess", "marquess")
_CLUBS = ("fc", "sc", "cf", "ac", "afc", "rc", "sk", "fk", "bk")
_PARTICLES = (*lexicon.words("name_particles"), "-")
_LANDS = ("country", "nation", "island", "archipelago", "state", "city", "capital", "territory")


@dataclass(frozen=True, slots=True)
class WayOn:
    """How a run goes on: the function that finds the next capital, and an example.

    It is asked only where one of the words or marks `over` is next; where there are none, always.
    """

    find: Callable[[Words, int, int, Vocabulary], int | None]
    example: str
    over: tuple[str, ...] = ()


def _over_known(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """A name that a list knows with its small words: Securities and Exchange Commission."""
    if not words.around(last + 1)[0].isalpha():
        return None
    shortest = last if words.heading[last] else last + 1
    if first < last and words.small[first] in known.countries:
        first += 1  # U.S. Securities and Exchange Commission
    if words.small[first] not in known.openings:
        return None
    for end in range(min(last + 5, len(words) - 1), shortest, -1):
        if words.capital[end]:
            phrase = " ".join(words.small[first : end + 1])
            if phrase in known.organizations or known.is_place(phrase):
                return end
    return None


def _over_brackets(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Kimani (Kiki) Orla, and [Eva] Orla or Eva [Orla] as an editor puts it in."""
    if words.around(last + 1) in ("]", "["):
        mark = words.around(first - 1) if words.small[last + 1] == "]" else "["
        whole = words.around(last + 3) == "]" and words.small[last] in known.given
        put_in = mark == "[" and (words.small[last + 1] == "]" or whole)
        return last + 2 if put_in and name_at(words, last + 2, known) else None
    if words.around(last + 3) != ")" or not name_at(words, last + 4, known):
        return None
    small = words.small[last + 2]
    shouted = words.written[last + 2].isupper() or not name_at(words, last + 2, known)
    named = known.is_place(words.small[first]) or words.small[last] in known.heads
    named = named or words.small[last] in known.titles  # DCP (Crime) Ann Orla
    return None if first < last or shouted or named or known.is_place(small) else last + 4


def _over_initial(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """George W . Bush"""
    initial = len(words.written[last]) == 1 and not _is_question(words, last, known)
    return last + 2 if initial and name_at(words, last + 2, known) else None


def _is_question(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether it is the letter before a question or an answer: "Q. Former baker Ann Lee"."""
    if words.small[at] not in ("q", "a") or words.around(at - 1) != "\n":
        return False
    name = words.around(at + 2)
    return is_common(name, known) and name not in known.given and name not in known.surnames


def _over_glottal(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Zumbo Shia' al-Orla: the mark of a sound at the end of a word, before "al-"."""
    arabic = words.around(last + 2).startswith(("al-", "el-"))
    tight = words.starts[last + 1] == words.end(last)
    return last + 2 if arabic and tight and name_at(words, last + 2, known) else None


def _over_hyphen(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """al - Hakim, Min - ho: a hyphen with blanks, as some agencies write it."""
    if last + 2 >= len(words):
        return None
    before, after = words.small[last], words.small[last + 2]
    if before in PREFIXES:
        return None  # "ex - minister"
    if has_capital(words, last + 2):
        apart = _is_land(before, known) or _is_land(after, known)
        if before in ("al", "el", "abd", "ul", "an") or (before in known.given and not apart):
            return last + 2 if may_stand(words, last + 2, known) else None
        if f"{before}-{after}" in known.organizations:
            return last + 2
        joined = words.spaced and not apart and may_stand(words, last + 2, known)
        return last + 2 if joined else None
    given = after.isalpha() and after not in known.common and last > first
    return last + 2 if given and not has_capital(words, last + 3) else None


def _is_land(small: str, known: Vocabulary) -> bool:
    lands = (known.countries, known.capitals, known.regions, known.nationalities)
    return any(small in names for names in lands)


def _over_particles(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Ursula von der Leyen, Osama bin Laden"""
    at = last + 1
    while at < last + 5 and (words.around(at) in known.particles or words.around(at) == "-"):
        at += 1
    hyphen = words.spaced and words.around(last + 1) == "-"
    begun = words.around(last + 1 + hyphen) in known.particles
    return at if begun and name_at(words, at, known) else None


def _over_of(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Bank of England, Institute for Peace, House of the People"""
    link, at = words.small[last + 1], last + 2 + (words.around(last + 2) in ("the", "our"))
    if not name_at(words, at, known):
        return None
    head = words.small[last]
    if head == "hall" and words.small[at] == "fame":
        return at
    if at > last + 2 and _is_of_some_land(words, at, known):
        return None
    if words.small[first] in _PEERS and last == first + 1:
        return at if link == "of" else None  # Lord Zumbo of Kovel
    if link == "of" and "for" in words.small[first:last] and is_common(words.small[at], known):
        return at if is_common(head, known) else None  # Council for the Welfare of Villages
    kind = known.heads.get(head, "")
    whole = link in ("of", "for") and known.is_linked_head(words.small[first:last])
    if head in known.titles and kind not in ("last", "first") and not whole:
        office = known.linking.get(head) == "title" or leads_an_office(words, last, at, known)
        titled = link in ("of", "for") and office
        state = link == "of" and head == "state" and last > first  # of the State of Kovel
        return at if titled or state else None
    if link == "of" and head in _CLUBS:
        return None  # Zumbo FC of Kovel
    if link == "of":
        return at if kind in ("last", "first") or head in known.linking else None
    if first == last and head in known.organizations and known.is_place(words.small[at]):
        return None  # aid from Congress for Kenya
    if link == "on" and words.small[last_of_run(words, at, known)] in known.place_heads:
        return None  # the Zumbo Institute on Hill Road
    headed = any(known.heads.get(words.small[i]) == "last" for i in range(first, last + 1))
    other = words.small[at] in known.calendar or words.small[at] in known.not_actors
    return at if headed and not other and kind != "ending" else None


def _is_of_some_land(words: Words, at: int, known: Vocabulary) -> bool:
    """The Senate [of the South Orlan country]: a land that is not named."""
    end = last_of_run(words, at, known)
    return words.small[end] in known.nationalities and words.around(end + 1) in _LANDS


def _over_dash(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Council on Danish–Kenyan Relations"""
    tight = words.end(last) + 1 == words.starts[last + 2] if last + 2 < len(words) else False
    linked = known.is_linked_head(words.small[first : last + 1])
    return last + 2 if tight and linked and name_at(words, last + 2, known) else None


def _over_number(words: Words, _first: int, last: int, _known: Vocabulary) -> int | None:
    """Channel 4, Radio 5, Local 12; and a number that its initials have: Vale 7 Orla (V7O)"""
    number = words.around(last + 1)
    if not number.isdigit():
        return None
    if words.around(last + 3) == "(" and words.capital[last + 2]:
        return last + 2 if number in words.around(last + 4) else None
    level = words.small[last] == "level" and words.around(last + 2) == "hospital"
    if level and words.capital[last + 2]:
        return last + 2  # Zumbo Level 5 Hospital
    branch = words.small[last] == "local" and not words.first[last]  # of a union
    return last + 1 if branch or words.small[last] in ("channel", "radio", "tv") else None


WAYS_ON = (
    WayOn(_over_known, "They asked the [Securities and Exchange Commission] again."),
    WayOn(over_nickname, 'They met [Ernesto "Che" Zumbo] there.', MARKS),
    WayOn(_over_brackets, "They met [Kimani (Kiki) Zumbo] there.", ("(", "]", "[")),
    WayOn(over_partners, "They asked [Orla, Belmo & Kovel] again.", (",",)),
    WayOn(over_trades, "They asked the [Fishing, Forest and Barge Workers] union.", (",",)),
    WayOn(over_others, "They asked [Zumbo and Sons] again.", ("and",)),
    WayOn(over_small_ending, "They asked [Zumbo plc] again.", SMALL_ENDINGS),
    WayOn(_over_initial, "They met [George W. Zumbo] there.", (".",)),
    WayOn(_over_hyphen, "They met [Hazim al - Zumbo] there.", ("-",)),
    WayOn(_over_particles, "They met [Ursula von der Zumbo] there.", _PARTICLES),
    WayOn(_over_of, "They asked the [Bank of Zumbo] again.", ("of", "for", "on", "against")),
    WayOn(over_ampersand, "They asked [Orla & Belmo] again.", ("&",)),
    WayOn(over_and, "They asked the [Ministry of Trade and Industry] again.", ("and",)),
    WayOn(over_article, "They joined a group called [Mend the Zumbo].", ("the",)),
    WayOn(_over_dash, "They asked the [Council on Danish–Kenyan Relations].", ("–",)),
    WayOn(over_portfolio, "They asked the [Ministry of Trade, Science and Industry].", (",",)),
    WayOn(_over_number, "They asked [Channel 4] again."),
    WayOn(_over_glottal, "They met [Zumbo Shia' al-Orla] there.", ("'", "’")),
    WayOn(over_plural_possessive, "They asked the [Zumbo Growers' Association].", ("'", "’")),
    WayOn(over_possessive, "They asked the [Women's Institute] again.", POSSESSIVES),
)
_OVER_ANY = tuple(way for way in WAYS_ON if not way.over)
_OVER = {
    word: tuple(way for way in WAYS_ON if not way.over or word in way.over)
    for word in {word for way in WAYS_ON for word in way.over}
}


def ways_over(word: str) -> tuple[WayOn, ...]:
    """The ways on that may lead over a word or mark behind a name, in their order."""
    return _OVER.get(word, _OVER_ANY)
