"""Offices of a body before a name, over a comma or none: "head of the Kovel Institute Ann Lee".

They are written large, or end in a body that is; "the director of the film, Ann Lee," is for
`before_names`.
"""

from reader.analysis.actors.double_roles import with_first_office
from reader.analysis.actors.offices_at_bodies import comma_before, is_bracketed
from reader.analysis.actors.role_nouns import (
    PART_OF_NOUN,
    is_role,
    is_role_at,
    is_weak,
    without_opinion,
)
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.title_roles import OF_FIELDS, RANKS, with_fields
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.lexicon.small_words import MODALS
from reader.analysis.names import Name
from reader.analysis.names.english import is_common
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.owned_offices import office_of_owned
from reader.analysis.names.pieces.offices import AREAS, noun_of_office
from reader.analysis.names.pieces.titled_names import BEFORE_OWNERS
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_IS = MODALS | {"was", "is", "has", "had", "were"}
_EXCELLENCY = frozenset(("H", "E", "HE", "H.E.", "H.E"))
_REVEREND = ("rt", "rt.", "right", "most", "very", "the", "rev", "rev.", "reverend")
_TOLD = ("to", "with", "at", "on", "told")  # speaking to ZQX, Water Board Director, Ann Lee, said
_DAYS = frozenset(("yesterday", "today", "also", "earlier", "recently"))
_CLAUSES = ("while", "that", "but", "as", "because")  # while State Governor, Ann Lee was away
_LEADS_TO = frozenset(("to", "against", "by", "with", "from", "including", "that", "while", "and"))


def office_before(words: Words, name: Name, known: Vocabulary) -> tuple[int, int] | None:
    """The office with its body, by index; a body ends in a capital or in a word for an area."""
    last = begin_of(name) - 1
    while words.written[last] in _EXCELLENCY or words.small[last] in _REVEREND:
        last -= 1
    lettered = words.around(last) == ")" and words.around(last - 2) == "("
    body = last - 3 * lettered  # head of the Orla Institute (OI)
    owned = office_of_owned(words, body, known) if body > 1 else None
    if name.first == name.last or body < 2 or not (owned or _may_end_body(words, body, known)):
        return None
    noun = owned or _holder(words, noun_of_office(words, body, known))
    if noun is None or not is_role_at(words, noun) or _is_shouted(words, noun):
        return None
    first = with_first_office(words, start_of_role(words, _head(words, noun), known), known)
    return without_opinion(words, first, noun), last


def office_before_comma(words: Words, name: Name, known: Vocabulary) -> tuple[int, int] | None:
    """Secretary of the Orla Club, Ann Lee, said; Oriva Motors Director, Ann Lee, told."""
    comma, behind = comma_before(words, name), name.last + 1
    if words.around(comma) != "," or comma < 2 or name.first == name.last:
        return None
    closed = words.around(behind) in (",", ".", ";")
    if closed and words.around(behind + 1) in _DAYS:  # Ann Lee, yesterday, said
        behind += 1 + (words.around(behind + 2) == ",")
    verb = words.around(behind + closed)
    last = comma - 1 - 3 * is_bracketed(words, comma - 1)
    ends = words.capital[last] and is_role(words.small[last]) and not is_weak(words.small[last])
    noun = last if ends else _holder(words, noun_of_office(words, last, known))
    if noun is None or not is_role_at(words, noun):
        return None
    if not ends and not _may_end_body(words, last, known):
        return None
    first = with_first_office(words, start_of_role(words, _head(words, noun), known), known)
    if words.small[noun] in OF_FIELDS:
        first = with_fields(words, first, known)
    begun = words.first[first] and words.capital[first]
    begun = begun or (words.around(first - 1) == "," and words.first[first - 2])  # Meanwhile,
    if not (words.capital[noun] or begun):
        return None  # but "Managing director of Orla Bank, Ann Lee, said" begins a sentence
    while words.capital[first - 1] and words.small[first - 1] in BEFORE_OWNERS:
        first -= 1  # Deputy Commissioner, Ann Lee,
    leads = first - 1 - (words.around(first - 1) == "the")
    told = (closed or _is_ranked(words, name)) and words.around(leads) in _LEADS_TO
    begins = verb == "has" and words.first[first]  # Water Minister, Ann Lee has told
    begins = begins or (verb in _IS and words.around(first - 1) in _CLAUSES)
    if (
        verb not in known.doings
        and verb not in reporting_verbs()
        and not (closed and verb in _IS)
        and not (told or begins)
    ):
        return None  # "against Secretary of the Orla Club, Ann Lee, and others"
    end = comma - 1  # Chairman of the Orla Union (OU)
    return (
        None if _is_of_another(words, first, known) else (without_opinion(words, first, noun), end)
    )


def _is_ranked(words: Words, name: Name) -> bool:
    """Commissioner of Police, [Major General] Ann Lee: a rank, behind which stands its bearer."""
    return name.title is not None and words.small[name.title] in RANKS


def _holder(words: Words, noun: int | None) -> int | None:
    """The noun before the body that the other leads: [Secretary] in the Ministry of Works."""
    if noun is None or noun < 3 or words.small[noun - 1] != "the":
        return noun
    return noun - 3 if words.small[noun - 2] in ("in", "at") else noun


def _is_of_another(words: Words, first: int, known: Vocabulary) -> bool:
    """Whether a name stands before it: "Ann Lee, Director of the Bank, Bob Orla"."""
    if words.first[first - 2] and is_common(words.small[first - 2], known):
        return False  # Meanwhile, head of the Bank, Bob Orla, said
    body = known.heads.get(words.around(first - 2)) == "last"  # left the Committee and Secretary
    body = body or (words.written[first - 2].isupper() and words.around(first - 3) in _TOLD)
    return words.around(first - 1) in (",", "and") and words.capital[first - 2] and not body


def _is_shouted(words: Words, noun: int) -> bool:
    """Whether a page writes in capitals: HEAD OF THE KOVEL FAMILY ANN LEE"""
    return words.written[noun].isupper() and words.written[noun + 1].isupper()


def _may_end_body(words: Words, last: int, known: Vocabulary) -> bool:
    small = words.small[last]
    if words.capital[last]:
        return not is_role(small) and small not in known.nationalities  # for Republican Ann Lee
    return small in AREAS or small == "opposition"


def _head(words: Words, noun: int) -> int:
    """The "secretary" of "secretary general"."""
    return noun - (words.small[noun] in PART_OF_NOUN)
