"""Does a name go on over whose child one is: Ravi a/l Zumbo, Josep Orla i Zumbo?

To teach letters for "child of", add them to `_CHILD`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.runs.standing import name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_CHILD = (("a", "l"), ("a", "p"), ("s", "o"), ("d", "o"))


def over_descent(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Ravi a/l Zumbo, Orla d/o Zumbo: the child of Zumbo."""
    letters = words.small[last + 1], words.around(last + 3)
    if words.around(last + 2) != "/" or letters not in _CHILD:
        return None
    tight = words.starts[last + 3] == words.end(last + 2)
    return last + 4 if tight and name_at(words, last + 4, known) else None


def over_i(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Josep Orla i Zumbo, as the names of both parents are joined in Catalonia."""
    if words.written[last + 1] != "i" or is_common(words.small[last], known):
        return None
    strange = not is_common(words.around(last + 2), known)
    return last + 2 if strange and name_at(words, last + 2, known) else None
