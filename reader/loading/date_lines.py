"""When it came out, in a line of its own: "Posted by Ada Cole on May 12, 2031 at 3:14 p.m.".

Between and around its days such a line has nothing but words of the trade (`_KNOWN`), clocks, a
byline, the name of a paper; and, set apart by a stroke, whatever is short. To teach the reader
another word, add it there.
"""

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from reader.loading.dateline import AGENCIES
from reader.loading.days import first_day, is_weekday, placed_days
from reader.loading.head_lines import NAMES, byline_in, is_name, is_paper, named_in_byline

_UPDATED = frozenset({"updated", "modified", "edited", "amended"})
_SAVED = frozenset({"saved", "accessed", "retrieved"})
_WORDS = """
first last originally original published publish publication posted post date dated released
issued uploaded filed submitted written registered print edition page story article pub on at in and
from for was of
am pm hrs hr h hour hours min mins minute minutes m day days week weeks month months year years a
an ago read reads no comment comments view views share shares local time today t z est edt et cst
cdt ct mst mdt mt pst pdt pt gmt bst utc ist cet cest eet eat wat cat sast gst pkt npt sgt hkt myt
pht wib jst kst aest aedt aet acst awst nzst nzdt ast uk us
"""
_KNOWN = _UPDATED | _SAVED | frozenset(_WORDS.split())
_YEAR = re.compile(r"\d{4}")
# Compiled when a line with a day is first seen.
_TOKEN = r"[A-Za-z][A-Za-z.'’]*|[A-Za-z]?\d+(?:[.:h]\d+)*|[^\W\d]+|[^\w\s,.:;()@+|·•–—/\[\]-]"
_STROKE = r"(\s*[|·•]\s*|\s+[–—/-]\s+)"
_BY = (
    r"(?:\b(?:[Pp]osted |[Ww]ritten |[Ss]ubmitted |[Rr]eported |[Ss]tory |[Pp]ublished ))?\b"
    rf"(?:[Bb]y|BY):? (?:(?P<names>{NAMES})(?:,? (?:and|&) {NAMES})?"
    rf"(?:, (?:{NAMES}|[a-z ]{{4,30}}))?|admin\b|editor\b|staff\b)"
)
_PAPER = rf"\b(?:[Pp]ublished|[Aa]ppeared|[Pp]rinted) (?:in|on|by) (?:the )?(?P<paper>{NAMES})"
_BELOW = (
    r"\W*(?:This (?:story|article|report|piece|item|post)\b[^.]{0,60}?\b(?:was|is|has been) .{0,12}"
    r"|(?:Story |Article )?(?:[Ff]irst |[Oo]riginally )?)[Pp]ublished\b"
)
# A day that is stuck to what follows it; the last letter is the blank that parts them.
_STUCK = (
    r"\A\s*(?:[Dd]ate|[Pp]ublished|[Pp]osted):? +\d{4}-\d\d(?:-\d\d)?(?: \d\d:\d\d(?::\d\d)?)?"
    r" +(?=\S)",
    r"(?m)^(?:[A-Z][\w .]{1,40} / )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} / (?=[A-Z]{3}|\()",
)
_OPENING = 1000  # characters of a text in which they are looked for
_LONGEST = 160  # characters
_LONGEST_NOTE = 250
_LONGEST_PART = 50
_NAME_LONG = 2  # words; three set off by a dash may be a headline
_ONLY_LETTER = r"[A-Za-z]+"


class DateLine(NamedTuple):
    """What such a line says; `plain` where it says nothing but days, `unclear` what may be two."""

    published: date | None
    updated: date | None
    saved: date | None
    byline: str
    source: str
    plain: bool
    unclear: str


class _Gap(NamedTuple):
    """What stands before, between or behind the days."""

    words: str
    byline: str
    source: str
    plain: bool


def read_date_line(line: str) -> DateLine | None:
    """The line, if it is nothing but days and what is written around them."""
    days = placed_days(line) if len(line) <= _LONGEST and _YEAR.search(line) else []
    if not days:
        return None
    cuts = [0, *(place for start, end, _ in days for place in (start, end)), len(line)]
    between = [line[start:end] for start, end in list(pairwise(cuts))[::2]]
    gaps = [_gap(words, n > 0, n < len(days)) for n, words in enumerate(between)]
    if not all(gaps):
        return None
    return _said([gap for gap in gaps if gap], days, line)


