"""The small words and marks inside a name: each way that a run of capitals goes on over them.

To teach another way, write a function of the words and add a row with an example; it gives the
index of the next capital, or None. In an example, [the name] stands in brackets.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.names.cutting import PREFIXES
from reader.analysis.names.nicknamed import MARKS, over_nickname
from reader.analysis.names.offices import is_two_fields, leads_an_office
from reader.analysis.names.owners import over_plural_possessive, over_possessive
from reader.analysis.names.partners import (
    SMALL_ENDINGS,
    is_of_two_trades,
    over_ampersand,
    over_article,
    over_others,
    over_partners,
    over_small_ending,
    over_trades,
)
from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.standing import has_capital, last_of_run, may_stand, name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_PEERS = ("lord", "lady", "baroness", "baron", "viscount", "viscountess", "marquess")
_CLUBS = ("fc", "sc", "cf", "ac", "afc", "rc", "sk", "fk", "bk")
_PARTICLES = (*lexicon.words("name_particles"), "-")
_SCIENCES = (
    "logy", "ics", "nomy", "graphy", "ture", "stry", "ment", "tion", "metry", "iatry", "sport",
    "ence",
)  # fmt: skip
_FIELDS = (
    "action", "development", "rights", "relief", "aid", "energy", "water", "power", "health",
    "transport", "trade", "mining", "communications", "securities", "insurance",
)  # fmt: skip
_PAIRS = (("fire", "rescue"), ("search", "rescue"), ("parks", "recreation"))


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
    return None if first < last or shouted or named or known.is_place(small) else last + 4


def _over_initial(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """George W . Bush"""
    initial = len(words.written[last]) == 1
    return last + 2 if initial and name_at(words, last + 2, known) else None


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
    headed = any(known.heads.get(words.small[i]) == "last" for i in range(first, last + 1))
    other = words.small[at] in known.calendar or words.small[at] in known.not_actors
    return at if headed and not other and kind != "ending" else None


def _over_and(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ministry of Trade and Industry, Food and Drug Administration"""
    if not name_at(words, last + 2, known):
        return None
    after = words.small[last + 2]
    if (words.small[last], after) in _PAIRS and first < last:
        return last + 2  # Kovel Fire and Rescue
    if is_of_two_trades(words, first, last, known):
        return last + 2  # Harbour Safety and Research, a consultancy
    named = known.is_place(after) or after in known.given
    if _are_sciences(words, first, last, known):
        return last + 2
    people = after in known.nationalities  # School of Oriental and African Studies
    common = is_common(after.removeprefix("anti-"), known)  # Ethics and Anti-Corruption Board
    if not (is_common(words.small[last], known) and (people or common)) or named:
        return _over_two_peoples(words, last, known)
    run = words.small[first : last + 1]
    linked = "of" in run or "for" in run
    if linked and any(known.linking.get(word) in ("office", "studies") for word in run):
        return last + 2
    if linked and is_two_fields(words, first, last, known):
        return last + 2
    if known.is_linked_head(run) and run[0] != "house":
        return last + 2  # Union of Villages and Towns
    own = run[run[0] in ("house", "senate") :]  # House Rivers and Forests Committee
    if any(known.heads.get(word) == "last" for word in own) and not _is_bare(words, first, last):
        return None
    end = last_of_run(words, last + 2, known)
    return last + 2 if end > last + 2 and known.heads.get(words.small[end]) == "last" else None


def _are_sciences(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Department of Hydrology and Meteorology: fields that the list of common words has not."""
    run, after = words.small[first : last + 1], words.small[last + 2]
    office = any(known.linking.get(word) in ("office", "studies") for word in run)
    return office and "of" in run and run[-1].endswith(_SCIENCES) and after.endswith(_SCIENCES)


def _is_bare(words: Words, first: int, last: int) -> bool:
    """Whether one word stands behind "the": the Action and Unity Party"""
    alone = first == last and words.small[first - 1] == "the"
    return alone and words.small[first] in _FIELDS


def _over_two_peoples(words: Words, last: int, known: Vocabulary) -> int | None:
    """Latin American and Caribbean Fruit Growers Association"""
    before, after = words.small[last], words.small[last + 2]
    if not all(w in known.nationalities or w in known.regions for w in (before, after)):
        return None
    end = last_of_run(words, last + 2, known)
    return last + 2 if end > last + 2 and known.heads.get(words.small[end]) == "last" else None


def _over_dash(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Council on Danish–Kenyan Relations"""
    tight = words.end(last) + 1 == words.starts[last + 2] if last + 2 < len(words) else False
    linked = known.is_linked_head(words.small[first : last + 1])
    return last + 2 if tight and linked and name_at(words, last + 2, known) else None


def _over_portfolio(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ministry of Trade, Technology and Industry"""
    run, at = words.small[first : last + 1], last
    if not ("of" in run or "for" in run) or not is_common(words.small[last], known):
        return None
    if not any(known.linking.get(word) == "office" for word in run):
        return None
    while words.around(at + 1) == "," and _is_common_at(words, at + 2, known):
        at += 2
    link = at + 1 + (words.around(at + 1) == ",")
    ends = at > last and words.around(link) in ("and", "&")
    return link + 1 if ends and _is_common_at(words, link + 1, known) else None


def _is_common_at(words: Words, at: int, known: Vocabulary) -> bool:
    return name_at(words, at, known) and is_common(words.small[at], known)


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
    WayOn(_over_and, "They asked the [Ministry of Trade and Industry] again.", ("and",)),
    WayOn(over_article, "They joined a group called [Mend the Zumbo].", ("the",)),
    WayOn(_over_dash, "They asked the [Council on Danish–Kenyan Relations].", ("–",)),
    WayOn(_over_portfolio, "They asked the [Ministry of Trade, Science and Industry].", (",",)),
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
