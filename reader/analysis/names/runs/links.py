"""The small words and marks inside a name: each way that a run of capitals goes on over them.

To teach another way, write a function of the words and add a row with an example; it gives the
index of the next capital, or None. In an example, [the name] stands in brackets.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.names.english import is_common
from reader.analysis.names.runs.aims import over_aim
from reader.analysis.names.runs.descents import over_descent, over_i
from reader.analysis.names.runs.hyphens import over_dash, over_glottal, over_hyphen
from reader.analysis.names.runs.joined import over_and, over_portfolio
from reader.analysis.names.runs.nicknamed import (
    MARKS,
    over_brackets,
    over_initial_and_nickname,
    over_nickname,
)
from reader.analysis.names.runs.numbered import over_number
from reader.analysis.names.runs.of_links import over_of
from reader.analysis.names.runs.owners import over_plural_possessive, over_possessive
from reader.analysis.names.runs.partners import (
    SMALL_ENDINGS,
    over_ampersand,
    over_article,
    over_legal_ending,
    over_others,
    over_partners,
    over_small_ending,
    over_trades,
)
from reader.analysis.names.runs.standing import name_at
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LINKS = ("of", "for", "on", "in", "against", "into")
_PARTICLES = (*lexicon.words("name_particles"), "-")


@dataclass(frozen=True, slots=True)
class WayOn:
    """How a run goes on: the function that finds the next capital, and an example.

    It is asked only where one of the words or marks `over` is next; where there are none, always.
    """

    find: Callable[[Words, int, int, Vocabulary], int | None]
    example: str
    over: tuple[str, ...] = ()


def _over_known(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Securities and Exchange Commission; University of Texas, Austin: what a list knows whole."""
    over = words.small[last + 1]
    if words.small[first] not in known.openings and words.small[first] not in known.countries:
        return None
    if not (over[0].isalpha() or over == ","):
        return None
    shortest = last if words.heading[last] else last + 1
    national = first < last and words.small[first] in known.countries
    for begin in range(first, first + 1 + national):  # U.S. Securities and Exchange Commission
        longest = known.openings.get(words.small[begin], 0)
        for end in range(min(begin + longest, len(words)) - 1, last, -1):
            written = words.written[end]
            inside = written[0].islower() and not written.islower()  # Hizb ut-Tahrir
            if (words.capital[end] and end > shortest) or inside:
                phrase = " ".join(words.small[begin : end + 1])
                if phrase in known.organizations or known.is_place(phrase):
                    return end
    return None


def _over_initial(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """George W . Bush, Mohd . Zumbo; "and I. Zumbo stays" is the next sentence"""
    if words.written[last] == "I" and words.around(last - 1) == "and":
        return None
    short = len(words.written[last]) == 1 or words.small[last] in ("mohd", "muhd")
    initial = short and not _is_question(words, last, known)
    return last + 2 if initial and name_at(words, last + 2, known) else None


def _is_question(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether it is the letter before a question or an answer: "Q. Former baker Ann Lee"."""
    if words.small[at] not in ("q", "a") or words.around(at - 1) != "\n":
        return False
    name = words.around(at + 2)
    return is_common(name, known) and name not in known.given and name not in known.surnames


def _is_particle(words: Words, at: int, known: Vocabulary) -> bool:
    """The "del" of El Cronista del Sur; its "Sur" has a capital."""
    return words.around(at) in known.particles and words.around(at) != "\n" and not (
        words.around(at) == "sur" and words.capital[at]
    )  # fmt: skip


def _over_particles(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Ursula von der Leyen, Osama bin Laden"""
    at = last + 1
    while at < last + 5 and (_is_particle(words, at, known) or words.around(at) == "-"):
        at += 1
    hyphen = words.spaced and words.around(last + 1) == "-"
    begun = words.around(last + 1 + hyphen) in known.particles
    return at if begun and name_at(words, at, known) else None


def _over_no(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Kovel Ishin no Kai: the "of" of Japanese, between two words that are not English"""
    at = last + 2
    if not name_at(words, at, known) or words.written[last + 1] != "no":
        return None
    strange = not any(is_common(words.small[n], known) for n in (last, at))
    return at if strange else None


WAYS_ON = (
    WayOn(_over_known, "They asked the [Securities and Exchange Commission] again."),
    WayOn(over_nickname, 'They met [Ernesto "Che" Zumbo] there.', MARKS),
    WayOn(over_brackets, "They met [Kimani (Kiki) Zumbo] there.", ("(", "]", "[")),
    WayOn(over_legal_ending, "They bought from [Zumbo Tyre Co., Ltd.] again.", (",",)),
    WayOn(over_partners, "They asked [Orla, Belmo & Kovel] again.", (",",)),
    WayOn(over_trades, "They asked the [Fishing, Forest and Barge Workers] union.", (",",)),
    WayOn(over_others, "They asked [Zumbo and Sons] again.", ("and",)),
    WayOn(over_small_ending, "They asked [Zumbo plc] again.", SMALL_ENDINGS),
    WayOn(_over_initial, "They met [George W. Zumbo] there.", (".",)),
    WayOn(over_initial_and_nickname, 'They met [Ernesto B. "Che" Zumbo] there.', (".",)),
    WayOn(over_hyphen, "They met [Hazim al - Zumbo] there.", ("-",)),
    WayOn(_over_particles, "They met [Ursula von der Zumbo] there.", _PARTICLES),
    WayOn(over_descent, "They met [Ravi a/l Zumbo] there.", ("a", "s", "d")),
    WayOn(over_i, "They met [Josep Orla i Zumbo] there.", ("i",)),
    WayOn(over_of, "They asked the [Bank of Zumbo] again.", _LINKS),
    WayOn(_over_no, "They asked [Kovel no Orla] again.", ("no",)),
    WayOn(over_aim, "They asked the [Campaign to Clean Zumbo] again.", ("to",)),
    WayOn(over_ampersand, "They asked [Orla & Belmo] again.", ("&", "+")),
    WayOn(over_and, "They asked the [Ministry of Trade and Industry] again.", ("and",)),
    WayOn(over_article, "They joined a group called [Mend the Zumbo].", ("the",)),
    WayOn(over_dash, "They asked the [Council on Danish–Kenyan Relations].", ("–",)),
    WayOn(over_portfolio, "They asked the [Ministry of Trade, Science and Industry].", (",",)),
    WayOn(over_number, "They asked [Channel 4] again."),
    WayOn(over_glottal, "They met [Zumbo Shia' al-Orla] there.", ("'", "’")),
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
