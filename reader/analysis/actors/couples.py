"""Two people with one last name: "David and Jeanne Zumbo" are David Zumbo and Jeanne Zumbo."""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.name_parts import may_be_person
from reader.analysis.names import Name
from reader.analysis.names.pieces.loose_peoples import SIDES
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_KIN = frozenset((
    "brothers", "sisters", "siblings", "twins", "cousins", "spouses", "parents", "couple",
    "grandparents", "children", "sons", "daughters", "friends",
))  # fmt: skip


def join_couples(candidates: list[Candidate], words: Words) -> None:
    """A given name before "and" and a full name goes to the one who has both, or is that one."""
    given = [
        c
        for c in candidates
        if _has_no_last_name(c.small)
        and (_is_given(c.small[0]) or any(_is_of_kin(name, words) for name in c.names))
    ]
    if not any(_before_and(name, words) for c in given for name in c.names):
        return
    people = [c for c in candidates if len(c.small) > 1 and may_be_person(c)]
    second = {name.first: name for c in people for name in c.names if _is_full(name, words)}
    for single in given:
        for name in [name for name in single.names if _before_and(name, words)]:
            other = second.get(_and(name, words) + 1)
            home = _home(name, other, people, words) if other else None
            if home:
                new, only = not home.names, all(p.small[0] != single.small[0] for p in people)
                candidates += [home] if new else []
                single.give([*single.names] if new and only else [name], home)
                break


def _has_no_last_name(small: tuple[str, ...]) -> bool:
    """Ann, Ann G."""
    return len(small) == 1 or (len(small) == 2 and _is_initial(small[1]))


def _is_initial(small: str) -> bool:
    return len(small.strip(".")) == 1


def _and(name: Name, words: Words) -> int:
    """The word behind a name, and behind the full stop of its initial."""
    stop = words.small[name.last + 1] == "." and _is_initial(name.small[-1])
    return name.last + 1 + stop


def _is_given(small: str) -> bool:
    """Whether it is a given name, and no place: "of Florida and Jeb Orla"."""
    return small in vocabulary().given and not vocabulary().is_place(small)


def _is_of_kin(name: Name, words: Words) -> bool:
    """The brothers Kori and Zumbo Orla"""
    return words.small[name.first - 1] in _KIN and name.small[0] not in vocabulary().common


def _before_and(name: Name, words: Words) -> bool:
    plays = words.small[name.first - 1] in ("as", "at")  # starring Bob as Harry and Eva Orla
    return name.title is None and words.around(_and(name, words)) in ("and", "&") and not plays


def _home(name: Name, other: Name, people: list[Candidate], words: Words) -> Candidate | None:
    """The one with this given name and the other's last name; None where it is somebody else's."""
    first, last = name.small[0], other.small[-1]
    for person in people:
        if (person.small[0], person.small[-1]) == (first, last):
            return person
        named = min(mention.first for mention in person.names) < name.first
        if person.small[-1] == first or (person.small[0] == first and named):
            return None
    given = " ".join(words.written[name.first : name.last + 1])
    given += "." * (words.small[name.last + 1] == ".")
    return Candidate([], name, f"{given} {words.written[other.last]}", decided="person")


def _is_full(name: Name, words: Words) -> bool:
    """Whether it is a given name and a last name, without a title: no "Mr. Orla Zumbo"."""
    known = vocabulary()
    given = name.small[0] in known.given or words.around(name.first - 3) in _KIN
    last = name.small[-1].removesuffix("s")  # "Allen and Orla Streets"
    whole = [word for word in name.small if not _is_initial(word)]
    two = len(whole) == 2 and name.title is None and given
    firm = last in SIDES  # Zumbo and Texas Eastern
    return two and not firm and last not in known.place_heads and last not in known.heads
