"""Which names are only a field of an office: the Boats of "Boats and Fish Minister Ann Orla"?"""

from collections.abc import Iterator, Sequence

from reader.analysis.findings import Actor
from reader.analysis.names.english import is_common
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_JOINS = ("and", "&", ",")


def without_fields(actors: Sequence[Actor], text: str) -> Iterator[Actor]:
    """The actors but for common words that are named only in the row of fields of a role."""
    roles = [actor.role_span for actor in actors if actor.role_span is not None]
    for actor in actors:
        common = actor.kind == "organization" and is_common(actor.name.lower(), vocabulary())
        if not (common and all(_is_field(m, roles, text) for m in actor.mentions)):
            yield actor


def _is_field(mention: Span, roles: Sequence[Span], text: str) -> bool:
    joined = text[mention.end : mention.end + 4].lstrip().startswith(_JOINS)
    return joined and any(r.start <= mention.start and r.end > mention.end + 4 for r in roles)
