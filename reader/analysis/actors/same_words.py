"""The first sieve: names in the same words, and the known names of countries and organizations."""

from collections import Counter, defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.clans import is_of_clan
from reader.analysis.lexicon.small_words import POSSESSIVE_PRONOUNS
from reader.analysis.names import Name
from reader.analysis.names.cutting import DOMAINS
from reader.analysis.names.evidence.lead_ins import KIN
from reader.analysis.names.evidence.players import OF_PLAYERS
from reader.analysis.names.evidence.sides import OF_CLUBS
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_CROWNS = frozenset((
    "king", "queen", "pope", "emperor", "empress", "sultan", "emir", "tsar", "shah", "kaiser",
))  # fmt: skip


def same_words(names: tuple[Name, ...], words: Words) -> list[Candidate]:
    """A candidate for every name that is written in other words than the ones before it."""
    known = vocabulary()
    found: dict[str, Candidate] = {}
    torn = _of_two(names) if words.sport else {}
    people = {name.phrase for name in names if _is_somebodys(name, words, known)}
    for name in names:
        shown = shown_as(name, words, known) or _regnal(name, words)
        shown = None if name.phrase in people else shown
        key = (shown or name.phrase).lower()
        if is_of_clan(name, words):
            key = f"{key} {words.small[name.last + 1]}"  # the Zumbo family is none of them
        if shown and "in a line-up" in name.context:
            shown, key = None, f"{key}\tplays"  # Jordan headed home
        if key.endswith(DOMAINS) and len(name.small) == 1:
            key = key[: key.index(".")]  # Zumbo.com is Zumbo
        if name.phrase in torn and _is_of_club(name, torn[name.phrase]):
            key += "\tclub"
        if key in found:
            found[key].take(Candidate([name], name, shown))
        else:
            found[key] = Candidate([name], name, shown)
            found[key].decided = "person" if name.phrase in people else None
    return list(found.values())


def _is_somebodys(name: Name, words: Words, known: Vocabulary) -> bool:
    """Her husband, Chad; his son Jordan: a country, had nobody told whose he is."""
    if len(name.small) > 1 or name.phrase not in known.given or name.phrase not in known.countries:
        return False
    kin = name.first - 1 - (words.around(name.first - 1) == ",")
    owned = words.around(kin - 1) in POSSESSIVE_PRONOUNS or words.around(kin - 1) in POSSESSIVES
    return owned and words.small[kin] in KIN and not words.capital[name.last + 1]


def _of_two(names: tuple[Name, ...]) -> dict[str, bool]:
    """{what a club and a player are both called: whether the club is named more often}."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        if len(name.small) == 1:
            told[name.phrase]["club"] += not OF_CLUBS.isdisjoint(name.context)
            told[name.phrase]["player"] += not OF_PLAYERS.isdisjoint(name.context)
    both = {phrase: times for phrase, times in told.items() if times["club"] and times["player"]}
    return {phrase: times["club"] > times["player"] for phrase, times in both.items()}


def _is_of_club(name: Name, more: bool) -> bool:
    """Whether a mention is the club's; where nothing tells, it is his who is named more often."""
    if not OF_PLAYERS.isdisjoint(name.context):
        return False
    return more or not OF_CLUBS.isdisjoint(name.context)


def _regnal(name: Name, words: Words) -> str | None:
    """King Hussein: one name with a crown is nobody's last name."""
    if name.title is None or len(name.small) > 1 or words.small[name.first - 1] not in _CROWNS:
        return None
    return words.span(name.first - 1, name.last).of(words.text)


def shown_as(name: Name, words: Words, known: Vocabulary) -> str | None:
    """The name that a list has for a country or an organization; None where it is not listed."""
    phrase = name.phrase.replace("u. ", "u.")
    country = known.country_of(phrase)
    if country:
        return country
    if phrase not in known.organizations or name.title is not None:
        return None
    if "a given name alone" in name.form:
        return None  # Ani, and not ANI
    if phrase in known.common and not words.written[name.first].isupper() and words.low[phrase]:
        return None
    return known.organizations[phrase]
