"""How fast articles are analysed: words a CPU-second, all in all and for each finder.

Run by hand from the root: `python -m tests.benchmarks.analysis`. The texts are the sample articles,
each in several variants (its paragraphs in another order, its names and numbers others), so that
nothing is remembered from one to the next; then all of them as one long article. The goal for
`analyze` is 20,000 words a CPU-second.
"""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from reader.analysis import analyze
from reader.analysis.actors import find_actors, ranked
from reader.analysis.dates import find_dates
from reader.analysis.quotes import find_quotes
from reader.analysis.sentences import read_story
from reader.article import Article
from reader.loading import UnreadableArticle, article_from_text, load_article

SAMPLES = Path(__file__).parents[2] / "articles"
VARIANTS, GOAL = 12, 20_000
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_NUMBER = re.compile(r"\d")


def samples() -> Iterator[Article]:
    """The sample articles that can be read."""
    for path in sorted(SAMPLES.iterdir()):
        try:
            yield load_article(path)
        except UnreadableArticle as error:
            print(f"left out: {error}")


def variant(article: Article, number: int) -> Article:
    """The article with its body shuffled, and some of its names and numbers others."""
    chance = random.Random(number)
    head, *body = [span.of(article.text) for span in article.paragraphs]
    chance.shuffle(body)
    text = "\n\n".join([head, *body])
    ending = chance.choice(("a", "o", "ez", "ski", "er"))
    others = {name: name[:-1] + ending for name in sorted(set(_NAME.findall(text)))[::3]}
    text = _NAME.sub(lambda name: others.get(name[0], name[0]), text)
    text = _NUMBER.sub(lambda digit: str((int(digit[0]) + number) % 9 + 1), text)
    day = article.published.day if article.published else None
    return article_from_text(text, day)


def together(articles: list[Article]) -> Article:
    """All of them as one long article."""
    return article_from_text("\n\n".join(article.text for article in articles))


def words_in(articles: list[Article]) -> int:
    return sum(len(article.text.split()) for article in articles)


def report(name: str, words: int, deed: Callable[[], object]) -> None:
    start = process_time()
    deed()
    speed = words / (process_time() - start)
    print(f"{name:24}{speed:10,.0f} words a CPU-second   {speed / GOAL:6.2f} of the goal for all")


def main() -> None:
    """Each finder on its own, given what it leans on, then the whole."""
    originals = list(samples())
    articles = [variant(one, number) for number in range(VARIANTS) for one in originals]
    words = words_in(articles)
    print(f"{len(articles)} articles, {words:,} words")
    for article in originals:  # lexicons are read once
        analyze(article)
    stories = [read_story(article) for article in articles]
    actors = [find_actors(story) for story in stories]
    quotes = [find_quotes(story, named) for story, named in zip(stories, actors, strict=True)]
    every = list(zip(stories, actors, quotes, strict=True))
    report("read_story", words, lambda: [read_story(article) for article in articles])
    report("find_actors", words, lambda: [find_actors(story) for story in stories])
    report("find_quotes", words, lambda: [find_quotes(story, named) for story, named, _ in every])
    report("find_dates", words, lambda: [find_dates(story, said) for story, _, said in every])
    report("ranked", words, lambda: [ranked(named, said, story) for story, named, said in every])
    report("analyze", words, lambda: [analyze(article) for article in articles])
    report("analyze, as one article", words, lambda: analyze(together(articles)))


if __name__ == "__main__":
    main()
