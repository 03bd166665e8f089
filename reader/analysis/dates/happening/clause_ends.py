"""Where the clause of a date ends: before the next one, or, where it is long, at its last pause.

Where the next one begins is found in clause_borders.py; to teach the reader another pause, add it
to `_PAUSE`.
"""

import re
from itertools import takewhile

from reader.analysis.dates.happening.clause_borders import (
    TWO,
    border_of,
    is_unfinished,
    is_within,
    lacks_its_verb,
)
from reader.analysis.dates.happening.clause_forms import NO_VERB_YET, Clause, clause_at
from reader.analysis.dates.happening.clause_starts import MOST
from reader.analysis.dates.happening.sentence_parts import Parts

_PAUSE = re.compile(
    r",(?![Au]+(?:[fil]A+)?(?:,|c))(?![crxT]{0,3}[vsbBxzc]|\))"  # no list, no verb behind it
    r"(?!w[^,]*,r?[xB])"
    r"|(?<![cCh,vsbBxz])(?:w|[kcCH](?=[rTAupdhn])|-|\((?![^)]{0,8}\)[rx]{0,2}[vsbBxz]))"
)
_SMALL = re.compile("[rT]?")
_ONLY_SAID = re.compile(r"s[irTDltY]+")  # she said in May, after a storm, | that
_ASIDE_BEHIND_AN_AND = re.compile(r"[cC],[^,]*$")
_MEASURE = re.compile(  # broke it two days | before
    r"(?!last|this|next|that|the|each|every|same)[\w-]+ (?:hour|day|week|month|year|minute)s?"
)
_FEWER = frozenset({"less", "more"})
_ALONE = re.compile(",?[cC][vs][rT]{0,2}$")
_HANGING = frozenset("vsbBxzrcC,-")
_OF_SOMETHING = frozenset({
    "absence", "back", "basis", "case", "course", "event", "eve", "face", "form", "front", "heels",
    "lack", "lot", "middle", "midst", "number", "part", "range", "result", "series", "side",
    "terms", "wake", "variety",
})  # fmt: skip
_LED = re.compile(r"[vszy][iltY](?=[AOpudn])")
_DATED = frozenset({"iT", "lT", "tT", "YT", "fT"})  # registered by | August 29
_LEADS = frozenset({"a", "an", "due", "last", "next", "so", "the"})
_HEAD = re.compile(r"[iltY]Af")
_HANGING_ON = frozenset("AiltYf")
_BREATH = re.compile(r"(?<=[AuOpTDr])(?:[iltYyLkwhcg]|v(?=[gy]))")


def end_of(parts: Parts, clause: Clause) -> tuple[int, bool]:
    """The phrase behind the clause, and whether its words are clipped there."""
    floor = max(parts.date[1], clause.verb + 1)
    end = border_of(parts, clause, floor)
    if _fits(parts, clause.start, end):
        return end, False
    if clause.relative and "," in parts.letters[floor:end]:
        end = parts.letters.index(",", floor)
        if _fits(parts, clause.start, end):
            return end, False
    least = floor if _fits(parts, clause.start, floor) else clause.verb + 1
    last = max(least, _so_many_words(parts, clause.start, end))
    pauses = [
        place
        for place in _places(_PAUSE, parts, least, last)
        if _is_a_pause(parts, clause, place, last)
    ]
    if pauses and pauses[-1] > clause.verb + 1:
        return _without_measure(parts, pauses[-1]), False
    breaths = _places(_BREATH, parts, least + 1, last)
    last = breaths[-1] if breaths else last
    return max(_without_hanging(parts, last, least), clause.start + 1), True


def _is_a_pause(parts: Parts, clause: Clause, place: int, last: int) -> bool:
    """Whether the words may end before a phrase that looks like a pause."""
    letters, letter = parts.letters, parts.letters[place]
    inner = clause_at(parts, parts.behind(_SMALL, place + 1)) if letter in "kcCH" else None
    if is_unfinished(parts, clause, place) or (letter in "kcCH" and inner is None):
        return False
    if letter == "," and _ASIDE_BEHIND_AN_AND.search(letters, clause.verb, place):
        return False  # to choose a council and, for the first time since May, | a mayor
    named = clause.subject > clause.start  # what stands before who said so is told already
    if named and _ONLY_SAID.fullmatch(letters, clause.verb, place):
        return False
    if letter == "H":
        return parts.word(place) == "if"
    if letter == "w":
        return not _goes_on_behind(parts, clause.verb, place)
    if letter == "-":
        return not is_within(parts, clause, place)
    if letter in "cC":
        both = parts.word(place - 1).startswith(TWO)
        return not both and not lacks_its_verb(parts, clause.verb, place)
    if letter == "k" and inner and place <= parts.date[1] + 1:
        told = parts.word(place) == "when" and inner.verb + 1 < last
        return not told  # took a turn on Thursday when Roy called him a liar
    return letter != "(" or not NO_VERB_YET.search(letters, 0, place)


