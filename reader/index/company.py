"""Who is named beside an actor, and in which articles that speaks for a namesake."""

from collections import Counter
from typing import Any

from reader.analysis.findings import ActorKind
from reader.index.dossier import Beside
from reader.index.identity import Naming, doubtful
from reader.index.whom import Namings

_MOST_BESIDE = 40  # others to show; who is named beside once is chance


def company_of(namings: Namings) -> list[tuple[Any, ...]]:
    """Article, own number, key, name and kind of all that are named beside the actor."""
    return namings.rows(
        "o.key, o.name, o.kind",
        "JOIN actors o ON o.article = a.id AND o.number != b.number AND o.key != ''",
    )


def doubts(
    namings: Namings, rows: list[tuple[Any, ...]], company: list[tuple[Any, ...]]
) -> set[int]:
    """The articles that may be of a namesake; a place named in both is no sign of one person."""
    beside: dict[int, set[str]] = {}
    for article, _, key, _, kind in company:
        if kind != "place":
            beside.setdefault(article, set()).add(key)
    people = (Naming(row[0], row[1], row[5], "person", row[6]) for row in rows)
    return doubtful(namings.chosen, people, beside)


def named_beside(company: list[tuple[Any, ...]]) -> tuple[Beside, ...]:
    """Those named beside the actor in the most articles, under the name that most of them use."""
    articles: dict[tuple[str, bool], set[int]] = {}
    names: dict[tuple[str, bool], Counter[tuple[str, ActorKind]]] = {}
    for article, _, key, name, kind in company:
        who = key, kind == "person"
        articles.setdefault(who, set()).add(article)
        names.setdefault(who, Counter())[name, kind] += 1
    most = sorted(articles, key=lambda who: (-len(articles[who]), who))[:_MOST_BESIDE]
    return tuple(Beside(*names[who].most_common(1)[0][0], len(articles[who])) for who in most)
