"""Does a name go on over "of", "for", "on" or "in": Bank of England, Institute for Peace?

To teach a head that "of" goes on behind, add a line to `lexicon/organization_heads.txt` or
`linking_heads.txt`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.offices import is_of_a_general, leads_an_office
from reader.analysis.names.runs.in_brackets import are_its_initials
from reader.analysis.names.runs.standing import last_of_run, name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_PEERS = frozenset(("lord", "lady", "baroness", "baron", "viscount", "viscountess", "marquess"))
_CLUBS = ("fc", "sc", "cf", "ac", "afc", "rc", "sk", "fk", "bk")
_LEAGUED = frozenset((
    "americans", "artists", "catholics", "christians", "citizens", "conservatives", "democrats",
    "doctors", "families", "farmers", "jews", "lawyers", "moms", "mothers", "mums", "muslims",
    "neighbors", "neighbours", "nurses", "parents", "patients", "people", "physicians",
    "republicans", "residents", "scholars", "scientists", "students", "taxpayers", "teachers",
    "veterans", "voters", "women", "workers", "writers",
))  # fmt: skip
_IN_NEED = ("artists", "children", "girls", "scientists", "women", "writers")  # Women in Film
_TEAMS = (*_CLUBS, "united", "city", "town", "county", "club", "rovers", "university", "college")
_FIELDS = ("ry", "logy", "ics", "ture", "tion", "ment", "ing", "ism", "sciences", "media")
_PURSUITS = frozenset((
    "research", "studies", "excellence", "training", "innovation", "fairness", "accuracy",
    "trafficking",
))  # fmt: skip
_JUSTICE = frozenset(("justice", "appeal", "appeals", "cassation", "audit", "auditors"))
_PEOPLE = (
    "ers", "ists", "ors", "ants", "ents", "ians", "eers", "organisations", "organizations",
    "churches", "bishops", "chiefs", "unions", "tribes",
)  # fmt: skip
_SENDERS = ("united", "un", "u.n.", "african", "au", "eu", "european", "nato", "ecowas", "osce")
_FEASTS = frozenset(("day", "eve", "year", "christmas", "easter", "monday", "friday"))
_AIMS = ("for", "on", "into")  # Commission of Inquiry into Allegations of Theft
_LANDS = ("country", "nation", "island", "archipelago", "state", "city", "capital", "territory")


def _is_firm_of_town(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Zumbo Energy of Kovel, Kenya: a firm, and the town and land that it is from."""
    land = at + 2
    there = words.around(at + 1) == "," and known.is_place(words.around(land))
    closed = not words.around(land + 1)[0].isalpha() or words.small[land + 1] in known.function
    firm = first < last and not known.is_linked_head(words.small[first : last + 1])
    return firm and there and closed and words.small[first] not in known.nationalities


