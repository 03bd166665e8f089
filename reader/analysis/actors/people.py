"""People by parts of their names: "Zumbo" is Maria Zumbo where the article has only one of them.

Where two share a last name, "Mr" or "Ms" decides, else the one who was named first before the
bare name turns up; where even that leaves two, the bare name stays by itself.
"""

import re
from collections import Counter, defaultdict
from functools import lru_cache

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import is_relative
from reader.analysis.names import Name, Sex, gender_of
from reader.analysis.names.gender import told_by
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_SUFFIXES = ("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto", "junior", "sobrinho")
_INITIALS = re.compile(r"(?:[a-z]\.?)+(?<=[.])|[a-z]")
_SONS = frozenset(("bin", "bint", "ibn"))  # of the father, who is another
_SURE = ("a given name", "a title", "a title in small letters", "an age", "an initial")
_NO_PERSON = ("a country", "a head word", "a known organization", "a region")
_LISTED = (
    *_NO_PERSON, "a head word alone", "a capital", "a large city", "a province",
    "a given name or a city", "known, but a common word",
)  # fmt: skip
_ACTS = ("says or does", "said it", "acts as people do", "“he”")
_SPEAKS = ("says or does", "said it", "Mr or Ms", "“who”")


def parts(candidate: Candidate) -> tuple[str, ...]:
    """The words of a person's name that can stand for it, without "Jr." and initials."""
    return _parts_of(candidate.small)


@lru_cache(maxsize=1 << 12)
def _parts_of(small: tuple[str, ...]) -> tuple[str, ...]:
    words = [w for w in small if w not in _SUFFIXES]
    return tuple(w.removeprefix("al-") for w in words if len(w.strip(".")) > 1) or small


# How much less a name may look like a person than like something else, to be taken for one still:
# a bare last name shows little of itself, and the full name beside it has to speak for it.
_DOUBT, _DOUBT_OF_PART = 1.5, 4.0


def may_be_person(candidate: Candidate, doubt: float = _DOUBT) -> bool:
    """Whether nothing decisive speaks against a person."""
    if candidate.has(*_NO_PERSON):
        return False
    sums = candidate.sums
    return sums[0] > max(sums[1], sums[2]) - doubt


def _is_at_place(home: Candidate) -> bool:
    """Whether what is called after a place is not the place: Darwin is no ABC Radio Darwin."""
    body = home.has("a head word inside", "a known organization in front", "a word for a place")
    return body and home.kind != "person"


def join_full_names(candidates: list[Candidate], _words: Words) -> None:
    """Full names into longer full names with the same first and last word, or the same end."""
    people = [c for c in candidates if len(c.small) > 1 and may_be_person(c)]
    by_word: dict[str, list[Candidate]] = defaultdict(list)
    for person in people:
        for word in {parts(person)[-1], "first " + parts(person)[0]}:
            by_word[word].append(person)
    for person in sorted(people, key=lambda c: len(parts(c))):
        mine = parts(person)
        near = by_word[mine[-1]][:50] + by_word["first " + mine[0]][:50]
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


def _begins(short: Candidate, long: Candidate) -> bool:
    """Zumbo Orla, of whom the article has told that he is Zumbo Orla Mydin Belmo."""
    mine, its = parts(short), parts(long)
    told = short.has("a role behind it", "a role before it", "a title", "a title in small letters")
    later = short.names[0].first > long.names[0].first and short.has(*_ACTS)
    whole = len(mine) > 2 or (later and not told and len(mine) > 1)
    return whole and its[: len(mine)] == mine


def _fullest(homes: list[Candidate]) -> list[Candidate]:
    """Without those that a longer one holds: of Ann Al Zumbo and Ann Maria Al Zumbo, the second."""
    if len(homes) < 2:
        return homes
    longest = max(homes, key=lambda home: len(parts(home)))
    inside = [home is longest or _is_within(parts(home), parts(longest)) for home in homes]
    return [longest] if all(inside) else homes


def _begin_alike(one: Candidate, other: Candidate) -> bool:
    """Whether initials and endings fit: "M. R. Zumbo" is no Ivan Zumbo, Jr. no Sr."""
    if _endings(one) != _endings(other):
        return False
    sons = not (_SONS.isdisjoint(one.small) or _SONS.isdisjoint(other.small))
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


def _endings(candidate: Candidate) -> set[str]:
    """Jr., III: what tells a son from his father."""
    return {word.strip(".") for word in candidate.small if word in _SUFFIXES}


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


