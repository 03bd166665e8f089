"""Which role stands behind a name: "Ann Lee, 51, a farmer from Kovel," or "Ann Lee MP"?

Each way of saying it is a function and a row of `WAYS` in `role_ways`; what the words of a role
are, see `role_phrases`, and what may stand before them, `behind_names`.
"""

from collections.abc import Callable

from reader.analysis.actors.behind_names import LETTERS, behind_comma
from reader.analysis.actors.body_nouns import is_body_or_related
from reader.analysis.actors.role_nouns import PREPOSITIONS, Stretch, is_role
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.lexicon.small_words import DETERMINERS, MODALS
from reader.analysis.names import Name
from reader.analysis.names.english import is_common
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import BREAK, Words

_NOBODY = frozenset((
    "hour", "day", "week", "month", "year", "decade", "moment", "minute", "few", "while", "ex",
    "bit", "lot", "number", "total", "result", "case", "move", "sign", "fact", "record",
    "later", "earlier", "ago", "after", "before",
))  # fmt: skip

_DOES = MODALS | {"was", "were", "is", "are", "has", "had", "have", "did", "does"}
_ENDS, _WITHIN = frozenset((",", ".", "who", "that", "which", BREAK)), 15


def apposition(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """Ann Lee, the opposition leader, ...; Ann Lee, 51, a farmer from Kovel, ..."""
    first = behind_comma(words, name)
    if first is None or _is_of_the_next(words, first, known):
        return None
    found = role_phrase(words, first, known, is_noun)
    if found and words.small[found[1]] == "member" and words.around(found[1] + 1) == "of":
        return None  # a member of nobody knows what
    if found and is_noun is is_role and _is_of_another(words, name, found, known):
        return None
    if found and _is_told_by(words, name, found):
        return None
    now = found[1] + 1 if found else 0
    if found and words.small[now : now + 3] == ["who", "is", "now"]:
        return role_phrase(words, now + 3, known, is_noun) or found
    return found


def _is_of_the_next(words: Words, first: int, known: Vocabulary) -> bool:
    """Of "Ann Lee, Chief (Mrs.) Eva Orla": the title of another in a list."""
    titled = words.around(first + 1) == "(" and words.around(first + 3) == ")"
    return titled and known.titles.get(words.small[first + 2], "") != "" and words.capital[first]


def _is_of_another(words: Words, name: Name, found: Stretch, known: Vocabulary) -> bool:
    """Of "Ann Lee of Zumbo, a boat maker": it may be the body's; of Zumbo, "a baker" is Ann's."""
    if words.small[name.last + 1] in ("of", "from"):
        small = words.small[found[0] : found[1] + 1]
        end = next((n for n, word in enumerate(small) if word in PREPOSITIONS), len(small))
        return any(map(is_body_or_related, small[:end]))
    begin = begin_of(name)
    person = words.around(begin - 1) == "of" and words.capital[begin - 2]
    before = words.small[begin - 2]
    person = person and not (is_common(before, known) or before in known.heads)
    return person and words.small[found[0] - 1] in ("a", "an")


def _is_told_by(words: Words, name: Name, found: Stretch) -> bool:
    """Of "According to Ann Lee, a baker in Kovel was hurt": she tells it of somebody."""
    begin = begin_of(name)
    if words.small[max(0, begin - 2) : begin] != ["according", "to"] or not words.first[begin - 2]:
        return False
    at = found[1] + 1
    while words.around(at) not in _ENDS and at < found[1] + _WITHIN:
        if words.small[at] in _DOES or words.small[at] in vocabulary().doings:
            return True
        at += 1
    return words.around(at) == "."


def aged(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, 51, a turnip counter from Kovel, ...: behind an age any noun tells who she is."""
    if not (words.around(name.last + 2).isdigit() or words.around(name.last + 3).isdigit()):
        return None
    first = behind_comma(words, name)
    if first is None or not words.small[first - 2].isdigit():
        return None
    return (
        role_phrase(words, first, known, _is_thing) if words.small[first] in ("a", "an") else None
    )


def labelled(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, bellboy: ... In a label of who talks any noun tells who she is, as behind an age."""
    opens = name.first < name.last and words.first[name.first]
    first = behind_comma(words, name) if opens else None
    if first is None or words.capital[first]:
        return None
    found = role_phrase(words, first, known, _is_thing)
    return found if found and words.around(found[1] + 1) == ":" else None


def _is_thing(small: str) -> bool:
    """Whether it may be a noun that tells who somebody is; no stretch of time, no amount."""
    known = small in vocabulary().common or small.endswith(("er", "or", "ist", "man"))
    return known and small not in _NOBODY and not small.endswith("ed")


def bracketed(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee (Director of the Orla Institute): an office in brackets, and nothing else."""
    first = name.last + 2
    if words.around(first - 1) != "(" or name.first == name.last:
        return None
    if not (words.capital[first] or words.small[first] in DETERMINERS):
        return None
    if words.small[first] == "justice" and words.around(first + 1) == ")":
        return None  # what she is minister of
    found = role_phrase(words, first, known, is_role)
    return found if found and words.around(found[1] + 1) == ")" else None


def lettered(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """Ann Lee MP: the letters of a seat or an office behind a name."""
    at = name.last + 1
    seat = words.around(at) in LETTERS and words.written[at].isupper()
    return (at, at) if seat and name.first < name.last else None
