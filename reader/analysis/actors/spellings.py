"""One name in two spellings: hyphens, apostrophes, "al-"."""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.words import Words


def join_spellings(candidates: list[Candidate], _words: Words) -> None:
    """Names that are the same once hyphens, blanks and apostrophes are left out."""
    seen: dict[str, Candidate] = {}
    for candidate in candidates:
        key = _bare(candidate.small)
        home = seen.setdefault(key, candidate)
        if home is not candidate:
            home.take(candidate)


def _bare(small: tuple[str, ...]) -> str:
    """The letters of a name; an "al" in front of a part is left out."""
    words = [w.removeprefix("al-").removeprefix("el-") for w in small if w not in ("al", "el")]
    return "".join(c for word in words or small for c in word if c.isalnum())
