"""Which role is told by a verb: "Ann Lee, 51, who heads the team", "who works as a nurse"?

To teach a verb, add it to `OFFICE_VERBS`, or to `_WORKS` where "as" stands behind it.
"""

from reader.analysis.actors.behind_names import ONCE, behind_comma, until
from reader.analysis.actors.role_ends import LONGEST, begins_time
from reader.analysis.actors.role_nouns import PREPOSITIONS, STOPS, Stretch, is_role, is_weak
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.lexicon.small_words import ARTICLES, DETERMINERS
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

OFFICE_VERBS = (
    "heads", "leads", "chairs", "runs", "headed", "led", "chaired", "ran", "founded", "owns",
    "represents", "represented", "edits", "coaches", "directs", "commands", "commanded", "teaches",
    "edited", "manages", "managed", "oversees", "oversaw", "co-founded", "cofounded", "co-chairs",
    "co-leads", "co-owns", "studies", "researches", "co-authored", "co-wrote", "supervises",
)  # fmt: skip
# Of two words: who sits on the board, who works for the club, who is leading the inquiry.
_PAIRS = frozenset((
    ("presides", "over"), ("sits", "on"), ("serves", "on"), ("set", "up"), ("works", "for"),
    ("works", "at"), ("lectures", "at"), ("lectures", "in"), ("is", "leading"), ("is", "heading"),
    ("is", "chairing"), ("is", "running"), ("is", "overseeing"), ("is", "managing"),
    ("is", "coaching"), ("is", "representing"), ("is", "directing"),
))  # fmt: skip
_HAS_DONE = frozenset(("chaired", "coached", "edited", "headed", "led", "managed", "owned", "run"))
_WORKS = ("works", "serves", "served", "worked")
_NEAR = 16  # words to "who"
_ALSO = ("also", "now", "currently", "still")
_ONCE_OR_STILL = frozenset((*_ALSO, *ONCE, "briefly", "himself", "herself", "later"))
_SUPPOSES = frozenset(("if", "when", "whether", "unless", "until", "once", "that", "suppose"))
_WHAT = DETERMINERS | {"this", "one", "two"}


def copula(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee is an opposition leader; Ann Lee, who is the mayor of Kovel, ..."""
    at = name.last + 1
    whose = _who(words, name)
    is_who = whose is not None
    if whose is not None:
        at = whose + 1
    elif words.small[at] != "is":
        return None
    at += until(words, at) if is_who and words.around(at) == "until" else 0
    at += is_who and words.around(at) in ("has", "had") and words.around(at + 1) == "been"
    at += is_who and words.small[at : at + 3] in (["has", "worked", "as"], ["has", "served", "as"])
    works = is_who and words.around(at) in _WORKS and words.around(at + 1) == "as"
    at += works
    told = words.around(at) == "is" or (is_who and words.around(at) in ("was", "been", "became"))
    told = told or works
    at += words.around(at + 1) in _ALSO
    supposed = words.small[name.first - 1] in _SUPPOSES
    also = words.around(at) in _ALSO  # "is currently leader of"
    begins = is_who or also or words.around(at + 1) in ARTICLES  # "who is leader of"
    if not told or not begins or supposed or at + 2 >= len(words):
        return None
    found = role_phrase(words, at + 1, known, is_role)
    if found is None or is_weak(words.small[found[1]]) or words.small[found[0]][0].isdigit():
        return None  # "the 18th minister of trade"
    whole = any(word in PREPOSITIONS for word in words.small[found[0] : found[1]])
    whole = whole or (is_who and "'s" in words.small[found[0] : found[1]])
    return (
        found if whole or words.small[at + 1] != "the" else None
    )  # "is the president" may be an if


def who(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, who heads the delegation, ..."""
    whose = _who(words, name)
    if whose is None:
        return None
    first = whose + 1
    first += words.around(first) in _ONCE_OR_STILL
    has = words.around(first) == "has" and words.around(first + 1) in _HAS_DONE
    has = has or (words.around(first), words.around(first + 1)) in _PAIRS
    verb = first + has
    if not (has or words.around(verb) in OFFICE_VERBS):
        return None
    if words.around(verb + 1) in known.function - _WHAT:
        return None  # "who leads in the polls"
    if words.around(verb + 1)[0].isdigit():
        return None  # who ran 26 miles
    for at in range(verb + 1, min(first + LONGEST, len(words))):
        if words.small[at] in STOPS or begins_time(words, at) or _does_more(words, at, known):
            return (first, at - 1) if at > verb + 1 else None
    links = (at for at in range(first + 3, first + LONGEST) if words.around(at) in ("at", "in"))
    end = next(links, None)  # who leads the river team [at the Zumbo Institute of ...]
    return None if end is None else (first, end - 1)


def _does_more(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether "and" leads to what else is done: who owns a shop [and sells boats]."""
    does = words.small[at + 1].endswith("ed") or words.small[at + 1] in known.doings
    return words.small[at] == "and" and does and not words.capital[at + 1]


def _who(words: Words, name: Name) -> int | None:
    """The "who" behind "Ann Lee," or "Ann Lee, 51, of Kovel,"."""
    at = name.last + 1
    if "who" not in words.small[at : at + _NEAR]:
        return None
    if words.small[name.first - 2 : name.first] == [",", "of"] and words.small[at] == ",":
        return None  # Ann Lee, of Kovel, who heads it
    if words.small[at] == "," and words.small[at + 1] == "who":
        return at + 1
    first = behind_comma(words, name)
    return first if first is not None and words.around(first) == "who" else None
