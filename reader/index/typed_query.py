"""How it is asked: the words that a person types become a Query, or a sentence saying why not.

    fuel "price cap" -diesel subsid*        words, phrases, what must not be there, beginnings
    actor:Moreau  actor:"Angela Moreau"     articles with this actor
    said-by:Moreau                          what this speaker said; the words are then in the quote
    kind:person … kind:direct …             only actors, or only quotes, of this kind
    after:2019-06  before:2019-06-26        published in or after, and before

All of it together. To add a field: a line in `FIELDS` with an example, and a part of `Query`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import get_args

from reader.analysis.findings import ActorKind, QuoteKind
from reader.index.query import BadQuery, Query, Term
from reader.loading.cleaning import clean_line

_PIECE = re.compile(
    r"""(?P<no>-?)(?:(?P<field>[a-z][a-z_-]*):)?(?:"(?P<phrase>[^"]*)(?P<end>"?)|(?P<word>[^\s"]+))?"""
    r"""(?P<rest>\*?)\s*""",
    re.IGNORECASE,
)
_QUOTATION_MARKS = str.maketrans("“”„«»", '"""""')
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_ACTOR_KINDS, _QUOTE_KINDS = get_args(ActorKind), get_args(QuoteKind)


def read_query(typed: str) -> Query:
    """The query that was typed; raises BadQuery."""
    query, rest = Query(), clean_line(typed.translate(_QUOTATION_MARKS))
    if not rest:
        raise BadQuery(f"Type what to search for: words, “phrases”, {_FIELD_NAMES}.")
    for piece in _PIECE.finditer(rest):
        if piece[0]:
            query = _with_piece(query, piece)
    if query.after and query.before and query.after >= query.before:
        raise BadQuery(f"No day is after {query.after} and before {query.before}.")
    if query == Query():
        raise BadQuery(f"There is no word in “{rest}”.")
    if query == replace(Query(), without=query.without):
        raise BadQuery("Say what to find, not only what to leave out.")
    return query


def _with_piece(query: Query, piece: re.Match[str]) -> Query:
    value = piece["phrase"] if piece["phrase"] is not None else piece["word"] or ""
    if piece["phrase"] is not None and not piece["end"]:
        where = f"before “{value}” " if value.strip() else ""
        raise BadQuery(f"The quotation mark {where}is not closed.")
    if piece["field"] and piece["no"]:
        raise BadQuery(f"Only words can be left out, not “{piece['field']}:”.")
    if piece["field"]:
        return _with_field(query, piece["field"].lower().replace("_", "-"), value)
    beginning = bool(piece["rest"]) or value.endswith("*")
    value = value.strip("*")
    if not any(letter.isalnum() for letter in value):
        if piece["phrase"] is None:
            return query  # a dash or a dot between words
        raise BadQuery(f"There is no word in “{value}”.")
    term = (Term(value, beginning),)
    if piece["no"]:
        return replace(query, without=query.without + term)
    return replace(query, terms=query.terms + term)


def _with_field(query: Query, name: str, value: str) -> Query:
    if name not in FIELDS:
        advice = "Words with a colon are found in quotation marks."
        raise BadQuery(f"There is no “{name}:” to search by, only {_FIELD_NAMES}. {advice}")
    with_value, example = FIELDS[name]
    if not any(letter.isalnum() for letter in value):
        raise BadQuery(f"“{name}:” wants a value, as in {example}.")
    return with_value(query, value)


def _with_actor(query: Query, value: str) -> Query:
    return replace(query, actors=(*query.actors, value))


def _with_speaker(query: Query, value: str) -> Query:
    return replace(query, speakers=(*query.speakers, value))


def _with_kind(query: Query, value: str) -> Query:
    kind = value.lower()
    if kind in _ACTOR_KINDS:
        return replace(query, actor_kinds=(*query.actor_kinds, kind))
    if kind in _QUOTE_KINDS:
        return replace(query, quote_kinds=(*query.quote_kinds, kind))
    kinds = ", ".join((*_ACTOR_KINDS, *_QUOTE_KINDS))
    raise BadQuery(f"“{value}” is no kind; the kinds are {kinds}.")


def _with_after(query: Query, value: str) -> Query:
    return replace(query, after=_day(value))


def _with_before(query: Query, value: str) -> Query:
    return replace(query, before=_day(value))


def _day(value: str) -> date:
    """The first day of a year, a month or a day as it is typed."""
    found = _DAY.match(value)
    if found:
        year, month, day = (int(part) if part else 1 for part in found.groups())
        try:
            return date(year, month, day)
        except ValueError:
            raise BadQuery(f"There is no day {value} in the calendar.") from None
    raise BadQuery(f"“{value}” is no day; write 2019-06-26, 2019-06 or 2019.")


FIELDS: dict[str, tuple[Callable[[Query, str], Query], str]] = {
    "actor": (_with_actor, 'actor:Moreau or actor:"Angela Moreau"'),
    "said-by": (_with_speaker, "said-by:Moreau"),
    "kind": (_with_kind, "kind:person or kind:direct"),
    "after": (_with_after, "after:2019-06"),
    "before": (_with_before, "before:2019-06-26"),
}
_FIELD_NAMES = ", ".join(f"{field}:" for field in FIELDS)
