"""Which nouns are actors of their own: police who act twice, the Russian embassy; and their names.

A noun is one where it speaks or acts, and does so or is named more than once. A firm or a club that
stands beside named ones is only what one of these is: "the Kovel-based shoe company".
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from reader.analysis.actors.nominals import Nominal, is_people, is_proper, nouns_and_kinds
from reader.analysis.findings import Actor
from reader.analysis.names.words import Words

_FIRMS = frozenset((
    "company", "firm", "club", "bank", "carmaker", "automaker", "retailer", "insurer",
    "manufacturer", "lender", "supplier", "operator", "publisher", "chain", "startup", "start-up",
    "carrier", "broadcaster", "brewery", "charity",
))  # fmt: skip
# What says which police or prosecutors, and not how they are.
_SAYS_WHICH = frozenset((
    "federal", "state", "local", "city", "county", "provincial", "regional", "district", "riot",
    "military", "school", "company", "election", "opposition", "international", "foreign",
))  # fmt: skip


def describes(nominal: Nominal) -> bool:
    """Whether it only says what a firm or a club is, and where: the Kovel-based shoe company."""
    return nominal.noun in _FIRMS and bool(nominal.own)


def nominal_actors(nominals: tuple[Nominal, ...], words: Words) -> Iterator[Actor]:
    """The nouns that act, each body or group once."""
    kinds = nouns_and_kinds()
    by_noun: dict[str, list[Nominal]] = defaultdict(list)
    for nominal in nominals:
        by_noun[nominal.noun].append(nominal)
    for noun, mentions in by_noun.items():
        for same in _told_apart(mentions):
            if kinds.get(noun) == "body" and not any(nominal.own for nominal in same):
                continue
            acting = sum(nominal.acts for nominal in same)
            if acting > 1 or ((acting or is_people(noun)) and len(same) > 1):
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


def _best(same: list[Nominal], words: Words) -> Nominal:
    """The mention that says best who is meant: whose they are, then what the article calls them.

    A body is called by its fullest phrase; people by the most common, as "angry residents" are
    only once what residents are.
    """
    if nouns_and_kinds().get(same[0].noun) != "group":
        return max(same, key=lambda n: (len(n.own), n.last - n.first, -n.first))
    often = Counter(n.phrase(words).lower() for n in same)
    return max(
        same,
        key=lambda n: (
            len(n.own),
            n.head == n.first + 1 and words.small[n.first] in _SAYS_WHICH,
            often[n.phrase(words).lower()],
            -n.first,
        ),
    )


def _actor(same: list[Nominal], words: Words) -> Actor:
    best = _best(same, words)
    name = best.phrase(words)
    small = not is_people(words.small[best.first])
    if small and (best.first == best.head or not is_proper(words, best.first)):
        first, *more = name.split(" ", 1)
        shouted = first.isupper()  # the first word of a story: RESIDENTS of Holm said
        name = " ".join([first.lower() if shouted else first[0].lower() + first[1:], *more])
    acting = sum(nominal.acts for nominal in same)
    times = "once" if acting == 1 else "twice" if acting == 2 else f"{acting} times"
    mentions = tuple(sorted({nominal.span(words) for nominal in same}))
    return Actor(name, "group", None, mentions, None, (f"speaks or acts {times}",))
