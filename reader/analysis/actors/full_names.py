"""Which full names are one person: Ann Zumbo, Ann Maria Zumbo, A. M. Zumbo?

What makes them two (initials, Jr. and Sr., fathers and sons) is a line of `_begin_alike`.
"""

import re
from collections import defaultdict

from reader.analysis.actors.bare_names import SURE
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.name_parts import endings, may_be_person, parts
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_INITIALS = re.compile(r"(?:[a-z]\.?)+(?<=[.])|[a-z]")
SONS = frozenset(("bin", "bint", "ibn"))  # of the father, who is another
_TITLE_AND_NAME = 2
_COUNTED = {"iii", "iv"}  # who is told from no father in the same story
_LONG = 4  # words of a name that is told again by two of them
_BESIDE = 12  # words between two names that a sentence sets side by side
_ITSELF = 2  # it is near itself by its last word and by its first
_DONS = ("don", "dom", "doña", "dona")
_OF_FAMILIES = frozenset((
    "al", "ben", "bin", "da", "de", "del", "della", "di", "dos", "du", "el", "ibn", "la", "le",
    "ten", "ter", "van", "von",
))  # fmt: skip
_ACTS = ("says or does", "said it", "acts as people do", "“he”", "“who”")


def join_full_names(candidates: list[Candidate], _words: Words) -> None:
    """Full names into longer full names with the same first and last word, or the same end."""
    people = [c for c in candidates if len(c.small) > 1 and may_be_person(c)]
    _join_dons(people)
    _join_noble_ends(candidates, people)
    by_word: dict[str, list[Candidate]] = defaultdict(list)
    for person in people:
        for word in {parts(person)[-1], "first " + parts(person)[0]}:
            by_word[word].append(person)
    for person in sorted((c for c in people if not c.merged), key=lambda c: len(parts(c))):
        mine = parts(person)
        near = by_word[mine[-1]][:50] + by_word["first " + mine[0]][:50]
        if len(near) == _ITSELF:
            continue
        homes = [
            other
            for other in dict.fromkeys(near)
            if other is not person
            and not other.merged
            and (_is_within(mine, parts(other)) or _begins(person, other))
            and _begin_alike(person, other)
        ]
        homes = [home for home in homes if parts(home) == mine] or _fullest(homes)
        if len(homes) == 1:
            homes[0].take(person)


def _join_dons(people: list[Candidate]) -> None:
    """Don Zumbel, which is polite, is Zumbel Orla, and Don is no name of his."""
    for don in [c for c in people if c.small[0] in _DONS and len(c.small) == _TITLE_AND_NAME]:
        named = [c for c in people if c is not don and not c.merged]
        homes = [c for c in named if parts(c)[0] == don.small[1]]
        if len(homes) == 1 and not any(parts(c)[-1] == don.small[1] for c in named):
            homes[0].take(don)


def _join_noble_ends(candidates: list[Candidate], people: list[Candidate]) -> None:
    """Bin Zumbo, who is Orla bin Zumbo, whatever is told of him as if he were a place."""
    for end in [c for c in candidates if len(c.small) > 1 and c.small[0] in _OF_FAMILIES]:
        homes = [p for p in people if p is not end and p.small[-len(end.small) :] == end.small]
        homes = [p for p in homes if p.has(*SURE)]
        if len(homes) == 1 and not homes[0].merged and not vocabulary().is_place(end.main.phrase):
            homes[0].decided = "person"
            homes[0].take(end)


def _begins(short: Candidate, long: Candidate) -> bool:
    """Zumbo Orla, of whom the article has told that he is Zumbo Orla Mydin Belmo."""
    mine, its = parts(short), parts(long)
    told = short.has("a role before it", "a title", "a title in small letters")
    told = told or any(
        "a role behind it" in name.context and "“who”" not in name.context for name in short.names
    )
    later = short.names[0].first > long.names[0].first
    later = later and (short.has(*_ACTS) or (len(its) >= _LONG and _is_far(short, long)))
    told = told and len(its) > len(mine) + 1  # rival Zumbo Orla, of Zumbo Orla Belmo
    whole = len(mine) > 2 or (later and not told and len(mine) > 1)
    return whole and its[: len(mine)] == mine


def _is_far(short: Candidate, long: Candidate) -> bool:
    """Whether another sentence tells of the short name; beside the long one it is his father's."""
    at = short.names[0].first
    return all(abs(at - name.first) > _BESIDE for name in long.names)


def _fullest(homes: list[Candidate]) -> list[Candidate]:
    """Without those that a longer one holds: of Ann Al Zumbo and Ann Maria Al Zumbo, the second."""
    if len(homes) < 2:
        return homes
    longest = max(homes, key=lambda home: len(parts(home)))
    inside = [home is longest or _is_within(parts(home), parts(longest)) for home in homes]
    return [longest] if all(inside) else homes


def _begin_alike(one: Candidate, other: Candidate) -> bool:
    """Whether initials and endings fit: "M. R. Zumbo" is no Ivan Zumbo, Jr. no Sr."""
    if endings(one) != endings(other) and (endings(one) or not _may_lack(one, other)):
        return False
    sons = not (SONS.isdisjoint(one.small) or SONS.isdisjoint(other.small))
    if sons and one.small[0] != other.small[0]:
        return False  # Ali bin Zumbo bin Orla is the son of Zumbo bin Orla
    inner = [[w.strip(".") for w in c.small[1:-1] if _INITIALS.fullmatch(w)] for c in (one, other)]
    if all(inner) and "".join(inner[0])[:1] != "".join(inner[1])[:1]:
        return False  # George H. W. and George W.
    mine, its = one.small[0], other.small[0]
    if parts(one) == parts(other) and mine != its:
        return len(parts(one)) > 1  # G Kishan Zumbo is Kishan Zumbo
    is_initial = len(mine.strip(".")) == 1 or len(its.strip(".")) == 1
    return not is_initial or mine[0] == its[0]


def _may_lack(short: Candidate, long: Candidate) -> bool:
    """Whether the short name may be without the ending: Ann Hill, of Ann Orla Hill III."""
    mine, its = parts(short), parts(long)
    counted = endings(long) <= _COUNTED and len(its) > len(mine) > 1
    return (counted and (mine[0], mine[-1]) == (its[0], its[-1])) or _is_tail(short, long)


def _is_tail(short: Candidate, long: Candidate) -> bool:
    """Whether only family names are left: Secretary Orla Belmo, of Zumbo P. Orla Belmo Jr."""
    mine, its = parts(short), parts(long)
    return len(mine) > 1 and mine[0] != its[0] and its[-len(mine) :] == mine


def _is_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(short) > len(long) or (len(short) == len(long) and short != long):
        return False
    if long[-len(short) :] == short:
        return True
    if short[0] != long[0] or not set(short) <= set(long):
        return False
    known = vocabulary()
    given = all(word in known.given and word not in known.surnames for word in short)
    if given and len(short) > 1 and short == long[:-1]:
        return True  # Betty Jo [Orla]
    # Rodolfo Zumbo [Orla]; but Aung San is the father of Aung San Suu Kyi
    return short[-1] == long[-1] or (short[0] in known.given and short[-1] in known.surnames)
