"""Which role stands behind a name: "Ann Lee, 51, a farmer from Kovel," or "who heads the team"?

Each way of saying it is a function and a row of `WAYS` in `role_ways`; what the words of a role
are, see `role_phrases`.
"""

from collections.abc import Callable

from reader.analysis.actors.role_ends import LONGEST, begins_time
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    PREPOSITIONS,
    STOPS,
    Stretch,
    is_role,
    is_weak,
)
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.lexicon.small_words import ARTICLES, DETERMINERS
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_SUPPOSES = ("if", "when", "whether", "unless", "until", "once", "that", "suppose")
_MARKS = (",", "–", "—")
_BRACKET = _HOME = 5  # words
_NOBODY = (
    "hour", "day", "week", "month", "year", "decade", "moment", "minute", "few", "while", "ex",
    "bit", "lot", "number", "total", "result", "case", "move", "sign", "fact", "record",
    "later", "earlier", "ago", "after", "before",
)  # fmt: skip
_ONCE = ("now", "then", "formerly", "currently", "previously", "once", "today")
LETTERS = ("mp", "msp", "td", "mla", "mep", "qc", "kc", "mna", "mlc", "ms", "am", "mhk")
LEADS_ON = frozenset(("(", "-", *_MARKS, *LETTERS))  # what may stand between a name and its role
_WHAT = DETERMINERS | {"this", "one", "two"}
_ALSO = ("also", "now", "currently", "still")
_HAS_DONE = ("chaired", "coached", "edited", "headed", "led", "managed", "owned", "run")
_SERVED = ("served", "worked")
_WORKS = ("works", "serves", *_SERVED)
_ONCE_OR_STILL = frozenset((*_ALSO, *_ONCE, "briefly", "himself", "herself", "later"))
_COUNSEL = ("prosecuting", "defending", "mitigating")
_SIDES = (
    "defence", "defense", "prosecution", "crown", "claimant", "claimants", "plaintiff",
    "plaintiffs", "appellant", "respondent", "accused", "state", "family", "council",
)  # fmt: skip
_SPEAKING = (["acting", "for"], ["appearing", "for"])
_BESIDE_SIDES = frozenset((*_SIDES, "the", "his", "her", "both", "and", "of"))
_DEGREES = (
    "m.d.", "m.d", "md", "phd", "obe", "mbe", "cbe", "esq", "r.n.", "m.p.",
    "jr.", "jr", "sr.", "sr",
)  # fmt: skip


