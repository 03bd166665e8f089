"""The lines that stand under a headline: who wrote it, on which day, for whom.

Each function looks at one line, and says whether it is nothing but that.
"""

import re

from reader.loading.dateline import AGENCIES
from reader.loading.days import ambiguous, first_day, is_month, is_weekday

_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*"
_NAMES = rf"{_NAME}(?: (?:{_NAME}|de|van|von|der|bin|al|el|la|di|da|dos))*"
# The two long patterns are compiled when a line first shows how they begin, or a year.
_BY = re.compile(r"(?:Story |Written |Reported |Report )?(?:[Bb]y|BY|From|FROM)\b")
_BYLINE = (
    r"(?:(?:Story |Written |Reported |Report )?(?:[Bb]y|BY):? "
    r"|(?:From|FROM) (?=\S+ [^,.]{2,40}, [^,.]{2,30}\Z))(?!The |A |An )"  # From Ada Cole, Aden
    rf"(?P<names>{_NAMES}(?:, {_NAMES}(?=,| and ))*(?:,? (?:and|AND|&) {_NAMES})?)"
    r"(?P<rest>(?: (?:in|for|at) |\s*[,|·•–—-]\s*).{0,80})?"
)
_YEAR = re.compile(r"\d{4}")
# A line that is nothing but a day, with or without a label and a clock. Whether the words are
# months and weekdays is looked up, not matched.
_DATE_LINE = (
    r"(?:(?P<label>(?:[Ff]irst |[Ll]ast )?[A-Za-z]{2,9})(?: on| at)?:?\s+)?"
    r"(?:\d{1,2}[:.] ?\d\d ?(?:[APap]\.?[Mm]\.?)? ?[A-Z]{0,4},? )?"
    r"(?:(?P<weekday>[A-Za-z]{3,9})\.?,? )?"
    r"(?:[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[A-Za-z]{3,9}\.?,?[ -]\d{4}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
    r"(?:,? ?(?P<day_after>[A-Za-z]{6,9}))?"
    r"(?:[,T |·•–—-]*(?:(?:at|AT) )?(?:\d{1,2}[:.] ?\d\d(?:[:.] ?\d\d)?)?\s*"
    r"(?:[APap]\.?[Mm]\.?)?\s*\(?[A-Z]{0,4}\)?)?\.?"
)
_EARLIER = {"", "published", "posted", "first published", "date", "on"}
LATER = frozenset({
    "updated", "last updated", "modified", "last modified", "saved", "accessed", "retrieved",
})  # fmt: skip
# The names of trades and papers are looked up, and what is rare compiled when its sign is seen:
# most articles open without.
_SMALL = "de van von der bin al el la di da dos"
_PARTICLES = frozenset(_SMALL.split())
_POSTS = """
writer writers correspondent correspondents reporter reporters editor editors columnist producer
journalist
"""
_TRADES = frozenset(_POSTS.split())
_CALLED = """
Times Post Herald News Journal Guardian Press Tribune Telegraph Mail Sun Star Gazette Courier
Chronicle Observer Globe Review Magazine Independent Mirror Standard Echo Bulletin Examiner
Inquirer Mercury Argus Citizen Register Ledger Daily Weekly Today Radio
"""
_PAPERS = frozenset(_CALLED.split())
_LONGEST_POST = 60  # characters: "Harbour correspondent, Port Elias"
_LONGEST_NOTE = 160  # characters: "Ada Cole reported from Lima and Tom Reed from Quito."
_LONGEST_NAME = 5  # words
_YEAR_LONG = 4  # digits; fewer count how often a page was shared
_SLUG = r"(?:BC|AM|PM|AP|US|EU)-[A-Z][^ ]{2,40}(?: .{0,60})?|FOR IMMEDIATE RELEASE:?"
_MAIL_ADDRESS = r"[\w.+-]{1,60}@[\w.-]{3,60}"


def date_line(line: str) -> re.Match[str] | None:
    """The line, if it is nothing but a day that the calendar has, or that can be two."""
    found = re.fullmatch(_DATE_LINE, line) if _YEAR.search(line) else None
    if not found:
        return None
    label, beside = (found["label"] or "").lower(), (found["weekday"], found["day_after"])
    if label not in _EARLIER | LATER and not is_weekday(label):
        return None
    if not all(is_weekday(word) for word in beside if word):
        return None
    return found if first_day(line) or ambiguous(line) else None


def byline_in(line: str) -> re.Match[str] | None:
    """The line, if it is a byline; its names are "names", what is behind them "rest"."""
    found = re.fullmatch(_BYLINE, line) if _BY.match(line) else None
    # "By May" is a day; "By May Lee" is a person.
    return None if found and (is_month(found["names"]) or is_weekday(found["names"])) else found


def named_in_byline(names: str) -> str:
    """The names as they are written in a sentence: "ADA COLE" is Ada Cole."""
    names = re.sub(r"\bAND\b", "and", names)
    return " ".join(n.title() if n.isupper() and len(n) > 2 else n for n in names.split(" "))


def is_post(line: str) -> bool:
    """Whether the line, below a name, tells of its bearer: "Harbour correspondent", "AP"."""
    if " reported from " in line and len(line) < _LONGEST_NOTE:
        return True
    if len(line) > _LONGEST_POST or line.endswith((".", "?", "!", "”", '"')):
        return False
    words = re.findall(r"\w+", line.lower())
    return line.removeprefix("The ") in AGENCIES or not _TRADES.isdisjoint(words)


def is_name(line: str) -> bool:
    """Whether the line may be nothing but a name: two words or more, all in capitals or small
    ones that names have."""
    words = line.split() if len(line) <= _LONGEST_POST else []
    if not 2 <= len(words) <= _LONGEST_NAME or not words[0][0].isupper():
        return False
    return all(
        word in _PARTICLES or (word[0].isupper() and word.strip(".'’-").replace("-", "").isalnum())
        for word in words
    )


def is_paper(line: str) -> bool:
    """Whether the line is called as newspapers and stations are."""
    return len(line) <= _LONGEST_POST and line.rpartition(" ")[2] in _PAPERS


def is_slug(line: str) -> bool:
    """Whether the line is for editors: "BC-FERRY-STRIKE/1ST LD", an address for questions."""
    if line[2:3] == "-" or line.startswith("FOR "):
        return bool(re.fullmatch(_SLUG, line))
    return ("@" in line and bool(re.fullmatch(_MAIL_ADDRESS, line))) or (
        line.isdecimal() and len(line) < _YEAR_LONG
    )
