"""Where a role begins in front of its noun: "said [Kovel public safety director] Ann Lee"."""

from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    PART_OF_NOUN,
    STOPS,
    is_role,
    may_stand_in_role,
)
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names.pieces.titled_names import BEFORE_OWNERS
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_EDGES = frozenset((
    "was", "were", "is", "are", "and", "or", "by", "with", "from", "for", "of", "between",
    "than", "like", "against", "about", "behind", "alongside", "beside", "besides", "including",
    "featuring", "without", "under", "over", "via", "unlike", "plus", "toward", "towards",
    "upon", "into", "onto", "through", "versus", "replacing", "involving", "naming", "quoting",
    "telling", "joining", "succeeding", "both", "even", "only", "not",
))  # fmt: skip
# Behind these a clause begins: as [former aide] Ann Lee said; but "as polls show rival Ann Lee".
_CLAUSES = frozenset((
    "which", "that", "when", "where", "while", "as", "because", "if", "since", "although", "though",
    "whom", "whose", "after", "before", "until",
))  # fmt: skip
_QUOTED = (",", '"', "”", "’", "?", "!")
_FORMER = frozenset(("former", "ex", "then", "acting", "longtime"))
ONES_PART = (
    "leading", "acting", "outgoing", "incoming", "sitting", "ruling", "reigning", "managing",
    "standing",
)  # fmt: skip
# Words in "-ing" that stand before a role as others do: a mining minister, the ruling mayor.
ING = frozenset((
    *ONES_PART, "accounting", "advertising", "aspiring", "attending", "banking", "boxing",
    "breeding", "broadcasting", "building", "campaigning", "casting", "coaching", "commanding",
    "consulting", "cooking", "counseling", "counselling", "cycling", "dancing", "defending",
    "drawing", "driving", "engineering", "farming", "filming", "fishing", "founding",
    "gambling", "gaming", "housing", "investigating", "lending", "manufacturing", "marketing",
    "mining", "monitoring", "nursing", "opening", "operating", "organising", "organizing",
    "parking",
    "planning", "policing", "polling", "practicing", "practising", "presiding", "printing",
    "processing", "prosecuting", "publishing", "purchasing", "racing", "ranking", "recording",
    "retiring",
    "returning", "rising", "rowing", "running", "sailing", "serving", "shipping", "shooting",
    "skiing", "skating", "starting", "supervising", "surviving", "swimming", "teaching",
    "touring", "trading", "training", "visiting", "voting", "winning", "working", "wrestling",
    "writing", "king", "wing", "spring",
))  # fmt: skip
# What is done to people, behind "to": to watch striker Ann Lee.
_TO_PEOPLE = frozenset((
    "appoint", "arrest", "ask", "assist", "back", "beat", "call", "challenge", "contact",
    "criticise", "criticize", "defeat", "defend", "direct", "elect", "endorse", "face", "find",
    "fire", "follow", "free", "help", "hire", "honor", "honour", "impeach", "instruct",
    "interview", "invite", "join", "kill", "marry", "meet", "name", "nominate", "oppose", "order",
    "oust", "persuade", "praise", "protect", "release", "remove", "replace", "represent", "sack",
    "see", "sign", "succeed", "support", "tell", "thank", "urge", "visit", "watch", "welcome",
    "witness",
))  # fmt: skip
# Behind these "to" leads to somebody, and to no verb: according to [local farmer] Ann Lee.
_LED_TO = frozenset((
    "according", "addressed", "apologised", "apologized", "attributed", "awarded", "belonged",
    "belongs", "close", "compared", "engaged", "gave", "given", "handed", "introduced", "letter",
    "linked", "lost", "loyal", "married", "message", "next", "related", "sold", "speaking", "spoke",
    "spoken", "talked", "talking", "thanks", "tribute", "writing", "written", "wrote",
))  # fmt: skip
# What somebody does to another in a headline: Roy ousts top seed Ann Lee.
DEEDS = frozenset((
    *(f"{verb}s" for verb in _TO_PEOPLE), "crushes", "dispatches", "downs", "edges", "eliminates",
    "outlasts", "outplays", "routs", "sinks", "stops", "stuns", "thrashes", "topples", "upsets",
))  # fmt: skip
# What clubs and firms do in headlines with somebody.
_SIGNS = frozenset((
    "appoint", "appoints", "hail", "hails", "hire", "hires", "lose", "loses", "name", "names",
    "replace", "replaces", "sack", "sacks", "sell", "sells", "sign",
    "signs", "snap", "suspend", "suspends", "unveil", "unveils",
))  # fmt: skip
# Roles that stand in front of others: chief inspector, executive chairman.
_CHIEFS = frozenset((
    "assistant", "associate", "chief", "executive", "head", "international", "master",
    "principal",
))  # fmt: skip
_ACCUSED = ("defendant", "suspect", "victim")  # told the judge [defendant] Ann Lee had left
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_NUMBERED = ("year", "grade", "form", "ward", "district", "zone")  # Year 6 teacher
_WITHIN = 5  # words before the noun
_MODIFIERS = 3  # small words between a name and the noun
_BEFORE_DAYS = ("on", "in", "since", "until", "by", "last", "this", "next", "late", "early")


