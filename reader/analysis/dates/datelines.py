"""Where times are looked for: the story, and the dateline that opens it ("PORT AMBER, June 3 —").

Other furniture (a byline, "Published 3 May", a copyright line) says nothing of what happened.
"""

from bisect import bisect_right

from reader.analysis.sentences import Story
from reader.article import Span


def with_datelines(story: Story) -> list[Span]:
    """The story's paragraphs, and the furniture that opens one of them."""
    held = sorted(story.paragraphs)
    starts = [paragraph.start for paragraph in story.article.paragraphs]
    told = {bisect_right(starts, piece.start) for piece in held}
    dateline = story.article.dateline or "\0"
    return sorted(
        [
            *held,
            *(
                piece
                for piece in story.article.furniture
                if bisect_right(starts, piece.start) in told
                or piece.of(story.text).startswith(dateline)
            ),
        ]
    )


def untold_headline(story: Story) -> Span | None:
    """The headline, unless it is a sentence of the story itself, told with a full stop."""
    headline = story.article.headline
    if headline is None or headline.of(story.text).rstrip().endswith((".", ".”", '."')):
        return None
    return headline
