"""What do sure bodies tell of those that are listed with them: Zumbo and Oriva have signed?

Names in a list tell of each other by what their words tell, in `names.rows`; here also by all that
the article says of them: where Oriva is a firm beyond doubt, Zumbo beside it is no man.
"""

from reader.analysis.actors.bare_names import SURE
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.lists import lists_in
from reader.analysis.names.words import Words

_TOLD = "a firm beside it"
# What people and places show by themselves.
_OTHERS = (
    *SURE, "a given name alone", "a surname alone", "Mr or Ms", "“who”", "“he”", "said it",
    "a role behind it", "a role before it", "a country", "a region", "a capital", "a large city",
    "a province", "a word for a place", "“in”", "a place beside it", "one name behind a role",
    "an artist", "plays", "a common word",
)  # fmt: skip
_SURELY, _APART = 0.5, 0.9  # by how much it is an actor, and a body before anything else


def tell_neighbours(candidates: list[Candidate], words: Words) -> None:
    """Those about whom nothing is known, and who are listed with a sure body, hear of it."""
    unsure = {c for c in candidates if _is_unsure(c)}
    if not unsure:
        return
    of = {name.first: c for c in candidates for name in c.names}
    names = sorted((n for c in candidates for n in c.names), key=lambda name: name.first)
    places = [(n.first if n.title is None else n.title, n.last) for n in names]
    for members in lists_in(places, words):
        for at in members:
            candidate = of[names[at].first]
            near = [of[names[n].first] for n in (at - 1, at + 1) if n in members]
            if candidate in unsure and any(map(_is_sure, near)):
                candidate.hear(names[at], _TOLD)


def _is_sure(candidate: Candidate) -> bool:
    """A body by far."""
    person, organization, place, _ = candidate.sums
    best = candidate.kind == "organization" and candidate.margin > _SURELY
    return best and organization - max(person, place) > _APART


def _is_unsure(candidate: Candidate) -> bool:
    """No person and no place by any sign of their own."""
    return candidate.decided is None and not candidate.known_as and not candidate.has(*_OTHERS)
