"""Who, across the library: a dossier is put together from what the index holds of an actor.

    dossier(index, actor, article)      the actor as it was chosen in an article

`identity.py` decides which actors of other articles are the same, `company.py` which are doubtful.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import Any

from reader.analysis.findings import Actor
from reader.article import Article, Span
from reader.index.company import company_of, doubts, named_beside
from reader.index.dossier import Appearance, Dossier, RoleGiven, Said
from reader.index.found import spans_of
from reader.index.keys import folded
from reader.index.library_index import Index
from reader.index.timeline import DAY, in_calendar_order
from reader.index.whom import Namings, namings_of


def dossier(index: Index, actor: Actor, article: Article | None = None) -> Dossier:
    """Everything that the library holds of an actor, as it was chosen in an article."""
    namings = namings_of(index, actor, article)
    company = company_of(namings)
    rows = namings.rows(_APPEARANCE)
    doubtful = doubts(namings, rows, company) if actor.kind == "person" else set()
    appearances = [_appearance(row, row[0] not in doubtful) for row in rows]
    said = namings.rows(_SAID, "JOIN quotes q ON q.article = a.id AND q.actor = b.number")
    dates = namings.rows(f"d.actors, {DAY}", "JOIN dates d ON d.article = a.id")
    return Dossier(
        actor.name, actor.kind, _names(namings, actor.name), _roles(appearances),
        tuple(reversed(appearances)), _all_said(said),
        in_calendar_order(row[3:] for row in dates if str(row[1]) in row[2].split()),
        named_beside(company),
    )  # fmt: skip


_APPEARANCE = "a.file, a.title, a.day, b.name, b.role, b.role_start, b.role_end, b.mentions"
_SAID = 'a.file, a.title, a.day, q.start, q."end", q.words, q.kind, q.act, q.certain'


def _appearance(row: tuple[Any, ...], certain: bool) -> Appearance:
    _, _, file, title, day, name, role, start, end, mentions = row
    role_span = None if start is None else Span(start, end)
    return Appearance(
        os.fsdecode(file),
        title,
        _day(day),
        name,
        role,
        role_span,
        tuple(spans_of(mentions)),
        certain,
    )


def _all_said(rows: list[tuple[Any, ...]]) -> tuple[Said, ...]:
    """What was said, the newest article first and each in its order.

    The same words in several articles are said once.
    """
    together: dict[str, list[tuple[Any, ...]]] = {}
    for row in _apart(rows):
        together.setdefault("".join(filter(str.isalnum, folded(row[7]))), []).append(row)
    said = [_said(same[0], len({row[0] for row in same}) - 1) for same in together.values()]
    articles = [tuple(those) for _, those in groupby(said, attrgetter("file"))]
    return tuple(chain.from_iterable(reversed(articles)))


def _apart(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Without the words in quotation marks inside what is reported (`reader.analysis.apart`)."""
    for _, those in groupby(rows, itemgetter(0)):
        reached = -1
        for row in sorted(those, key=lambda row: (row[5], -row[6])):
            end, kind = row[6], row[8]
            if kind != "partial" or end > reached:
                yield row
            reached = max(reached, end) if kind == "indirect" else reached


def _said(row: tuple[Any, ...], repeated: int) -> Said:
    _, _, file, title, day, start, end, words, kind, act, certain = row
    span = Span(start, end)
    return Said(
        os.fsdecode(file), title, _day(day), span, words, kind, act, bool(certain), repeated
    )


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _names(namings: Namings, chosen: str) -> tuple[str, ...]:
    """All names, the chosen one first, the others by how many articles use them."""
    called = (
        "JOIN called c ON c.article = a.id AND c.number = b.number JOIN names n ON n.id = c.name"
    )
    counted = Counter(row[2] for row in namings.rows("n.name", called))
    return tuple(dict.fromkeys((chosen, *(name for name, _ in counted.most_common()))))


def _roles(appearances: list[Appearance]) -> tuple[RoleGiven, ...]:
    """The roles of articles that are no doubt of the actor, in the order they were first given."""
    together: dict[str, list[Appearance]] = {}
    for appearance in appearances:
        if appearance.role and appearance.certain:
            together.setdefault(folded(appearance.role), []).append(appearance)
    return tuple(_role(given) for given in together.values())


def _role(given: list[Appearance]) -> RoleGiven:
    days = [appearance.day for appearance in given if appearance.day]
    first = given[0]
    return RoleGiven(
        first.role or "", min(days, default=None), max(days, default=None), len(given), first.file,
        first.role_span,
    )  # fmt: skip
