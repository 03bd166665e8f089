"""Which part a word may play, looked at alone: its letter by the lexicons, its capital, its ending.

To teach it a word, add it to `word_classes.txt`; to teach it an ending, add a line in `_unknown`.
"""

import re
from functools import cache, lru_cache

from reader.analysis.lexicon import classes, words
from reader.analysis.lexicon.reporting import reporting_verbs

_LETTERS = {
    "determiner": "d", "pronoun": "p", "relative": "w", "that": "h", "object": "O", "be": "B",
    "auxiliary": "x", "preposition": "i", "by": "Y", "of": "f", "to": "t", "for": "l",
    "according": "L", "and": "c", "but": "C", "subordinator": "k", "question": "H",
    "adverb": "r", "time": "T", "verb": "v", "time noun": "M", "noun": "n", "her": "m",
    "measure": "X", "whose": "W",
}  # fmt: skip
_FORMS = {"base": "b", "third": "s", "past": "s", "participle": "s", "ing": "g"}
_CLITIC = re.compile(r"[’'](?:s|d|ll|ve|re|m)\Z", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?[ap]m\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")


@cache
def _lookup() -> dict[str, str]:
    """The letter of every word that the lexicons know, in lower case."""
    table: dict[str, str] = {}
    nouns = words("reporting_nouns_and_verbs")
    for form, verb in reporting_verbs().items():
        letter = _FORMS[verb.form]
        if not nouns.isdisjoint((verb.lemma, form)) and verb.form in ("base", "third"):
            letter = "E" if verb.form == "base" else "D"
        table[form] = letter
    for word, kind in classes("word_classes").items():
        if kind != "verb" or word not in table:
            table[word] = _LETTERS[kind]
    return table


@lru_cache(maxsize=1 << 16)
def letter_of(word: str, lowered: bool) -> str:
    """The letter of a word; `lowered`: its capital may stand only for its place."""
    table = _lookup()
    capital = word[0].isupper() or word[0] in "@#"
    if capital and not lowered:
        return _name(word, table)
    low = word.lower()
    letter = table.get(low)
    if letter is not None:
        return letter
    if low[-1] in "’'":
        return "P"
    clitic = _CLITIC.search(low)
    if clitic:
        stem = table.get(low[: clitic.start()], "")
        return stem if stem in ("p", "w", "h", "r") else "P"
    if capital and lowered and low.endswith("ly") and low in words("common_words"):
        return "r"  # Mostly, he slept; not: Emily slept
    known = len(low) > 6 or low in words("common_words")  # Taking it up, Roy said; not: Boeing
    if capital and not (lowered and low.endswith("ing") and known):
        return "N"
    return _unknown(low)


def _name(word: str, table: dict[str, str]) -> str:
    """The letter of a word whose capital is its own."""
    if word == "I" or word.startswith(("I’", "I'")):
        return "p"
    low = word.lower()
    if table.get(low) == "T":
        return "T"
    if low.endswith(("’s", "'s", "’", "'")):
        return "P"
    return "N"


def _unknown(low: str) -> str:
    """The letter of a small word in no list, by its ending."""
    if _YEAR.match(low):
        return "M"
    if _CLOCK.match(low):
        return "T"
    if low[0].isdigit() or low[0] in "$€£":
        return "u"
    if low.endswith("ly"):
        return "r"
    if low.endswith("ing") and len(low) > 4:
        return "y"
    return "e" if low.endswith("ed") and len(low) > 3 else "n"
