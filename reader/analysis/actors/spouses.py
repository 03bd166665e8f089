"""Husband and wife: of "Ann Zumbo and her husband Derek", Derek is Mr Zumbo where one is named.

Without a "Mr Zumbo" that Ann cannot be, nobody tells that he has her name, and he is Derek alone.
"""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.name_parts import may_be_person
from reader.analysis.names import Name, Sex, gender_of
from reader.analysis.names.gender import told_by
from reader.analysis.names.words import Words

_SPOUSES: dict[str, Sex] = {"husband": "male", "wife": "female"}
_WHOSE: dict[str, Sex | None] = {"her": "female", "his": "male", "whose": None}
_NEAR = 24  # words from the name to the "his" of his wife


def join_spouses(candidates: list[Candidate], words: Words) -> None:
    """A given name behind "her husband" goes to the Mr who has her last name."""
    titled = {
        (name.small[-1], sex)
        for c in candidates
        for name in c.names
        if len(name.small) == 1 and (sex := told_sex(name, words)) is not None
    }
    if not titled:
        return
    people = [c for c in candidates if len(c.small) == 2 and may_be_person(c)]
    for single in [c for c in candidates if len(c.small) == 1]:
        for name in single.names:
            sex = _sex_of_spouse(name, words)
            other = _married_to(name, sex, people, words) if sex else None
            if other and (other.small[-1], sex) in titled and gender_of(other.main.phrase) != sex:
                whole = f"{words.written[name.first]} {words.written[other.main.last]}"
                home = Candidate([], name, whole, decided="person")
                single.give([*single.names], home)
                candidates.append(home)
                break


def told_sex(name: Name, words: Words) -> Sex | None:
    """What the title before a name tells: Mr, Mrs."""
    if name.title is None:
        return None
    return told_by(word.strip(".") for word in words.small[name.title : name.first])


def _sex_of_spouse(name: Name, words: Words) -> Sex | None:
    """Of "her husband Derek", "his wife, Ann": what a husband or a wife is."""
    at = _kin_before(name, words)
    if name.title is not None or words.around(at - 1) not in _WHOSE:
        return None
    return _SPOUSES.get(words.around(at))


def _kin_before(name: Name, words: Words) -> int:
    return name.first - 1 - (words.small[name.first - 1] == ",")


def _married_to(name: Name, sex: Sex, people: list[Candidate], words: Words) -> Candidate | None:
    """The one named last before "her husband" in the sentence, if "her" can mean that one."""
    whose = _kin_before(name, words) - 1
    near = [
        (mention.last, person)
        for person in people
        for mention in person.names
        if whose - _NEAR < mention.last < whose
    ]
    if not near:
        return None
    last, person = max(near, key=lambda one: one[0])
    own = _WHOSE[words.small[whose]]
    apart = any(words.first[at] for at in range(last + 1, whose + 1))
    fits = gender_of(person.main.phrase) in (None, own) or own is None
    return person if fits and not apart and gender_of(person.main.phrase) != sex else None
