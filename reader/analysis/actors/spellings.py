"""One name in two spellings: hyphens, apostrophes, "al-", "NY" for New York."""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.evidence.players import OF_PLAYERS
from reader.analysis.names.evidence.sides import OF_CLUBS
from reader.analysis.names.words import Words

_GAMES = frozenset(("football", "sports", "sporting", "athletic", "cricket", "rugby", "hockey"))
_OFFICES = frozenset(("ministry", "department", "dept", "dept.", "directorate", "secretariat"))
_SHORT = {
    "ny": "newyork", "n.y.": "newyork", "mt": "mount", "mt.": "mount", "ft.": "fort",
    "st.": "saint", "st": "saint", "dept": "department", "dept.": "department",
    "intl": "international", "univ.": "university", "natl": "national", "&": "and",
    "peoples": "people", "centre": "center", "labour": "labor",
    "co": "company", "co.": "company", "corp": "corporation", "corp.": "corporation",
    "ltd": "limited", "ltd.": "limited", "organisation": "organization", "defence": "defense",
}  # fmt: skip
# Whose a body is, by letters or in full: UN Environment Programme.
_OWNERS = {
    "un": "unitednations", "u.n.": "unitednations", "us": "unitedstates", "u.s.": "unitedstates",
    "uk": "unitedkingdom", "u.k.": "unitedkingdom", "eu": "europeanunion",
}  # fmt: skip
_INNER = ("di", "della")  # Popolare di Orla, Popolare Orla


def join_spellings(candidates: list[Candidate], _words: Words) -> None:
    """Names that are the same once hyphens, blanks and apostrophes are left out."""
    seen: dict[str, Candidate] = {}
    for candidate in candidates:
        key = _bare(candidate.small)
        home = seen.setdefault(key, candidate)
        if home is not candidate and not _are_club_and_player(home, candidate):
            home.take(candidate)


def _are_club_and_player(one: Candidate, other: Candidate) -> bool:
    """They visit Orla, in Jordan; Orla headed home, and Jordan: told apart by what they do."""
    if one.small != other.small:
        return False
    return any(
        a.has(*OF_CLUBS, "a country") and b.has(*OF_PLAYERS)
        for a, b in ((one, other), (other, one))
    )


def _bare(small: tuple[str, ...]) -> str:
    """The letters of a name; an "al" in front of a part is left out."""
    full = [_SHORT.get(w, w) for w in _turned(_clubbed(small))] if len(small) > 1 else [*small]
    if len(small) > 2:
        full = [_OWNERS.get(full[0], full[0]), *(w for w in full[1:] if w not in _INNER)]
    words = [w.removeprefix("al-").removeprefix("el-") for w in full if w not in ("al", "el")]
    whole = "".join(words or small)
    return whole if whole.isalnum() else "".join(filter(str.isalnum, whole))


def _clubbed(small: tuple[str, ...]) -> tuple[str, ...]:
    """Zumbo Football Club as Zumbo FC."""
    at = small.index("club") if "club" in small[1:] else 0
    if small[at - 1] not in _GAMES or not at:
        return small
    return (*small[: at - 1], f"{small[at - 1][0]}c", *small[at + 1 :])


def _turned(small: tuple[str, ...]) -> tuple[str, ...]:
    """The Ministry of Health as the Health Ministry, the Court of Appeal as the Appeal Court."""
    of = small.index("of") if "of" in small[1:-1] else 0
    head = small[of - 1]
    if of and head == "court" and small[of + 1] in ("appeal", "appeals"):
        return (*small[: of - 1], "appeal", head)
    if head not in _OFFICES:
        return small
    words = (*small[: of - 1], *small[of + 1 :], head) if of else small
    return tuple(word for word in words if word not in ("the", "affairs"))
