"""Names with a possessive in them: Women's Institute, Workers' Association, St Zumbo's Church.

Each is a way on over the possessive, as those in `links`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.runs.standing import last_of_run, name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

_OWNERS = frozenset((
    "women", "people", "children", "men", "king", "queen", "girls", "boys", "sailors", "christ",
))  # fmt: skip
_SAINTS = ("st", "st.", "saint")
_OF_SAINTS = ("church", "cathedral", "chapel", "school", "hospital", "hospice", "college", "parish")
_SCHOOLS = ("primary", "infants", "infant", "junior", "juniors", "high", "prep", "rc", "ce")
_WORKS = frozenset((
    "laboratories", "labs", "pharmaceuticals", "foods", "industries", "pizza", "restaurants",
    "stores", "brewery", "bakery", "hotels", "motors", "distillery", "auctions", "holdings",
))  # fmt: skip
_CONFERRING = frozenset(("bishops", "headmasters", "headmistresses", "churches", "rabbis"))
_UNIONS = ("association", "union", "league", "federation", "guild", "society", "congress")
_SITES = ("bay", "cove", "creek", "landing", "ferry", "peak", "corner", "harbour", "point")
_CORE = ("core", "doubtful")


def over_plural_possessive(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Matatu Workers' Association, St James' Park"""
    owner = words.small[last]
    if not owner.endswith("s") or not name_at(words, last + 2, known):
        return None
    if owner in known.countries or words.small[last - 1 : last + 1] == ["united", "states"]:
        return None  # Honduras' Democratic Party
    if first == last and owner in known.organizations and owner.endswith("ss"):
        return None  # Congress' Budget Committee
    if first < last and _is_of_saint(words, first, last + 2, known):
        return last + 2
    given = any(word in known.given for word in words.small[first:last])
    if given and not is_common(words.small[last], known):
        return None  # Luis Zumbis' Cabinet
    if owner in _CONFERRING and words.small[last + 2] == "conference":
        return last + 2
    end = last_of_run(words, last + 2, known)
    ends = known.heads.get(words.small[end]), known.heads.get(words.small[last + 2])
    return last + 2 if "last" in ends else None  # Growers' Union President Ann Orla


def over_possessive(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Women's Institute, People's Party, Children's Hospital"""
    if words.small[first] in _SAINTS and first < last and words.around(last + 2) in _OF_SAINTS:
        return last + 2  # St Zumbo's church
    if not name_at(words, last + 2, known):
        return None
    if words.small[last + 2] == "inn" and first == last:
        return last + 2  # Zumbo's Inn
    owner = words.small[last]
    plain = words.small[last + 1] == "'s"  # "News's" is no plural
    if first < last and _is_of_saint(words, first, last + 2, known):
        return last + 2  # St Zumbo's Church
    men = owner.endswith(("men", "women")) and owner in known.common  # Kovel Fishermen's Union
    men = men or _is_trade(words, first, last, known)
    men = men and known.heads.get(words.small[last_of_run(words, last + 2, known)]) == "last"
    crowd = owner in _OWNERS or (owner.endswith("s") and owner in known.common and not plain)
    crowd = crowd or men
    crowd = crowd and owner not in known.organizations
    firm = known.heads.get(words.small[last_of_run(words, last + 2, known)]) == "ending"
    firm = firm and (first == last or words.small[first] not in known.given)  # Ann Lee's Kovel Ltd
    land = known.is_place(" ".join(words.small[first : last + 1]))  # Kenya's Growers Ltd
    if (
        firm
        and not land
        and (is_common(words.small[last + 2], known) or words.small[last + 2] in known.heads)
    ):
        return last + 2  # Zumbo's Holdings Inc.
    if not land and words.small[last + 2] in _WORKS and owner not in known.organizations:
        return last + 2  # Zumbo's Laboratories
    if not land and first == last and (_is_bay(words, last + 2) or _is_ward(words, last + 2)):
        return last + 2 if owner not in known.organizations else None
    if known.titles.get(owner) in _CORE and known.heads.get(words.small[last + 2]) == "last":
        return last + 2  # the Sheriff's Office
    return last + 2 if crowd and (owner in _OWNERS or owner not in known.surnames) else None


def _is_trade(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """The Zumbo Landowner's Association: one of its members, and their union."""
    owner, end = words.small[last], words.small[last_of_run(words, last + 2, known)]
    given = any(word in known.given for word in words.small[first:last])
    return owner in known.roles and end in _UNIONS and not given


def _is_bay(words: Words, at: int) -> bool:
    """Zumbo's Bay: one word for what lies somewhere, and no more."""
    return words.small[at] in _SITES and not has_capital(words, at + 1)


def _is_ward(words: Words, at: int) -> bool:
    """Zumbel's Hospital: what heals under the name of its founder, and no more."""
    return words.small[at] in ("hospital", "hospice") and not has_capital(words, at + 1)


def _is_of_saint(words: Words, first: int, at: int, known: Vocabulary) -> bool:
    """Whether what is called after a saint stands there: Church, Hospital, Primary, Square."""
    saint = words.small[first] in _SAINTS and name_at(words, at, known)
    ends = (words.small[at], words.small[last_of_run(words, at, known)]) if saint else ()
    kept = (known.heads, known.place_heads, _SCHOOLS)
    return any(small in words for small in ends for words in kept)
