"""Who: the people, organizations, places and groups of an article, each once.

Names are found and judged in `reader.analysis.names`; here `same_words` and the `sieves` join
those that are one actor, `governments` hands on capitals that act, `naming`, `roles` and
`bodies` say who they are, `nominals`, `definites` and `office_holders` add those without a name,
`nested` finds places inside longer names, `importance` puts them in order.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.actors.candidates import Candidate, living
from reader.analysis.actors.clans import clan_of, is_clan, join_clans
from reader.analysis.actors.definites import nouns_of
from reader.analysis.actors.families import is_family, last_names
from reader.analysis.actors.fields import without_fields
from reader.analysis.actors.governments import give_capitals
from reader.analysis.actors.importance import ranked
from reader.analysis.actors.naming import actor_of
from reader.analysis.actors.neighbours import tell_neighbours
from reader.analysis.actors.nested import with_nested
from reader.analysis.actors.nominal_actors import describes, nominal_actors
from reader.analysis.actors.nominals import (
    Nominal,
    find_nominals,
    is_large,
    is_people,
    names_itself,
)
from reader.analysis.actors.office_holders import holders
from reader.analysis.actors.roles import others_of
from reader.analysis.actors.same_words import same_words
from reader.analysis.actors.showing import is_shown
from reader.analysis.actors.sieves import sift
from reader.analysis.actors.towns import settle_towns
from reader.analysis.findings import Actor
from reader.analysis.names import find_names
from reader.analysis.names.casing import words_of
from reader.analysis.names.words import Words
from reader.analysis.sentences import Story
from reader.article import Span

__all__ = ["find_actors", "ranked"]

_SORTS = frozenset(("movement", "party", "militia", "group", "coalition", "alliance", "union"))


def find_actors(story: Story) -> tuple[Actor, ...]:
    """Everybody who is named or acts throughout, in the order of first mention."""
    words = words_of(story)
    named = tuple(without_fields(list(_named(candidates_of(words), words)), words.text))
    return tuple(sorted(_with_nouns(named, words), key=lambda actor: actor.mentions[0]))


def _named(candidates: list[Candidate], words: Words) -> Iterator[Actor]:
    names, others = last_names(candidates), others_of(candidates)
    names |= {c.small[-1] for c in candidates if is_clan(c, words)}
    for candidate in candidates:
        if is_clan(candidate, words):
            yield clan_of(actor_of(candidate, words, others), candidate, words)
        elif is_family(candidate, names):
            yield replace(actor_of(candidate, words, others), kind="group")
        elif is_shown(candidate):
            yield actor_of(candidate, words, others)


def candidates_of(words: Words) -> list[Candidate]:
    """What the sieves leave of all names, shown or not."""
    found = same_words(find_names(words), words)
    clans = [c for c in found if is_clan(c, words)]
    candidates = sift([c for c in found if c not in clans] if clans else found, words) + clans
    join_clans(clans, candidates)
    tell_neighbours(living(candidates), words)
    settle_towns(candidates, words)
    give_capitals(candidates, words)
    return living(candidates)


def _with_nouns(named: tuple[Actor, ...], words: Words) -> list[Actor]:
    """The actors with their weak mentions, and those without a name of their own."""
    weak: dict[int, set[Span]] = defaultdict(set)
    for actor, span in holders(words, named):
        own = actor.role_span is not None and span.overlaps(actor.role_span)
        if span > actor.mentions[0] and not own:  # "the leader" before his name is somebody else
            weak[id(actor)].add(span)
    free, nouns = [], nouns_of(named)
    for nominal in find_nominals(words):
        own = names_itself(words, nominal)
        meant = nouns.get(nominal.called(words)) if nominal.bare and not own else None
        if meant is not None and nominal.span(words) > meant.mentions[0]:
            weak[id(meant)].add(nominal.span(words))
        elif (
            meant is None
            and not is_large(words, nominal.head)
            and not (describes(nominal) and _is_told_of(named, nominal, words))
            and not _is_of_named(named, nominal, words)
            and not _is_in_name(named, nominal, words)
        ):
            free.append(nominal)
    full = [_widened(actor, weak[id(actor)]) if id(actor) in weak else actor for actor in named]
    return with_nested(full, words) + list(nominal_actors(tuple(free), words))


def _is_told_of(named: tuple[Actor, ...], nominal: Nominal, words: Words) -> bool:
    """Whether a body has been named before that the words can describe."""
    here = nominal.span(words)
    return any(a.kind == "organization" and a.mentions[0] < here for a in named)


def _is_of_named(named: tuple[Actor, ...], nominal: Nominal, words: Words) -> bool:
    """Whether it only says what a body is that is named right there: the [Zumbo] movement."""
    if nominal.noun not in _SORTS or not nominal.own:
        return False
    phrase = words.span(nominal.first, nominal.last)
    bodies = (a for a in named if a.kind == "organization")
    return any(phrase.overlaps(mention) for a in bodies for mention in a.mentions)


def _is_in_name(named: tuple[Actor, ...], nominal: Nominal, words: Words) -> bool:
    """Whether a people is the end of a longer name: the Kovel Indians."""
    if not is_people(nominal.noun):
        return False
    span = nominal.span(words)
    return any(span.overlaps(mention) for actor in named for mention in actor.mentions)


def _widened(actor: Actor, spans: set[Span]) -> Actor:
    mentions: list[Span] = []
    for span in sorted(spans.union(actor.mentions)):
        if not mentions or not span.overlaps(mentions[-1]):
            mentions.append(span)
        elif span not in spans:
            mentions[-1] = span  # the name, not the noun inside it
    return replace(actor, mentions=tuple(mentions))