def start_of_role(words: Words, last: int, known: Vocabulary) -> int:
    """The first word of the role: all behind "the", else what is known to stand in one."""
    first = over_stroke(words, _start(words, last, known), known)
    return _with_both_lands(words, _with_both_fields(words, first, known), known)


def _with_both_lands(words: Words, first: int, known: Vocabulary) -> int:
    """The first of two lands behind an owner: the group's [UK and] Ireland managing director."""
    land = first - 2
    if words.around(first - 1) != "and" or words.small[first] not in known.countries:
        return first
    opens = owns(words, land - 1) or words.around(land - 1) in OPENS_ROLE
    return land if opens and words.small[land] in known.countries else first


def _with_both_fields(words: Words, first: int, known: Vocabulary) -> int:
    """The first word of a body that is two fields: [Fire and] Emergency's manager."""
    if words.small[first + 1] != "'s" or words.around(first - 1) != "and":
        return first
    fields = words.small[first - 2], words.small[first]
    large = words.capital[first] and words.capital[first - 2]
    plain = all(w in known.common and w not in known.given for w in fields)
    return first - 2 if large and plain and known.surnames.isdisjoint(fields) else first


def over_stroke(words: Words, first: int, known: Vocabulary) -> int:
    """The first word with the office before a stroke: [managing director/]editor."""
    tight = first > 1 and words.starts[first] == words.end(first - 2) + 1
    if tight and words.small[first - 1] == "/" and is_role(words.small[first - 2]):
        return _start(words, first - 2, known)
    return first


def _start(words: Words, last: int, known: Vocabulary) -> int:
    part = words.small[last] == "d'affaires" or words.small[last] in PART_OF_NOUN
    first = last - (part and is_role(words.around(last - 1)))  # mayor elect
    while first > 0 and last - first < _WITHIN and _reaches(words, first - 1, known):
        first -= 1
    first = _over_owner(words, first, last)
    if words.small[first] == "fame" and words.around(first - 2) == "hall":
        return first - 2  # Hall of Fame trainer
    if words.first[first]:
        return _behind_deed(words, first, last)
    if words.small[first] == "'s" and words.first[first - 1] and is_role(words.small[first - 1]):
        return first - 1  # Coroner's officer Ann Lee
    late = words.around(first - 1) == "late"  # the late British writer
    if words.around(first - 1 - late) in OPENS_ROLE:
        return first
    edge = _is_edge(words.around(first - 1), known) or _begins_clause(words, first)
    edge = edge or (words.around(first - 1) == "to" and words.around(first - 2) in _LED_TO)
    if edge and not words.heading[last]:
        return _behind_verb(words, first, last)
    formerly = next((at for at in range(first, last) if words.small[at] in _FORMER), None)
    if formerly is not None:
        return formerly  # sentenced [former secret police chief]
    first = _behind_name(words, last, known)
    while first > 0 and last - first < _WITHIN and _is_known(words, first - 1, known):
        first -= 1
    owned = first > 1 and words.small[first - 1] == "'s" and words.capital[first - 2]
    return first - 2 if owned and is_named(words, first - 2, known) else first


def _over_owner(words: Words, first: int, last: int) -> int:
    """The first word of the name whose last word is there: [Kovel Street Journal]'s city editor."""
    at = first - (words.small[first] == "'s")
    if words.small[at + 1] != "'s" or not words.capital[at] or last - first < _WITHIN:
        return first
    while words.capital[at - 1] and first - at < _WITHIN:
        at -= 1
    return at


