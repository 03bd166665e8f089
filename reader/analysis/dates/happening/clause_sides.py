"""Which side of an "and" a date stands on: "It sank in May and | was raised in June".

A clause that holds two dates with an "and" or a "but" and a verb between them tells of two days;
each is told its own side, the second with the subject and the helper that it shares with the first.
"""

import re
from bisect import bisect_left, bisect_right

from reader.analysis.dates.happening.clause_forms import NO_VERB_YET, clause_at
from reader.analysis.dates.happening.leads import without_lead
from reader.analysis.dates.happening.leaning_dates import PARTICLES
from reader.analysis.dates.happening.saying_verbs import is_attributed
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.happening.shared_subjects import HAS_VERB, end_shared
from reader.analysis.dates.happening.trimming import without_date
from reader.article import Span

_JOINT = re.compile(r",?[cC]|,(?=[vs])")
_SAID_LAST = re.compile(r",[Aupd]+(?:,w[^;:]*,)?[rx]?s[iT]*$")  # , the mayor said on | Monday
_HANGS = re.compile("[wkH](?![TD])")
_VERB = re.compile(r"[vsBxzbyg]")
_IN_A_LIST = re.compile(r"[cC][rT]{0,2}[vs]")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)", re.IGNORECASE)
_JOINING = frozenset({"and", "but"})
_FRONTED = re.compile(r"[rk]?i?[TD]+,?(?=[Aupdhn])")  # In 1981 | he came and in 1984 he left
_LEADS_IN = frozenset("iYk")
# Fewer words than these tell nothing by themselves.
_FEWEST = 3


def one_side(parts: Parts, words: Span, subject: Span | None) -> tuple[Span, Span | None]:
    """The words of a happening on the side of its date, and their subject where it stands apart."""
    if len(parts.dated) <= 1:
        return words, subject
    first = max(0, bisect_right(parts.starts, words.start) - 1)
    last = bisect_left(parts.starts, words.end)
    at = parts.date[0]
    if is_attributed(parts, first, at) or _SAID_LAST.search(parts.letters, first, at):
        return words, subject  # it sank in May and was raised in June, said Roy on Monday
    found = _JOINT.finditer(parts.letters, first, last)
    joints = [joint for joint in found if _is_one(parts, joint, first, last)]
    led = 0 if first and _is_fronted(parts, first) else first
    before = [one.end() for one in joints if one.end() <= at and _dated(parts, led, one.start())]
    if before:
        cut = _second(parts, first, before[-1], words, subject)
        words, subject = cut or (words, subject)
        first = bisect_left(parts.starts, words.start)
    far = len(parts.letters)
    behind = [one.start() for one in joints if one.start() > at and _dated(parts, one.end(), far)]
    if behind:
        words = _first(parts, first, behind[0], words, 1 if subject else _FEWEST)
    return words, subject


def _is_fronted(parts: Parts, first: int) -> bool:
    """Whether a time leads in a clause: "At noon on Monday, | it rained"."""
    if _FRONTED.match(parts.letters):
        return True
    held = parts.letters[first - 1] == "," and not _VERB.search(parts.letters, 0, first)
    return held and any(one.end == parts.ends[first - 2] for one in parts.dated)


def _is_one(parts: Parts, joint: re.Match[str], first: int, last: int) -> bool:
    """Whether an "and" joins what has a verb, behind a time or none."""
    place = joint.end()
    if joint[0] == ",":  # sold the mill in May, | bought a boat in June and left
        dated = any(one.end == parts.ends[joint.start() - 1] for one in parts.dated)
        piece = max(first, parts.letters.rfind(",", first, joint.start()))
        dated = dated and _VERB.search(parts.letters, piece, joint.start()) is not None
        return dated and _IN_A_LIST.search(parts.letters, place) is not None
    if parts.word(place - 1) not in _JOINING:
        return False
    begun = _VERB.search(parts.letters, first, joint.start())
    opened = NO_VERB_YET.search(parts.letters, first, joint.start())
    if not begun or (opened and parts.word(opened.start()) != "as"):
        return False  # said that rain | and snow fell in May; not: elected as mayor | and left
    if _dated(parts, joint.start() - 1, joint.start()) and _dated(parts, place, place + 1):
        return False  # on Monday | and Tuesday
    place = _behind_times(parts, place, last)
    return (
        HAS_VERB.match(parts.letters, place) is not None or clause_at(parts, place, "c") is not None
    )


def _behind_times(parts: Parts, place: int, last: int) -> int:
    """Behind what says when: "and by Easter | the breach was closed"."""
    while place < last:
        led = parts.letters[place] in _LEADS_IN and _dated(parts, place + 1, place + 2)
        if not led and parts.letters[place] != "," and not _dated(parts, place, place + 1):
            break
        place += 1
    return place


def _dated(parts: Parts, first: int, last: int) -> bool:
    """Whether a day is named in some phrases; an hour by itself is none."""
    if first >= min(last, len(parts.starts)):
        return False
    held = parts.span(first, min(last, len(parts.starts)))
    within = (date.of(parts.text) for date in parts.dated if held.start <= date.start < held.end)
    return any(not _CLOCK.fullmatch(words) for words in within)


def _first(parts: Parts, first: int, joint: int, words: Span, fewest: int) -> Span:
    """The words before an "and", without the date at their end."""
    end = without_date(parts, first, joint, first + 1)
    end += parts.letters[end : end + 1] == "i" and parts.word(end) in PARTICLES  # picked it up
    repeated = parts.letters[end - 1] == "s" and "h" in parts.letters[joint:]
    if parts.length(first, end) < fewest or repeated or parts.letters[end - 1] == "x":
        return words  # said in May | and repeated in June that he left
    return Span(words.start, parts.ends[end - 1])


def _second(
    parts: Parts, first: int, place: int, words: Span, subject: Span | None
) -> tuple[Span, Span | None] | None:
    """The words behind an "and", with the subject they have or share; None where that is unsure."""
    last = bisect_left(parts.starts, words.end)
    place = _behind_times(parts, without_lead(parts, place, last), last)
    if place >= last:
        return None
    own = clause_at(parts, place, "c")
    span = Span(parts.starts[place], words.end)
    if own is not None:
        return (span, None) if own.verb < last else None  # and since May, but men | have
    verb, shared = HAS_VERB.match(parts.letters, place), clause_at(parts, first)
    if verb is None or (shared is None and subject is None):
        return None
    if shared is None:
        return span, subject
    if shared.verb >= place or _HANGS.search(parts.letters, shared.verb, place):
        return None  # the law, passed in May | and signed in June, was; a club, which he joined
    end = end_shared(parts, shared, verb)
    return (span, parts.span(first, end)) if end else None
