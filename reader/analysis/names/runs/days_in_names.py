"""Is a day, a month or a season part of a name: April Jones, Pastor Sunday Orla, the Sunday Times?

Each kind of word of the calendar has its line; what a paper may be called goes to the last one.
"""

from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

_WHEN = ("in", "since", "until", "last", "next", "late", "early", "this")
# What a family may be called, and what stands before the month or the season of that name.
_FAMILIES = frozenset(("march", "may", "january", "fall", "spring", "summer", "winter"))
_BEFORE_A_MONTH = frozenset((
    *_WHEN, "of", "by", "till", "from", "to", "through", "mid", "during", "before", "after",
    "between", "on", "past", "coming", "each", "every", "and",
))  # fmt: skip


def _is_called(words: Words, at: int, known: Vocabulary) -> bool:
    """April Jones; promoted June Zumbo: what a verb in the past is done to, is somebody."""
    follows, before = words.small[at + 1], words.around(at - 1)
    if follows in known.common or not follows.isalpha() or before in _WHEN:
        return False
    return follows in known.surnames or (before.endswith("ed") and before not in known.function)


def _is_titled(words: Words, at: int, known: Vocabulary) -> bool:
    """Pastor [Sunday] Orla, CP Monday Orla, one Friday Orla: who is called after a day."""
    before, title = words.small[at - 1], known.titles.get(words.small[at - 1], "")
    ranked = title == "core" and words.capital[at - 1] and words.small[at + 1] not in known.given
    follows = words.small[at + 1]
    strange = follows not in known.common and not known.is_place(follows)
    plays = before in known.roles and not words.capital[at - 1] and strange  # defender Sunday Orla
    return ranked or plays or title.startswith("polite") or before == "one"


def _is_always_behind(words: Words, at: int) -> bool:
    """Whether the article never writes the next word without the day: Friday Orla."""
    name = words.small[at + 1]
    alone = name in words.alone or words.middle[name] < 2
    if alone or words.ending.get(name) != {words.small[at]}:
        return False
    same = [n for n, small in enumerate(words.small) if small == name and not words.first[n]]
    return all(words.capital[n - 1] for n in same)  # the Zumbo Company; on Monday Zumbo Co. fell


def is_of_a_family(words: Words, at: int, known: Vocabulary) -> bool:
    """Danny March, Unni Fall: behind a given name; March saved it, where he is named in full."""
    small, before = words.small[at], words.around(at - 1)
    if small not in _FAMILIES or words.around(at + 1).isdigit():
        return False
    named = any(_is_given(given, known) for given in words.ending.get(small, ()))
    if words.heading[at] and not named:
        return False
    if at and words.capital[at - 1]:
        return _is_given(before, known) and words.around(at - 2) not in ("a", "the")
    if not named or before in _BEFORE_A_MONTH or before in ARTICLES or words.capital[at + 1]:
        return False
    return not words.first[at] or _acts(words, at + 1, known)


def _acts(words: Words, at: int, known: Vocabulary) -> bool:
    """March said; March's aides; March, 34, had; March, who led: nobody says that of a month."""
    small, after = words.around(at), words.around(at + 1)
    aside = small == "," and (after.isdigit() or after in ("who", "whose"))
    return aside or small in known.doings or small in POSSESSIVES or small in ("had", "has")


def _is_given(small: str, known: Vocabulary) -> bool:
    """Danny, Dawn, and no Selma: a given name that is no town where people may march."""
    only = small not in known.function and small not in known.calendar
    return small in known.given and only and not known.is_place(small)


def is_name_of_the_calendar(words: Words, at: int, known: Vocabulary) -> bool:
    """A month or day that is a person's name or a newspaper's: April Jones, the Sunday Times."""
    small = words.small[at]
    follows = words.around(at + 1)
    if at and words.capital[at - 1] and f"{words.small[at - 1]} {small}" in known.organizations:
        return True  # Sheffield Wednesday
    if has_capital(words, at + 1) and known.is_place(f"{small} {follows}"):
        return True  # May Pen
    longest = known.openings.get(small, 0)
    if any(
        " ".join(words.small[at : at + n]) in known.organizations for n in range(3, longest + 1)
    ):
        return True  # March for Our Lives
    if small in ("april", "june", "august", "may", "jan") and at and words.capital[at - 1]:
        is_day = words.around(at + 1).isdigit()
        before = words.small[at - 1]
        return before in known.given and before not in known.function and not is_day
    if small == "may" and at > 2 and len(words.written[at - 2]) == 1 and words.capital[at - 2]:
        return words.small[at - 3] in known.given and not follows.isdigit()  # Ann C. May
    if small == "ramadan" and at > 1 and words.capital[at - 1]:
        return words.capital[at - 2]  # Musa Zumbo Ramadan
    if is_of_a_family(words, at, known):
        return True
    if small == "ad" and follows == "hoc":
        return words.written[at] == "Ad" and has_capital(words, at + 1)
    if small in ("ad", "bc") and words.written[at].isupper():  # AD Zumbo Ports, but AD 79
        return has_capital(words, at + 1) and not words.around(at - 1).isdigit()
    if small in ("jan", "mar", "sun", "jun") and has_capital(words, at + 1):
        return follows not in known.calendar
    if small == "sun" and at and words.capital[at - 1]:  # Rising Sun
        return words.small[at - 1] not in known.calendar and not follows.isdigit()
    called = small.endswith("day") and has_capital(words, at + 1) and follows not in known.calendar
    if called and at and (_is_titled(words, at, known) or _is_always_behind(words, at)):
        return True
    if small in ("spring", "summer", "winter") and has_capital(words, at + 1):
        return follows in known.place_heads and not words.first[at]  # the Spring Hill Fire Brigade
    if small in ("april", "june", "august"):
        return has_capital(words, at + 1) and _is_called(words, at, known)
    return follows in ("times", "mail", "telegraph", "express", "post", "mirror", "courier", "sun")
