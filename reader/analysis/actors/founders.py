"""Firms that are called as somebody in the article is: "Zumbo shares", beside Ann Zumbo.

Without this a bare last name is the person's. Only mentions that have what firms have go to the
firm; to teach another sign of one, add the evidence to `_FIRM`.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import last_names
from reader.analysis.names import Name
from reader.analysis.names.evidence.traded import BOOKS
from reader.analysis.names.words import Words

_FIRM = frozenset(("“shares”", "“'s shares”", "“posted a loss”", "“its”", "“cut its”"))
# Where the firm is named before the person, also: at Zumbo, Zumbo, which.
_SIGNS = _FIRM | {"“in”", "“which”", "“company”", "“chairman of”", "“acquired”", "acts as firms do"}
_PERSON = frozenset(("“he”", "“who”", "Mr or Ms", "acts as people do", "a title", "an age"))


def join_founders(candidates: list[Candidate], words: Words) -> None:
    """Mentions of a bare last name that only a firm can be to the one firm it begins."""
    people = last_names(candidates)
    firms: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.small[0] in people and _is_firm(candidate):
            firms[candidate.small[0]].append(candidate)
    for single in candidates:
        homes = firms[single.small[0]] if len(single.small) == 1 and not single.merged else []
        traded = [name for name in single.names if _is_traded(name, words)]
        if homes and _is_never_somebody(single, homes[0], candidates):
            traded = list(single.names)
        if traded and len({home.small[:2] for home in homes}) == 1:  # Zumbo Robotics, and with Inc
            single.give(traded, homes[0])


def _is_firm(candidate: Candidate) -> bool:
    longer = len(candidate.small) > 1 and not candidate.merged
    return longer and candidate.kind == "organization"


def _is_never_somebody(single: Candidate, firm: Candidate, all_: list[Candidate]) -> bool:
    """Whether the firm is named before the person, and the bare name does what firms do."""
    if single.has("said it", *_PERSON) or not single.has(*_SIGNS):
        return False
    people = (c for c in all_ if len(c.small) > 1 and c.small[-1] == single.small[0])
    begins = [person.names[0].first for person in people if not person.merged]
    return bool(begins) and firm.names[0].first < min(begins)


def _is_traded(name: Name, words: Words) -> bool:
    """Whether a mention has what firms have, and nothing that people have."""
    if not _PERSON.isdisjoint(name.context):
        return False
    return not _FIRM.isdisjoint(name.context) or words.small[name.last + 1] in BOOKS
