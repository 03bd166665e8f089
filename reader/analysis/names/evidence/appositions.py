"""What is said of a name in an apposition: a role, an age, what kind of firm or place it is."""

from reader.analysis.lexicon.small_words import ARTICLES, POSSESSIVE_PRONOUNS
from reader.analysis.names.evidence.bodies_before import BODIES, has_body_before, noun_before_comma
from reader.analysis.names.evidence.called_firms import ENDS, STOPS
from reader.analysis.names.evidence.homes import is_of_somebody
from reader.analysis.names.evidence.relatives import has_members
from reader.analysis.names.setting import POSSESSIVES, Setting

_BEGIN_ROLES = ARTICLES | {"his", "her", "their", "our", "who", "whose"}
_LEADERS = frozenset((
    "boss", "captain", "co-founder", "coach", "curator", "dean", "director", "editor", "founder",
    "head", "leader", "manager", "officer", "organiser", "organizer", "owner", "proprietor",
    "rector", "secretary", "treasurer",
))  # fmt: skip
_ITS = 3  # words of an office: its former executive chairman
_LANDS = frozenset((
    "country", "nation", "kingdom", "sultanate", "emirate", "archipelago", "democracy", "territory",
    "colony",
))  # fmt: skip
# Who may be a man, but under one strange name is a body.
_REGULATORS = frozenset((
    "bookseller", "broadcaster", "developer", "grocer", "insurer", "lender", "maker",
    "manufacturer", "operator", "owner", "producer", "publisher", "refiner", "regulator",
    "retailer", "supplier", "wholesaler",
))  # fmt: skip


def has_age(s: Setting) -> bool:
    """ "Ann Lee, 51,", "Ann Lee, a 51-year-old baker": an age behind a comma."""
    at = s.last + 2
    if s.after_that in ("a", "an") and s.words.around(at + 1).endswith("-year-old"):
        return s.after == "," and s.words.around(at + 2) in s.known.roles
    return s.after == "," and s.words.around(at).isdigit() and len(s.words.around(at)) == 2


def has_role_behind(s: Setting) -> bool:
    """ ", the striker," or ", a farmer from": a role within eight words behind it."""
    if s.after != "," or s.owns or thing_behind(s, "firm") or has_members(s):
        return False  # "a firm owned by the mayor", "Zumbo, whose leader"
    begins = s.after_that in _BEGIN_ROLES
    bare = s.after_that in s.known.roles and s.words.around(s.last + 3) in ("of", "at", "for")
    return (begins and _role_within(s, s.last + 2, 8)) or bare or _is_office_of_body(s)


def has_office_behind(s: Setting) -> bool:
    """ "Ali Shire, mayor of", "Ali Shire, its chairman": what only somebody is."""
    if s.after != "," or s.owns:
        return False
    if s.after_that == "its":
        first = s.last + 3
        nouns = s.words.small[first : first + _ITS]
        return _is_led_by_it(s, first) or any(_is_office(s, noun) for noun in nouns)
    return _is_office(s, s.after_that) and s.words.around(s.last + 3) in ("of", "for")


def _is_led_by_it(s: Setting, first: int) -> bool:
    """Ali Shire, its director."""
    return s.words.around(first) in _LEADERS and not s.words.around(first + 1)[0].isalpha()


def _is_office(s: Setting, noun: str) -> bool:
    return s.known.titles.get(noun) == "core" or noun.startswith("spokes")


def _is_office_of_body(s: Setting) -> bool:
    """ "Zumbo Orla, United Nations envoy to Kenya,": a body, and who is sent by it."""
    at = s.last + 2
    if s.single or not s.words.capital[at]:
        return False
    while s.words.capital[at] and at < s.last + 6:
        at += 1
    follows = s.words.around(at + 1) in ("of", "for", "to", "in")
    return follows and s.words.around(at) in s.known.roles


def _role_within(s: Setting, start: int, number: int) -> bool:
    for at in range(start, min(start + number, len(s.words))):
        if s.words.small[at] in STOPS or s.words.small[at] == ",":
            return False
        small = s.words.small[at]
        office = s.words.capital[at] and s.known.titles.get(small) == "core"
        if office or (small in s.known.roles and not s.words.capital[at]):
            return True
    return False


def has_role_before(s: Setting) -> bool:
    """ "the island's leader, Ann Lee"."""
    noun = noun_before_comma(s)
    if noun not in s.known.roles or s.known.kin.get(noun) == "before":
        return False
    return not has_body_before(s)


def before_who(s: Setting) -> bool:
    """ "who" or "whose" behind it; not in "a vendor from Zumbo who", "Zumbo, whose members"."""
    if has_members(s):
        return False
    close = s.after in ("who", "whose") and s.before not in ("at", "from", "in", "near")
    if s.before == "of" and s.after == "," and (is_of_somebody(s) or s.before_that == ","):
        return False  # Ann Lee of Zumbo Orla, who; Ann Lee, of Zumbo, who
    return close or (s.after == "," and s.after_that in ("who", "whose"))


def before_which(s: Setting) -> bool:
    """ ", which" behind it."""
    return s.after == "," and s.after_that == "which"


def thing_behind(s: Setting, nouns: str) -> bool:
    """ "Oriva, a maker of boats", "Oriva is a maker of boats": a noun for a firm or a place."""
    if s.after not in (",", "is", "was") or s.owns:
        return False
    if s.after == "," and s.after_that == "home" and s.words.around(s.last + 3) == "to":
        return nouns == "place"  # Zumbo, home to an old mill
    somebodys = nouns == "place" and s.after_that in POSSESSIVE_PRONOUNS  # Kovel, her hometown
    owned = s.after_that in POSSESSIVE_PRONOUNS and s.words.around(s.last + 3) in BODIES
    if owned and nouns != "place":
        return not s.words.around(s.last + 4)[0].isalpha()  # Zumbo, his firm,
    article = s.after_that in ARTICLES or somebodys
    if not article and s.words.around(s.last + 3) not in POSSESSIVES:
        return False
    for at in range(s.last + 3, min(s.last + 11, len(s.words))):
        word = s.words.small[at]
        if word in s.known.roles:
            group = nouns == "firm" and _noun(s, s.words.around(at + 1), nouns)  # producer group
            strange = _is_regulator(s, word)
            if not (group or strange):
                return False  # "the company executive"
            if strange and s.words.around(at + 1) in ENDS:
                return nouns == "firm"  # Zumbo, the owner of the mill
        if word == "of" and s.words.capital[at - 1] and s.words.capital[at + 1]:
            continue  # the Republic of Kovel head coach
        ends = word in ENDS or word.isdigit()  # a hamlet 20 km from Kovel
        named = ends and _noun(s, s.words.small[at - 1], nouns)
        if named or (ends and word != "and"):
            return named
    return False


def _is_regulator(s: Setting, word: str) -> bool:
    """ "ZQX, the water regulator": a body, where it is called as nobody is."""
    strange = s.single and not (s.small[0] in s.known.given or s.small[0] in s.known.surnames)
    return word in _REGULATORS and strange


def _noun(s: Setting, word: str, nouns: str) -> bool:
    if nouns == "body":
        return word in BODIES
    if word == "nation" and "First" in s.words.written[s.last + 3 : s.last + 8]:
        return nouns != "place"  # Zumbo, a small First Nation; not the first nation to vote
    if nouns == "place":
        place = word in s.known.place_heads or s.known.kin.get(word) == "place"
        return place or word in _LANDS
    head = s.known.heads.get(word) == "last" and word not in _LANDS  # an island nation
    return head or s.known.kin.get(word) == "before"
