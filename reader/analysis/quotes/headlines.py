"""Whom a headline rests on: "Bridge to close on Monday: mayor", "Mayor: bridge to close".

What stands on the one side of the last colon or dash is reported if the other side is a speaker:
an actor's name, or a noun of `headline_speakers.txt`.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.analysis.attribution.cast import Cast
from reader.analysis.attribution.somebody import are_people
from reader.analysis.findings import Speaker
from reader.analysis.lexicon import classes, words
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.sentences import Story
from reader.article import Span

_BEHIND = re.compile(
    r"(?:[^\n\"“”;]*;\s)?(?P<content>[^\n]{8,200}?)\s?(?::|\s[–—-])\s(?P<speaker>[^:–—\n]{2,40})$"
)
_AHEAD = re.compile(  # not of a page of letters
    r"(?![Ll]etters?:)(?P<speaker>[^:\n\"“‘]{2,40}):\s(?P<content>[^\n]{9,200})$"
)
# All of it in one pair of marks: that is found among the words in quotation marks
_QUOTED = re.compile(r"[\"“‘'](?:(?![\"”’']\s)[^\"“”])*[\"”’']\Z")
_RESULT = re.compile(r"\b[A-Z]\w+ \d{1,3}[-–]\d{1,3}(?= [A-Z]|\W*\Z)")  # Orsett 2-1 Harwick
_TOPICS = frozenset((
    "crop", "earnings", "flood", "market", "markets", "match", "race", "road", "snow", "sport",
    "sports", "stock", "surf", "traffic", "travel", "weather",
))  # fmt: skip
_MOST = 5  # words of a speaker in a headline


@dataclass(frozen=True, slots=True)
class HeadlineReport:
    """What a headline reports, and the words in it that name the speaker.

    `ahead`: they stand in front of it, where a topic may stand as well.
    """

    span: Span
    speaker: Span
    ahead: bool = False


def find_headline_report(story: Story, cast: Cast) -> HeadlineReport | None:
    """The report of the headline, if an actor or a noun that can speak stands beside it."""
    headline = story.article.headline
    if headline is None:
        return None
    names = cast.speakers_before(story.text, headline.end)
    for form in (_BEHIND, _AHEAD):
        found = form.match(story.text, headline.start, headline.end)
        if found is None or not _speaks(found["speaker"], names):
            continue
        if not _QUOTED.match(found["content"]) and not _RESULT.search(found["content"]):
            content, speaker = Span(*found.span("content")), Span(*found.span("speaker"))
            return HeadlineReport(content, speaker, form is _AHEAD)
    return None


def of_headline(speaker: Speaker) -> Speaker:
    """Who is perhaps quoted in front of a colon: "two bakers" of "two bakers demand a vote"."""
    if speaker.actor is not None:
        return replace(speaker, certain=False)
    names = speaker.name.split()
    for number, (noun, verb) in enumerate(pairwise(names), 1):
        if are_people(noun) and classes("word_classes").get(verb, "") in ("", "verb"):
            known = verb in reporting_verbs() or verb in classes("word_classes")
            names = names[:number] if known else names
            break
    return replace(speaker, name=" ".join(names), certain=False)


def _speaks(phrase: str, names: frozenset[str]) -> bool:
    parts = phrase.lower().split()
    if not parts or len(parts) > _MOST:
        return False
    if " ".join(parts) in names:
        return True
    speakers = words("headline_speakers")
    if parts[-1] in ("report", "reports", "data") and not _TOPICS.isdisjoint(parts):
        return False  # Market report: shares slip
    return parts[-1] in speakers and not (parts[0] in speakers and _does(parts[1:-1]))


def _does(parts: list[str]) -> bool:
    """Whether a verb may stand among the words: Head kick: minister awaits report."""
    return any(part.endswith("s") and not part.endswith(("ss", "'s", "’s")) for part in parts)
