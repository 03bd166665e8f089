"""Which name do letters stand for that are spoken as a word: Kotaco, of the Kovel Taxi Council?"""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.initials import is_drawn
from reader.analysis.names.english import is_common
from reader.analysis.names.vocabulary import vocabulary


def join_spoken(short: Candidate, by_end: dict[int, Candidate]) -> None:
    """Kovel Taxi Council (Kotaco): letters of the name in their order, as a word."""
    for name in short.names:
        home = by_end.get(name.first - 2)
        if home is None or home.merged or not home.has("a head word"):
            continue
        again = len(short.names) > 1 or _is_strange(short.small[0])
        again = again and short.kind == home.kind == "organization"
        if is_drawn(name.phrase, home) or again:  # a name of its own, and used again
            home.take(short)
            return


def _is_strange(small: str) -> bool:
    """Whether no list knows the word: Kotaco."""
    known = vocabulary()
    named = small in known.given or small in known.surnames or small in known.organizations
    return not (named or known.is_place(small) or is_common(small, known))
