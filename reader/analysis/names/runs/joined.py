"""What "and" and commas join to one name: Ministry of Trade, Science and Industry."""

from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.offices import is_two_fields
from reader.analysis.names.runs.in_brackets import is_one_in_brackets
from reader.analysis.names.runs.partners import is_of_makers, is_of_two_trades
from reader.analysis.names.runs.standing import last_of_run, name_at
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_SCIENCES = (
    "logy", "ics", "nomy", "graphy", "ture", "stry", "ment", "tion", "metry", "iatry", "sport",
    "ence",
)  # fmt: skip
_OF_SCIENCES = ("ular", "ical", "ive", "etic", "onal", "ental", "ary", "omic")
_FIELDS = frozenset((
    "action", "development", "rights", "relief", "aid", "energy", "water", "power", "health",
    "transport", "trade", "mining", "communications", "securities", "insurance", "petroleum",
    "minerals", "investments", "construction", "shipping", "university",
))  # fmt: skip
_GIFTS = ("foundation", "trust", "institute", "center", "centre", "library", "school", "museum")
_OCCASIONS = frozenset(("conference", "summit", "expo", "convention", "congress", "festival"))
_OF_ALL = ("un", "u.n.", "national", "federal")
_FIELDS_WITH_THE = ("environment", "arts", "sea", "family", "economy", "islands", "regions")
_PAIRS = (
    ("teaching", "referral"),
    ("fire", "rescue"),
    ("college", "hospital"),
    ("search", "rescue"),
    ("parks", "recreation"),
    ("water", "sewerage"),
    ("water", "sanitation"),
    ("nhs", "social"),
    ("state", "government"),
    ("workers", "peasants"),
    ("workers", "farmers"),
    ("peasants", "workers"),
    ("farmers", "workers"),
)


