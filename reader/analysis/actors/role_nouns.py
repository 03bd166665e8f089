"""Which words are a role: "baker", "head", "seismologist"; which only lean on one.

The words are in `lexicon/role_nouns.txt` and `trades.txt`, endings that tell any trade in
`role_endings.txt`, and what says less than an office or a trade ("wife") in `weak_roles.txt`.
"""

from functools import cache

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import DETERMINERS, MODALS
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

# "the judge hearing the case"
PREPOSITIONS = (
    "of", "at", "for", "in", "from", "with", "on", "to", "behind", "representing", "hearing",
    "handling", "overseeing", "investigating", "prosecuting", "under",
)  # fmt: skip
# "director general of", "teachta dála for"
OPENS_ROLE = DETERMINERS | {"another", "one"}
_BEFORE_ADJECTIVES = DETERMINERS | {"'s"}
PART_OF_NOUN = ("general", "emeritus", "emerita", "elect", "designate", "dala")
STOPS = frozenset(',.;:\n()—–-"”“?!…|')
_ADJECTIVES = ("major", "general", "private")  # more often than a rank
_ONE_MORE = frozenset(("second", "third", "fourth", "fifth", "sixth", "seventh"))
_BEFORE_VERBS = MODALS | {"to", "not", "who", "they", "we", "you", "i", "help", "helped"}
_OWN = frozenset(("his", "her", "their", "'s"))
# Who is somebody by the word before: tight end, retired general, murder accused.
_PLAYERS = {
    "general": ("retired", "former", "army", "three-star", "four-star"),
    "accused": ("murder", "rape", "fraud", "co"),
    "end": ("tight", "defensive"), "back": ("running", "defensive"), "card": ("wild",),
    "tackle": ("offensive", "defensive", "nose"), "safety": ("free", "strong"),
}  # fmt: skip
_CONTACTS = ("focal", "contact", "resource", "point")
_LEADS_NO_ROLE = frozenset(("verb", "adverb", "auxiliary", "time", "preposition", "subordinator"))

_NO_ADVERBS = frozenset((
    "ally", "anomaly", "assembly", "family", "homily", "monopoly", "rally", "supply", "weekly",
))  # fmt: skip


@cache
def _endings() -> tuple[str, ...]:
    return tuple(lexicon.words("role_endings"))


def is_role(small: str) -> bool:
    """Whether the word by itself says what a person is."""
    if "-" in small:
        if not vocabulary().roles.isdisjoint((small, small.replace("-", ""))):
            return True  # film-maker, second-in-command
        small = small.removeprefix("ex-").removeprefix("co-").removeprefix("sub-")
        small = small.split("-in-")[0].split("-of-")[0]
        small = small.split("-turned-")[-1].removeprefix("then-")
        small = small.removesuffix("-elect").removesuffix("-designate")
        small = _nearer_kin(small)
    if small in vocabulary().roles or small in lexicon.words("trades"):
        return small not in _ADJECTIVES
    return len(small) > 6 and small.endswith(_endings())


def _nearer_kin(small: str) -> str:
    """The "uncle" of "great-uncle"."""
    return small.replace("great-", "").removeprefix("half-").removeprefix("step-")


def is_role_at(words: Words, at: int) -> bool:
    """Whether the word there is a role, or the end of one: "secretary general"."""
    behind = words.small[at] in PART_OF_NOUN and at > 0 and is_role(words.small[at - 1])
    rules = words.small[at] == "amir" and words.around(at + 1) == "of"  # and no Amir Orla
    return behind or rules or is_role(words.small[at]) or is_role_beside(words, at)


def is_role_beside(words: Words, at: int) -> bool:
    """What is somebody only beside another word: opposite number, focal person, his vice."""
    if words.small[at] in ("vice", "shadow"):
        near = words.small[max(0, at - 3) : at]
        return words.around(at + 1) == "," and not _OWN.isdisjoint(near)
    if words.small[at] in _PLAYERS:
        return words.around(at - 1) in _PLAYERS[words.small[at]]
    if words.small[at] == "number":
        return words.around(at - 1) == "opposite"
    return words.small[at] == "person" and words.around(at - 1) in _CONTACTS


