"""Dates inside a quote are reckoned from the day it was said."""

from datetime import date

from reader.analysis.dates import find_dates
from reader.analysis.findings import Quote
from reader.analysis.sentences import read_story
from reader.article import Span
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def value_of_tomorrow(sentence: str) -> str:
    """The value of "tomorrow" where the words between the marks are a quote with "said" as cue."""
    text = f"A story.\n\n{sentence}\n"
    quoted = Span(text.index("“"), text.index("”") + 1)
    cue = Span(text.index("said"), text.index("said") + 4)
    story = read_story(article_from_text(text, WEDNESDAY))
    dates = find_dates(story, [Quote(quoted, "direct", None, cue)])
    return next(found.value for found in dates if found.span.of(text) == "tomorrow")


def test_tomorrow_follows_the_day_of_the_speech() -> None:
    assert value_of_tomorrow("On March 3 he said: “We sign tomorrow.”") == "2024-03-04"
    assert value_of_tomorrow("“We sign tomorrow,” he said on Monday.") == "2024-06-11"


def test_without_a_day_it_was_said_on_the_day_of_the_article() -> None:
    assert value_of_tomorrow("“We sign tomorrow,” he said.") == "2024-06-13"


def test_two_days_beside_the_cue_leave_it_as_it_is() -> None:
    sentence = "“We sign tomorrow,” he said on Monday and on Tuesday."
    assert value_of_tomorrow(sentence) == "2024-06-13"
