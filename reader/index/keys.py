"""What a name is looked up by in another article, and which names never are.

A key brings together names that may be of the same one; `identity.py` then decides. A name with
no key stays in its own article: "the embassy", "Moreau", "the Foreign Ministry" may be another one
in each.
"""

import re
import unicodedata

from reader.analysis import lexicon
from reader.analysis.findings import ActorKind

_APART = re.compile(r"[^\w'-]+|_")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.[ ]?)+(?=[^\W\d_]\b|\s|$)|\b[^\W\d_]\.", re.UNICODE)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def folded(words: str) -> str:
    """Words without case, accents and typographic apostrophes, as names are compared."""
    if words.isascii():
        return words.lower()
    plain = unicodedata.normalize("NFKD", words.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def name_words(name: str) -> list[str]:
    """The words of a name, folded; initials that follow each other are one word ("j.k." → "jk")."""
    glued = _INITIALS.sub(
        lambda found: re.sub(r"[. ]", "", found[0]) + " ", folded(name).replace("&", " and ")
    )
    return [word for word in (part.strip("'-") for part in _APART.split(glued)) if word]


def key_of(name: str, kind: ActorKind) -> str:
    """What the name is looked up by; empty where it stands for nobody outside its article."""
    if not is_name(name):
        return ""
    words = name_words(name)
    return _person_key(words) if kind == "person" else _other_key(words)


def acronym(name: str) -> str:
    """The name, folded, if it is initials ("ECB", "U.N."); else empty."""
    letters = name.replace(".", "")
    short = 2 <= len(letters) <= 6 and letters.isalnum() and letters.isupper()
    return folded(letters) if short else ""


def _person_key(words: list[str]) -> str:
    """Given name and last name; a bare surname or an initial is nobody in particular."""
    full = [word for word in words if word not in SUFFIXES]
    if len(full) < 2 or len(full[0]) == 1:
        return ""
    return f"{full[0]}|{full[-1]}"


def _other_key(words: list[str]) -> str:
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in lexicon.words("legal_forms"):
        words = words[:-1]
    if words[-1:] in (["embassy"], ["consulate"]):  # a country has one in every other
        return ""
    if all(word in lexicon.words("generic_organizations") for word in words):
        return ""
    return " ".join(words)


def is_name(name: str) -> bool:
    """Whether it is a name at all, not "the company"; scripts without capitals count as such."""
    return any(letter.isalpha() and not letter.islower() for letter in name)
