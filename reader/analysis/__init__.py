"""Who, who said what, and when: an Article becomes an Analysis.

Pure: no files but the lexicons, no clock, no screen. The same article gives the same findings,
and any text at all gives some: nothing here raises.
"""

from reader.analysis.findings import Analysis
from reader.article import Article

__all__ = ["Analysis", "analyze"]


def analyze(article: Article) -> Analysis:
    """Everything found in the article; never raises, whatever the text."""
    # The finders compile their rules when they are imported: the screen is painted before that.
    from reader.analysis.actors import find_actors, ranked
    from reader.analysis.attribution.reading import read
    from reader.analysis.dates import find_dates
    from reader.analysis.quotes import find_quotes
    from reader.analysis.sentences import read_story

    story = read_story(article)
    actors = find_actors(story)
    reading = read(story)
    quotes = find_quotes(story, actors, reading)
    dates = find_dates(story, quotes, reading.phrases)
    return Analysis(article, ranked(actors, quotes, story), quotes, dates)
