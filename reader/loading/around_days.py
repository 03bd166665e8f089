"""What may stand around the days of a date line: words of the trade, clocks, a byline, a paper.

Whatever is short may, where a stroke sets it apart. To teach the reader another word, add it to
`lexicon/around_days.txt`.
"""

import re
from typing import NamedTuple

from reader.loading.calendar_words import is_weekday
from reader.loading.dateline import AGENCIES
from reader.loading.head_lines import (
    NAME_LONG,
    NAMES,
    byline_in,
    is_name,
    is_paper,
    named_in_byline,
)
from reader.loading.lexicon import words

_UPDATED = frozenset({"updated", "modified", "edited", "amended"})
_SAVED = frozenset({"saved", "accessed", "retrieved"})
_KNOWN = _UPDATED | _SAVED | words("around_days")
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
_LONGEST_PART = 50  # characters
_ONLY_LETTER = r"[A-Za-z]+"


class Gap(NamedTuple):
    """What stands before, between or behind the days."""

    words: str
    byline: str
    source: str
    plain: bool


def gap_of(words: str, behind_a_day: bool, before_a_day: bool) -> Gap | None:
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
    return Gap(words, byline, source, plain)


def _named(part: str) -> tuple[str | None, str]:
    """Who wrote it and for which paper, where a part says nothing else; None where it does."""
    for form in (_PAPER, _BY):
        found = re.search(form, part)
        if found and _is_known(part[: found.start()] + part[found.end() :]):
            said = found.groupdict()
            return named_in_byline(said.get("names") or ""), said.get("paper") or ""
    words = part.strip(" ,.:;()").removeprefix("Source").lstrip(": ")
    named, _, last = words.rpartition(" ")
    words = named.rstrip(" ,") if is_weekday(last) else words  # The Anchor, Thursday 9 March
    return ("", words) if is_paper(words) or words in AGENCIES else (None, "")


def _may_stand_apart(part: str, strokes: str) -> bool:
    """Whether a part may be set off from the days by these strokes: a desk, a town, a name."""
    words = part.strip()
    if len(words) > _LONGEST_PART or (_YEAR.search(words) and not re.search(_ONLY_LETTER, words)):
        return False
    if any(stroke in strokes for stroke in "|·•"):
        return True
    named = is_name(words) and len(words.split()) <= NAME_LONG
    return named or bool(byline_in(words)) or (words.istitle() and " " not in words)


def _is_known(words: str) -> bool:
    return all(_is_token(token) for token in re.findall(_TOKEN, words))


def _is_token(token: str) -> bool:
    small = token.replace(".", "").lower()
    return token[-1].isdigit() or small in _KNOWN or is_weekday(token)


def fact_before(label: str) -> str:
    """What the words before a day say of it."""
    words = {word.lower() for word in re.findall(_ONLY_LETTER, label)}
    if words & _SAVED:
        return "saved"
    return "updated" if words & _UPDATED else "published"
