"""What is an office of: Minister of Health, head of the Kovel Institute, Revenue Minister?

To teach a word for what an office is for, or for a body that is written small, add it to its list.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

OFFICE_WORDS = (
    "state", "affairs", "staff", "justice", "war", "interior", "exchequer", "treasury",
    "security",
)  # fmt: skip

_OF_GENERALS = frozenset(("director", "inspector", "attorney", "solicitor", "auditor", "surgeon"))
_GENERAL_BODIES = ("directorate", "consulate", "secretariat", "inspectorate")
_NO_FIELDS = ("state", "staff")
_INNER = frozenset((
    "the", "and", "on", "in", "(", ")", "'s", "’s", "ruling", "opposition", "main", "influential",
))  # fmt: skip
# Words for a body or an area that are written small: "the district Ann Lee" leads.
AREAS = frozenset((
    "region", "district", "province", "oblast", "county", "city", "town", "village", "police",
    "municipality", "department", "office", "service", "committee", "board", "bureau", "unit",
    "council", "ministry", "administration", "branch", "group", "faction", "party", "community",
    "club", "agency", "parliament", "assembly", "senate", "government", "union", "association",
    "federation", "foundation", "institute", "court", "university", "school", "hospital", "bank",
    "company", "commission", "army", "authority", "chamber", "league", "team",
    "coalition", "alliance", "bloc",
))  # fmt: skip
_OF_CHIEFS = frozenset((
    "group", "company", "interim", "regional", "global", "founding", "incoming", "outgoing", "new",
    "current", "longtime", "then", "designate", "corporate", "national", "local",
))  # fmt: skip
# What has officers for one thing or another.
_STAFFED = frozenset((
    "police", "university", "bank", "council", "army", "navy", "hospital", "municipality", "school",
))  # fmt: skip
# Letters of a seat, behind a name as well as before it.
SEATED = ("mp", "msp", "mla", "mep", "td", "mna", "mpp", "mlc", "mhk", "kc", "qc")
_FEW = 4  # words between a body that is written small and what is said of it
_LONGEST = 20  # words of a body


def noun_of_office(words: Words, last: int, known: Vocabulary) -> int | None:
    """The noun before the first "of" of the body that ends here: [head] of the Kovel Institute."""
    noun, fields = None, False
    for at in range(last, max(0, last - _LONGEST), -1):
        small = words.small[at]
        if small == "to" and words.small[at - 1] == "according":
            break
        if small == "to" and noun is not None and not is_office(words.small[at - 1], known):
            break  # he has written to the Secretary of State for Work
        if small in ("of", "for", "to"):
            noun = at - 1 - 3 * (words.small[at - 1] == ")")  # Director (DR) of
        elif small in ("at", "in") and words.small[at - 2 : at] == ["of", "state"]:
            continue  # Minister of State at the Department of Health
        elif small == "and" and any(is_office(s, known) for s in words.small[at + 1 : at + 3]):
            break  # Chief of Staff Ann Lee and Deputy Chief of Staff Bob Orla
        elif small == "and":
            fields = True
        elif small == "," and fields and is_common(words.small[at - 1], known):
            continue  # Mayor for Salt, Boats, and Sports
        elif not (
            words.capital[at]
            or small in _INNER
            or small in AREAS
            or "-" in small
            or _is_said_of_body(words, at, last, known)
        ):
            break
    return noun


def _is_said_of_body(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """The "information" of the government information service, a body that is written small."""
    low = words.small[last] in AREAS and not words.capital[last] and last - _FEW < at
    return low and is_common(words.small[at], known) and words.small[at] not in known.function


def is_led_by(words: Words, last: int, known: Vocabulary) -> bool:
    """Whether the body that ends here has its head named before it: head of the Kovel Fund."""
    noun = noun_of_office(words, last, known)
    return noun is not None and is_office(words.small[noun], known)


def is_office(small: str, known: Vocabulary) -> bool:
    """Whether somebody is that: a head, a President."""
    return small in known.roles or known.titles.get(small) == "core"


def leads_an_office(words: Words, last: int, at: int, known: Vocabulary) -> bool:
    """Inspector General of Police, Director of Public Works: what is led has no name of its own."""
    general = words.small[last] == "general" and words.around(last - 1) in _OF_GENERALS
    plain = at == last + 2 and is_common(words.small[at], known)
    police = words.small[at] == "police" and known.titles.get(words.small[last]) == "core"
    staff = words.small[last] == "chief" and "staff" in words.small[at : at + 3]
    return (general or police or staff or words.small[last] == "director") and plain


def is_of_a_general(words: Words, first: int, at: int) -> bool:
    """The Directorate [General] of Mines: a body, and no general."""
    return words.small[at] == "general" and at > first and words.small[at - 1] in _GENERAL_BODIES


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
    if words.small[at] in ("mayor", "sheriff") and len(small) > 1:
        return False  # Rising Sun Mayor
    if words.small[at] in SEATED and _is_person(small, known) and not words.capital[at + 1]:
        return False  # Peter Martin MLA
    phrase = " ".join(small)
    if known.is_linked_head(small):
        return False  # Court of Appeal Judge
    if phrase != "foreign affairs" and (phrase in known.organizations or known.is_place(phrase)):
        return False  # but the Foreign Affairs Minister is not of the journal
    if words.small[at] in ("ceo", "cfo") and len(small) == 1 and not words.first[begin]:
        return small[0] in known.titles or small[0] in _OF_CHIEFS  # former Beacon CEO Ann Lee
    loose = all(
        is_common(word.replace("co-", "co"), known) or word in known.nationalities for word in small
    )
    if words.small[at] in ("cabinet", "principal") and loose:
        return True  # Public Service Cabinet Secretary
    if words.small[at] == "minister":
        row = words.around(begin - 1) == "and" and words.capital[begin - 2]
        row = row and is_common(words.small[begin - 2], known)  # Water, Climate and Resettlement
        return loose or row  # Public Enterprises Minister
    return loose and not (len(small) > 1 and known.heads.get(small[-1]) == "last")


def _is_person(small: list[str], known: Vocabulary) -> bool:
    """A given and a family name, that may both be words of English."""
    return len(small) == 2 and small[0] in known.given and small[1] in known.surnames


def _end_of_staffed(words: Words, begin: int, at: int, known: Vocabulary) -> int:
    """Where a body ends whose officer is for something: [Kovel State Police] Public Relations."""
    for end in range(at - 1, begin, -1):
        if words.small[end - 1] in _STAFFED and end - begin > 1:
            return end if all(is_common(word, known) for word in words.small[end:at]) else at
    return at


def owner_end(words: Words, begin: int, at: int, known: Vocabulary) -> int:
    """Where the name before a title ends: all of it, or what a portfolio begins with."""
    if is_portfolio(words, begin, at, known):
        return _before_portfolio(words, begin, at, known)
    return _end_of_staffed(words, begin, at, known) if at > begin + 2 else at


def _before_portfolio(words: Words, begin: int, at: int, known: Vocabulary) -> int:
    """Where the name ends that a portfolio begins with: [United Nations] High Commissioner."""
    for end in range(at - 1, begin + 1, -1):
        phrase = " ".join(words.small[begin:end])
        if phrase in known.organizations or known.is_place(phrase):
            return end
    return begin
