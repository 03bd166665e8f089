"""What a person puts under a quotation: the words, who said them, and where that was printed.

`“We are close,” — Angela Moreau, in “Lagos talks resume”, The Herald, 12 May 2026`
"""

from reader.analysis.findings import Quote
from reader.article import Article
from reader.export.wording import day_of, quoted_words, speaker_words, title_words


def citation(article: Article) -> str:
    """The article's own: who wrote it, its title, where and when it came out, its address."""
    cited = ", ".join(filter(None, (article.byline, _printed(article))))
    return f"{cited}. {article.url}" if article.url else cited


def quote_citation(quote: Quote, article: Article) -> str:
    """A quotation with its speaker and its article; what is only reported says so."""
    words, speaker = quoted_words(quote, article.text), speaker_words(quote)
    reported = " (reported)" if quote.kind == "indirect" else ""
    return f"{words}{reported} — {speaker}, in {_printed(article)}"


def _printed(article: Article) -> str:
    published = article.published
    day = day_of(published) if published else "undated"
    if published and not published.certain:
        day = f"about {day}"
    return ", ".join(filter(None, (f"“{title_words(article)}”", article.source, day)))
