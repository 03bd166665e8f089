"""An article as a Markdown file of its own, which the reader opens as the same article again."""

import json
import re
from datetime import date

from reader.article import Article

# What Markdown would read as a mark inside a line, and at the beginning of one.
_INSIDE = re.compile(r"([\\`*_\[\]<~=&{])")
_AT_START = re.compile(r"^([#>+|-]|\d{1,3}(?=[.)]))")


def markdown_article(article: Article, saved: date) -> str:
    """The article with its facts as front matter; a day that was only guessed is left out."""
    published = article.published if article.published and article.published.certain else None
    facts = {
        "title": article.title if article.headline else None,
        "author": article.byline,
        "publication": article.source,
        "source": article.url,
        "published": published.day.isoformat() if published else None,
        "created": saved.isoformat(),
    }
    # A JSON string is a YAML string, whatever stands in it.
    said = (f"{key}: {json.dumps(v, ensure_ascii=False)}\n" for key, v in facts.items() if v)
    body = (p.of(article.text) for p in article.paragraphs if p != article.headline)
    return f"---\n{''.join(said)}---\n\n" + "\n\n".join(map(_escaped, body)) + "\n"


def _escaped(words: str) -> str:
    marked = _INSIDE.sub(r"\\\1", words)
    return _AT_START.sub(lambda m: f"{m[0]}\\" if m[0][0].isdigit() else f"\\{m[0]}", marked)
