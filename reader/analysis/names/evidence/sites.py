"""What tells of a place: in it, from it, its residents, the street before it, a saint's name."""

from reader.analysis.names.evidence.homes import is_home
from reader.analysis.names.setting import Setting

IN = frozenset(("in", "near", "across", "outside", "throughout", "around", "inside", "at"))

WAYS = frozenset(("from", "to", "into", "of"))

JOURNEYS = frozenset((
    "bus", "buses", "coaches", "commute", "commuters", "ferries", "ferry", "flight", "flights",
    "journey", "route", "routes", "roads", "plane", "planes", "sailings", "train", "trains", "trip",
    "trips", "voyage",
))  # fmt: skip

ENDS = frozenset(("and", "between"))

LINES = JOURNEYS | frozenset((
    "bridge", "border", "corridor", "highway", "line", "motorway", "railway", "road", "service",
    "services", "pipeline", "path", "distance", "halfway", "stretch", "street", "track",
))  # fmt: skip

PARTS = frozenset((
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
    "southeastern", "southwestern", "downtown", "uptown", "neighboring", "neighbouring", "nearby",
    "suburban", "rural", "mainland", "upstate", "coastal", "war-torn", "landlocked",
))  # fmt: skip

# What is done to somebody or some body, and to no place.
ADDRESSED = frozenset((
    "according", "apologised", "apologized", "belongs", "belonged", "complained", "listened",
    "replied", "responded", "speak", "speaking", "speaks", "spoke", "spoken", "talk", "talked",
    "talking", "thanks", "wrote",
))  # fmt: skip
_LOYAL = ("allegiance", "allied", "faithful", "loyal", "loyalty", "opposed", "sympathetic")
FROM = frozenset(("from", "to", "into", "toward", "towards"))

_SALES, _FAR = (
    frozenset(
        (
            "auctioned",
            "awarded",
            "contract",
            "contracts",
            "franchise",
            "leased",
            "lent",
            "licensed",
            "outsourced",
            "sale",
            "sell",
            "selling",
            "sells",
            "sold",
        )
    ),
    8,
)  # words before "to"
_STOPS = frozenset((".", ";", "\n", "and", "but", "when", "he", "she", "they", "who"))

_TAKES = frozenset(("take", "takes", "took", "taken", "taking"))
SERVED = frozenset(("reached", "reaches", "serving", "served", "serves"))  # by a ferry
_LIVES = frozenset(("born", "raised", "live", "lives", "lived", "living", "islanders"))

_CALLES = frozenset(("rue", "calle", "avenida", "jalan", "via", "carrera"))  # Rue Orla, Zumbo
# What one has in somebody.
_TRUSTED = frozenset((
    "trust", "trusts", "trusted", "confidence", "faith", "belief", "believe", "believes",
    "believed", "interest", "interested", "disappointed", "confided", "hope", "rival", "invested",
    "stake", "shares", "found", "find", "saw", "sees", "role", "ally", "partner", "friend",
))  # fmt: skip
# In small letters behind its name: Zumbo district.
LANDS = frozenset((
    "commune", "county", "district", "governorate", "municipality", "oblast", "prefecture",
    "province", "subdistrict", "sub-district", "township", "village", "woreda", "zone",
))  # fmt: skip
_STREETS = frozenset((
    "road", "street", "avenue", "lane", "drive", "close", "crescent", "terrace", "gardens", "way",
    "boulevard", "st", "st.", "rd", "ave",
))  # fmt: skip


LEAD = frozenset(("heads", "leaders", "governors", "mayors", "chiefs", "presidents"))

# A town is called so before its name; that has fewer words than this.
_TOWNS, _LONG_TOWN = frozenset(("capital", "city", "town", "village", "port")), 3


def is_behind_street(s: Setting) -> bool:
    """ "of Orla Road, Zumbo": where a street is."""
    street = s.words.around(s.first - 2) in _STREETS and s.words.capital[max(0, s.first - 2)]
    street = street or not _CALLES.isdisjoint(s.words.small[max(0, s.first - 5) : s.first - 2])
    return s.before == "," and street and s.after in (",", ".", "\n", "and")


_RUES = ("via", "rue", "calle")
BEFORE_STREETS = (*_RUES, "on", "off")


