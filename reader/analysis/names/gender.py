"""Is somebody he or she? What the given name and the title tell; None where they do not."""

from collections.abc import Iterable
from functools import cache
from typing import Literal

from reader.analysis import lexicon
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary

Sex = Literal["male", "female"]
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv", "v", "vi"))  # Tom Lee III


def gender_of(name: str) -> Sex | None:
    """The sex that a title ("Mrs Lee", "spokeswoman Lee") or else the given name tells."""
    words = [word.strip(".,") for word in folded(name).split()]
    words = words[:-1] if words[-1:] and words[-1] in _GENERATIONS else words
    told = told_by(words[:-1] or words)
    if told is not None:
        return told
    known = vocabulary()
    for word in words[:-1] or words:
        kind = known.given.get(word.split("-")[0])
        if len(words) > 2 and (word in known.roles or word in lexicon.words("trades")):
            continue  # "lawyer Dana Lee", though some men are called Lawyer
        if kind in ("male", "female"):
            return "male" if kind == "male" else "female"
    return None


def told_by(words: Iterable[str]) -> Sex | None:
    """The sex that a title or a noun of kin tells, "Mrs" or "widow"; None where there is none."""
    return next((_telling_words()[word] for word in words if word in _telling_words()), None)


@cache
def _telling_words() -> dict[str, Sex]:
    """Titles and nouns of kin that tell a man from a woman."""
    titles = {
        word.strip("."): kind.removeprefix("polite ")
        for word, kind in vocabulary().titles.items()
        if kind.startswith("polite ")
    }
    nouns = lexicon.classes("sex_nouns") | titles
    return {word: "male" if kind == "male" else "female" for word, kind in nouns.items()}
