"""What leads up to a name: a title, a preposition, an article?

Each word that may stand there is a row of `LEADING`, asked only beside it.
"""

from reader.analysis import lexicon
from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE
from reader.analysis.names.evidence.descriptions import kind_before
from reader.analysis.names.evidence.practices import is_practice
from reader.analysis.names.evidence.sides import VISITED
from reader.analysis.names.evidence.sites import (
    ENDS,
    FROM,
    IN,
    PARTS,
    WAYS,
    is_in_long_place,
    is_inside,
    is_way,
)
from reader.analysis.names.pieces.offices import is_led_by
from reader.analysis.names.runs.papers import is_given_words
from reader.analysis.names.setting import Setting

_HOLDERS = lexicon.words("role_nouns") | {
    title for title, kind in lexicon.classes("titles").items() if kind != "before"
}

# What one plays, or is in a match; in other news a submarine, or a part of a ship or a plane.
_POSITIONS = frozenset((
    "back", "center", "centre", "compatriot", "forward", "guard", "prop", "qualifier", "seed",
    "sub", "tackle", "wing",
))  # fmt: skip
_TIMES = ("years", "era")  # in the Zumbo years
KIN = frozenset((
    "wife", "husband", "mother", "father", "son", "daughter", "brother", "sister", "uncle", "aunt",
    "nephew", "niece", "cousin", "grandfather", "grandmother", "grandson", "granddaughter", "mum",
    "mom", "dad", "boyfriend", "girlfriend", "fiance", "fiancee", "widow", "widower", "stepson",
    "stepdaughter", "stepfather", "stepmother", "sons", "daughters", "brothers", "sisters",
))  # fmt: skip


def _title_low(s: Setting) -> bool:
    """A title in small letters right before it: "opposition leader Ann Lee"."""
    if s.article or s.titled or s.words.capital[s.first - 1] or s.first == 0:
        return False
    if s.words.sport and s.before in VISITED and s.words.capital[s.first - 2]:
        return False  # Kovel host Orla on Tuesday
    if (s.single and kind_before(s)) or is_practice(s, s.before):
        return False  # "the coal producer Zumbokop"
    plays = s.words.sport and s.before in _POSITIONS
    return s.known.titles.get(s.before, "before") != "before" or s.before in s.known.roles or plays


def _is_one(s: Setting) -> bool:
    """ "They met one Zumbo, who": somebody whom nobody knows; no "one Zumbo soldier"."""
    ends = s.after in s.known.function or not s.after[0].isalpha()
    return s.before == "one" and ends and not (s.article or s.titled) and s.before_that != "no"


def _is_behind_office(s: Setting) -> bool:
    """ "head of the Orla Fund Zumbo Kori": who leads the body right before the name."""
    behind = s.words.capital[s.first - 1] and not (s.single or s.titled)
    return behind and is_led_by(s.words, s.first - 1, s.known)


def _is_one_of_a_family(s: Setting) -> bool:
    """ "his daughter Grace", "her aide Zumbo": one name, a word of English only with kin."""
    if not s.single or s.article or s.titled:
        return False
    if s.before == ",":
        return s.phrase in s.known.given and _is_kin_over_comma(s)
    if s.before in KIN:
        return not s.known.is_place(s.phrase) or s.phrase in s.known.given
    strange = not (is_common(s.phrase, s.known) or s.known.is_place(s.phrase))
    strange = strange and not s.words.written[s.first].isupper()
    return strange and s.phrase not in s.known.organizations and _title_low(s)


def _is_kin_over_comma(s: Setting) -> bool:
    """ "his wife, Zumbo", "his wife of 40 years, Zumbo"."""
    at = s.first - 2
    if s.before_that == "years" and s.words.around(at - 2) == "of":
        at -= 3
    return s.words.around(at) in KIN


def _named_the(s: Setting) -> bool:
    """ "The" with a capital inside a sentence: it belongs to the name."""
    at = s.first - 1
    return s.article and not s.titled and s.words.written[at] == "The" and not s.words.first[at]


def _polite(s: Setting) -> bool:
    """Mr, Ms or Dr right before it."""
    return s.titled and s.known.titles.get(s.words.small[s.first - 1], "").startswith("polite")


_PUBLISHED = frozenset(("published", "distributed", "manufactured", "marketed", "insured"))
_WHEN = frozenset(("next", "this", "last", "in", "on", "month", "week", "year", "and"))


def _is_publisher(s: Setting) -> bool:
    """ "published by Zumbo", "published next month by Zumbo": a firm."""
    if s.before != "by":
        return False
    at, small = s.first - 2, s.words.small
    while at > s.first - 6 and (small[at] in _WHEN or small[at] in s.known.calendar):
        at -= 1
    return small[at] in _PUBLISHED


LEADING = (
    Evidence("a title", lambda s: s.titled, "They met President [Ann Lee] there.",
             facts=("titled",)),
    Evidence("Mr or Ms", _polite, "It was Mr. [Lee] again.", facts=("titled",)),
    Evidence("a title in small letters", _title_low,
             "He met opposition leader [Ann Lee] there.", before=_HOLDERS | _POSITIONS),
    Evidence("“one”", _is_one, "They met one [Zumbo], a farmer.", before=("one",)),
    Evidence("an office before it", _is_behind_office,
             "The head of the Kovel Fund [Zumbo Orla] came.", length=MORE),
    Evidence("one name behind a role", _is_one_of_a_family,
             "He met his daughter [Zumbo] there.", before=_HOLDERS | _POSITIONS | KIN | {","}),
    Evidence("“in”", is_inside,
             "They fought in [Zumbo] again.", before=IN | WAYS | ENDS | PARTS),
    Evidence("in a long place", is_in_long_place,
             "They fought in [Zumbo Orla] again.", before=("in",), length=(2, 3)),
    Evidence("“in the”", lambda s: s.before in IN and s.article and s.after not in _TIMES,
             "He was in the [Zumbo] again.", before=IN),
    Evidence("“from” or “to”", is_way, "He went to [Zumbo].", before=FROM),
    Evidence("“the”", lambda s: s.article, "They saw the [Zumbo] again.", facts=("article",)),
    Evidence("“The”", _named_the, "They told The [Zumbo] again.", facts=("article",)),
    Evidence("“told The”", lambda s: is_given_words(s.words, s.first) and not s.titled,
             "They told The [Zumbo] again.", facts=("article",)),
    Evidence("“by”", lambda s: s.before == "by",
             "It was written by [Zumbo] again.", before=("by",)),
    Evidence("“published by”", _is_publisher,
             "It was published by [Zumbo] again.", before=("by",)),
    Evidence("“of”", lambda s: s.before == "of", "The mother of [Zumbo] came.", before=("of",)),
    Evidence("“and”", lambda s: s.before == "and", "Ann Lee and [Zumbo] came.", before=("and",)),
)  # fmt: skip
