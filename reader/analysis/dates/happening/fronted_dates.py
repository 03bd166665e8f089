"""The clause that a date leads in: "On Monday, | the ferry sank", "Until May, he sang".

To change what stands between the date and its clause, see `_FOLLOWS`.
"""

import re
from dataclasses import replace

from reader.analysis.dates.happening.clause_forms import Clause, clause_at
from reader.analysis.dates.happening.sentence_parts import Parts

_FRONTED = re.compile(r"(?:^|[,;:(\-cCkh])[cCrk]{0,2},?(?:kf|[irTYl]{0,3})$")
_FOLLOWS = re.compile(r"(?:\([ATD]{1,3}\))?(?:[,:]|\)(?!,))?[rTk]{0,2},?")
_WHICH = re.compile(r",w[^,;:(\-]{1,20},")
_APPOSED = re.compile(r",AT(?:[if]A)?,")
_NUMBERED = re.compile(r"the \w+ (?:day|night)\b")
_AS_WHO = re.compile(r",k[Au]+(?:[fi][Au]+)*,(?=[Aupdhn])")  # in 2009, as mayor, | he signed it
_MAIN = re.compile(r",r?(?=[Aupdhn])")
# It is shut tomorrow and on | Friday, the mayor of Nice has said
_TOO, _SAYS_WHO = re.compile(r"Tci?$"), re.compile(r",[Aup](?:[fi]A)*[rx]{0,3}s[.]?$")
_UP_TO = re.compile(r"[^,;:(\-cCkh]k$")
_BOUNDING = frozenset({"until", "till", "before", "since", "after"})
_LASTING = frozenset({"until", "till", "before", "after", "since", "than"})
_AS_IN = re.compile(r"(?:^|[,;:(\-cC])ki$")
_VERBS = frozenset("vsBxzb")
_MARKS = frozenset('”"')


def behind_the_date(parts: Parts) -> Clause | None:
    """The clause that a date leads in: "On Monday, | the ferry sank"."""
    at, behind = parts.date
    if "D" not in parts.letters[at:behind] or not _FRONTED.search(parts.letters[:at]):
        return None
    if _lasts_until(parts) or _ends_a_list(parts):
        return None  # if it lasts until June, | he will leave
    place = parts.behind(_FOLLOWS, behind)
    aside = _WHICH.match(parts.letters, place - 1)  # In fiscal 2023, which ended in June, | he left
    if _NUMBERED.match(
        parts.text, parts.starts[min(place, len(parts.starts) - 1)]
    ):  # On Friday, the last day of the fair, | it rained
        aside = _APPOSED.match(parts.letters, place - 1)
    place = aside.end() if aside else place
    held = _AS_WHO.match(parts.letters, behind) if parts.word(behind + 1) == "as" else None
    clause, compared = clause_at(parts, held.end() if held else place), _is_compared(parts)
    if clause and not held and "k" in parts.letters[behind:place] and not compared:
        main = _MAIN.search(parts.letters, clause.verb)  # in 1990, after he left, | she came
        behind_it = clause_at(parts, main.end()) if main else None
        if at and not behind_it and (parts.letters[behind] == "," or _is_beside(parts)):
            return None  # he came, in 1990, after she left; he fell ill, in 1990 as he rose
        clause = behind_it or clause
    if clause is None:
        return None
    if compared and "k" not in parts.letters[behind:place]:
        return replace(clause, start=at - 2)  # As in 1979, | the rain failed
    between = parts.text[parts.ends[behind - 1] : parts.starts[clause.start]]
    if _MARKS & set(between):
        return None  # "… nor a month ago,” | Roy said
    led = parts.letters[at - 1 : at] == "k" and "k" not in parts.letters[behind:place]
    bounded = led and parts.word(at - 1) in _BOUNDING
    return replace(clause, start=at - 1) if bounded else clause  # | Until May, he sang


def _lasts_until(parts: Parts) -> bool:
    """Whether a date belongs to what stands before it: "until June", "as soon as Tuesday,"."""
    at, behind = parts.date
    if not _UP_TO.search(parts.letters, 0, at):
        return False
    word = parts.word(at - 1)
    if parts.letters[behind : behind + 1] == "k":
        # will last until June | after the mayor gave way
        return word in ("until", "till", "before") and parts.word(behind) != "when"
    return word in _LASTING or (word == "as" and parts.letters[behind : behind + 1] == ",")


def _is_beside(parts: Parts) -> bool:
    """Whether a date belongs to the verb before it, and what follows only tells when or how."""
    at, behind = parts.date
    return parts.word(behind) != "when" and not _VERBS.isdisjoint(parts.letters[:at])


def _ends_a_list(parts: Parts) -> bool:
    """Whether it is the last of several behind a verb: "shut it in 1990, 1994 and | 1998 as"."""
    at, behind = parts.date
    listed = parts.letters[max(0, at - 2) : at] == "Tc" and parts.word(at).isdigit()
    told = _TOO.search(parts.letters, 0, at) and _SAYS_WHO.match(parts.letters, behind)
    return bool(listed or told) and not _VERBS.isdisjoint(parts.letters[:at])


def _is_compared(parts: Parts) -> bool:
    """Whether a date only stands beside what is told: "as in 1979"."""
    at = parts.date[0]
    return _AS_IN.search(parts.letters, 0, at) is not None and (
        (parts.word(at - 2), parts.word(at - 1)) == ("as", "in")
    )
