"""Actors without a name of their own: "the Russian embassy in Caracas", "police", "residents".

A noun of `lexicon/nominal_actors.txt` is an actor where it speaks or acts, and does so or is named
more than once; its name is its fullest phrase. Where the article names just one actor whom the
noun can mean ("the ministry", "the newspaper"), its mentions are that actor's: see `definites`.
A mention covers small letters alone: "embassy" in "the Caracas embassy".
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.findings import Actor
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import BREAK, Words
from reader.article import Span

_DETERMINERS = ("the", "its", "his", "her", "their", "this", "that", "an", "a", "our", "local")
_NUMBERS = ("dozen", "dozens", "hundreds", "thousands", "scores", "numbers", "million", "more")
_PHRASE = 5  # words before the noun


@dataclass(frozen=True, slots=True)
class Nominal:
    """One mention of a noun that may be an actor: its head, and the phrase around it, by index."""

    head: int
    first: int
    last: int
    noun: str
    acts: bool
    own: frozenset[str]  # the capitalised words of the phrase, in small letters

    @property
    def bare(self) -> bool:
        """Whether nothing says which or whose: "the ministry"."""
        return self.first == self.head and not self.own

    def span(self, words: Words) -> Span:
        """The small letters of the mention, without "the": "local police", "embassy"."""
        first = self.head
        while first > self.first and not words.capital[first - 1]:
            first -= 1
        return words.span(first, self.head)


def find_nominals(words: Words) -> tuple[Nominal, ...]:
    """Every mention of a noun that stands for a body or for a group of people."""
    nouns = lexicon.classes("nominal_actors")
    found = (
        _nominal(words, at, nouns[small])
        for at, small in enumerate(words.small)
        if small in nouns and (words.first[at] or not words.capital[at])
    )
    return tuple(nominal for nominal in found if nominal is not None)


def _nominal(words: Words, head: int, kind: str) -> Nominal | None:
    if not _is_head(words, head):
        return None
    first = _phrase_start(words, head)
    definite = words.around(first - 1) in _DETERMINERS
    owned = any(words.capital[first:head])
    if kind != "group" and not (definite or owned):
        return None
    last = _phrase_end(words, head)
    inside = (i for i in range(first, last + 1) if i != head and words.capital[i])
    own = frozenset(words.small[i] for i in inside)
    return Nominal(head, first, last, words.small[head], _acts(words, first, head, last), own)


def _is_head(words: Words, at: int) -> bool:
    """Whether the noun is not only part of a longer one: "embassy staff", "police car"."""
    known, after = vocabulary(), words.around(at + 1)
    if not after[0].isalpha():
        return after != "-"
    return after in known.function or after in known.doings or (not words.capital[at + 1] and (
        after.endswith(("ed", "ing")) or after in lexicon.words("acts_of_states")
    ))  # fmt: skip


def _phrase_start(words: Words, head: int) -> int:
    known, at = vocabulary(), head
    while at > 0 and head - at < _PHRASE:
        before = words.small[at - 1]
        if not before[0].isalpha() or before in known.function or before in _DETERMINERS:
            break
        if not words.capital[at - 1] and not _is_modifier(before, known):
            break
        at -= 1
    verb = words.around(at - 1) in ("to", "will", "would", "could", "can", "may", "might", "should")
    return at + 1 if verb and at < head else at


def _is_modifier(small: str, known: Vocabulary) -> bool:
    if small in known.doings or small in _NUMBERS or small.endswith("ing"):
        return False
    return small in known.common and small not in lexicon.words("acts_of_states")


def _phrase_end(words: Words, head: int) -> int:
    """The end of "embassy in Caracas", "ministry of trade"."""
    if words.around(head + 1) not in ("in", "of", "for") or head + 2 >= len(words):
        return head
    at = head + 2 + (words.around(head + 2) == "the")
    end = at
    while end < len(words) and end - at < 4 and words.capital[end]:
        end += 1
    return end - 1 if end > at else head


def _acts(words: Words, first: int, head: int, last: int) -> bool:
    known = vocabulary()
    after = words.around(last + 1)
    if after in known.doings or after in lexicon.words("acts_of_states"):
        return True
    start = first - (words.around(first - 1) in _DETERMINERS)
    before, before_that = words.around(start - 1), words.around(start - 2)
    said = before in known.doings and before_that in (",", '"', "”", BREAK)
    return said or (before == "to" and before_that == "according") or head < 0


def nominal_actors(nominals: tuple[Nominal, ...], words: Words) -> Iterator[Actor]:
    """The nouns that act, each body or group once."""
    kinds = lexicon.classes("nominal_actors")
    by_noun: dict[str, list[Nominal]] = defaultdict(list)
    for nominal in nominals:
        by_noun[nominal.noun].append(nominal)
    for noun, mentions in by_noun.items():
        for same in _told_apart(mentions):
            if kinds[noun] == "body" and not any(nominal.own for nominal in same):
                continue
            acting = sum(nominal.acts for nominal in same)
            if acting > 1 or (acting and len(same) > 1):
                yield _actor(same, words)


def _told_apart(mentions: list[Nominal]) -> list[list[Nominal]]:
    """Mentions by whose they are: the US embassy is not the Russian embassy."""
    groups: list[tuple[set[str], list[Nominal]]] = []
    for nominal in mentions:
        home = next((g for g in reversed(groups) if _fits(nominal.own, g[0])), None)
        if home is None:
            groups.append((set(nominal.own), [nominal]))
        else:
            home[0].update(nominal.own)
            home[1].append(nominal)
    return [same for _, same in groups]


def _fits(own: frozenset[str], others: set[str]) -> bool:
    return not own or not others or bool(own & others)


def _actor(same: list[Nominal], words: Words) -> Actor:
    fullest = max(same, key=lambda n: (len(n.own), n.last - n.first, -n.first))
    name = " ".join(words.span(fullest.first, fullest.last).of(words.text).split())
    if fullest.first == fullest.head:
        name = name[0].lower() + name[1:]
    acting = sum(nominal.acts for nominal in same)
    times = "once" if acting == 1 else "twice" if acting == 2 else f"{acting} times"
    mentions = tuple(sorted({nominal.span(words) for nominal in same}))
    return Actor(name, "group", None, mentions, None, (f"speaks or acts {times}",))
