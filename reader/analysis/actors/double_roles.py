"""Two offices of one person: "Oriva Chairman and Chief Executive Ann Lee"."""

from reader.analysis.actors.role_nouns import OPENS_ROLE, is_role_at
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names.pieces.loose_peoples import PARTISANS
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_ONE = ("a", "an")
# Arts and crafts of one hand: "the poet and painter Ann Lee" is one, "the mayor and coach" may not.
_ARTS = frozenset((
    "academic", "activist", "actor", "actress", "artist", "author", "bandleader", "broadcaster",
    "campaigner", "choreographer", "comedian", "composer", "conductor", "critic", "dancer",
    "designer", "essayist", "filmmaker", "historian", "illustrator", "journalist", "musician",
    "musicologist", "naturalist", "novelist", "painter", "philanthropist", "philosopher", "poet",
    "presenter", "producer", "rapper", "scholar", "screenwriter", "sculptor", "singer",
    "songwriter", "translator", "writer",
))  # fmt: skip
_OWNERS = ("president", "chairman", "chairwoman", "chair", "founder", "co-founder", "owner")
_BOSSES = ("ceo", "president")


def with_first_office(words: Words, first: int, known: Vocabulary) -> int:
    """Where the role begins, with the office that "and" joins to it.

    "The mayor and police chief Ann Lee" are two people, and so are a Danish and a Kenyan one.
    """
    noun = first - 2
    if noun < 0 or words.small[first - 1] not in ("and", "&") or _is_of_a_land(words, first, known):
        return first
    office = known.titles.get(words.small[noun]) == "core" or is_role_at(words, noun)
    alike = words.capital[noun] == words.capital[first] or words.first[noun]
    alike = alike or words.written[noun].isupper()  # Orla MP and senior leader
    alike = alike or words.written[first].isupper()  # president and CEO
    alike = alike or _is_titled(words, noun, known)
    begin = start_of_role(words, noun, known)
    alike = alike or words.first[begin]  # Former mayor and Labour MP
    both = not words.capital[noun] and words.capital[begin] and words.capital[first]
    named = is_role_at(words, begin) and words.capital[begin + 1] and not words.capital[begin]
    if not (office and (alike or both)) or named:
        return first  # chairman Bob Orla chief whip and mayor Ann Lee
    before = words.around(begin - 1)
    arts = _are_of_one(words.small[noun : first + 2])
    if before == "the" and (arts or words.small[first] == "former"):
        return begin  # the ferry master and author Ann Lee
    if before == ",":
        third = _with_third_office(words, first, begin, known)
        alone = not words.capital[begin - 2] and words.capital[begin]  # it fell, Chairman and CEO
        return begin if third == first and alone and arts else third
    apart = before in ("and", "or", "between") or (before in OPENS_ROLE and before not in _ONE)
    return first if apart else begin


def _are_of_one(small: list[str]) -> bool:
    """Whether one person is both, even behind "the": poet and painter, president and CEO."""
    boss = small[-2] in _BOSSES or small[-2:] == ["chief", "executive"]
    return not _ARTS.isdisjoint(small[:-1]) or (boss and small[0] in _OWNERS)


def _with_third_office(words: Words, first: int, begin: int, known: Vocabulary) -> int:
    """Where three offices of one begin: [founder, president and CEO] Ann Lee; of many are more."""
    noun = begin - 2
    office = is_role_at(words, noun) or known.titles.get(words.small[noun]) == "core"
    if noun < 0 or not office:
        return first
    alike = words.capital[noun] == words.capital[begin] or words.first[noun]
    alike = alike or words.written[begin].isupper()
    third = start_of_role(words, noun, known)
    before = words.around(third - 1)
    arts = _are_of_one(words.small[noun : first + 2])
    named = words.capital[third] and not words.capital[noun] and not words.first[third]
    apart = before in ("and", ",", "or", "between") or (before in OPENS_ROLE and not arts)
    return first if apart or named or not alike else third


def _is_titled(words: Words, noun: int, known: Vocabulary) -> bool:
    """Whether a small office may follow the large one: [Trade Minister and] party leader."""
    field = words.small[noun - 1]
    large = words.capital[noun] and words.capital[noun - 1] and not words.first[noun]
    named = field in known.given and known.titles.get(field) is None
    return large and not named and known.titles.get(words.small[noun]) == "core"


def _is_of_a_land(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    return (small in known.nationalities and small not in PARTISANS) or known.is_place(small)
