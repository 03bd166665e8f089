"""When: the times an article names, reckoned from the day it was published.

Each way of writing a time is a rule of its family (`days/`, `hours/`, `feasts/`, `periods/`,
`lengths/`), a form over classes of words with its example; rules.py holds them all. To teach the
reader a word, add a line to lexicon/time_words.txt; a form, a rule; a verb that points ahead, a
line to lexicon/time_verbs.txt; a feast, a line to time_words.txt; a day called by its date
("9/11"), a line to called_days.txt.
"""

from collections.abc import Sequence

from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.dates.chronologies import in_chronologies
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.datelines import untold_headline, with_datelines
from reader.analysis.dates.day_of_writing import written_on
from reader.analysis.dates.finding import Finder
from reader.analysis.dates.key_dates import key_dates
from reader.analysis.dates.quoted import reckoned_in_quotes
from reader.analysis.dates.tokens.cutting import read_tokens
from reader.analysis.findings import KeyDate, Quote
from reader.analysis.sentences import Story

__all__ = ["find_dates"]


def find_dates(
    story: Story, quotes: Sequence[Quote], phrases: Phrases | None = None
) -> tuple[KeyDate, ...]:
    """The expressions of time in a story; relative ones have days only if its own day is known.

    `phrases` are the story's, where it has been read for them before.
    """
    published = story.article.published
    tokens = read_tokens(story.text, with_datelines(story))
    clauses = Clauses(tokens, story.sentences, untold_headline(story))
    finder = written_on(story, Finder(tokens, clauses, published.day if published else None))
    expressions = reckoned_in_quotes(list(finder.expressions()), finder, quotes)
    expressions = in_chronologies(expressions, finder)
    return key_dates(expressions, finder, story, phrases or read_phrases(story))
