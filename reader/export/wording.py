"""How findings are put into words for a person: who spoke, what was said, which day."""

import re

from reader.analysis.day_words import day_words
from reader.analysis.findings import Quote
from reader.article import Article, Published

UNATTRIBUTED = "unattributed"
_OPEN_MARK = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}


# What may not reach a terminal; an article is clean of it, the name of its file need not be.
CONTROLS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def path_words(article: Article) -> str:
    """Where the article lies, safe to show."""
    return CONTROLS.sub("\ufffd", str(article.path)) if article.path else ""


def speaker_words(quote: Quote) -> str:
    """Who said it: "Moreau?" where that is only probable, "unattributed" where nobody is named."""
    speaker = quote.speaker
    if speaker is None:
        return UNATTRIBUTED
    name = (speaker.actor.name if speaker.actor else speaker.name) or UNATTRIBUTED
    return name if speaker.certain or name == UNATTRIBUTED else f"{name}?"


def act_words(quote: Quote) -> str:
    """The kind of saying where it is not plain "said": denied, asked, tweeted."""
    return "" if quote.act in ("", "said", "says", "say") else quote.act


def how_it_was_said(quote: Quote) -> str:
    """What stands after a speaker: the act, and that words without marks are reported ones."""
    reported = "reported" if quote.kind == "indirect" else ""
    says = ", ".join(filter(None, (act_words(quote), reported)))
    return f" ({says})" if says else ""


def quoted_words(quote: Quote, text: str) -> str:
    """What was said, with its marks; one that goes on in the next paragraph is closed here."""
    words = quote.span.in_one_line(text)
    close = _OPEN_MARK.get(words[:1])
    if quote.kind != "indirect" and close and close not in words[1:]:
        words += close
    return words


def published_words(published: Published | None) -> str:
    """The publication day and where it is known from; a guess has a "≈" before it."""
    if published is None:
        return "publication date unknown"
    return f"{'' if published.certain else '≈ '}{day_of(published)} ({published.source})"


def day_of(published: Published) -> str:
    """The publication day alone: 12 May 2026."""
    return day_words(published.day, published.day)


def title_words(article: Article) -> str:
    """The title as it stands in quotation marks: no full stop, its own marks single."""
    title = re.sub(r"(?<=[^.])\.$", "", article.title) or "untitled"
    return re.sub(r"[“”]|(?<!\w)\"|\"(?!\w)", lambda m: "‘" if m[0] == "“" else "’", title)
