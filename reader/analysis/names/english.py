"""Is a word English? The list of common words says so, or the way it is built of them.

To teach a word, add a line to `lexicon/common_words.txt`; a way of building, to the endings here.
"""

from reader.analysis.names.vocabulary import Vocabulary

# What English builds words from, too many for a list.
_DERIVED = (
    "ness", "tion", "ment", "ingly", "ality", "ism", "ously", "fully", "less", "able", "ible",
    "ees", "ers", "ors", "ials", "ants", "ents", "ists",
)  # fmt: skip
_PREFIXES = (
    "sub", "super", "non", "over", "under", "inter", "pre", "post", "re", "un", "mis", "multi",
    "micro", "mega", "out", "grand", "step", "co", "self", "cyber", "bio", "eco", "anti", "pro",
)  # fmt: skip


def is_derived(small: str, known: Vocabulary) -> bool:
    """Whether it is made of English words: "Fact-checkers", "Subcontractors", "Carelessness"."""
    if small in known.surnames or small in known.given or known.is_place(small):
        return False
    if small in known.organizations:
        return False  # Microsoft
    parts = small.split("-")
    if len(parts) > 1 and all(is_common(part, known) or part in _PREFIXES for part in parts):
        return True
    rests = [small.removeprefix(prefix) for prefix in _PREFIXES if small.startswith(prefix)]
    if small.endswith("ly") and (small[:-2] in known.common or small[:-3] in known.common):
        return True  # Weirdly
    if small.endswith("ily") and f"{small[:-3]}y" in known.common:
        return True  # Creepily
    built = any(len(rest) > 3 and is_common(rest, known) for rest in rests)
    return built or (len(small) > 7 and small.endswith(_DERIVED))


def is_common(small: str, known: Vocabulary) -> bool:
    """Whether English writes the word in small letters; plurals with their singular."""
    return small in known.common or (small.endswith("s") and small[:-1] in known.common)
