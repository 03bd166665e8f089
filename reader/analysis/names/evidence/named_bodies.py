"""Is a name called a body by the noun right before it: the union Zumbo, venues such as Orla?

The noun is one that no person bears. In plural, with "such as", "including" or "include", it tells
of all the names of the list behind it (`rows`); so does what is made of several: a consortium of.
"""

from reader.analysis.lexicon.small_words import ARTICLES, DETERMINERS
from reader.analysis.names.evidence.counted import MANY, are_counted, counts_others
from reader.analysis.names.owned_offices import leads_what_is_owned
from reader.analysis.names.setting import POSSESSIVES, Setting
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

NOUNS = frozenset((
    "affiliate", "imprint", "offshoot", "spin-off", "spinoff",
    "airline", "automaker", "bakery", "band", "bank", "biotech", "bookshop", "brewery",
    "broadcaster", "brokerage", "carmaker", "charity", "chipmaker", "club", "company",
    "conglomerate", "consortium", "consultancy", "cooperative", "drugmaker", "firm", "foundation",
    "gallery", "gang", "hospice", "hotel", "insurer", "label", "lender", "magazine", "militia",
    "museum", "newspaper", "ngo", "nightclub", "nonprofit", "orchestra", "outlet", "party", "pub",
    "publisher", "quartet", "reinsurer", "restaurant", "retailer", "startup", "start-up", "studio",
    "subsidiary", "supermarket", "theatre", "thinktank", "think-tank", "trio", "troupe", "union",
    "website",
))  # fmt: skip
# "the", or how many they are, before what all of a list are; words up to that.
_ALL, _SAID = frozenset(("the", "all", "both", "two", "three", "four", "five", "its")), 7
# Whose names "include" leads to: customers of firms, its rivals.
_BUYERS = frozenset(("clients", "customers"))
_THEIRS = _BUYERS | {"backers", "competitors", "investors", "lenders", "rivals", "shareholders"}
_HOUSES = ("auction", "fashion", "publishing", "trading")
# Who runs them is a firm: the rail operator Zumbo, no camera operator.
_OPERATED = frozenset((
    "airport", "bus", "casino", "coach", "ferry", "grid", "metro", "mobile", "network", "pipeline",
    "port", "rail", "telecom", "telecoms", "tour", "train", "tram", "utility",
))  # fmt: skip
_AUXILIARIES = frozenset(("has", "have", "will", "is", "was", "said", "says"))
# What is done to a firm, by whoever stands between it and the verb.
_DONE_TO_FIRMS = frozenset((
    "assembled", "bought", "built", "chaired", "chairs", "co-founded", "created", "established",
    "formed", "founded", "fronted", "fronts", "headed", "heads", "launched", "owned", "owns",
    "runs",
))  # fmt: skip
_LED = ARTICLES | {"its", "their", "his", "her", "another", "rival", "fellow"}
_ADJECTIVES = 4  # words between "the" and the noun
_MEMBERS = frozenset(("venture", "consortium", "alliance", "merger", "partnership"))
SHOWN = ("them", "as", "including", "include", "like", "of", "between", ":")


def is_named_body(s: Setting) -> bool:
    """ "the Danish charity Zumbo said", "the union Orla, which"; no company Roy founded."""
    noun = s.first - 1
    if s.before == "operator":
        return s.words.around(noun - 1) in _OPERATED and not (s.article or s.titled)
    if s.before not in NOUNS or s.article or s.titled or s.words.capital[noun]:
        return False
    if s.phrase in s.known.nationalities or s.known.is_place(s.phrase):
        return False
    if leads_what_is_owned(s.words, s.first, s.last, s.known):
        return False  # the secretary of the party Ann Lee
    opens = s.words.first[noun - 1] and s.after in _AUXILIARIES  # The charity Roy has said
    return _is_led(s.words, noun) and (opens or not _may_act(s))


def _is_led(words: Words, noun: int) -> bool:
    """Whether "the", "a" or "Kenya's" begins what the noun ends."""
    for at in range(noun - 1, max(-2, noun - 2 - _ADJECTIVES), -1):
        word = words.around(at)
        if word in _LED or word in ("'s", "’s"):
            return True
        if not word[0].isalpha():
            break
    return False


def _may_act(s: Setting) -> bool:
    """Whether somebody may do it there, "the firm Roy founded": what is called as people are."""
    people = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    return people and s.after[0].isalpha() and not s.owns


def acts_on_a_body(s: Setting) -> bool:
    """ "the company Roy founded in May", "the band Ann Lee fronted." : who did, and no company."""
    people = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    if not people or s.after not in _DONE_TO_FIRMS or s.after_that in DETERMINERS:
        return False
    return not s.after_that[0].isalpha() or s.after_that in s.known.function


def is_one_of_bodies(s: Setting) -> bool:
    """ "venues such as Zumbo", "Lenders include Orla", "a joint venture of Zumbo and Orla"."""
    people = not s.single and s.small[0] in s.known.given and s.small[-1] in s.known.surnames
    if s.titled or people or s.known.is_place(s.phrase):
        return False
    if s.before in ("of", "between"):
        return s.before_that in _MEMBERS
    if counts_others(s.words, s.last):
        return s.single or s.small[0] not in s.known.given
    if s.before == ":":
        return are_counted(s.words, s.first - 2)
    if s.before not in SHOWN:
        return False
    at = s.first - 2 - (s.before == "as")
    if s.before == "as" and s.before_that != "such":
        return False
    if s.before == "them":
        at -= 1 + s.article  # armed gangs, among them Zumbo
        if s.before_that != "among":
            return False
        if are_counted(s.words, at - 1):
            return True  # 13 firms in the north, among them Zumbo
    at -= s.words.around(at) == ","
    if s.words.around(at) == "houses":
        return s.words.around(at - 1) in _HOUSES
    if s.words.around(at) in _THEIRS:
        return s.before == "include" and (
            s.words.around(at) in _BUYERS or s.words.around(at - 1) == "its"
        )
    return s.words.around(at) in MANY


def are_bodies_behind(words: Words, last: int, known: Vocabulary) -> bool:
    """ "Zumbo, Orla and Kori, the country's biggest lenders," : what all of a list are."""
    if words.around(last + 1) != "," or words.around(last + 2) not in _ALL:
        return False
    for at in range(last + 3, min(last + 3 + _SAID, len(words))):
        noun = words.small[at]
        if noun in MANY or (noun.endswith("s") and known.kin.get(noun) == "before"):
            return not words.small[at + 1][0].isalpha() or words.small[at + 1] in known.function
        if not (noun[0].isalpha() or noun in POSSESSIVES):
            return False
    return False


def is_letters_behind(s: Setting) -> bool:
    """ "Ann Lee of the ZQXB said", "the Salt Committee, the ZQXB, left": letters of a body."""
    written = s.words.written[s.first]
    if not (s.single and s.article and written.isupper() and 2 < len(written) < 7):
        return False
    named = s.words.around(s.first - 3)[0].isalpha() and s.words.capital[s.first - 3]
    if not named or s.known.is_place(s.phrase) or s.owns:
        return False
    if s.before == ",":
        return s.after == ","
    verb = s.after in s.known.function or s.after in s.known.doings or s.after.endswith("ed")
    return verb or not s.after[0].isalpha()
