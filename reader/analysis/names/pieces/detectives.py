"""What ranks do detectives have in British papers: Det Con Ann Lee, Det Ch Insp Bob Orla?"""

from reader.analysis.names.words import Words

_RANKS = frozenset((
    "con", "ch", "insp", "insp.", "sgt", "sgt.", "supt", "supt.", "chief", "inspector", "constable",
    "sergeant", "superintendent",
))  # fmt: skip


def is_detective(words: Words, at: int) -> bool:
    """Whether "Det" and a rank begin here."""
    return words.small[at] in ("det", "det.") and words.small[at + 1] in _RANKS


def end_of_detective(words: Words, at: int, last: int) -> int | None:
    """The last word of the rank; None where no name follows."""
    end = at
    while end < last and words.small[end + 1] in _RANKS:
        end += 1
    return end if end < last else None
