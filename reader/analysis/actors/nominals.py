"""Actors without a name of their own: "the Russian embassy in Caracas", "police", "residents".

The nouns are in `lexicon/nominal_actors.txt`, the peoples and the faithful ("Afghans", "Muslims")
in `lexicon/peoples.txt`; which of them make a row, see `nominal_actors`. Where the article names
just one actor whom the noun can mean ("the ministry", "the newspaper"), its mentions are that
actor's: see `definites`. A mention covers small letters alone: "embassy" in "the Caracas embassy".
"""

from dataclasses import dataclass
from functools import cache

from reader.analysis import lexicon
from reader.analysis.actors.owned_offices import is_owned_office, office_noun
from reader.analysis.actors.phrases import OPENS_PHRASE, acts, is_head, phrase_end, phrase_start
from reader.analysis.actors.role_nouns import is_role
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words, has_capital
from reader.article import Span

_SOMEBODYS = ("his", "her", "their", "its")
_NAMED_SO = frozenset(("house", "palace", "front", "senate", "congress"))  # written large alone


@dataclass(frozen=True, slots=True)
class Nominal:
    """One mention of a noun that may be an actor: its head, and the phrase around it, by index."""

    head: int
    first: int
    last: int
    noun: str
    acts: bool
    definite: bool  # "the" stands before it
    own: frozenset[str]  # the capitalised words of the phrase, in small letters; countries whole

    @property
    def holder(self) -> int:
        """The word that says whose office it is; of all others the head."""
        return self.head - 2 * ("'" in self.noun)

    @property
    def bare(self) -> bool:
        """Whether it is one that is known already, and no name says which: "the fire service"."""
        return self.definite and not self.own

    def called(self, words: Words) -> str:
        """The noun with the small words in front of it: "ministry", "fire service"."""
        return " ".join(words.small[self.first : self.head + 1]).replace(" '", "'")

    def phrase(self, words: Words) -> str:
        """The phrase in one line: "Russian embassy in Caracas"."""
        return words.span(self.first, self.last).in_one_line(words.text)

    def span(self, words: Words) -> Span:
        """The small letters of the mention, without "the": "local police", "mayor's office"."""
        first = self.holder
        while first > self.first and not _begins_small(words, first - 1):
            first -= 1
        return words.span(first, self.head)


def _begins_small(words: Words, before: int) -> bool:
    """Whether small letters begin behind this word: behind a name, or its 's."""
    return words.capital[before] or words.small[before] == "'s"


def find_nominals(words: Words) -> tuple[Nominal, ...]:
    """Every mention of a noun that stands for a body or for a group of people."""
    nouns = nouns_and_kinds()
    heads = [at for at, small in enumerate(words.small) if small in nouns]
    found = (_nominal(words, at, nouns) for at in heads if _may_be_noun(words, at))
    return tuple(nominal for nominal in found if nominal is not None)


@cache
def nouns_and_kinds() -> dict[str, str]:
    """The nouns, each with what it stands for: "alone", "body" or "group"."""
    groups = dict.fromkeys(lexicon.words("peoples"), "group")
    return groups | {"office": "alone"} | lexicon.classes("nominal_actors")


def is_people(small: str) -> bool:
    """Whether the word is a people or the faithful of a creed, in plural: "afghans"."""
    return small in lexicon.words("peoples")


def _may_be_noun(words: Words, at: int) -> bool:
    """Whether it is no name by its letters: only a people is written large inside a sentence."""
    if is_people(words.small[at]):
        return words.capital[at]
    return words.first[at] or not words.capital[at] or is_large(words, at)


def is_large(words: Words, at: int) -> bool:
    """Whether a noun is written large and alone: "the Commission said"."""
    if not words.capital[at] or words.first[at] or words.written[at].isupper():
        return False
    kind = lexicon.classes("nominal_actors").get(words.small[at])
    if kind != "body" or words.small[at] in _NAMED_SO:
        return False
    if at + 1 < len(words) and words.capital[at + 1]:
        return False
    return words.around(at - 1) == "the" and words.around(at + 1) not in ("of", "for")


def _nominal(words: Words, head: int, nouns: dict[str, str]) -> Nominal | None:
    if not _is_head(words, head) or _is_of_office(words, head):
        return None
    noun = office_noun(words, head) if is_owned_office(words, head) else words.small[head]
    if noun == "office":
        return None
    holder = head if noun == words.small[head] else head - 2
    first = phrase_start(words, holder)
    if words.around(first - 1) == "'s" and _land_of_owner(words.around(first - 2)):
        first -= 2  # Moscow's embassy
    before = words.around(first - 1)
    owned = any(words.capital[first:holder])
    if nouns[words.small[head]] != "group" and not (before in OPENS_PHRASE or owned):
        return None
    if before in _SOMEBODYS and holder < head:
        return None  # her attorney's office
    last = phrase_end(words, head)
    if words.small[head] == "house" and last > head:
        return None  # his house in Kell
    acting, definite = acts(words, first, head, last), before in ("the", "this", "that")
    if is_people(words.small[head]):
        last = head  # Danes have a name, wherever some of them live: "Danes in Kovel"
    inside = (i for i in range(first, last + 1) if not holder <= i <= head and is_proper(words, i))
    own = frozenset(_owner(words, i) if i < head else words.small[i] for i in inside)
    return Nominal(head, first, last, noun, acting, definite, own)


def _is_head(words: Words, at: int) -> bool:
    """A people leans on no noun behind it, whatever follows: "Afghans threw stones"."""
    if is_people(words.small[at]):
        return words.around(at - 1) != "-" and not has_capital(words, at + 1)
    return is_head(words, at)


def is_proper(words: Words, at: int) -> bool:
    """Whether its capital is not only that of the first word of a sentence."""
    if not words.capital[at] or not words.first[at]:
        return words.capital[at]
    if at + 1 < len(words) and words.capital[at + 1]:
        return True  # New Jersey voters
    known, small = vocabulary(), words.small[at]
    return small not in known.common or small in known.nationalities or words.middle[small] > 0


def _is_of_office(words: Words, head: int) -> bool:
    """The "staff" of "chief of staff", the "police" of "director of police"."""
    return words.around(head - 1) == "of" and is_role(words.around(head - 2))


def _owner(words: Words, at: int) -> str:
    """Whose it is, by one name: "Russian", "Russia's" and "Moscow's" are all Russia's."""
    small = words.small[at]
    return (_land_of_owner(small) if words.around(at + 1) == "'s" else _land(small)) or small


def _land(small: str) -> str:
    """The country that a word stands for, or ""; the Kovel embassy lies in the capital Kovel."""
    known = vocabulary()
    return known.nationalities.get(small) or known.countries.get(small, "").lower()


def _land_of_owner(small: str) -> str:
    """The country that owns something: the embassy of Moscow is Russia's."""
    return _land(small) or vocabulary().capitals.get(small, "")


def names_itself(words: Words, nominal: Nominal) -> bool:
    """The group, which calls itself the Blue Lantern: none that was named before."""
    at = nominal.last + 1
    return words.small[at : at + 2] == [",", "which"] and words.small[at + 3 : at + 4] == ["itself"]