def over_of(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Bank of England, Institute for Peace, House of the People"""
    head, link = words.small[last : last + 2]
    at = last + 2 + _has_article(words, last + 2, known)
    if not name_at(words, at, known) or head in ("one", "two"):
        return None  # in League One against Kovel
    if link == "of" and are_its_initials(words, first, at):
        return at
    if (at > last + 2 and _is_of_some_land(words, at, known)) or _is_on_a_day(words, at, link):
        return None
    if words.small[first] in _PEERS and last == first + 1:
        return at if link == "of" else None  # Lord Zumbo of Kovel
    aimed = any(small in _AIMS for small in words.small[first:last])
    if link == "of" and aimed and is_common(head, known):
        aim = "the" in words.small[first:last]  # Front for the Liberation of Kovel
        return at if aim or is_common(words.small[at], known) else None
    if _is_for_or_against(words, first, last, at, known):
        return at  # Americans for Clean Rivers
    if link == "into" or head == "rally":
        return at if _is_inquiry(words, first, last) or _is_movement(words, first, last) else None
    if link == "in":
        field = _is_in_a_field(words, first, last, at, known)
        return at if field or _is_sent(words, first, last, at, known) else None
    met = link == "against" and words.sport
    if met or head in {"against": (*_TEAMS, "test", "match", "final"), "of": _CLUBS}.get(link, ()):
        return None  # for Zumbo United against Kovel, Zumbo FC of Kovel
    kind = known.heads.get(head, "")
    whole = link in ("of", "for", "on") and known.is_linked_head(words.small[first:last])
    if head in known.titles and kind not in ("last", "first") and not whole:
        return at if _is_titled(words, first, last, at, known) else None
    if link == "of" and not _is_firm_of_town(words, first, last, at, known):
        led = head in known.titles and leads_an_office(words, last, at, known)
        led = led or _is_of_the_realm(words, first, last, at, known)
        led = led or (head, words.small[at]) in (("hall", "fame"), ("heads", "state"))
        return at if kind in ("last", "first") or head in known.linking or led else None
    if link == "of" or _is_named_after_land(words, first, last, at, known):
        return None
    if link == "for" and kind not in ("last", "first") and not is_common(words.small[at], known):
        return None  # in the Kovel House Room for Orla
    return at if _is_for_a_field(words, first, last, at, known) and kind != "ending" else None


def _is_on_a_day(words: Words, at: int, link: str) -> bool:
    """They saw Kovel United [on Boxing Day], [on New Year's Eve]."""
    return link == "on" and not _FEASTS.isdisjoint(words.small[at : at + 4])


def _is_inquiry(words: Words, first: int, last: int) -> bool:
    """The Orla Inquiry into the fire, a Centre for Research into Oaks: with what it looks into"""
    head = words.small[last]
    looks = head == "inquiry" or (head == "research" and "for" in words.small[first:last])
    return looks and last > first and words.small[last + 1] == "into"


def _is_movement(words: Words, first: int, last: int) -> bool:
    """The Rally for Kovel, which is a party"""
    large = words.small[last] == "rally" and first == last and not words.first[last]
    return large and words.small[last + 1] in ("for", "of")


def _is_for_a_field(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Institute for Peace; but the Zumbo Institute on Hill Road"""
    link = words.small[last + 1]
    street = words.small[last_of_run(words, at, known)] in known.place_heads
    if link == "on" and (street or _is_of_a_noun(words, at, known)):
        return False
    letters = link == "for" and words.written[at].isupper() and not _is_said_of(words, at, known)
    other = words.small[at] in known.not_actors and not letters  # but Institute for AI
    other = other or words.small[at] in known.calendar
    firm = words.small[at] in known.organizations and not is_common(words.small[at], known)
    other = other or (link == "on" and firm)  # they asked the Board of Trade on Pfizer
    headed = (known.heads.get(words.small[i]) == "last" for i in range(first, last + 1))
    return not other and any(headed)


def _is_said_of(words: Words, at: int, known: Vocabulary) -> bool:
    """They asked the Institute for GDP [figures]: what the letters only describe."""
    noun = words.around(at + 1)
    return noun.isalpha() and not (words.capital[at + 1] or noun in known.function)


def _is_titled(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """The Plain State of Kovel; State of Kenya; and an office, as Minister of Water"""
    link, state = words.small[last + 1], words.small[last] == "state"
    land = words.small[at] in known.countries and words.around(first - 1) != "of"
    if link == "of" and state and (last > first or land):
        return True
    return link in ("of", "for") and _is_an_office(words, first, last, at, known)


def _is_named_after_land(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """The University of Kovel [against] Orla, aid from Congress [for] Kenya: a whole name"""
    head = words.small[last]
    land = known.is_place(words.small[at]) or words.small[at] in ("central", "south", "north")
    body = (" ".join(words.small[n : last + 1]) for n in range(first, last + 1))
    alone = land and any(phrase in known.organizations for phrase in body)
    return alone or (known.is_place(head) and head not in known.heads)


def _is_an_office(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Minister of Water, Director of Public Works, Directorate General of Mines"""
    titled = known.linking.get(words.small[last]) == "title"
    return titled or leads_an_office(words, last, at, known) or is_of_a_general(words, first, last)


def _is_of_the_realm(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Court of Appeal [of] Kenya, Union of Weavers of Kenya, Rural Timber Corporation of Kenya"""
    head, run = words.small[last], words.small[first:last]
    if len(run) > 1 and " ".join((*run, head)) in known.organizations:
        return known.is_place(words.small[at])  # Blue Cross Blue Shield of Michigan
    if head == "corporation" and run and is_common(run[0], known):
        return True  # Investment Corporation of Kovel
    body = (" ".join(words.small[at : at + n]) for n in (1, 2))
    if known.is_linked_head(run) and any(phrase in known.organizations for phrase in body):
        return True  # Committee on Ethics of Congress
    if head in _JUSTICE and "court" in run:
        return True
    if any(known.linking.get(word) == "office" for word in run[:2]):
        formal = words.small[at : at + 2] in (["republic", "of"], ["kingdom", "of"])
        if formal or known.country_of(words.small[at]):
            return True  # Ministry of Salt of Kenya
    people = head.endswith(_PEOPLE) or head.removesuffix("s") in known.roles
    if people and known.is_linked_head(run) and is_common(head, known):
        phrases = (" ".join(words.small[at : at + n]) for n in (1, 2))
        return any(map(known.is_place, phrases))  # College of Physicians of Kovel
    land = words.small[at] in known.countries or words.small[at] in known.nationalities
    land = land or " ".join(words.small[at : at + 2]) in known.countries
    if not land:
        return False
    owners = run[1:] if run and run[0] in known.nationalities else run
    return (
        head in ("corporation", "company")
        and bool(owners)
        and all(is_common(word, known) and word not in known.surnames for word in owners)
    )


def _is_in_a_field(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Centre for Research in Forestry"""
    field = words.small[at].endswith(_FIELDS) and at == last + 2
    field = field or words.small[last] == "trafficking"  # in Cultural Goods
    pursued = words.small[last] in _PURSUITS and known.is_linked_head(words.small[first : last + 1])
    return field and pursued and not known.is_place(words.small[at])


def _is_sent(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """The United Nations Mission [in Kenya]: a force that is called after where it is."""
    if words.small[last] not in ("mission", "force") or first == last:
        return False
    ends = range(at, last_of_run(words, at, known) + 1)
    land = next((e for e in ends if known.country_of(" ".join(words.small[at : e + 1]))), None)
    if land is None:
        return False
    sender = words.small[first] in _SENDERS
    return sender or (words.around(land + 1) == "(" and words.capital[land + 2])


def _is_of_a_noun(words: Words, at: int, known: Vocabulary) -> bool:
    """The Budget Committee [on the U.S. economy]: a country that only describes a noun."""
    noun = words.around(at + 1)
    low = noun.isalpha() and not words.capital[at + 1]
    said = noun in known.function or noun in known.doings
    return low and words.small[at] in known.countries and not said


def _is_for_or_against(words: Words, first: int, last: int, at: int, known: Vocabulary) -> bool:
    """Women in Film, the Association for Research into Crimes against Art"""
    head, link = words.small[last : last + 2]
    if link == "against" and "into" in words.small[first:last] and is_common(head, known):
        return True
    if link == "in" and head in _IN_NEED:
        return last_of_run(words, at, known) == at and _has_aim(words, at, known)
    if not _is_league(head, known) or link not in ("for", "against"):
        return False
    land = words.small[at] in known.countries and last > first  # Orlan Scholars for Palestine
    return land or _has_aim(words, at, known)


def _has_article(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether "the" stands behind the link; behind "Kenyans for" also "a"."""
    league = words.small[at - 1] == "for" and _is_league(words.small[at - 2], known)
    return words.around(at) in (("the", "our", "a", "an") if league else ("the", "our"))


def _is_league(head: str, known: Vocabulary) -> bool:
    """Whether those who are called so join for an aim: Doctors, Kenyans for a Clean River."""
    return head in _LEAGUED or (head.endswith("ans") and head in known.nationalities)


def _has_aim(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a common word stands there that is no person and no place: for [Prosperity]"""
    small = words.small[at]
    if known.heads.get(small) or known.is_place(small) or small in known.organizations:
        return False  # lawyers for the Movement for Clean Rivers
    return is_common(small, known)


def _is_of_some_land(words: Words, at: int, known: Vocabulary) -> bool:
    """The Senate [of the South Orlan country]: a land that is not named."""
    end = last_of_run(words, at, known)
    return words.small[end] in known.nationalities and words.around(end + 1) in _LANDS