def is_weak(small: str) -> bool:
    """Whether it says how somebody is related, or a rank, and no office or trade."""
    rank = small.endswith(".") and small not in ("sen.", "rep.", "gov.")
    return rank or _nearer_kin(small.split("-of-")[0]) in lexicon.words("weak_roles")


def without_opinion(words: Words, first: int, last: int) -> int:
    """The first word of the role that is no adjective of opinion: not "embattled president"."""
    nth = words.small[first] in _ONE_MORE and words.around(first - 1) in ("a", "an")
    first += nth and first < last  # "a second deputy"
    while first < last and _is_opinion(words.small[first]) and _is_low(words, first):
        first += 1
    return first


def _is_low(words: Words, at: int) -> bool:
    """Not the "New" of New Jersey."""
    return not words.capital[at] or (words.first[at] and not words.capital[at + 1])


def _is_opinion(small: str) -> bool:
    aged = small[0].isdigit() or small.endswith(("-year", "-year-old"))
    return aged or small == "old" or small in lexicon.words("opinion_adjectives")


def may_stand_in_role(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the word can belong to a role before its noun: no verb, no small word, no mark."""
    small = words.small[at]
    if small in ("'s", "'") or small in known.nationalities:
        return True
    if small in ("it", "us") and words.written[at].isupper():
        return True  # an IT company
    if small == "opposite":
        return words.around(at + 1) == "number"
    if small in STOPS or small in known.function or small in known.calendar:
        if small in ("last", "next", "only", "sole"):  # the last governor
            return words.around(at - 1) in _BEFORE_ADJECTIVES and is_role(words.around(at + 1))
        return small in ("past", "first") and _is_before_office(words, at)
    adverb = _is_adverb(small) and (words.first[at] or not words.capital[at])  # Kelly Beach
    adverb = adverb and words.around(at + 1) != "'s"  # Holly's tutor
    if adverb or lexicon.classes("word_classes").get(small) in _LEADS_NO_ROLE:
        if small == "lead":  # said lead author, but "to lead director Ann Lee"
            verb = words.around(at - 1) in _BEFORE_VERBS and words.around(at - 2) != "according"
            return is_role(words.around(at + 1)) and not verb
        if small == "works":
            return words.around(at - 1) == "public"  # public works director
        if small == "needs" and words.around(at - 1) in ("special", "additional"):
            return True
        return small == "form" and words.around(at + 1) in ("teacher", "tutor")
    is_verb = small in known.doings or small in lexicon.words("acts_of_states")
    if small == "retired":
        return True  # retired nurse Ann Lee
    if words.first[at] and small in known.doings:
        return False  # "Replied spokesman Ann Lee"
    before = words.around(at - 1)
    if before in _BEFORE_ADJECTIVES or before.endswith("-year-old"):
        return True  # "Oriva's fired campaign manager", "a 61-year-old retired baker"
    return words.capital[at] or not (is_verb or (small.endswith("ed") and not _is_opinion(small)))


def _is_adverb(small: str) -> bool:
    """Whether it ends in "-ly" as adverbs do: "newly", but no "family"."""
    return small.endswith("ly") and small not in _NO_ADVERBS


def is_of_manner(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether an adverb and what it tells of stand there: the [widely] [respected] mayor."""
    at -= words.small[at].endswith("ed") and _is_adverb(words.small[at - 1])
    told = words.around(at + 1)
    low = not (words.capital[at] or told in known.function or told in STOPS)
    return _is_adverb(words.small[at]) and low and told in known.common


def _is_before_office(words: Words, at: int) -> bool:
    """The past president, the immediate past national chairman, the first lady."""
    return is_role(words.around(at + 1)) or is_role(words.around(at + 2))


Stretch = tuple[int, int]  # the first and the last word, by index