def read_name_and_day(line: str) -> DateLine | None:
    """The line, if it is a name, a day and perhaps the section: "Ada Cole May 12, 2031 in Local".
    Below a headline it says who wrote that; a headline itself may have the same form."""
    days = placed_days(line) if len(line) <= _LONGEST_PART and _YEAR.search(line) else []
    name = line[: days[0][0]].strip(" ,") if days else ""
    if not is_name(name) or len(name.split()) > _NAME_LONG + 1 or is_paper(name):
        return None
    said = read_date_line(re.sub(r" in [A-Z]\w+(?: [A-Z]\w+)?$", "", line[days[0][0] :]))
    return said._replace(byline=named_in_byline(name), plain=False) if said else None


def _said(gaps: list[_Gap], days: list[tuple[int, int, date | None]], line: str) -> DateLine:
    facts = (_fact(gap.words) for gap in gaps)
    told = {
        fact: day for (_, _, day), fact in reversed(list(zip(days, facts, strict=False))) if day
    }
    start, end, _ = days[0]
    return DateLine(
        told.get("published"),
        told.get("updated"),
        told.get("saved"),
        next((gap.byline for gap in gaps if gap.byline), ""),
        next((gap.source for gap in gaps if gap.source), ""),
        all(gap.plain for gap in gaps) and " ago" not in line,  # that is reckoned from the visit
        "" if told else line[start:end],
    )


def _gap(words: str, behind_a_day: bool, before_a_day: bool) -> _Gap | None:
    """What stands beside a day; None where that is no part of a date line."""
    pieces = re.split(_STROKE, words)
    parts, strokes = pieces[::2], ["", *pieces[1::2], ""]
    byline = source = ""
    plain = True
    for number, part in enumerate(parts):
        if _is_known(part):
            continue
        plain = False
        beside = strokes[number] + strokes[number + 1]
        touches = (behind_a_day and not number) or (before_a_day and number == len(parts) - 1)
        by, paper = _named(part)
        if by is None and (touches or not _may_stand_apart(part, beside)):
            return None
        byline, source = byline or by or "", source or paper
    return _Gap(words, byline, source, plain)


def _named(part: str) -> tuple[str | None, str]:
    """Who wrote it and for which paper, where a part says nothing else; None where it does."""
    for form in (_PAPER, _BY):
        found = re.search(form, part)
        if found and _is_known(part[: found.start()] + part[found.end() :]):
            said = found.groupdict()
            return named_in_byline(said.get("names") or ""), said.get("paper") or ""
    words = part.strip(" ,.:;()").removeprefix("Source").lstrip(": ")
    return ("", words) if is_paper(words) or words in AGENCIES else (None, "")


def _may_stand_apart(part: str, strokes: str) -> bool:
    """Whether a part may be set off from the days by these strokes: a desk, a town, a name."""
    words = part.strip()
    if len(words) > _LONGEST_PART or (_YEAR.search(words) and not re.search(_ONLY_LETTER, words)):
        return False
    if any(stroke in strokes for stroke in "|·•"):
        return True
    named = is_name(words) and len(words.split()) <= _NAME_LONG
    return named or bool(byline_in(words)) or (words.istitle() and " " not in words)


def _is_known(words: str) -> bool:
    return all(_is_token(token) for token in re.findall(_TOKEN, words))


def _is_token(token: str) -> bool:
    small = token.replace(".", "").lower()
    return token[-1].isdigit() or small in _KNOWN or is_weekday(token)


def _fact(label: str) -> str:
    """What the words before a day say of it."""
    words = {word.lower() for word in re.findall(_ONLY_LETTER, label)}
    if words & _SAVED:
        return "saved"
    return "updated" if words & _UPDATED else "published"


def published_below(line: str) -> date | None:
    """The day that a line below a story says it came out: "This report was first published …"."""
    if "ublished" not in line or len(line) > _LONGEST_NOTE or not _YEAR.search(line):
        return None
    found = re.match(_BELOW, line)
    return first_day(line[found.end() :]) if found else None


def with_days_apart(text: str) -> str:
    """The text with a line break, in the place of a blank, behind the day that its first line or a
    dateline begins with: "date 2031-05-12 Ferry sails", "Reuters / May 12, 2031 / LIMA (Reuters)".
    """
    opening = text[:_OPENING]
    if not _YEAR.search(opening):
        return text
    for form in _STUCK:
        if found := re.search(form, opening):
            return f"{text[: found.end() - 1]}\n{text[found.end() :]}"
    return text
