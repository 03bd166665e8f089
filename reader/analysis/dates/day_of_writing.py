"""The day a story was written on: its dateline may name the day before it was published.

"PORT AMBER, June 3 —" stands over a story that is printed on 4 June; its "today" is 3 June.
"""

from bisect import bisect_left

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.finding import Finder
from reader.analysis.sentences import Story

# A story is printed so many days after it was written, at most.
_LATEST = 2


def written_on(story: Story, finder: Finder) -> Finder:
    """The reading of a story on the day of its dateline, where that is shortly before its own."""
    dateline, today = story.article.dateline, finder.today
    at = story.text.find(dateline) if dateline and today else -1
    if at < 0 or today is None:
        return finder
    starts = finder.tokens.starts
    first, last = bisect_left(starts, at), bisect_left(starts, at + len(dateline or ""))
    for expression in finder.on(today).expressions(first, last):
        days = days_of(expression.meaning.value)
        if days and days[0] == days[1] and 0 < (today - days[0]).days <= _LATEST:
            return finder.on(days[0])
    return finder
