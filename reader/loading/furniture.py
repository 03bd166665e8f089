"""What belongs to the page and not to the story: tails, captions, "Read more", section marks.

It is shown dimmed, left out of the analysis and never deleted. What it looks like stands in
`furniture_rules`, `page_rules` and `page_words`; how far a tail reaches, what is listed under
"Related topics", and what stands twice, here.
"""

import re
from collections.abc import Iterator, Sequence

from reader.article import Span
from reader.loading.furniture_rules import RULES
from reader.loading.page_rules import PAGE_RULES
from reader.loading.page_words import BUTTONS, HEADS_OF_LISTS, MENU

_TAIL = 5  # paragraphs of the story from its end, among which an agency signs off
_LONGEST = 600  # characters; a longer paragraph is always the story
_LONGEST_LINK = 120  # characters
_LONGEST_BUTTON = 40  # characters
_A_COPY = 40  # characters; what is shorter may be said twice
_FEWEST_TEASERS, _TEASER = 3, 6  # at the end of a page, and the words that one has at least
_RULES = (*RULES, *PAGE_RULES)
_FEWEST_LISTED = 2  # that have a day, an hour, a label, many commas
_LISTED = (
    r"day\b|\d[.:]\d\d\b|\d ?[ap]\.?m\b|^[A-Z][\w ]{2,24}: |(?:,.*){3}|\bv\.? |\d-\d"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
_ANYWHERE = tuple(rule for rule in _RULES if not rule.tail)
_ENDS_A_SENTENCE = re.compile(r"[.?!:…][\"”’')\]]*$")
_STOPS = r"[.:][\"”’')\]]*$"
_TIME_CODE = r"\d{1,2}:\d{2}(?::\d{2})?"
_MORE = r"more (?:from|in|on|about) \S+(?: \S+){0,4}"
_BULLET = re.compile(r"(?:[•▪▸►◦‣●■·]|[*-](?= ))\s*(?=\S)")


def find_furniture(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The spans that are furniture, each with what a person should know of it or ""."""
    apart = _listed(text, paragraphs) | _copies(text, paragraphs) | _teasers(text, paragraphs)
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
            bullet = _BULLET.match(text, span.start, span.end)
            if bullet:
                yield Span(*bullet.span()), ""


def _listed(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The numbers of the paragraphs that are a list of links, with the line that opens it."""
    found, open_at = set(), -1
    for number, span in enumerate(paragraphs):
        short = span.end - span.start <= _LONGEST_LINK
        words = span.of(text) if short else ""
        if number and words and _opens_a_list(words):
            open_at = number
        elif open_at >= 0 and short and not _is_sentence(words, number > open_at + 1):
            found |= {open_at, number}
        else:
            open_at = -1
    return found | {open_at} if open_at == len(paragraphs) - 1 else found


def _opens_a_list(words: str) -> bool:
    small = words.lower().rstrip(":")
    if small in HEADS_OF_LISTS:
        return True
    if small[:1].isdigit():
        return bool(re.fullmatch(_TIME_CODE, small))  # of a film to watch
    return small.startswith("more ") and words[-1] not in ".?!" and bool(re.fullmatch(_MORE, small))


def _is_sentence(words: str, listed: bool) -> bool:
    """Whether a line ends as sentences do; in a list, a headline may ask or break off."""
    return bool(re.search(_STOPS, words) if listed else _ENDS_A_SENTENCE.search(words))


def _copies(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """What stands twice: captions, whole pages. The first time it is told; or, where it breaks off
    and the next line says it to the end, there."""
    found, seen, before = set(), set(), ""
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start >= _A_COPY else ""
        if words in seen:
            found.add(number)
        elif before and words.startswith(before):
            found.add(number - 1)
        before = words
        seen.add(words or None)
    return found | _short_copies(text, paragraphs, found) if found else found


def _short_copies(text: str, paragraphs: Sequence[Span], copies: set[int]) -> set[int]:
    """The short paragraphs beside a copy that were there before: of a page that stands twice."""
    found, seen = set(copies), set[str]()
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start < _A_COPY else ""
        if words in seen and (number - 1 in found or number + 1 in found):
            found.add(number)
        elif words:
            seen.add(words)
    return found


def _teasers(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The headlines of other stories that a page ends in; no list of matches, players or meetings,
    which is of the story."""
    found, lists = set(), 0
    for number in range(len(paragraphs) - 1, 0, -1):
        span = paragraphs[number]
        words = span.of(text) if span.end - span.start <= _LONGEST_LINK else ""
        if words in BUTTONS:  # a stroke between them
            continue
        if not _is_teaser(words):
            break
        found.add(number)
        lists += bool(re.search(_LISTED, words))
    told = sum(p.end - p.start > _LONGEST_LINK for p in paragraphs)
    enough = min(len(found), told) >= _FEWEST_TEASERS
    return found if enough and lists < _FEWEST_LISTED else set()


def _is_teaser(words: str) -> bool:
    if not words or not words[0].isupper() or _ENDS_A_SENTENCE.search(words):
        return False
    return len(words.split()) >= _TEASER


def _matching(text: str, span: Span, tail: bool) -> tuple[Span, str] | None:
    words = span.of(text)
    small = words.lower()
    if (
        len(words) <= _LONGEST_BUTTON
        and small.rstrip(" :…" if " " not in small else " :….") in BUTTONS
    ):
        return span, ""
    if tail and small in MENU:
        return span, ""
    for rule in _RULES if tail else _ANYWHERE:
        if _shows(small, rule.signs):
            found = re.fullmatch(rule.form, words)
            if found:
                story = len(found.groupdict().get("story") or "")
                return Span(span.start + story, span.end), rule.note
    return None


def _shows(words: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # a plain loop: it is asked of every rule for every paragraph
        if sign in words or (sign[0] == "^" and words.startswith((sign[1:], f"({sign[1:]}"))):
            return True
    return False
