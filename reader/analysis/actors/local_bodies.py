"""Which council, board or department of a place is meant without it: the City Council, of Kovel's?

A name is one where all its words are plain ones and its last is a head word; a fuller name that
ends with just these words is the body, where there is no other. To teach a name that lists know by
itself and that may stand for a fuller one, add it to `_STAND_FOR`.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.english import is_common
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_STAND_FOR = ("house", "red crescent", "red cross")  # the International Committee of the Red Cross


def join_local_bodies(candidates: list[Candidate], _words: Words) -> None:
    """The Kovel City Council is the City Council where there is no other."""
    known = vocabulary()
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for long in candidates:
        if long.kind == "organization" and len(long.small) > 1 and not long.merged:
            words = long.main.phrase.split()
            for at in range(1, len(words) - 1):
                homes[" ".join(words[at:])].append(long)
            if words[1] == "of":
                homes[words[0]].append(long)  # the House of Representatives
    for short in candidates:
        found = homes.get(short.main.phrase, [])
        meant = _is_plain(short, known) or short.main.phrase in _STAND_FOR
        if len(found) == 1 and not short.merged and meant:
            found[0].take(short)


def _is_plain(short: Candidate, known: Vocabulary) -> bool:
    """Whether nothing in it says which: City Council, Department of Health."""
    words = short.main.phrase.split()
    headed = known.heads.get(words[-1]) == "last" or known.is_linked_head(words)
    return headed and short.known_as is None and all(is_common(word, known) for word in short.small)
