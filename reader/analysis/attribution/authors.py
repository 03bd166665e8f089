"""Who wrote the story: the one person that its byline names, who says "I" in it.

A byline of an agency, of a desk or of two people tells nothing of whom "I" is; nor does one of
whoever wrote down what another tells: "As told to Ann Roy".
"""

import re

from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import Story

_NAME = re.compile(
    r"(?:[Bb][Yy] )?(?P<name>[A-Z][\w.’'-]*(?: (?:[a-z]{1,3} )?[A-Z][\w.’'-]*){1,3})"
    r"(?:,? as told to\b.*|, [a-z][^,]{2,60}|\s?[(|].*)?"  # Ann Roy, consumer reporter
)
_TOLD_TO = re.compile(r"\b[Aa]s told to\b|^Told to [A-Z]", re.MULTILINE)
_LETTERS = re.compile(r"\bletters\b", re.IGNORECASE)
_TOP = 600  # letters in which a story says whose words it writes down


def author_of(story: Story) -> str | None:
    """The name of the person who wrote the story, if its byline is one person's."""
    byline = (story.article.byline or "").strip()
    found = _NAME.fullmatch(byline)
    if found is None or _LETTERS.search(story.article.title):
        return None
    if _TOLD_TO.search(story.text, 0, _TOP) and not _TOLD_TO.search(byline):
        return None
    return found["name"] if _is_person(found["name"]) else None


def _is_person(name: str) -> bool:
    """Whether it looks like a name of a person: "Ann Roy", not "Staff Writer" or "Nice Post"."""
    known = vocabulary()
    first, *_, last = name.lower().split()
    if first in known.given:
        return last not in known.common or last in known.surnames
    return first not in known.common and last not in known.common
