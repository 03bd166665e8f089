"""He, it or they? The first pronoun behind a name in its sentence, before any other name."""

from reader.analysis.names.words import Words

# Where they stand as objects ("him", "it", "them") they are somebody else as often.
_PRONOUNS = {
    "he": "he", "his": "he", "himself": "he", "she": "he", "her": "he", "herself": "he",
    "its": "it", "itself": "it", "their": "they", "themselves": "they",
}  # fmt: skip
# Where the sentence ends, nobody is meant.
_TELLS = _PRONOUNS | dict.fromkeys((".", "\n", ";", "?", "!", ":"))
_FAR = 14  # words behind the name; further off it is somebody else as often


def pronoun_behind(words: Words, last: int) -> str | None:
    """ "he", "it" or "they" for whatever form of it comes first; None where another name does."""
    small, capital = words.small, words.capital
    for at in range(last + 1, min(last + _FAR, len(small))):
        if capital[at]:
            return None
        if small[at] in _TELLS:
            return _TELLS[small[at]]
    return None
