"""Who wrote the story: the one person that its byline names, who says "I" in it.

Words of a paragraph in which a quotation mark has no partner may be somebody else's.

A byline of an agency, of a desk or of two people tells nothing of whom "I" is; nor does one of
whoever wrote down what another tells: "As told to Ann Roy".
"""

import re
from dataclasses import dataclass

from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import Story
from reader.article import Span

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
_LEFT_OVER = re.compile(r"[\"“”„]|(?<!\w)['‘](?=[A-Z])|(?<=\s)['’](?=\s(?!(?:s|t|m|d|re|ve|ll)\b))")
_GOES_ON = re.compile(r"\s*[\"“]")  # the next paragraph begins with a mark
_LEAST, _SHARE = 3, 0.25  # paragraphs that say "I" where the author tells of himself, and of all


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the story; `tells`: "I" stands in it again and again, and so is the author's.

    `unsure` are the paragraphs in which "I" may be said by whoever is quoted there.
    """

    name: str
    tells: bool
    unsure: tuple[Span, ...] = ()

    def says_i(self, place: int) -> bool:
        """Whether the "I" at a place of the text is the author's."""
        return not any(paragraph.start <= place < paragraph.end for paragraph in self.unsure)


def author_of(story: Story, masked: str) -> Author | None:
    """The person who wrote the story, if its byline is one person's.

    `masked` is the text with its quoted words hidden: what others say of themselves is theirs.
    """
    name = _in_byline(story)
    if name is None:
        return None
    saying = [p for p in story.paragraphs if _I.search(masked, p.start, p.end)]
    unsure = tuple(p for p in saying if _is_unsure(story, masked, p))
    often = len(saying) - len(unsure) >= max(_LEAST, _SHARE * len(story.paragraphs))
    return Author(name, often, unsure)


def _is_unsure(story: Story, masked: str, paragraph: Span) -> bool:
    """Whether a mark is left over in a paragraph: "I saw it, "said Roy."""
    if _LEFT_OVER.search(masked, paragraph.start, paragraph.end):
        return True
    open_still = [m.span for m in story.marks if not m.closed and paragraph.holds(m.span)]
    goes_on = _GOES_ON.match(story.text, paragraph.end)
    return any(
        span.end < paragraph.end or (span.start > paragraph.start and not goes_on)
        for span in open_still
    )


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
