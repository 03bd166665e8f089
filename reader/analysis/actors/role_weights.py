"""Which of two roles says more: "Representative", or "the party's chairwoman"?

To teach what a member of a parliament is called, add it to `_SEATS`; an office that is more than a
seat, to `_LEADERS`; a noun that says little by itself, to `_VAGUE`.
"""

from reader.analysis.actors.role_nouns import PREPOSITIONS, STOPS, Stretch, is_role, is_weak
from reader.analysis.actors.title_roles import FORMER, LONGEST
from reader.analysis.names import Name
from reader.analysis.names.words import Words

_SEATS = frozenset((
    "alderman", "assemblyman", "assemblymember", "assemblywoman", "congressman", "congresswoman",
    "councilman", "councilmember", "councilor", "councilwoman", "delegate", "legislator", "mca",
    "mep", "mla", "mlc", "mna", "mp", "mpa", "msp", "rep", "rep.", "representative", "sen", "sen.",
    "senator",
))  # fmt: skip
_LEADERS = frozenset((
    "chair", "chairman", "chairperson", "chairwoman", "leader", "minister", "president",
    "secretary", "speaker", "spokesman", "spokesperson", "spokeswoman", "treasurer", "whip",
))  # fmt: skip
_VAGUE = frozenset((
    "attorney", "critic", "executive", "expert", "figure", "insider", "lawmaker", "nurse",
    "official", "opponent", "politician", "supporter", "veteran",
))  # fmt: skip
_PARENTS = frozenset(("parent", "owner", "operator"))
_TO_PARENT = 6  # words from "parent" to the name
_ONLY = frozenset(("only", "first", "last", "other", "oldest", "youngest"))
_ANYBODY = (["man"], ["woman"], ["person"], ["boy"], ["girl"], ["child"])
_SHORT = 3  # words
_SAID = 1  # the rank of most ways: not only of what somebody was named, or is in brackets
Found = tuple[int, int, Stretch]  # the rank, the mention, the words


def says_more(words: Words, one: Found, other: Found) -> bool:
    """Whether a later role is taken: "the whip, Sen. Ann Lee", "an official, Ann Lee, a judge"."""
    mine, its = _head(words, one[2]), noun_of(words, other[2])
    if one[0] > _SAID or not set(FORMER).isdisjoint(_small(words, one[2])):
        return False
    if _small(words, other[2])[0] in FORMER and one[2][1] < other[2][0] and not is_weak(mine):
        return True  # the [head of sales], former Sen. Ann Lee
    if its in _SEATS:
        return mine in _LEADERS
    short = other[2][1] - other[2][0] < _SHORT and its == words.small[other[2][1]]
    return short and its in _VAGUE and mine not in _VAGUE


def _head(words: Words, stretch: Stretch) -> str:
    """The noun that the role is about: the "candidate" of "candidate for president"."""
    small = _small(words, stretch)
    end = next((n for n in range(1, len(small)) if small[n] in PREPOSITIONS), len(small))
    return small[end - 1]


def _small(words: Words, stretch: Stretch) -> list[str]:
    return words.small[stretch[0] : stretch[1] + 1]


def noun_of(words: Words, stretch: Stretch) -> str:
    """The noun of the role: its last word, or the one before "of", "from" or "for".

    Of "teacher and supporter of Orla" it is the first, which tells more.
    """
    small = words.small[stretch[0] : stretch[1] + 1]
    end = next((n for n in range(1, len(small)) if small[n] in PREPOSITIONS), len(small))
    joined = small.index("and", 1, end) if "and" in small[1:end] else 0
    two = joined and is_weak(small[end - 1]) and is_role(small[joined - 1])
    return small[joined - 1] if two and not is_weak(small[joined - 1]) else small[end - 1]


def is_fuller(words: Words, one: Stretch, other: Stretch) -> bool:
    """Whether one has all the words of the other, and more that count."""
    mine, its = (
        {word for word in words.small[first : last + 1] if word[0].isalnum()}
        for first, last in (one, other)
    )
    if not (mine - its).isdisjoint((*FORMER, "vice", "deputy", "assistant")):
        return False  # the president was "former president of Oriva"
    longest = LONGEST * (1 + ("and" in mine))
    return mine > its and len(mine) <= longest and is_weak(noun_of(words, other)) <= 1


def is_of_parent(words: Words, name: Name) -> bool:
    """Whether it is what a firm of its name has: Zumbo Ltd, the parent of the bank [Zumbo]."""
    near = words.small[max(0, name.first - _TO_PARENT) : name.first]
    if _PARENTS.isdisjoint(near):
        return False
    of = next((n for n in range(len(near) - 1, 0, -1) if near[n] == "of"), 0)
    return of > 0 and near[of - 1] in _PARENTS and not STOPS.intersection(near[of:])


def is_dull(words: Words, stretch: Stretch, name: Name) -> bool:
    """The elder Mr. Orla, the only woman: it tells one from others, and not what she is."""
    small = words.small[stretch[0] : stretch[1] + 1]
    aged = small in (["elder"], ["younger"]) and len(name.small) == 1
    anybody = small in (["man"], ["woman"], ["person"])  # a third man, Ann Lee
    return aged or anybody or (small[0] in _ONLY and small[1:] in _ANYBODY)
