"""What an office is for: Minister of Health, Ambassador to Kenya, Revenue Minister."""

from collections.abc import Iterator

from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

OFFICE_WORDS = ("state", "affairs", "staff", "justice", "war", "interior", "exchequer", "treasury")

_OF_GENERALS = ("director", "inspector", "attorney", "solicitor", "auditor", "surgeon")
_SIDES = frozenset((
    "north", "south", "east", "west", "central", "northern", "southern", "eastern", "western",
    "north-east", "north-west", "south-east", "south-west", "constituency",
))  # fmt: skip
_NO_FIELDS = ("state", "staff")
_INNER = frozenset(("the", "and", "on", "in", "(", ")", "'s", "’s"))
# Words for a body or an area that are written small: "the district Ann Lee" leads.
AREAS = frozenset((
    "region", "district", "province", "oblast", "county", "city", "town", "village", "police",
    "municipality", "department", "office", "service", "committee", "board", "bureau", "unit",
    "council", "ministry", "administration", "branch", "group", "faction", "party", "community",
    "club", "agency", "parliament", "assembly", "senate", "government", "union", "association",
    "federation", "foundation", "institute", "court", "university", "school", "hospital", "bank",
    "company", "commission", "army", "authority", "chamber", "league",
))  # fmt: skip
_POLICE = frozenset(("dig", "aig", "ig", "igp", "ssp", "sp", "dsp", "asp", "dpo", "sho"))
_BRANCHES = frozenset((
    "operations", "investigation", "investigations", "traffic", "headquarters", "administration",
    "admin", "security", "rural", "city", "saddar", "crime", "establishment", "intelligence",
))  # fmt: skip
_LONGEST = 20  # words of a body


def noun_of_office(words: Words, last: int, known: Vocabulary) -> int | None:
    """The noun before the first "of" of the body that ends here: [head] of the Kovel Institute."""
    noun = None
    for at in range(last, max(0, last - _LONGEST), -1):
        small = words.small[at]
        if small in ("of", "for", "to"):
            noun = at - 1 - 3 * (words.small[at - 1] == ")")  # Director (DR) of
        elif small == "and" and any(is_office(s, known) for s in words.small[at + 1 : at + 3]):
            break  # Chief of Staff Ann Lee and Deputy Chief of Staff Bob Orla
        elif not (words.capital[at] or small in _INNER or small in AREAS or "-" in small):
            break
    return noun


def is_office(small: str, known: Vocabulary) -> bool:
    """Whether somebody is that: a head, a President."""
    return small in known.roles or known.titles.get(small) == "core"


def leads_an_office(words: Words, last: int, at: int, known: Vocabulary) -> bool:
    """Inspector General of Police, Director of Public Works: what is led has no name of its own."""
    general = words.small[last] == "general" and words.around(last - 1) in _OF_GENERALS
    plain = at == last + 2 and is_common(words.small[at], known)
    police = words.small[at] == "police" and known.titles.get(words.small[last]) == "core"
    staff = words.small[last] == "chief" and "staff" in words.small[at + 1 : at + 3]
    return (general or police or staff or words.small[last] == "director") and plain


