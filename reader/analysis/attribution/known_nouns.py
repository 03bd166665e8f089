"""Whether a noun says what somebody is who is known already: "the striker", "the mother-of-three".

The nouns are in `descriptions.txt`. One that somebody without a name has been called before ("a
striker left") means that one.
"""

import re

from reader.analysis.attribution.naming import Naming
from reader.analysis.lexicon import classes
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_A = r"(?<!, )(?<!is )(?<!was )(?<!as )\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s"
_ONE_OF_A_PEOPLE = (
    "an", "Briton", "Croat", "Czech", "Dane", "Finn", "Pole", "Scot", "Serb", "Slovak", "Slovene",
    "Spaniard", "Swede", "Turk",
)  # fmt: skip
_LANDS = ("german", "roman")
_OF_CHILDREN = re.compile(r"-of-\w+\Z")  # the mother-of-three


def sex_described(naming: Naming, span: Span) -> str | None:
    """Whether words describe one who is "he", "she" or "any", or a "rival", who is either of two;
    None where nobody known is meant."""
    words = span.of(naming.text).lower().split()
    whose = naming.text.startswith((" of ", " for "), span.end)  # the father of Roy
    if words[0] != "the" or len(words) < 2 or whose:
        return None
    sex = classes("descriptions").get(_OF_CHILDREN.sub("", words[-1]))
    if sex is None and _is_of_a_land(span.of(naming.text)):
        sex = "he" if words[-1].endswith("man") and words[-1] not in _LANDS else "any"
    return None if sex is None or _is_new(naming, span, words[-1]) else sex


def _is_of_a_land(written: str) -> bool:
    """ "the Dane", "the Australian": one of a people; no government, which "the French" may be."""
    noun = written.split()[-1]
    known = noun.lower() in vocabulary().nationalities and noun[0].isupper()
    return known and written.startswith("the ") and noun.endswith(_ONE_OF_A_PEOPLE)


def _is_new(naming: Naming, span: Span, noun: str) -> bool:
    """Whether somebody without a name is one: "a striker left", and later "the striker"."""
    new = rf"{_A}(?:[a-z\d-]+\s){{0,3}}{re.escape(noun)}\b(?!,?\s[A-Z])"
    return re.search(new, naming.text[: span.start]) is not None
