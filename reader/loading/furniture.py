"""What belongs to the page and not to the story: tails, captions, "Read more", section marks.

It is shown dimmed, left out of the analysis and never deleted. Its forms are rules
(`furniture_rule`), its words stand in the lexicon; what is listed beside a story is found in
`page_lists`, what stands twice in `copies`; how far a tail reaches, here.
"""

import re
from collections.abc import Iterator, Sequence

from reader.article import Span
from reader.loading.editors_notes import CORRECTIONS, MARKS
from reader.loading.furniture_rule import fitting, sieve_of
from reader.loading.menus import BUTTONS, MENUS
from reader.loading.page_lists import copies, listed, teasers
from reader.loading.page_rules import PAGE_RULES
from reader.loading.picture_credits import PICTURE_CREDITS
from reader.loading.sign_offs import SIGN_OFFS

_TAIL = 5  # paragraphs of the story from its end, among which an agency signs off
_LONGEST = 600  # characters; a longer paragraph is always the story
_LONGEST_BUTTON = 40  # characters
# The first that fits decides: what corrects a story, before what it is signed with.
RULES = (*CORRECTIONS, *MARKS, *SIGN_OFFS, *PICTURE_CREDITS, *PAGE_RULES)
_AT_THE_END = sieve_of(RULES)
_ANYWHERE = sieve_of(rule for rule in RULES if not rule.tail)
_BULLET = r"(?:[•▪▸►◦‣●■·]|[*-](?= ))\s*(?=\S)"


def find_furniture(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The spans that are furniture, each with what a person should know of it or ""."""
    apart = listed(text, paragraphs) | copies(text, paragraphs) | teasers(text, paragraphs)
    stories = 0  # paragraphs of the story behind this one
    for number in range(len(paragraphs) - 1, -1, -1):
        span = paragraphs[number]
        found = (span, "") if number in apart else None
        if number and not found and span.end - span.start <= _LONGEST:
            found = _matching(text, span, tail=stories < _TAIL)
        if found:
            yield found
            stories += found[0] != span  # of a caption only the credit is furniture
        else:
            stories += 1
            bullet = re.compile(_BULLET).match(text, span.start, span.end)
            if bullet:
                yield Span(*bullet.span()), ""


def _matching(text: str, span: Span, tail: bool) -> tuple[Span, str] | None:
    words = span.of(text)
    small = words.lower()
    if (
        len(words) <= _LONGEST_BUTTON
        and small.rstrip(" :…" if " " not in small else " :….") in BUTTONS
    ):
        return span, ""
    if tail and small in MENUS:
        return span, ""
    if fits := fitting(words, small, _AT_THE_END if tail else _ANYWHERE):
        rule, story = fits
        return Span(span.start + story, span.end), rule.note
    return None