def is_on_street(s: Setting) -> bool:
    """ "on Zumbo Court", "of 14 Zumbo Court"; but "on the Court", "on Zumbo County Court"."""
    if s.before in _RUES and s.words.capital[s.first - 1] and not s.titled:
        return True  # the Via Zumbo
    if len(s.small) != 2 or s.small[1] not in ("court", "place", "square", "gate", "park"):
        return False
    numbered = s.before.isdigit() and s.before_that in ("of", "at", "in", ",")
    street = len(s.small[0]) > 1  # no J Park
    return (s.before in ("on", "off") or numbered) and street and not (s.article or s.owns)


def is_of_saint(s: Setting) -> bool:
    """ "the vicar of St Zumbo's, who": a church or a school, without its noun."""
    alone = not s.after[0].isalpha() or s.after in s.known.function or s.after in s.known.doings
    return s.owns and alone and s.small[0] in ("st", "st.", "saint") and not s.single


def is_low(s: Setting, at: int) -> bool:
    """Whether a word stands there, and without a capital."""
    return 0 <= at < len(s.words) and not s.words.capital[at]


def is_kin(s: Setting, word: str, kind: str) -> bool:
    """Whether the list has the noun as one that stands so beside such names."""
    return s.known.kin.get(word) == kind


def noun_at(s: Setting) -> int:
    """The noun in front of it, and over "such as"."""
    return s.first - 1 - 2 * (s.before == "as" and s.before_that == "such")


SEATED = ("mp", "msp", "mla", "mep", "td", "mpp", "mlc", "mhk")  # for a place


def is_in_part(s: Setting) -> bool:
    """“northern Zumbo”, “downtown Zumbo”."""
    return s.before in PARTS and not s.article and is_low(s, s.first - 1)


def has_place_noun_before(s: Setting) -> bool:
    """“the city of Zumbo”, “towns such as Zumbo”, “MSP for Zumbo”."""
    if s.before == "for":
        return s.before_that in SEATED and not (s.article or s.titled)
    at = s.first - 2 if s.before == "of" else noun_at(s)
    if s.words.around(at - 1) == "of" and s.words.around(at - 2) in LEAD:
        return False  # heads of states such as Ann Lee
    return is_kin(s, s.words.around(at), "place") and not s.article and is_low(s, s.first - 1)


def is_named_town(s: Setting) -> bool:
    """ "in the capital, Zumbo." : the town, and then its name; not "in the town, Ann Lee says"."""
    behind = s.after in (",", ".", "\n", ";") and len(s.small) < _LONG_TOWN
    person = s.titled or s.after_that.isdigit() or (not s.single and s.small[0] in s.known.given)
    if not behind or s.before_that not in _TOWNS or person:
        return False
    at = s.first - 3
    return any(s.words.around(n) in ("the", "its", "their") for n in range(at, at - 3, -1))


def has_place_noun_after(s: Setting) -> bool:
    """“Zumbo residents”, “Zumbo district”, “Zumbo MP Ann Lee”."""
    if s.after in ("mp", "mla") and s.words.capital[s.last + 2] and not s.titled:
        return not s.words.written[s.first].isupper()
    if s.known.place_heads.get(f"{s.after} {s.after_that}") == "last":
        return is_low(s, s.last + 2)  # the Zumbo refugee camp
    if s.after in ('"', "”") and s.before in ('"', "“"):  # the "Zumbo" district
        return s.known.place_heads.get(s.after_that) == "last" and is_low(s, s.last + 2)
    return is_kin(s, s.after, "place after") or is_kin(s, s.after, "place")


def is_before_land(s: Setting) -> bool:
    """ "in Debre Elias district": what it is, in small letters; no Lee district attorney."""
    ends = s.after_that in s.known.function or not s.after_that[0].isalpha()
    return not (s.titled or s.owns) and s.after in LANDS and is_low(s, s.last + 1) and ends


def is_between_commas(s: Setting) -> bool:
    """ "Kovel, Moravia," : a place behind a place."""
    return s.before == "," and s.after in (",", ".") and s.words.capital[max(0, s.first - 2)]


