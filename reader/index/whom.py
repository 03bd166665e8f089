"""Whom a chosen actor's name means in the other articles of the library."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.analysis.findings import Actor
from reader.article import Article
from reader.index.identity import Naming, same_as
from reader.index.keys import acronym, key_of
from reader.index.library_index import Index


@dataclass(frozen=True, slots=True)
class Namings:
    """The actors of single articles that are the chosen one; `pairs` of article and number.

    `chosen` is the number of the article that the actor was chosen in, if the index has it.
    """

    index: Index
    where: str
    values: tuple[Any, ...]
    pairs: frozenset[tuple[int, int]]
    chosen: int | None

    def rows(self, columns: str, joined: str = "") -> list[tuple[Any, ...]]:
        """Article, number and these columns of the actors `b` in articles `a`, the oldest first."""
        rows = self.index.database.rows(
            f"SELECT a.id, b.number, {columns} FROM actors b JOIN articles a ON a.id = b.article"
            f" {joined} WHERE {self.where} ORDER BY a.day, a.file",
            *self.values,
        )
        return [row for row in rows if (row[0], row[1]) in self.pairs]


def namings_of(index: Index, actor: Actor, article: Article | None) -> Namings:
    """Everybody in the library who is the actor that was chosen in the article."""
    within, places = index.within("a.on_disk")
    own = _own(index, actor, article)
    keys = list(_keys(index, actor))
    same = f"b.key != '' AND b.key IN ({', '.join('?' for _ in keys)})"
    where = f"{within} AND ({same} OR (b.article = ? AND b.number = ?))"
    values = (*places, *keys, own.article, own.number)
    rows = index.database.rows(
        "SELECT b.article, b.number, b.name, b.kind, b.role FROM actors b"
        f" JOIN articles a ON a.id = b.article WHERE {where}",
        *values,
    )
    meant = same_as(own, (Naming(*row) for row in rows))
    pairs = frozenset((naming.article, naming.number) for naming in meant)
    return Namings(index, where, values, pairs, own.article if own.article >= 0 else None)


def _own(index: Index, actor: Actor, article: Article | None) -> Naming:
    """The actor in the article that it was chosen in, if the index has it."""
    if article is not None and article.path is not None:
        for row in index.database.rows(
            "SELECT b.article, b.number, b.name, b.kind, b.role FROM actors b"
            " JOIN articles a ON a.id = b.article WHERE a.file = ? AND b.name = ? AND b.kind = ?",
            os.fsencode(article.path.absolute()), actor.name, actor.kind,
        ):  # fmt: skip
            return Naming(*row)
    return Naming(-1, -1, actor.name, actor.kind, actor.role)


def _keys(index: Index, actor: Actor) -> Iterator[str]:
    """The key of the actor; with it that of its initials, or of the name that they stand for."""
    key = key_of(actor.name, actor.kind)
    yield key
    if actor.kind == "person" or not key:
        return
    if acronym(actor.name):
        full = _in_full(index, actor.name, key)
        if len(full) == 1:
            yield full.pop()
        return
    for (name,) in index.database.rows(
        "SELECT DISTINCT n.name FROM actors b JOIN called c USING (article, number)"
        " JOIN names n ON n.id = c.name WHERE b.key = ? AND b.kind != 'person'",
        key,
    ):
        short = key_of(name, actor.kind)
        if acronym(name) and _in_full(index, name, short) == {key}:
            yield short


def _in_full(index: Index, initials: str, key: str) -> set[str]:
    """What the initials stand for where an article gives both; more than one means nothing."""
    rows = index.database.rows(
        "SELECT DISTINCT b.key FROM names n JOIN called c ON c.name = n.id"
        " JOIN actors b USING (article, number)"
        " WHERE n.name = ? AND b.kind != 'person' AND b.key NOT IN ('', ?)",
        initials, key,
    )  # fmt: skip
    return {full for (full,) in rows}
