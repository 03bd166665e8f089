"""Who: the people, organizations, places and groups of an article, each once.

Names are found and judged in `reader.analysis.names`; here `same_words` and the `sieves` join
those that are one actor, `naming` gives each its best name and
`importance` puts them in order.
"""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.importance import ranked
from reader.analysis.actors.naming import actor_of
from reader.analysis.actors.same_words import same_words
from reader.analysis.actors.showing import is_shown
from reader.analysis.actors.sieves import sift
from reader.analysis.findings import Actor
from reader.analysis.names import find_names
from reader.analysis.names.words import Words, words_of
from reader.analysis.sentences import Story

__all__ = ["find_actors", "ranked"]


def find_actors(story: Story) -> tuple[Actor, ...]:
    """Everybody who is named, in the order of first mention."""
    words = words_of(story)
    found = [actor_of(c, words) for c in candidates_of(words) if is_shown(c, words)]
    return tuple(sorted(found, key=lambda actor: actor.mentions[0]))


def candidates_of(words: Words) -> list[Candidate]:
    """What the sieves leave of all names, shown or not."""
    return sift(same_words(find_names(words), words), words)
