"""The phrases of a story, however often a word is said again."""

from reader.analysis.attribution.phrases import read_phrases
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.timing import AS_MUCH, is_in_proportion, seconds


def test_determiners_without_end_are_read_in_linear_time():
    def timed(times: int) -> float:
        story = read_story(article_from_text("the " * times + "year"))
        return seconds(lambda: read_phrases(story))

    assert is_in_proportion(timed(3_000), timed(3_000 * AS_MUCH))
