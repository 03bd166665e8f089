"""He, it or they, he or she? The first pronoun behind a name, before any other name."""

from reader.analysis.names.gender import Sex
from reader.analysis.names.words import Words

# Where they stand as objects ("him", "it", "them") they are somebody else as often.
_PRONOUNS = {
    "he": "he", "his": "he", "himself": "he", "she": "he", "her": "he", "herself": "he",
    "its": "it", "itself": "it", "their": "they", "themselves": "they",
}  # fmt: skip
# Where the sentence ends, nobody is meant.
_TELLS = _PRONOUNS | dict.fromkeys((".", "\n", ";", "?", "!", ":"))
_SEXES: dict[str, Sex] = {
    "he": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "herself": "female",
}  # fmt: skip
_FAR = 14  # words behind the name; further off it is somebody else as often


def pronoun_behind(words: Words, last: int) -> str | None:
    """ "he", "it" or "they" for whatever form of it comes first; None where another name does."""
    at = _pronoun(words, last)
    return _TELLS[words.small[at]] if at else None


def sex_behind(words: Words, last: int) -> Sex | None:
    """Whether that is a man's or a woman's: Zumbo took [her] hat."""
    at = _pronoun(words, last)
    return _SEXES.get(words.small[at]) if at else None


def _pronoun(words: Words, last: int) -> int:
    """Where it stands, or where the sentence ends; 0 where another name comes first."""
    small, capital = words.small, words.capital
    for at in range(last + 1, min(last + _FAR, len(small))):
        if capital[at]:
            return 0
        if small[at] in _TELLS:
            return at
    return 0