def is_two_fields(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Commissioner of Information [and] Culture: no second office behind "and"."""
    run, behind = words.small[first : last + 1], words.small[last + 2 : last + 5]
    office = next((run[at - 1] for at in range(1, len(run)) if run[at] in ("of", "for")), "")
    titled = known.linking.get(office) == "title" or office == "director"
    if run[-1] in _NO_FIELDS:
        return False
    return titled and not any(known.titles.get(word) == "core" for word in behind)


def is_portfolio(words: Words, begin: int, at: int, known: Vocabulary) -> bool:
    """Whether the words before a title only say of what: Revenue Minister."""
    small = words.small[begin:at]
    phrase = " ".join(small)
    if phrase in known.organizations or known.is_place(phrase):
        return False
    loose = all(is_common(word, known) or word in known.nationalities for word in small)
    if words.small[at] == "minister":
        row = words.around(begin - 1) == "and" and words.capital[begin - 2]
        row = row and is_common(words.small[begin - 2], known)  # Water, Climate and Resettlement
        return loose or row  # Public Enterprises Minister
    return loose and not (len(small) > 1 and known.heads.get(small[-1]) == "last")


def owner_end(words: Words, begin: int, at: int, known: Vocabulary) -> int:
    """Where the name ends that a portfolio begins with: [United Nations] High Commissioner."""
    for end in range(at - 1, begin + 1, -1):
        phrase = " ".join(words.small[begin:end])
        if phrase in known.organizations or known.is_place(phrase):
            return end
    return begin


def after_office(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind an office: Minister [of Health] Ann Lee."""
    if at > last or words.small[at] not in ("of", "for"):
        return at + _is_branch(words, at, last, known)
    at += 1 + (words.around(at + 1) == "the")
    long = at + 1
    if last > long and known.heads.get(words.small[last]) == "last":
        return last + 1  # Secretary of Zumbo Vivasayigal Sangam
    if (
        known.heads.get(words.around(at)) == "last"
        and words.around(at + 1) == "of"
        and at + 1 < last
    ):
        return _behind_body(words, at + 2, last, known)
    side = _behind_side(words, at, last, known)
    if side is not None:
        return side
    for end in range(min(last, at + 4), at - 1, -1):
        central = end == at < last - 1 and _is_office_word(words.small[at], known)
        phrase = " ".join(words.small[at : end + 1])
        land = known.is_place(phrase) or known.country_of(phrase)
        body = at < end < last and phrase in known.organizations
        if (land or body) and not central:
            affairs = end + 2 < last and words.small[end + 1] in OFFICE_WORDS
            return end + 1 + affairs  # Minister for Kenya [Affairs] Ann Orla
    if at < last - 1 and words.small[at + 1] in OFFICE_WORDS:
        at += 1  # Minister for Kovel [Affairs]
    while at <= last and _is_office_word(words.small[at], known):
        at += 1
    return max(at, min(long, last + 1))


def _is_branch(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """DIG [Operations] Musa Zumbo, AIG [Kovel] Musa Zumbo: a branch behind a rank of police."""
    if words.small[at - 1] not in _POLICE or last < at + 2:
        return False
    small, follows = words.small[at], words.small[at + 1]
    place = known.is_place(small) and small not in known.given and not known.is_place(follows)
    return small in _BRANCHES or place


def _is_body_of(words: Words, at: int, known: Vocabulary) -> bool:
    return known.heads.get(words.around(at)) == "last" and words.around(at + 1) == "of"


def _behind_body(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind a body: Dean of the University of [Kovel] Ann Orla."""
    at += words.small[at] == "the"
    whole = (end for end in (at + 2, at + 1) if known.is_place(" ".join(words.small[at : end + 1])))
    end = next(whole, at)
    return end + 1 if last > end + 1 else last + 1


def _behind_side(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """Where the name begins behind a seat: Member of Parliament for Kovel North [Ann Orla]."""
    for side in range(at + 1, last - 1):
        given = words.small[side + 1] in known.given and words.small[side + 1] not in _SIDES
        if words.small[side] in _SIDES and given:
            return side + 1
    return None


def _is_office_word(small: str, known: Vocabulary) -> bool:
    if small in ("and", "of", "the", "&", "for", ",") or small in OFFICE_WORDS:
        return True
    return small in known.common and small not in known.given


def office_place(words: Words, end: int, begin: int, known: Vocabulary) -> Iterator[Stretch]:
    """The place or organization that an office names: Ambassador to [Kenya], head of [NATO]."""
    first = end + 2 + (words.around(end + 2) == "the")
    if first >= begin:
        return
    phrase = " ".join(words.small[first:begin])
    headed = known.heads.get(words.small[begin - 1]) == "last" and begin - first > 1
    field = known.linking.get(words.small[end]) == "title" and _is_field(words, first, begin, known)
    headed = headed and not field
    headed = headed or _is_body_of(words, first, known)  # University of Kovel
    land = known.is_place(phrase) or known.country_of(phrase)
    if land or phrase in known.organizations or headed:
        yield Stretch(first, begin - 1)


def _is_field(words: Words, first: int, begin: int, known: Vocabulary) -> bool:
    """What a minister is for: Foreign Trade and Investment."""
    return all(word == "and" or is_common(word, known) for word in words.small[first:begin])
