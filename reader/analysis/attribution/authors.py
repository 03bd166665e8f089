"""Who wrote the story: the one person that its byline names, who says "I" in it.

A byline of an agency, of a desk or of two people tells nothing of whom "I" is; nor does one of
whoever wrote down what another tells: "As told to Ann Roy".
"""

import re
from dataclasses import dataclass

from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import Story

_NAME = re.compile(
    r"(?:[Bb][Yy] )?(?P<name>[A-Z][\w.’'-]*(?: (?:(?!and )[a-z]{1,3} )?[A-Z][\w.’'-]*){1,3})"
    r"(?:,? as told to\b.*|, [a-z][^,]{2,60}|\s?[(|].*)?"  # Ann Roy, consumer reporter
)
_LED = re.compile(rf"Interview(?:ed)?(?: by|:) {_NAME.pattern}\Z")
_TOLD_TO = re.compile(r"\b[Aa]s told to\b|^Told to [A-Z]", re.MULTILINE)
_LETTERS = re.compile(r"\bletters\b", re.IGNORECASE)
_TO_A_PAPER = re.compile(r"^Dear [A-Z]", re.MULTILINE)  # whoever writes to a column says "I" too
_TOP = 600  # letters in which a story says whose words it writes down
_I = re.compile(r"\bI\b")
_LEAST, _SHARE = 3, 0.25  # paragraphs that say "I" where the author tells of himself, and of all


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the story; `tells`: "I" stands in it again and again, and so is the author's."""

    name: str
    tells: bool


def author_of(story: Story, masked: str) -> Author | None:
    """The person who wrote the story, if its byline is one person's.

    `masked` is the text with its quoted words hidden: what others say of themselves is theirs.
    """
    name = _in_byline(story)
    if name is None:
        return None
    saying = sum(1 for p in story.paragraphs if _I.search(masked, p.start, p.end))
    return Author(name, saying >= max(_LEAST, _SHARE * len(story.paragraphs)))


def interviewer_of(story: Story) -> str | None:
    """The one person who asks, as the byline tells: "Interview by Ann Roy"; else who wrote it."""
    led = _LED.match(story.article.byline or "")
    name = led["name"] if led else _in_byline(story)
    return name if name is not None and _is_person(name) else None


def _in_byline(story: Story) -> str | None:
    """The name of the one person that a byline is, unless others write below it."""
    byline = (story.article.byline or "").strip()
    found = _NAME.fullmatch(byline)
    if found is None or _LETTERS.search(story.article.title):
        return None
    told_to = _TOLD_TO.search(story.text, 0, _TOP) and not _TOLD_TO.search(byline)
    if told_to or _TO_A_PAPER.search(story.text):
        return None
    return found["name"] if _is_person(found["name"]) else None


def _is_person(name: str) -> bool:
    """Whether it looks like a name of a person: "Ann Roy", not "Staff Writer" or "Nice Post"."""
    known = vocabulary()
    first, *_, last = name.lower().split()
    if last in known.heads and last not in known.surnames:
        return False  # Victoria Post
    return first in known.given or not {first, last} & known.common