def is_in_long_place(s: Setting) -> bool:
    """ "in Mae Sai Noi": of two words and more, and nobody in whom one trusts."""
    trusted = s.before_that in _TRUSTED or s.words.around(s.first - 3) in _TRUSTED
    plain = not (s.article or s.owns or s.titled) and s.beside is None
    return s.before == "in" and plain and not trusted


def is_inside(s: Setting) -> bool:
    """ "in Zumbo", "flights to Zumbo"; not "in Zumbo's hall", "shares in Zumbo"."""
    if s.article or s.owns or s.beside == "organization":
        return False
    if s.before in IN or (s.before in WAYS and (_is_journey(s) or is_home(s))):
        return True
    if s.before_that in IN and is_in_part(s):
        return True  # in downtown Zumbo
    return (s.before == "and" or s.after == "and") and _is_between(s)


def _is_between(s: Setting) -> bool:
    """ "the road between Kovel and Zumbo": one of the two ends."""
    small, at = s.words.small, s.first - 1
    while at > max(1, s.first - 5) and (small[at] == "and" or s.words.capital[at]):
        at -= 1
    return small[at] == "between" and small[at - 1] in LINES


def _is_journey(s: Setting) -> bool:
    """ "trains from Zumbo", "flights out of Zumbo"."""
    at = s.first - 2 - (s.before == "of" and s.before_that == "out")
    return s.words.around(at) in JOURNEYS


def is_based(s: Setting) -> bool:
    """“the Zumbo-based firm”."""
    return s.words.text.startswith("-based", s.words.end(s.last))


def is_way(s: Setting) -> bool:
    """“went to Zumbo”, but not “spoke to Zumbo”, “to Zumbo's hall”, “goals from Zumbo”."""
    told = (s.before == "to" and s.before_that in (*ADDRESSED, *_LOYAL)) or is_followed(s)
    if told or s.article or s.owns or s.beside == "person":
        return False
    return s.before in FROM and not is_sold_to(s)


def is_last_name(s: Setting) -> bool:
    """Orla, where Ann Orla is named: her firm, or she."""
    before = s.words.ending.get(s.small[0], ()) if s.single else ()
    return not s.known.common.issuperset(before)


def is_sold_to(s: Setting) -> bool:
    """ "It sold the mill to Zumbo", "a sale to Zumbo": who buys it, and no place."""
    if s.before != "to" or s.article or s.titled or s.owns or s.known.is_place(s.phrase):
        return False
    for at in range(s.first - 2, max(0, s.first - 2 - _FAR), -1):
        word = s.words.small[at]
        if word in _STOPS:
            return False
        if word in _SALES:
            return True
    return False


def is_followed(s: Setting) -> bool:
    """ "took over from Zumbo": whose office somebody has now."""
    over = s.before == "from" and s.before_that == "over" and not s.article
    return over and s.words.around(s.first - 3) in _TAKES


def is_lived_on(s: Setting) -> bool:
    """ "born on Zumbo", "no ferry reached Zumbo": an island."""
    if s.article or s.owns or s.titled:
        return False
    if s.before == "on":
        grew = s.before_that == "up" and s.words.around(s.first - 3).startswith("gr")
        return s.before_that in _LIVES or grew
    return s.before in SERVED and s.before_that in JOURNEYS


_ITS = frozenset(("its", "their"))
WORKS = frozenset((
    "campus", "depot", "facility", "factories", "factory", "foundry", "mill", "mine", "mines",
    "plant", "plants", "quarry", "refinery", "shipyard", "smelter", "warehouse", "works", "yard",
))  # fmt: skip


def is_site_of_works(s: Setting) -> bool:
    """ "its Zumbo plant", "their Zumbo mine": where a firm has works."""
    shouted = s.words.written[s.first].isupper()  # an acronym
    return s.before in _ITS and s.after in WORKS and not (s.titled or shouted)


GOVERN = frozenset(("governor", "mayor", "congressman", "congresswoman", "vice-governor"))


def is_governed(s: Setting) -> bool:
    """ "Zumbo del Orla governor Ann Lee": whose governor she is, be it called like somebody."""
    small, at = s.words.small, s.last + 1
    if s.owns or s.titled or small[at] not in GOVERN or s.words.capital[at]:
        return False
    return small[at + 1][0].isalpha() and s.words.capital[at + 1]