def _goes_on_behind(parts: Parts, verb: int, place: int) -> bool:
    """Whether a clause has its verb behind a relative: "after the men | who came had left"."""
    opened = parts.letters.rfind("k", verb, place)
    inner = clause_at(parts, opened + 1, "k") if opened > 0 else None
    return inner is not None and inner.verb > place


def clipped_at(parts: Parts, start: int, last: int) -> tuple[int, int, bool]:
    """Where the words up to `last` end, as far as they may go; the floor; whether they are cut."""
    end = _so_many_words(parts, start, last)
    return (_without_hanging(parts, end, start + 1) if end < last else end), start + 1, end < last


def _without_hanging(parts: Parts, end: int, least: int) -> int:
    """The end of clipped words without a verb that has lost what follows it."""
    if parts.letters[end - 1 : end + 2] in ("TtT", "DtT"):
        return end + 2  # from 2001 | to 2014
    while end > least and parts.letters[end - 1 : end + 1] == "TT":
        end -= 1  # Sept. | 30
    end -= end > least and parts.letters[end - 1 : end + 1] in _DATED
    name = parts.letters[end - 1 : end + 1] in ("AA", "AP")
    if name and parts.text[parts.starts[end]].isupper():
        while end > least and parts.letters[end - 1] in _HANGING_ON:
            end -= 1  # by | Mirel District Council's clerk
    if end > least + 1 and _leads_on(parts, end - 2):
        end -= 2  # found the men, | wrapped in sails
    while end > least and (parts.letters[end - 1] in _HANGING or parts.word(end - 1) in _LEADS):
        end -= 1
    if end > least + 1 and _HEAD.match(parts.letters, end - 2) and _needs_more(parts, end - 1):
        end -= 2  # fell | on the back of a strike
    return end


def _leads_on(parts: Parts, place: int) -> bool:
    """Whether a participle has lost what it leads to: "combined with a tax", not "he came with"."""
    if not _LED.match(parts.letters, place):
        return False
    before = parts.letters[place - 1]
    return before == "," or (before in "TD" and parts.word(place).endswith("ed"))


def _needs_more(parts: Parts, place: int) -> bool:
    """Whether a noun is nothing without its "of": "on the back", "in the wake"."""
    return parts.word(place).split()[-1] in _OF_SOMETHING


def _fits(parts: Parts, start: int, end: int) -> bool:
    """Whether words are no more than a happening may have, without the date at their end."""
    at, behind = parts.date
    return parts.length(start, at if end == behind else end) <= MOST


def _places(form: re.Pattern[str], parts: Parts, first: int, last: int) -> list[int]:
    """Where a form begins; what it asks of the letters behind `last` is seen."""
    found = (match.start() for match in form.finditer(parts.letters, first))
    return list(takewhile(last.__ge__, found))


def _without_measure(parts: Parts, end: int) -> int:
    """Where words end without the "minutes" of "minutes after", the "just" of "just as"."""
    while parts.letters[end : end + 1] == "k" and (
        parts.letters[end - 1] == "r" or _MEASURE.fullmatch(parts.word(end - 1))
    ):
        end -= 1
    if parts.word(end - 1) == "than" and parts.word(end - 2) in _FEWER:
        end -= 2  # | less than a week after
    if (alone := _ALONE.search(parts.letters, 0, end)) is not None:
        return alone.start()  # It is the worst, | and comes a week after
    if parts.letters[end - 4 : end + 1] in (",TtTk", ",AtAk", ",AtTk", ",TtAk"):
        return end - 4  # was named, | a year to the day after
    if parts.letters[end - 3 : end + 1] in (",ATk", ",uTk"):
        return end - 3  # was named, | 46 years after
    if parts.letters[end - 4 : end + 1] == ",AfTk":
        return end - 4  # will sail on Monday, | a couple of days after
    return end - 2 if parts.letters[end - 2 : end + 1] == ",Tk" else end


def _so_many_words(parts: Parts, start: int, end: int) -> int:
    """The last phrase before which no more words stand than a happening may have."""
    while end > start + 1 and parts.length(start, end) > MOST:
        end -= 1
    return end
