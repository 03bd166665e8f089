"""When it came out, and where that is known from; never made up.

The sources in the order in which they are believed: set by the person, stated by the file (front
matter, the page's own data), a date line or a dateline with a year in the text, the file name, the
address, a dateline whose year is assumed, a guess: from the page, or the day of an update where no
other is stated. What only says that an article is not younger (a saved date, the file's own date)
becomes a notice, and nothing is reckoned from it. The first date that a text names is
no source: it is right in one article of seven.
"""

import re
from datetime import date
from pathlib import Path

from reader.article import Published
from reader.loading.calendar_words import MONTHS, month_number
from reader.loading.days import calendar_day, compact_day, first_day
from reader.loading.draft import Draft
from reader.loading.head_facts import Masthead

# Compiled when an address is first seen.
_IN_ADDRESS = r"(?i)/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/._-]|$)"
_NAME_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
UPDATED = "guessed: the day it was updated"
_SHORT = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?")


def published_day(
    draft: Draft, head: Masthead, dateline_day: str, path: Path | None, changed: date | None
) -> Published | None:
    """The best known day; None where there is nothing to go by but an upper bound."""
    return (
        draft.published
        or _said(head.published, "date line")
        or _said(first_day(dateline_day), "dateline")
        or _said(day_in_name(path), "file name")
        or _said(day_in_address(draft.url), "address")
        or _year_assumed(dateline_day, path, head.updated or changed)
        or draft.guessed
        or (Published(head.updated, UPDATED, certain=False) if head.updated else None)
    )


def day_in_name(path: Path | None) -> date | None:
    """The day in a file name (2019-06-26-talks.txt)."""
    name = path.stem.replace("_", "-") if path else ""
    return first_day(name) or compact_day(name)


def day_in_address(url: str) -> date | None:
    """The day in the address of a page (/2019/jun/26/talks)."""
    found = re.search(_IN_ADDRESS, url)
    if found:
        return calendar_day(int(found[1]), month_number(found[2]), int(found[3]))
    return first_day(url) or compact_day(url) if url else None


def upper_bound(draft: Draft, head: Masthead, changed: date | None) -> str:
    """What is known of an article without a publication date, in words for a person."""
    saved = draft.saved or head.saved
    if saved:
        return f"no publication date; saved or changed on {in_words(saved)}, so out by then"
    if changed:
        return f"no publication date; the file is of {in_words(changed)}, so it was out by then"
    return "no publication date"


def in_words(day: date) -> str:
    """A day as the reader writes it: 26 June 2019."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _said(day: date | None, source: str) -> Published | None:
    return Published(day, source) if day else None


def _year_assumed(dateline_day: str, path: Path | None, latest: date | None) -> Published | None:
    """The day of a dateline without a year, the last one before an update or the file's date."""
    found = _SHORT.fullmatch(dateline_day)
    if not found or not (found[1] or found[3]):
        return None
    month, day = month_number(found[2]), int(found[1] or found[3])
    year = _NAME_YEAR.search(path.stem) if path else None
    if year:
        return _guess(calendar_day(int(year[1]), month, day), "the file name")
    if latest:
        this = calendar_day(latest.year, month, day)
        if this and this > latest:
            this = calendar_day(latest.year - 1, month, day)
        return _guess(this, "the file's own date")
    return None


def _guess(day: date | None, origin: str) -> Published | None:
    return Published(day, f"dateline, year assumed from {origin}", certain=False) if day else None
