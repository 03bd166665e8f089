"""Where do words begin that say who somebody is, behind her name: "Ann Lee, 51, of Kovel, [a] ..."?

What may stand between is skipped: letters, a bracket, an age, where she is from.
"""

from reader.analysis.actors.role_nouns import OPENS_ROLE
from reader.analysis.lexicon.small_words import DETERMINERS
from reader.analysis.names import Name
from reader.analysis.names.english import is_common
from reader.analysis.names.others.bare_offices import HONOURS
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_MARKS = (",", "–", "—")
_FROM = ("of", "from")
_BRACKET, _HOME = 5, 12  # words
_INSIDE = frozenset(("of", "the", "and", "&", "for", "in", "'s"))  # what a home is called
_TOLD = ("a", "an", "who")
ONCE = ("now", "then", "formerly", "currently", "previously", "once", "today")
# Before "a" or "the": Ann Lee, herself a nurse.
_ALSO = ("also", "herself", "himself", "perhaps", "arguably", "both", "still", "already", "only")
LETTERS = ("mp", "msp", "td", "mla", "mep", "qc", "kc", "mna", "mlc", "ms", "am", "mhk")
# What may stand between a name and its role.
LEADS_ON = frozenset(("(", "-", *_MARKS, *LETTERS, *_FROM))
_DEGREES = frozenset((
    "m.d.", "m.d", "md", "phd", "obe", "mbe", "cbe", "esq", "r.n.", "m.p.",
    "jr.", "jr", "sr.", "sr", *HONOURS,
))  # fmt: skip


def behind_comma(words: Words, name: Name) -> int | None:
    """The first word behind "Ann Lee," or "Ann Lee, 51,"."""
    at = name.last + 1
    if words.small[at] not in LEADS_ON:
        return None
    if words.small[at] in _FROM:  # Ann Lee of Kovel,
        home = _end_of_home(words, at)
        return None if home is None else home + 1
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
    at += words.around(at + 1) == "aged" and words.around(at + 2).isdigit()
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
    if words.around(comma) != "," or words.around(comma + 1) not in _FROM:
        return comma
    return _end_of_home(words, comma + 1) or comma


def _end_of_home(words: Words, link: int) -> int | None:
    """The comma behind "of Kovel", "of Orla Road, Kovel", before "a" or "who"; None if none.

    Behind a body what follows may be less: Ann Lee of Kovel College, who led the study.
    """
    known = vocabulary()
    first = at = link + 1 + (words.around(link + 1) == "the")
    while at < min(link + _HOME, len(words) - 3):
        inside = words.small[at] in _INSIDE and at > first and words.capital[at + 1]
        if words.small[at] == "and" and _is_somebody(words.small[at + 1], known):
            return None  # of Kovel and Bob Orla, a baker
        if not (words.capital[at] or inside):
            if words.small[at] != "," or at == first:
                return None
            if words.small[at + 1] in _TOLD:
                body = any(known.heads.get(word) == "last" for word in words.small[first:at])
                return None if body and words.small[at + 1] == "who" else at
            end = at + 2 + words.capital[at + 2]
            if not known.is_place(" ".join(words.small[at + 1 : end])):
                return None  # of Kovel, Bob Orla, a baker
        at += 1
    return None


def _is_somebody(small: str, known: Vocabulary) -> bool:
    return small in known.given or not is_common(small, known)


def _behind_once(words: Words, at: int) -> int:
    """Behind "now" or "until recently" in front of a role: "Ann Lee, then head of the school"."""
    if words.small[at] == "until":
        return at + until(words, at)
    if words.small[at : at + 3] == ["at", "the", "time"]:
        return at + 3
    also = words.small[at] in _ALSO and words.around(at + 1) in DETERMINERS
    return at + (also or words.small[at] in ONCE)


def until(words: Words, at: int) -> int:
    """How many words say until when: "until recently", "until last month", "until May"."""
    behind = words.around(at + 1)
    when = behind == "recently" or behind[0].isdigit() or behind in vocabulary().calendar
    return 3 if behind in ("last", "this") else 2 * when
