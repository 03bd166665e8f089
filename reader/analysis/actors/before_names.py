"""Which role stands right before a name: "opposition leader Ann Lee", "head of research Ann Lee"?

To teach a noun, add it to `lexicon/role_nouns.txt`; one that is a verb too, to `_VERBS_TOO`; what
is held in a field ("head of research") is in `fields_before`.
"""

from reader.analysis.actors.double_roles import with_first_office
from reader.analysis.actors.fields_before import head_of_field
from reader.analysis.actors.joined_fields import with_joined_field
from reader.analysis.actors.role_nouns import Stretch, is_role, is_role_at, is_weak, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.title_roles import OF_FIELDS, with_small_fields
from reader.analysis.lexicon.small_words import DETERMINERS, MODALS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_VERBS_TOO = frozenset((
    "host", "coach", "head", "chair", "partner", "model", "star", "pilot", "nurse", "guard",
    "judge", "father", "mother", "author", "captain", "champion", "sponsor", "doctor", "rival",
    "witness", "manager", "umpire", "lock", "prop", "referee", "anchor", "ally", "tutor",
    "engineer",
))  # fmt: skip
_BEFORE_VERBS = MODALS | {"to", "not"}
_TOLD, _TOLD_WITHIN = frozenset(("named", "identified", "names", "identifies", "confirmed")), 6
_ANYBODY = frozenset(("man", "woman", "boy", "girl", "child", "person", "teenager"))
_PICTURED = frozenset(("left", "right", "pictured", "centre", "center", "above", "below", "inset"))


def noun_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """opposition leader, US leader, national assembly head"""
    last = begin_of(name) - 1
    if words.around(last) == ")":
        return _bracketed_office(words, last) if name.first < name.last else None
    if words.around(last) == "the" and name.title is not None:
        last -= 1  # church president the Rev Ann Lee
    if words.small[last - 1 : last + 1] == ["in", "charge"] and is_role(words.small[last - 2]):
        return start_of_role(words, last - 2, known), last  # Special Agent in Charge Ann Lee
    named = words.capital[last] and not (words.first[last] and last == name.first - 1)
    named = named and not words.small[last].startswith("spokes")  # "Briefing by Spokesman Ann Lee"
    if last < 0 or named or _is_verb(words, last):
        return None
    if not is_role_at(words, last):
        return head_of_field(words, last, known)
    first = start_of_role(words, last, known)
    if words.around(first - 1) == "turned" and is_role(words.small[first - 2]):
        first = start_of_role(words, first - 2, known)  # former baker turned lawyer Ann Lee
    first = with_first_office(words, first, known)
    if words.small[last] in OF_FIELDS:
        first = with_small_fields(words, first, known)
    first = with_joined_field(words, first, known)
    if first == last and words.small[last] == "fellow":
        return None  # her fellow Orvan, Ann Lee
    return without_opinion(words, first, last), last


def identified(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Police named the [suspect] as Ann Lee; The [driver], named as Ann Lee, was held"""
    at = begin_of(name) - 1
    at -= words.around(at).endswith("-year-old")
    if words.around(at) != "as" or at < 2:
        return None
    if not is_role(words.small[at - 1]):
        return _told_behind_comma(words, at, known)
    told = _TOLD.isdisjoint(words.small[max(0, at - _TOLD_WITHIN) : at - 1])
    return None if told else (start_of_role(words, at - 1, known), at - 1)


def _told_behind_comma(words: Words, last: int, known: Vocabulary) -> Stretch | None:
    """The [driver], named locally as Ann Lee, was held: what is told of the noun before it."""
    told = next((at for at in range(last - 1, last - 4, -1) if words.around(at) in _TOLD), 0)
    noun = told - 2
    told_so = words.around(noun + 1) == "," and is_role(words.small[noun])
    if noun < 1 or not told_so or words.small[noun] in _ANYBODY:
        return None
    first = start_of_role(words, noun, known)
    return (first, noun) if words.around(first - 1) in DETERMINERS else None


def _bracketed_office(words: Words, last: int) -> Stretch | None:
    """Deputy Commissioner of Police (Traffic): an office with its branch in brackets."""
    opens = next((at for at in range(last - 1, max(0, last - 6), -1) if words.small[at] == "("), 0)
    if opens > 1 and not words.capital[opens - 1] and is_role(words.small[opens - 1]):
        return _small_office(words, opens, last)
    first = opens
    while first > 0 and (words.capital[first - 1] or words.small[first - 1] in ("of", "for")):
        first -= 1
    common, titles = vocabulary().common, vocabulary().titles
    while first < opens and _is_only_before(words, first):
        first += 1  # a visit of Deputy Superintendent of Police (DSP)
    office = any(is_role(w) or titles.get(w) == "core" for w in words.small[first:opens])
    office = office or words.written[opens - 1] == "SP"  # Kovel SP (Rural)
    if not office or not words.capital[first]:
        return None
    if opens == last - 2 and words.written[last - 1].isupper():
        return first, last  # Director (DR)
    branch = words.small[opens + 1 : last]
    told = all(word in common or word == "and" or _is_numeral(word) for word in branch)
    small = len(branch) == 1 and branch[0] not in _PICTURED  # Pro-Vice Chancellor (education)
    return (first, last) if told and (small or words.capital[opens + 1]) else None


def _is_only_before(words: Words, at: int) -> bool:
    """The "Then" of Then ACP (Crime) Ann Lee left."""
    small = words.small[at]
    return small in ("of", "for", "the") or (words.first[at] and small in vocabulary().function)


def _is_numeral(small: str) -> bool:
    """The III of Zone III."""
    return small.isdigit() or set("ivx").issuperset(small)


def _small_office(words: Words, opens: int, last: int) -> Stretch | None:
    """inspector (crime); but "the mayor (pictured)" is of no branch."""
    known, branch = vocabulary(), words.small[opens + 1]
    if opens != last - 2 or branch not in known.common:
        return None
    if branch in _PICTURED or is_weak(words.small[opens - 1]):
        return None
    return start_of_role(words, opens - 1, known), last


def _is_verb(words: Words, at: int) -> bool:
    """The "host" of "to host Ann Lee", "will coach Bob"."""
    return words.small[at] in _VERBS_TOO and words.around(at - 1) in _BEFORE_VERBS
