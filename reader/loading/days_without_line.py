"""When it came out, where no line of its own says so: a note below the story, the first words.

A form of such a note is an alternative of `_BELOW`; of a day that is stuck to what follows it, a
form in `_STUCK`.
"""

import re
from datetime import date

from reader.loading.days import first_day

_YEAR = re.compile(r"\d{4}")
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
_LONGEST_NOTE = 250


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
