"""Short texts as stories and findings: one paragraph a line, nothing read from disk."""

from datetime import date

from reader.analysis import analyze
from reader.analysis.actors import find_actors
from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.findings import Actor, Quote
from reader.analysis.quotes import find_quotes
from reader.analysis.sentences import Story, read_story
from reader.article import Article, Span
from reader.loading import article_from_text

LEAD = "Old news was told in the morning by the sea.\n\n"
WEDNESDAY = date(2024, 6, 12)


def article_of(text: str, headline: bool = False) -> Article:
    """The text as an article; with `headline` its first line is one."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    first = paragraphs[0] if headline and paragraphs else None
    return Article(text, "", tuple(paragraphs), headline=first)


def story_of(text: str, headline: bool = False) -> Story:
    """The text as a story."""
    return read_story(article_of(text, headline))


def phrases_of(text: str) -> Phrases:
    """The phrases of the text, and the part that each plays."""
    return read_phrases(story_of(text))


def quotes_of(text: str, headline: bool = False) -> tuple[Quote, ...]:
    """Everything that is quoted in the text."""
    story = story_of(text, headline)
    return find_quotes(story, find_actors(story))


def in_words(text: str, quote: Quote) -> tuple[str, str, str, str | None]:
    """(kind, words, words that attribute it, name shown) of a quote."""
    speaker = quote.speaker
    beside = speaker.span.of(text) if speaker is not None and speaker.span is not None else ""
    return quote.kind, quote.span.of(text), beside, speaker.name if speaker else None


def spoken(text: str, headline: bool = False) -> list[tuple[str, str]]:
    """(words, words that attribute them) of what stands in quotation marks."""
    found = [in_words(text, quote) for quote in quotes_of(text, headline)]
    return [(words, beside) for kind, words, beside, _ in found if kind != "indirect"]


def reported(text: str, headline: bool = False) -> list[tuple[str, str]]:
    """(words, words that attribute them) of what is reported without quotation marks."""
    found = [in_words(text, quote) for quote in quotes_of(text, headline)]
    return [(words, beside) for kind, words, beside, _ in found if kind == "indirect"]


def told(sentence: str, words: str) -> str:
    """What the row of a date says, in a story of a Wednesday; `words` are those of the date."""
    text = f"A story.\n\n{sentence}\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    return next(found for found in dates if found.span.of(text) == words).told(text)


def actors_in(text: str) -> dict[str, Actor]:
    """The actors by their names, in a text with a paragraph above it."""
    return {a.name: a for a in find_actors(read_story(article_from_text(LEAD + text)))}


def roles_in(text: str) -> dict[str, str | None]:
    """The roles of the actors by their names, in a text with a paragraph above it."""
    return {a.name: a.role for a in find_actors(read_story(article_from_text(LEAD + text)))}


def spoken_names(text: str) -> list[str | None]:
    """Who is shown for each of what stands in quotation marks; the first line is a headline."""
    found = [in_words(text, quote) for quote in quotes_of(text, headline=True)]
    return [name for kind, _, _, name in found if kind != "indirect"]


def said_in(sentence: str) -> list[tuple[str | None, str]]:
    """Who says what in a sentence that stands below a headline of no account."""
    article = article_from_text(f"Boats wait\n\n{sentence}\n")
    return [
        (quote.speaker and quote.speaker.name, quote.span.of(article.text))
        for quote in analyze(article).quotes
    ]
