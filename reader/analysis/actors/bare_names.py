"""Of several who share a last name, whom does the bare name mean?

"Mr" or "Ms" decides, then the office, then who was named before the bare name turns up; another way
of choosing is a line of `home_of`, in its turn.
"""

from collections import Counter

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import is_relative
from reader.analysis.actors.name_parts import endings, parts
from reader.analysis.names import Name, Sex, gender_of
from reader.analysis.names.gender import told_by
from reader.analysis.names.pronouns import sex_behind
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_OFFICE = 4  # words of an office behind a name
# What only a person has.
SURE = ("a given name", "a title", "a title in small letters", "an age", "an initial")


def give_by_title(single: Candidate, homes: list[Candidate], words: Words) -> None:
    """Each mention with a title goes to the one who bears it: Judge Zumbo is Judge Ann Zumbo."""
    if len(homes) < 2:
        return
    titles = [{title for n in home.names for title in _titles(n, words)} for home in homes]
    for name in list(single.names):
        own = _titles(name, words) if name.title is not None else _office_behind(name, words)
        fitting = [home for home, theirs in zip(homes, titles, strict=True) if own & theirs]
        if len(fitting) == 1 and not single.merged:
            single.give([name], fitting[0])


def _office_behind(name: Name, words: Words) -> set[str]:
    """The office told behind a bare name: Zumbo, the [labour minister], left."""
    begin = name.last + 3
    if words.small[begin - 2 : begin] != [",", "the"]:
        return set()
    end = next((at for at in range(begin, begin + _OFFICE) if words.around(at) == ","), begin)
    known = vocabulary().titles
    return {word for word in words.small[begin:end] if known.get(word) == "core"}


def _titles(name: Name, words: Words) -> set[str]:
    """The words of its title, without "Mr" and the like."""
    first = name.first if name.title is None else name.title
    known = vocabulary().titles
    return {w for w in words.small[first : name.first] if known.get(w) in ("core", "doubtful")}


def give_by_sex(single: Candidate, homes: list[Candidate], words: Words) -> None:
    """Each mention with "Mr" or "Mrs" goes to the one of a couple whom it can mean; where only one
    of them has a name, the other keeps the bare one."""
    told: dict[Sex | None, list[Name]] = {"male": [], "female": [], None: []}
    for name in single.names:
        told[_told_sex(name.title, name.first, words)].append(name)
    if len(homes) == 1 and told["male"] and told["female"]:
        sex = gender_of(homes[0].main.phrase)  # Mrs Zumbo is Ann Zumbo, and Mr Zumbo is not
        if sex is not None:
            own = {title for n in homes[0].names for title in _titles(n, words)}
            free = [n for n in told[None] if _titles(n, words) <= own]  # not President Zumbo
            single.give([*told[sex], *free], homes[0])
        return
    for sex in ("male", "female"):
        fitting = [h for h in homes if gender_of(h.main.phrase) == sex]
        if told[sex] and len(fitting) == 1 and len(homes) > 1:
            single.give(told[sex], fitting[0])


def home_of(
    single: Candidate, homes: list[Candidate], called: Counter[str], words: Words
) -> Candidate | None:
    """The one full name that a bare name stands for; `called` counts all bare names."""
    sexes = {sex for name in single.names if (sex := _told_sex(name.title, name.first, words))}
    if len(sexes) == 1:
        homes = [
            h
            for h in homes
            if h.small[0] in words.families or gender_of(h.main.phrase) in (None, *sexes)
        ]
    if len(homes) > 1:
        seniors = {parts(h) for h in homes if not endings(h)}  # "Zumbo" is not Zumbo Jr.
        homes = [h for h in homes if not endings(h) or parts(h) not in seniors]
    if len(homes) > 1:
        homes = _of_the_office(single, homes, words) or homes
    if len(homes) > 1:
        homes = _named_earlier(single, homes) or homes
    if len(homes) > 1:
        homes = _called_by_last_name(single, homes, called)
    if len(homes) > 1:
        homes = [h for h in homes if not is_relative(h, words)] or homes
    if len(homes) > 1:
        homes = [h for h in homes if h.has(*SURE)] or homes
    if len(homes) < 2:
        return homes[0] if homes else None
    before = _named_earlier(single, homes)
    before = _of_the_sex_behind(single, before, words) or before
    if not before:
        return min(homes, key=lambda home: home.names[0].first)
    return before[0] if len(before) == 1 else None


def _named_earlier(single: Candidate, homes: list[Candidate]) -> list[Candidate]:
    """Those who were named before the bare name turned up."""
    at = min(name.first for name in single.names)
    return [home for home in homes if min(name.first for name in home.names) < at]


def _of_the_sex_behind(single: Candidate, homes: list[Candidate], words: Words) -> list[Candidate]:
    """Those whom the pronouns behind it can mean: of a couple, Zumbo and [her] promise."""
    sexes = {sex for name in single.names if (sex := sex_behind(words, name.last))}
    return [h for h in homes if gender_of(h.main.phrase) in sexes] if len(sexes) == 1 else []


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
    if words.small[name.last + 1] == ",":
        said += words.small[name.last + 2 : name.last + 5]
    return said


def _called_by_last_name(
    single: Candidate, homes: list[Candidate], called: Counter[str]
) -> list[Candidate]:
    """Of one family, those who are not called by their first names, or less than the others."""
    times = [called[parts(home)[0]] for home in homes]
    most = max(min(times), len(single.names) - 1)
    return [home for home, often in zip(homes, times, strict=True) if often <= most]


def _told_sex(title: int | None, first: int, words: Words) -> Sex | None:
    return None if title is None else told_by(w.strip(".") for w in words.small[title:first])