def apposition(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """Ann Lee, the opposition leader, ...; Ann Lee, 51, a farmer from Kovel, ..."""
    first = _behind_comma(words, name)
    if first is None or _is_of_the_next(words, first, known):
        return None
    found = role_phrase(words, first, known, is_noun)
    now = found[1] + 1 if found else 0
    if found and words.small[now : now + 3] == ["who", "is", "now"]:
        return role_phrase(words, now + 3, known, is_noun) or found
    return found


def _is_of_the_next(words: Words, first: int, known: Vocabulary) -> bool:
    """Of "Ann Lee, Chief (Mrs.) Eva Orla": the title of another in a list."""
    titled = words.around(first + 1) == "(" and words.around(first + 3) == ")"
    return titled and known.titles.get(words.small[first + 2], "") != "" and words.capital[first]


def aged(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, 51, a turnip counter from Kovel, ...: behind an age any noun tells who she is."""
    first = _behind_comma(words, name)
    if first is None or not words.small[first - 2].isdigit():
        return None
    return (
        role_phrase(words, first, known, _is_thing) if words.small[first] in ("a", "an") else None
    )


def labelled(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, bellboy: ... In a label of who talks any noun tells who she is, as behind an age."""
    opens = name.first < name.last and words.first[name.first]
    first = _behind_comma(words, name) if opens else None
    if first is None or words.capital[first]:
        return None
    found = role_phrase(words, first, known, _is_thing)
    return found if found and words.around(found[1] + 1) == ":" else None


def _is_thing(small: str) -> bool:
    """Whether it may be a noun that tells who somebody is; no stretch of time, no amount."""
    known = small in vocabulary().common or small.endswith(("er", "or", "ist", "man"))
    return known and small not in _NOBODY and not small.endswith("ed")


def copula(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee is an opposition leader; Ann Lee, who is the mayor of Kovel, ..."""
    at = name.last + 1
    if words.small[at] not in ("is", ","):
        return None
    is_who = words.small[at] == "," and words.around(at + 1) == "who"
    at += 2 * is_who
    at += _until(words, at) if is_who and words.around(at) == "until" else 0
    at += is_who and words.around(at) == "has" and words.around(at + 1) == "been"
    works = is_who and words.around(at) in _WORKS and words.around(at + 1) == "as"
    at += works
    told = words.around(at) == "is" or (is_who and words.around(at) in ("was", "been", "became"))
    told = told or works
    at += words.around(at + 1) in _ALSO
    supposed = words.around(name.first - 1) in _SUPPOSES
    also = words.around(at) in _ALSO  # "is currently leader of"
    begins = is_who or also or words.around(at + 1) in ARTICLES  # "who is leader of"
    if not told or not begins or supposed or at + 2 >= len(words):
        return None
    found = role_phrase(words, at + 1, known, is_role)
    if found is None or is_weak(words.small[found[1]]) or words.small[found[0]][0].isdigit():
        return None  # "the 18th minister of trade"
    whole = any(word in PREPOSITIONS for word in words.small[found[0] : found[1]])
    if found[0] == found[1] and words.small[at - 1] in _SERVED:
        return None  # who served as president from 2010
    return (
        found if whole or words.small[at + 1] != "the" else None
    )  # "is the president" may be an if


def _behind_comma(words: Words, name: Name) -> int | None:
    """The first word behind "Ann Lee," or "Ann Lee, 51,"."""
    at = name.last + 1
    if words.small[at] not in LEADS_ON:
        return None
    if words.small[at] == "(":  # (pictured), (42)
        closed = (b for b in range(at + 1, at + _BRACKET) if words.around(b) == ")")
        at = next(closed, at) + 1
    at += words.around(at) in LETTERS and words.written[at].isupper()
    spaced = words.around(at) == "-" and words.starts[at] > words.end(at - 1)
    if not (spaced or words.around(at) in _MARKS) or at + 2 >= len(words):
        return None
    if words.small[at] != "," and words.small[at + 1] not in OPENS_ROLE:
        return None  # "Ann Lee - baker and singer"
    at = _behind_degree(words, at)
    aged = words.around(at + 1).isdigit()
    if aged and words.around(at + 2) in (",", "and"):
        at += 2
    return _behind_once(words, _behind_home(words, at) + 1)


def _behind_degree(words: Words, comma: int) -> int:
    """The comma behind letters that follow a name: Ann Lee, Ph.D.[,] the founder."""
    end = comma + 1
    if words.small[end : end + 4] == ["ph", ".", "d", "."]:
        end += 4
    elif words.around(end) in _DEGREES:
        end += 1 + (words.around(end + 1) == ".")
    return end if words.around(end) == "," else comma


def _behind_home(words: Words, comma: int) -> int:
    """The comma behind where somebody lives: Ann Lee, 51, of Kovel[,] a baker."""
    if words.around(comma) != "," or words.around(comma + 1) not in ("of", "from"):
        return comma
    first = at = comma + 2
    while at - first < _HOME and at < len(words) and words.capital[at]:
        at += 1
    told = at > first and words.around(at) == "," and words.around(at + 1) in ("a", "an")
    return at if told else comma


def _behind_once(words: Words, at: int) -> int:
    """Behind "now" or "until recently" in front of a role: "Ann Lee, then head of the school"."""
    if words.small[at] == "until":
        return at + _until(words, at)
    return at + (words.small[at] in _ONCE)


def _until(words: Words, at: int) -> int:
    """How many words say until when: "until recently", "until last month", "until May"."""
    behind = words.around(at + 1)
    when = behind == "recently" or behind[0].isdigit() or behind in vocabulary().calendar
    return 3 if behind in ("last", "this") else 2 * when


def bracketed(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee (Director of the Orla Institute): an office in brackets, and nothing else."""
    first = name.last + 2
    if words.around(first - 1) != "(" or name.first == name.last or not words.capital[first]:
        return None
    found = role_phrase(words, first, known, is_role)
    return found if found and words.around(found[1] + 1) == ")" else None


def lettered(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """Ann Lee MP: the letters of a seat or an office behind a name."""
    at = name.last + 1
    seat = words.around(at) in LETTERS and words.written[at].isupper()
    return (at, at) if seat and name.first < name.last else None


def counsel(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """Ann Lee, prosecuting, said; Defending, Ann Lee told: whom a lawyer speaks for."""
    before, behind = name.first - 2, name.last + 2
    if words.around(behind - 1) == "," and words.around(behind) in (*_COUNSEL, "for"):
        end = behind + 2 * (words.small[behind] == "for")  # for the defence
        told = end == behind or words.around(end) in _SIDES
        if told and words.around(end + 1) in (",", ".", "\n"):
            return behind, end
    if name.first < name.last and words.around(behind - 1) == ",":
        return _for_a_side(words, behind)
    begins = words.around(before) in _COUNSEL and words.first[before]
    return (before, before) if begins and words.around(before + 1) == "," else None


def _for_a_side(words: Words, first: int) -> Stretch | None:
    """Ann Lee, [defending Orla], said; Ann Lee, [representing the family], told them."""
    speaks = words.small[first : first + 2] in _SPEAKING
    if not speaks and words.around(first) not in _COUNSEL and words.around(first) != "representing":
        return None
    at = first + 1 + speaks
    for end in range(at, at + _BRACKET):
        if words.around(end) == ",":
            return (first, end - 1) if end > at else None
        if not (words.around(end) in _BESIDE_SIDES or words.capital[end]):
            return None
    return None


def who(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, who heads the delegation, ..."""
    if words.around(name.last + 1) != "," or words.around(name.last + 2) != "who":
        return None
    first = name.last + 3
    first += words.around(first) in _ONCE_OR_STILL
    has = words.around(first) == "has" and words.around(first + 1) in _HAS_DONE
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


OFFICE_VERBS = (
    "heads", "leads", "chairs", "runs", "headed", "led", "chaired", "ran", "founded", "owns",
    "represents", "represented", "edits", "coaches", "directs", "commands", "commanded", "teaches",
)  # fmt: skip
