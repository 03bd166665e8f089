"""Is the first word of a sentence part of a name? The rest of the article and the lists decide."""

from reader.analysis.names.traded import is_listed
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

# What English builds words from, too many for a list.
_DERIVED = (
    "ness", "tion", "ment", "ingly", "ality", "ism", "ously", "fully", "less", "able", "ible",
    "ees", "ers", "ors", "ials", "ants", "ents", "ists",
)  # fmt: skip
_PREFIXES = (
    "sub", "super", "non", "over", "under", "inter", "pre", "post", "re", "un", "mis", "multi",
    "micro", "mega", "out", "grand", "step", "co", "self", "cyber", "bio", "eco", "anti", "pro",
)  # fmt: skip
_OF_AGE = ("young", "old", "younger", "elder", "poor", "dear")
# Heads of names that do not begin one before what is no word.
_KIN_ALONE = frozenset((
    "airline", "broadcaster", "newspaper", "supermarket", "consultancy", "charity", "thinktank",
    "brokerage", "nonprofit", "militia", "militants", "lenders", "retailers", "auctioneers",
))  # fmt: skip
FIRST_OF_PLACES = frozenset((
    "north", "south", "east", "west", "latin", "central", "new", "sri", "costa", "puerto",
))  # fmt: skip


def without_start(words: Words, first: int, last: int) -> int:
    """The first word of a run that belongs to the name; past the last where none does."""
    if not words.first[first] or words.heading[first]:
        return first
    known = vocabulary()
    alone = first == last
    if not alone and " ".join(words.small[first : last + 1]) in known.organizations:
        return first  # Natural England, where "England" alone is a name too
    if last > first + 1 and " ".join(words.small[first : first + 2]) in known.organizations:
        return first  # Fine Gael Deputy Zumbo
    if alone and is_listed(words, last):
        return first  # Lantern (NYSE: ZQX)
    if last > first + 1 and _is_of_english(words, first, last, known):
        return first
    if not alone and (_begins_initials(words, first, last) or _is_initial(words, first)):
        return first
    if last == first + 1 and _is_of_which(words, first, known):
        return first
    drop = _is_no_name(words, first, known) if alone else _is_no_start(words, first, known)
    return first + 1 if drop else first