def over_and(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ministry of Trade and Industry, Food and Drug Administration"""
    if not name_at(words, last + 2, known) or _is_shouted(words, last):
        return None
    after = words.small[last + 2]
    if first < last - 2 and known.is_place(" ".join(words.small[last - 2 : last + 1])):
        return None  # Bank of Trinidad and Tobago | and the Orla Bank
    if (words.small[last], after) in _PAIRS and first < last:
        return last + 2  # Kovel Fire and Rescue
    if _is_of_two_towns(words, first, last) or known.is_place(f"{words.small[last]} and {after}"):
        return last + 2  # Kovel and Orla NHS Trust, Bank of Trinidad and Tobago
    if is_of_two_trades(words, first, last, known):
        return last + 2  # Harbour Safety and Research, a consultancy
    if is_of_makers(words, first, last, known):
        return last + 2  # Kenya Mead and Perry Makers Association
    if is_one_in_brackets(words, first, last) or _is_of_a_couple(words, first, last, known):
        return last + 2
    field = is_common(after, known) and is_common(words.around(last + 3), known)
    person = after in known.given and not field  # Ministry of Health and Hope Orla
    named = known.is_place(after) or person
    if _are_sciences(words, first, last, known) or _are_affairs(words, first, last, known):
        return last + 2
    people = after in known.nationalities  # School of Oriental and African Studies
    common = is_common(after.removeprefix("anti-"), known)  # Ethics and Anti-Corruption Board
    common = common or after.endswith("sciences")  # Mines and Geosciences Bureau
    plain = is_common(words.small[last], known) or (people and words.small[last].endswith("ic"))
    if not (plain and (people or common)) or named:
        return _over_two_peoples(words, last, known)
    run = words.small[first : last + 1]
    linked = "of" in run or "for" in run or "on" in run
    if linked and any(known.linking.get(word) in ("office", "studies") for word in run):
        return last + 2
    if linked and is_two_fields(words, first, last, known):
        return last + 2
    if first < last and common and known.heads.get(words.around(last + 3)) == "ending":
        return last + 2  # Orla Steel and Power Limited
    if known.is_linked_head(run) and run[0] != "house" and not people:
        return last + 2  # Union of Villages and Towns; the Union of Villages and Kenyan Growers
    return _over_fields(words, first, last, known)


def _is_shouted(words: Words, last: int) -> bool:
    """Lantern Support [and ZQX]: letters that are another body."""
    letters = words.written[last + 2].isupper() and len(words.written[last + 2]) > 2
    return letters and not words.written[last].isupper() and not words.capital[last + 3]


def _over_fields(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Tourism and Wildlife Ministry: a body that says behind "and" what it is."""
    # House Rivers and Forests Committee, Independent Electoral and Boundaries Commission
    run = words.small[first : last + 1]
    own = run[run[0] in ("house", "senate", "independent") :]
    own = own[
        2 * (own[:2] == ["united", "states"] and len(own) > 2) :
    ]  # United States Salt and Roads Services
    named = len(own) > 1 and any(known.heads.get(word) == "last" for word in own)
    if named and not _is_bare(words, first, last):
        return None
    if first < last and words.around(first - 1) == "," and words.capital[first - 2]:
        return None  # Oriva, Zumbo Sciences and Applied Timber
    end = _before_title(words, last + 2, last_of_run(words, last + 2, known), known)
    person = run[0] in known.given and run[-1] in known.surnames and first < last
    if person and " ".join(words.small[last + 2 : end + 1]) in known.organizations:
        return None  # CNN's Ann Cooper and Fox News
    headed = known.heads.get(words.small[end]) == "last" or words.small[end] == "corporation"
    headed = headed or words.small[end] in _OCCASIONS  # Kovel Mining and Salt Roads Conference
    headed = headed and words.small[end] != words.small[last]  # of the Bank and Kovel Bank
    return last + 2 if end > last + 2 and headed else None


def _before_title(words: Words, first: int, last: int, known: Vocabulary) -> int:
    """The last word before who leads it: Earth and Mud [Faculty] Dean Ann Orla."""
    for at in range(first + 1, last):
        if known.titles.get(words.small[at + 1], "before") != "before" and (
            words.small[at] in known.heads
        ):
            return at
    return last


def _is_of_two_towns(words: Words, first: int, last: int) -> bool:
    """Kovel and West Orla NHS Trust: the towns whose hospitals it has."""
    if words.small[first] == "nhs" and last == first + 1:  # NHS Ayrshire and Arran
        return vocabulary().is_place(words.small[last]) and not words.capital[last + 3]
    if "nhs" in words.small[first : last + 1] or words.heading[first]:
        return False
    end = last_of_run(words, last + 2, vocabulary())
    return words.small[end] in ("trust", "board") and "nhs" in words.small[last + 2 : end]


def _is_of_a_couple(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Will and Ann Orla Foundation: what a couple has given its name to."""
    end = last_of_run(words, last + 2, known)
    given = all(words.small[at] in known.given for at in (last, last + 2))
    listed = words.around(first - 1) == ","
    return first == last and not listed and given and end == last + 4 and words.small[end] in _GIFTS


def _are_sciences(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Department of Hydrology and Meteorology: fields that the list of common words has not."""
    run, after = words.small[first : last + 1], words.small[last + 2]
    if run[-1].endswith(_OF_SCIENCES) and after.endswith(_OF_SCIENCES):
        after = words.around(last + 3)  # Department of Molecular and Integrative Physiology
        run = [*run[:-1], after]
    office = any(known.linking.get(word) in ("office", "studies") for word in run)
    return office and "of" in run and run[-1].endswith(_SCIENCES) and after.endswith(_SCIENCES)


def _are_affairs(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Ministry of Waqf and Islamic Affairs, Ministry of Hajj and Umrah: words of other tongues"""
    run, end = words.small[first : last + 1], last_of_run(words, last + 2, known)
    if len(run) < 3 or known.linking.get(run[-3]) != "office" or run[-2] != "of":
        return False
    behind = words.small[last + 2 : end + 1]
    if any(_is_known(word, known) for word in (run[-1], *behind)):
        return False
    return behind[-1] == "affairs" or (len(behind) == 1 and not is_common(run[-1], known))


def _is_known(small: str, known: Vocabulary) -> bool:
    """Whether it is somebody's or some place's name: Hope, Kovel"""
    if small in known.given or small in known.surnames or small in known.organizations:
        return True
    return known.is_place(small)


def _is_bare(words: Words, first: int, last: int) -> bool:
    """Whether a field stands bare: the Action and Unity Party, Kenya Energy and Minerals Board"""
    known, owners = vocabulary(), words.small[first:last]
    alone = (
        words.small[first - 1] == "the"
        if first == last
        else all(w in _OF_ALL or w in known.countries or w in known.nationalities for w in owners)
    )
    grown = words.small[last] == "development" and is_common(words.small[first], known)
    return (alone and words.small[last] in _FIELDS) or (first < last and grown)


def _over_two_peoples(words: Words, last: int, known: Vocabulary) -> int | None:
    """Latin American and Caribbean Fruit Growers Association"""
    before, after = words.small[last], words.small[last + 2]
    if not all(w in known.nationalities or w in known.regions for w in (before, after)):
        return None
    end = last_of_run(words, last + 2, known)
    if " ".join(words.small[last + 2 : end + 1]) in known.organizations:
        return None  # Kenyan and African Union forces
    return last + 2 if end > last + 2 and known.heads.get(words.small[end]) == "last" else None


def over_portfolio(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ministry of Trade, Technology and Industry"""
    run, at = words.small[first : last + 1], last
    if words.around(first - 1) == "for" and words.around(first - 2) == "state":
        run = words.small[first - 4 : last + 1]  # Secretary of State for Works and Salt Roads
    linked = "of" in run or "for" in run or "on" in run
    if not linked or not is_common(words.small[last], known):
        return None
    kinds = {known.linking.get(word) for word in run}
    if kinds.isdisjoint(("office", "title")):
        return None
    while words.around(at + 1) == ",":
        end = _end_of_field(words, at + 2, known)
        if end is None:
            break
        at = end
    link = at + 1 + (words.around(at + 1) == ",")
    ends = at > last and words.around(link) in ("and", "&")
    fields = words.small[last + 2 : link + 2]
    if ends and words.around(link + 1) == "the" and words.around(link + 2) in _FIELDS_WITH_THE:
        link += 1  # Department of Agriculture, Water and the Environment
    if "office" not in kinds and any(word in known.given for word in fields):
        return None  # the Minister of Health, Hope Orla and Will Roy
    return link + 1 if ends and _is_common_at(words, link + 1, known) else None


def _end_of_field(words: Words, at: int, known: Vocabulary) -> int | None:
    """The last word of a field of one or two: Ministry of Farms, [Animal Industry] and Salt."""
    if not _is_common_at(words, at, known):
        return None
    two = words.around(at + 2) in (",", "and", "&") and _is_common_at(words, at + 1, known)
    return at + two


def _is_common_at(words: Words, at: int, known: Vocabulary) -> bool:
    return name_at(words, at, known) and is_common(words.small[at], known)
