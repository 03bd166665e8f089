"""Families: "the Zumbos" are a group where somebody of that name is in the article."""

from dataclasses import replace

from reader.analysis.findings import Actor
from reader.analysis.names.vocabulary import folded


def with_families(actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors; a name in plural that is a person's last name is a group."""
    last_names = {folded(a.name).split()[-1] for a in actors if a.kind == "person"}
    return tuple(
        replace(actor, kind="group") if _is_family(folded(actor.name), last_names) else actor
        for actor in actors
    )


def _is_family(name: str, last_names: set[str]) -> bool:
    singular = name[:-2] if name.endswith("ses") else name[:-1]
    return name.endswith("s") and singular in last_names and name not in last_names