def join_parts_of_names(candidates: list[Candidate], words: Words) -> None:
    """Single names to the one full name they are the last, an inner or the first word of."""
    last: dict[str, list[Candidate]] = defaultdict(list)
    inner: dict[str, list[Candidate]] = defaultdict(list)
    first: dict[str, list[Candidate]] = defaultdict(list)
    for person in candidates:
        names = parts(person)
        site = person.has("a word for a place") and not person.has(*_SURE)  # Zumbo Marsh Resort
        if len(person.small) > 1 and not (site or person.merged) and may_be_person(person):
            last[names[-1]].append(person)
            if not _SONS.isdisjoint(person.small):
                last[names[0]].append(person)  # Sheikh Mohammed, who is Mohammed bin Zumbo Al Orla
            for word in {names[0], *(n.small[0] for n in person.names if len(n.small) > 1)}:
                first[word].append(person)  # Mo Zumbo, also called Maurice Zumbo
            for word in set(names[1:-1]):
                inner[word].append(person)
    called = Counter({c.small[0]: len(c.names) for c in candidates if len(c.small) == 1})
    for single in candidates:
        if len(single.small) > 1 or single.merged or single.known_as:
            continue
        told = single.has("a surname alone", *_SPEAKS) and not single.has(*_LISTED)
        if told or may_be_person(single, _DOUBT_OF_PART):
            word = parts(single)[0]
            own = single.has("a role before it")  # his father, Emile
            homes = _named_before(single, last[word], [] if own else inner[word]) or first[word]
            homes = [h for h in homes if h is not single and not h.merged]
            if homes and vocabulary().is_place(single.main.phrase):
                homes = [h for h in homes if not _is_at_place(h)]
            _give_by_title(single, homes, words)
            _give_by_sex(single, homes, words)
            home = None if single.merged else _home(single, homes, called, words)
            if home:
                home.decided = "person" if home.has("a given name", "Mr or Ms") else home.decided
                home.take(single)


def _named_before(
    single: Candidate, last: list[Candidate], inner: list[Candidate]
) -> list[Candidate]:
    """Whose last name it is, or the first of two: Ana Lima Roy, of whom it was spoken before."""
    at = min(name.first for name in single.names)
    before = [[h for h in homes if h.names[0].first < at] for homes in (last, inner)]
    return (last or inner) if before[0] or not before[1] else inner


def _give_by_title(single: Candidate, homes: list[Candidate], words: Words) -> None:
    """Each mention with a title goes to the one who bears it: Judge Zumbo is Judge Ann Zumbo."""
    if len(homes) < 2:
        return
    titles = [{title for n in home.names for title in _titles(n, words)} for home in homes]
    for name in [n for n in single.names if n.title is not None]:
        own = _titles(name, words)
        fitting = [home for home, theirs in zip(homes, titles, strict=True) if own & theirs]
        if len(fitting) == 1 and not single.merged:
            single.give([name], fitting[0])


def _titles(name: Name, words: Words) -> set[str]:
    """The words of its title, without "Mr" and the like."""
    first = name.first if name.title is None else name.title
    known = vocabulary().titles
    return {w for w in words.small[first : name.first] if known.get(w) in ("core", "doubtful")}


def _give_by_sex(single: Candidate, homes: list[Candidate], words: Words) -> None:
    """Each mention with "Mr" or "Mrs" goes to the one of a couple whom it can mean."""
    if len(homes) < 2:
        return
    for sex in ("male", "female"):
        told = [n for n in single.names if _told_sex(n.title, n.first, words) == sex]
        fitting = [h for h in homes if gender_of(h.main.phrase) == sex]
        if told and len(fitting) == 1:
            single.give(told, fitting[0])


def _home(
    single: Candidate, homes: list[Candidate], called: Counter[str], words: Words
) -> Candidate | None:
    """The one full name that a bare name stands for; `called` counts all bare names."""
    sexes = {sex for name in single.names if (sex := _told_sex(name.title, name.first, words))}
    if len(sexes) == 1:
        homes = [h for h in homes if gender_of(h.main.phrase) in (None, *sexes)]
    if len(homes) > 1:
        seniors = {parts(h) for h in homes if not _endings(h)}  # "Zumbo" is not Zumbo Jr.
        homes = [h for h in homes if not _endings(h) or parts(h) not in seniors]
    if len(homes) > 1:
        homes = _of_the_office(single, homes, words) or homes
    if len(homes) > 1:
        before = _named_earlier(single, homes)
        homes = before if len(before) == 1 else _called_by_last_name(single, homes, called)
    if len(homes) > 1:
        homes = [h for h in homes if not is_relative(h, words)] or homes
    if len(homes) > 1:
        homes = [h for h in homes if h.has(*_SURE)] or homes
    if len(homes) < 2:
        return homes[0] if homes else None
    before = _named_earlier(single, homes)
    if not before:
        return min(homes, key=lambda home: home.names[0].first)
    return before[0] if len(before) == 1 else None


def _named_earlier(single: Candidate, homes: list[Candidate]) -> list[Candidate]:
    """Those who were named before the bare name turned up."""
    at = min(name.first for name in single.names)
    return [home for home in homes if min(name.first for name in home.names) < at]


def _of_the_office(single: Candidate, homes: list[Candidate], words: Words) -> list[Candidate]:
    """Those who bear its title or are said to: of two Orlas, "Mayor Orla" is "the mayor"."""
    titles = {words.small[n.first - 1] for n in single.names if n.title is not None}
    if not titles:
        return []
    return [h for h in homes if any(not titles.isdisjoint(_said_of(n, words)) for n in h.names)]


def _said_of(name: Name, words: Words) -> list[str]:
    """The words of its title, and those in an apposition behind it."""
    begin = name.first if name.title is None else name.title
    said = words.small[max(0, begin - 1) : name.first]
    if words.around(name.last + 1) == ",":
        said += words.small[name.last + 2 : name.last + 5]
    return said


def _called_by_last_name(
    single: Candidate, homes: list[Candidate], called: Counter[str]
) -> list[Candidate]:
    """Of one family, those who are not called by their first names."""
    often = len(single.names)
    return [home for home in homes if called[parts(home)[0]] < often] or homes


def _told_sex(title: int | None, first: int, words: Words) -> Sex | None:
    return None if title is None else told_by(w.strip(".") for w in words.small[title:first])
