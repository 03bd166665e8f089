"""The lines that stand under a headline: who wrote it, and for whom.

Each function looks at one line, and says whether it is nothing but that.
"""

import re

from reader.loading.calendar_words import is_month, is_weekday
from reader.loading.dateline import AGENCIES
from reader.loading.lexicon import words

_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*"
NAMES = rf"{_NAME}(?: (?:{_NAME}|de|van|von|der|bin|al|el|la|di|da|dos))*"
# Compiled when a line first shows how it begins.
_BY = re.compile(r"(?:Story |Written |Reported |Report )?(?:[Bb]y|BY|From|FROM)\b")
_BYLINE = (
    r"(?:(?:Story |Written |Reported |Report )?(?:[Bb]y|BY):? "
    r"|(?:From|FROM) (?=\S+ [^,.]{2,40}, [^,.]{2,30}\Z))(?!The |A |An )"  # From Ada Cole, Aden
    rf"(?P<names>{NAMES}(?:, {NAMES}(?=,| and ))*(?:,? (?:and|AND|&) {NAMES})?)"
    r"(?P<rest>(?: (?:in|for|at) |\s*[,|·•–—-]\s*).{0,80})?"
)
# The names of trades and papers are looked up, and what is rare compiled when its sign is seen:
# most articles open without.
_SMALL = "de van von der bin al el la di da dos"
_PARTICLES = frozenset(_SMALL.split())
_POSTS = """
writer writers correspondent correspondents reporter reporters editor editors columnist producer
journalist
"""
_TRADES = frozenset(_POSTS.split())
_RANKED = """
senior chief deputy assistant associate staff special political court courts crime business
economics health education science sports sport features news entertainment foreign diplomatic
municipal parliamentary agriculture environment investigations herald gazette guardian times star
contributing
"""
_RANKS = frozenset(_RANKED.split())
_NAME_AND_POST = 3  # words, at least
_TWICE = r"(?P<names>[A-Z].{2,60}) by (?P=names)(?P<rest>)"  # of a picture, and of its bearer
NAME_LONG = 2  # words; three set off by a dash may be a headline
# Over what somebody thinks: the line below is who.
RUBRICS = frozenset(("analysis", "column", "comment", "commentary", "essay", "opinion", "op-ed"))
_DESKS = words("desks") | RUBRICS
_PAPERS = words("names_of_papers")
_LONGEST_POST = 60  # characters: "Harbour correspondent, Port Elias"
_LONGEST_NOTE = 160  # characters: "Ada Cole reported from Lima and Tom Reed from Quito."
_LONGEST_NAME = 5  # words
_YEAR_LONG = 4  # digits; fewer count how often a page was shared
_SLUG = (
    r"date \d{4}-\d\d|(?:BC|AM|PM|AP|US|EU)-[A-Z][^ ]{2,40}(?: .{0,60})?|FOR IMMEDIATE RELEASE:?"
)
_MAIL_ADDRESS = r"[\w.+-]{1,60}@[\w.-]{3,60}"


def byline_in(line: str) -> re.Match[str] | None:
    """The line, if it is a byline; its names are "names", what is behind them "rest"."""
    found = re.fullmatch(_BYLINE, line) if _BY.match(line) else None
    if not found and " by " in line:
        found = re.fullmatch(_TWICE, line)
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
    if line.partition(" ")[0] in AGENCIES and is_name(line):
        return True  # BBC Wales
    return line.removeprefix("The ") in AGENCIES or not _TRADES.isdisjoint(words)


def named_with_post(line: str) -> str:
    """The name in a line that is a name and a post: "Ada Cole Senior Court Reporter"; else ""."""
    words = line.split() if len(line) <= _LONGEST_POST else []
    if len(words) < _NAME_AND_POST or words[-1].lower() not in _TRADES or not line.istitle():
        return ""
    if words[0] in ("By", "From"):
        return ""  # By A Writer, From Our Correspondent
    small = [word.lower() for word in words]
    end = next(n for n, word in enumerate(small) if word in _RANKS or word in _TRADES)
    return " ".join(words[:end]) if 1 < end < _NAME_AND_POST + 1 else ""


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


def are_names(line: str) -> bool:
    """Whether the line is nothing but a name, or several: "Ada Cole and Tom Reed"."""
    return all(map(is_name, re.split(r", (?:and )?| (?:and|&) ", line)))


def is_paper(line: str) -> bool:
    """Whether the line is called as newspapers and stations are."""
    return len(line) <= _LONGEST_POST and line.rpartition(" ")[2] in _PAPERS


def is_desk(line: str) -> bool:
    """Whether the line says only which desk a story is from: "Web Desk", "Reporter, Kovel"."""
    if len(line) > _LONGEST_POST:
        return False
    desk, comma, town = line.partition(", ")
    if comma and not (is_name(town) or (town.isalpha() and town[0].isupper())):
        return False
    words = re.findall(r"\w+", desk.lower())
    return line in AGENCIES or (bool(words) and _DESKS.issuperset(words))


def is_slug(line: str) -> bool:
    """Whether the line is for editors: "BC-FERRY-STRIKE/1ST LD", an address for questions."""
    if line[2:3] == "-" or line.startswith(("FOR ", "date ")):
        return bool(re.fullmatch(_SLUG, line))
    return ("@" in line and bool(re.fullmatch(_MAIL_ADDRESS, line))) or (
        line.isdecimal() and len(line) < _YEAR_LONG
    )