def _is_of_english(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Great Western Timber: three words of English and more, the last one's a firm's."""
    small = words.small[first : last + 1]
    if not all(is_common(word, known) for word in small) or words.low[small[0]]:
        return False
    lists = known.function, known.titles, known.calendar, known.kin, known.roles
    named = known.is_place(" ".join(small[1:])) or " ".join(small[1:]) in known.organizations
    return not (named or small[0].endswith("ly") or any(small[0] in words for words in lists))


def _is_of_which(words: Words, first: int, known: Vocabulary) -> bool:
    """Scorpion Security, which guards it: a common word and a head word."""
    small, headed = words.small[first], words.small[first + 1] in known.heads
    plain = small not in known.function and small not in known.titles
    which = words.around(first + 2) == "," and words.around(first + 3) == "which"
    return headed and which and plain and words.low[small] == 0


def _is_initial(words: Words, at: int) -> bool:
    """K. Zumbo left."""
    inside = words.text[max(0, words.starts[at] - 1)] == "."  # the "S." of "then-U.S. ships"
    if len(words.written[at]) > 1 or inside:
        return False
    return words.small[at + 1] == "." and words.capital[at + 2]


def _begins_initials(words: Words, first: int, last: int) -> bool:
    """Passenger Rail Agency of Zumbo (Praza): the initials in brackets begin with its first."""
    if words.around(last + 1) != "(" or words.around(last + 3) != ")":
        return False
    short = words.written[last + 2]
    return len(short) > 2 and short[0].isupper() and short[0].lower() == words.small[first][0]


def _is_known(words: Words, at: int, known: Vocabulary) -> bool:
    small, written = words.small[at], words.written[at]
    shouted = written.isupper() and len(written) > 1
    return small in known.countries or words.middle[small] > 0 or shouted


def _is_no_name(words: Words, at: int, known: Vocabulary) -> bool:
    """A single word: "Protesters", "Speaking"; but "Boeing", "Will" where Will is named again."""
    small = words.small[at]
    if words.written[at].isupper() and len(small) > 1:
        return False
    if _is_known(words, at, known):
        return words.low[small] > words.middle[small] and small not in known.countries
    follows = words.around(at + 1)
    acts = follows in known.doings or (follows == "," and words.around(at + 2) == "which")
    if small in known.organizations and (acts or follows in ("'s", "’s")):
        return words.low[small] > 0  # "Labour won"
    return _is_derived(small, known) or words.low[small] > 0 or is_common(small, known)


def _is_derived(small: str, known: Vocabulary) -> bool:
    """Whether it is made of English words: "Fact-checkers", "Subcontractors", "Carelessness"."""
    if small in known.surnames or small in known.given or known.is_place(small):
        return False
    parts = small.split("-")
    if len(parts) > 1 and all(is_common(part, known) or part in _PREFIXES for part in parts):
        return True
    rests = [small.removeprefix(prefix) for prefix in _PREFIXES if small.startswith(prefix)]
    if small.endswith("ly") and (small[:-2] in known.common or small[:-3] in known.common):
        return True  # Weirdly
    built = any(len(rest) > 3 and is_common(rest, known) for rest in rests)
    return built or (len(small) > 7 and small.endswith(_DERIVED))


def _is_no_start(words: Words, at: int, known: Vocabulary) -> bool:
    """A word before others of a run: "Yesterday Maria Lopez", "Nearby Kovel"."""
    small, follows = words.small[at], words.small[at + 1]
    if small in ("opposition", "ruling") and words.capital[at + 2]:
        return True
    if small in _OF_AGE and words.middle[follows] and follows in known.surnames:
        return True  # "Young Orla", where Orla is named
    if words.capital[at + 1] and _stands_before_firms(small, follows, known):
        return known.heads.get(follows) != "last"  # Automaker Oriva
    if small in known.particles and known.heads.get(follows) == "first":
        return True  # Le Ministère, El Banco
    if small in known.particles and follows not in known.common:
        return False  # Bin Orla
    if _is_known(words, at, known):
        return False
    if is_common(small, known) and _is_named_otherwise(words, at, known):
        return True  # "Late Zumbo goal": Ann Zumbo
    led = small in known.given or known.titles.get(small, "").startswith("polite")  # Mr. Blacks
    if follows in known.nationalities and not words.capital[at + 2] and not led:
        return not known.is_place(f"{small} {follows}") and small not in FIRST_OF_PLACES
    if "-" in small and _is_derived(small, known):
        return True  # Anti-slavery Whigs
    if not is_common(small, known):
        return False
    if small in known.titles or small in known.heads or small in known.nationalities:
        return False
    if known.heads.get(follows) == "ending" or _is_of_a_firm(words, at, known):
        return False  # Travelers Corp., Atlantic First Lending Corp.
    if small.removesuffix("ern") in FIRST_OF_PLACES and words.capital[at + 2]:
        return False  # Northern Vale Trains
    if small in known.place_heads or known.is_place(f"{small} {follows}"):
        return False
    if follows in known.place_heads and words.capital[at + 1] and small not in known.doings:
        return False  # Oak Creek
    if words.capital[at + 2] and is_common(follows, known) and known.is_place(words.small[at + 2]):
        return False  # Clean Rivers Scotland
    is_name = follows not in known.common or follows in known.surnames or len(follows) == 1
    is_given = small in known.given and words.capital[at + 1] and is_name
    return not is_given


def _stands_before_firms(small: str, follows: str, known: Vocabulary) -> bool:
    """Automaker Oriva, Brokerage Orla Belmo; but Charity Commission."""
    if small in _KIN_ALONE:
        return not is_common(follows, known)
    return known.kin.get(small) == "before" and small not in known.heads


def _is_of_a_firm(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a place stands before a name that ends as firms do."""
    last = at
    while words.capital[last + 1]:
        last += 1
    return known.is_place(words.small[at]) and known.heads.get(words.small[last]) == "ending"


def _is_named_otherwise(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the word behind ends the name of somebody who is called otherwise elsewhere."""
    name = words.small[at + 1]
    if words.capital[at + 2] or name in known.common or name in known.heads:
        return False
    if words.small[at] in known.given or known.titles.get(words.small[at], "before") != "before":
        return False
    named = words.ending.get(name, set()) - {words.small[at]}
    return any(given in known.given for given in named) and not known.is_place(name)


def is_common(small: str, known: Vocabulary) -> bool:
    """Whether English writes the word in small letters; plurals with their singular."""
    return small in known.common or (small.endswith("s") and small[:-1] in known.common)
