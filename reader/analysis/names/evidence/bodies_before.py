"""Does a noun before a name tell that it is a firm or a body: the largest lender, Oriva?"""

from reader.analysis.names.evidence.called_firms import FIRMS
from reader.analysis.names.evidence.practices import OR_FIRMS, PRACTICES
from reader.analysis.names.owned_offices import leads_what_is_owned
from reader.analysis.names.setting import Setting

# What nobody is and no place: a maker may be a man, and a center a player.
BODIES = frozenset((
    "company", "firm", "group", "agency", "airline", "newspaper", "magazine", "charity", "party",
    "organization", "organisation", "institute", "network", "militia", "startup", "start-up",
    "consultancy", "nonprofit", "ngo", "tank", "thinktank", "conglomerate", "subsidiary",
    "foundation", "consortium", "cooperative", "co-operative", "movement", "coalition", "website",
    "orchestra", "band", "club", "team", "union", "paper",
))  # fmt: skip
_MANY = PRACTICES | {"lawyers"}
_LETTERED, _LETTERS = frozenset(("arm", "body", "conference", "lobby", "wing")), 8
_NEW, _PLACE = frozenset(("a", "an", "its", "their", "another")), 4  # words of a place


def has_body_before(s: Setting) -> bool:
    """ "the island's largest lender, Oriva, fell"; the brewer, Ann Lee, is none."""
    noun = noun_before_comma(s) or _noun_somewhere(s)
    if _is_strange_firm(s, noun) or (noun in _MANY and _is_practice_introduced(s)):
        return True
    closed = s.after == "," or (noun in BODIES and _is_introduced(s))
    if closed and _are_its_letters(s, noun):
        return True
    if not closed or s.known.kin.get(noun) != "before":
        return False
    return s.single or s.small[0] not in s.known.given or not noun.endswith(("er", "or"))


def _are_its_letters(s: Setting, noun: str) -> bool:
    """ "the bishops' conference, ZQX, asked": letters behind the body that they stand for."""
    written = s.words.written[s.first]
    letters = s.single and written.isupper() and 2 < len(written) < _LETTERS
    return letters and (s.known.heads.get(noun) == "last" or noun in _LETTERED)


def is_body_introduced(s: Setting) -> bool:
    """ "a company in Kovel, Zumbo Orla." : what nobody is, and its name; not "a club, Ann Lee"."""
    introduced = s.after == "," or _is_introduced(s)
    strange = not (s.titled or s.small[0] in s.known.given)
    noun = noun_before_comma(s) or _noun_somewhere(s)
    if noun in _MANY and _is_practice_introduced(s):
        return True
    return introduced and strange and (noun in BODIES or _is_strange_firm(s, noun))


def _is_practice_introduced(s: Setting) -> bool:
    """ "his solicitors, Zumbo Orla, said": one firm; not "his lawyers, Ann Lee and Bob Roy,"."""
    if "one" in s.words.small[max(0, s.first - 6) : s.first - 2]:
        return False  # one of her lawyers, Ann Lee,
    goes_on = s.after == "," and s.after_that[0].isalpha() and not _goes_on(s, s.last + 2)
    return goes_on or s.after == "."


def _goes_on(s: Setting, at: int) -> bool:
    return s.words.capital[at] or s.words.small[at] == "and"


def _is_strange_firm(s: Setting, noun: str) -> bool:
    """ "its biggest shareholder, Zumbo-NL, has": who may be a man, and is called like none."""
    if noun not in OR_FIRMS or s.after != "," or s.titled or not s.single:
        return False
    return not (s.small[0] in s.known.given or s.small[0] in s.known.surnames)


def is_firm_before(s: Setting) -> bool:
    """ "law firm Van Zumbo Orla": what nobody is, right before it."""
    led = leads_what_is_owned(s.words, s.first, s.last, s.known)
    return s.before in FIRMS and not (s.article or s.titled or s.single or led)


def _is_introduced(s: Setting) -> bool:
    """ "and to a football club, Zumbo Stallions." : something new, and then its name."""
    before = s.words.small[max(0, s.first - 8) : s.first - 2]
    return s.after in (".", "\n", ";") and ("a" in before or "an" in before)


def noun_before_comma(s: Setting) -> str:
    """The word in small letters before the comma in front of the name, who does not lead that."""
    edge = s.first - 2 - s.article
    if s.before != "," or s.words.capital[edge] or _leads(s, edge):
        return ""
    return s.words.small[edge]


def _leads(s: Setting, noun: int) -> bool:
    """The country manager of the airline, [Zumbo Orla], left: somebody, and no airline."""
    near = range(noun - 1, max(1, noun - _PLACE), -1)
    of = next((at for at in near if s.words.small[at] in ("of", "at", "for")), 0)
    return of > 0 and s.words.small[of - 1] in s.known.roles


def _noun_somewhere(s: Setting) -> str:
    """The noun with "a" that stands in a place before the comma: a [firm] in Kovel, Zumbo."""
    at = s.first - 2
    if s.before != "," or s.titled:
        return ""
    while at > s.first - 2 - _PLACE and s.words.capital[at]:
        at -= 1
    placed = at < s.first - 2 and s.words.small[at] in ("in", "near", "outside", "from")
    new = not _NEW.isdisjoint(s.words.small[max(0, at - 4) : at - 1])
    return s.words.small[at - 1] if placed and new else ""