def _reaches(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a role that stands behind the word reaches back over it."""
    if not may_stand_in_role(words, at, known) or _is_of_clubs(words, at):
        return False
    small = words.small[at]
    if small.isdigit():
        return owns(words, at - 1) or words.around(at - 1) in _NUMBERED
    if small.endswith("ing") and not (small in ING or words.capital[at] or _is_led(words, at)):
        return False  # a runoff pitting [incumbent] Ann Lee; but "its [monitoring officer]"
    if small in _TO_PEOPLE and words.small[at - 1] == "to":
        return False  # to witness [city mayor] Ann Lee
    chief = words.small[at + 1] in ("chief", "boss")  # former spy chief
    chief = chief or "-of-" in small  # Orla's man-of-many-parts adviser
    if not is_role(small) or small in _CHIEFS or chief:
        return True
    return _is_of_role(words, at) or _is_known(words, at, known)


def _is_led(words: Words, at: int) -> bool:
    """Whether it stands behind an owner, or "retired": a retired shearing contractor."""
    chief = words.small[at - 1] == "chief" and words.small[at + 1] == "officer"
    return owns(words, at - 1) or chief or words.small[at - 1] in ("former", "retired")


def _is_of_role(words: Words, at: int) -> bool:
    """The "patient" of patient advocate, the "marine" of marine engineer: no plural."""
    low = not words.capital[at] or words.first[at]
    alone = words.small[at].endswith("s") or words.small[at + 1] in _ACCUSED
    return low and not alone and is_role(words.small[at + 1])


def _is_of_clubs(words: Words, at: int) -> bool:
    """The "sign" of the headline “Kovel United sign French striker Ann Lee”."""
    return words.small[at] in _SIGNS and words.capital[at - 1] and not words.capital[at]


def _behind_name(words: Words, last: int, known: Vocabulary) -> int:
    """The first small word behind a name: Orla Copper Mines [public relations manager]."""
    first = last
    while last - first < _MODIFIERS and not words.capital[first - 1]:
        if not may_stand_in_role(words, first - 1, known) or words.small[first - 1].endswith("ing"):
            return last
        first -= 1
    named = words.capital[first - 1] and words.capital[first - 2] and not words.first[first - 1]
    return first if named and not is_role(words.small[first - 1]) else last


def _is_edge(before: str, known: Vocabulary) -> bool:
    """Whether a role can begin behind this word: a mark, a number, "said", a preposition."""
    if (
        before.endswith("ed")
        and before != "helped"
        and not _TO_PEOPLE.isdisjoint((before[:-2], before[:-1]))
    ):
        return True  # directed [municipal commissioner] Ann Lee
    return before in STOPS or before in known.doings or before in _EDGES or before[0].isdigit()


def _begins_clause(words: Words, at: int) -> bool:
    """Whether a clause begins there, and with no plural, which has a verb behind it."""
    return words.around(at - 1) in _CLAUSES and not words.small[at].endswith("s")


def _behind_verb(words: Words, first: int, last: int) -> int:
    """The first word of the role behind a verb: "worries [former mayor]", "adds [baker]"."""
    if words.around(first - 1) in _QUOTED and words.small[first] in reporting_verbs():
        first += first < last
    doing = words.small[first].endswith("ing") and words.small[first] not in ONES_PART
    first += doing and first + 1 < last  # but "marketing officer"
    begins = (at for at in range(last, first, -1) if _begins_inside(words, at))
    return next(begins, first)


def _behind_deed(words: Words, first: int, last: int) -> int:
    """The "former" behind what opens the sentence: Court clears [ex-mayor] Ann Lee."""
    for at in range(first + 2, last + 1):
        former = words.small[at] in _FORMER or words.small[at].startswith("ex-")
        if former and words.small[at - 1].isalpha() and not words.capital[at - 1]:
            return at
    return first


def _begins_inside(words: Words, at: int) -> bool:
    """Whether the role begins here: "former", or a capital behind "supporting"."""
    if words.small[at] in _FORMER:
        return not words.capital[at - 1] or words.first[at - 1]  # but Orla Party former chairman
    return words.capital[at] and words.small[at - 1].endswith("ing") and not words.capital[at - 1]


def _is_known(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in _TO_PEOPLE and words.around(at - 1) == "to":
        return False
    if words.around(at - 1) in ("which", "who"):
        return False  # an ad which paints [rival] Ann Lee as one
    if small in known.calendar and words.around(at - 1) in _BEFORE_DAYS:
        return False  # On Tuesday [chairman] of the bank Ann Lee said
    title = small in known.titles and not words.capital[at]
    if title and words.around(at + 1) in _ACCUSED:
        return False
    if small in known.nationalities or title or small in BEFORE_OWNERS:
        return True
    if words.capital[at]:
        shouted = words.written[at].isupper()
        counted = small in _COUNTS and words.capital[at - 1]  # Big Ten commissioner
        return is_named(words, at, known) and (shouted or counted or small not in known.function)
    if small.endswith("-time"):
        return True  # seven-time champion
    return small in known.heads or small in ("opposition", "rebel", "party", "football", "company")


def is_named(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the capital is not only that of the first word of a sentence."""
    small = words.small[at]
    return not words.first[at] or words.middle[small] > 0 or small not in known.common


def owns(words: Words, at: int) -> bool:
    """Whether it ends a possessive: "'s", or the apostrophe of "Robotics'"."""
    plural = words.small[at] in ("'", "’") and words.around(at - 1).endswith("s")
    return words.small[at] == "'s" or plural
