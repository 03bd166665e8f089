"""Where somebody is from: a Zumbo man, Ann Lee of Zumbo, a baker from Zumbo."""

from reader.analysis import lexicon
from reader.analysis.names.english import is_common
from reader.analysis.names.setting import Setting

_ONE = frozenset(("a", "an", "one", "two", "three", "four", "five", "another"))
ONES = frozenset((
    "boy", "boys", "couple", "dad", "farmer", "farmers", "fisherman", "fishermen", "girl", "girls",
    "grandfather", "grandmother", "man", "men", "mother", "mum", "native", "natives", "pensioner",
    "schoolboy", "schoolgirl", "teen", "teenager", "teenagers", "toddler", "woman", "women",
))  # fmt: skip
_VILLAGERS = frozenset((
    "elders", "families", "farmers", "fishermen", "herders", "immigrants", "migrants", "peasants",
    "pilgrims", "refugees", "settlers", "survivors", "tourists", "villagers", "visitors",
))  # fmt: skip
_COMES = frozenset(("is", "comes", "hails", "hailed"))
_FOLK = frozenset((
    "boy", "couple", "family", "father", "girl", "grandmother", "man", "mother", "pensioner",
    "student", "teacher", "teenager", "voter", "woman",
))  # fmt: skip


def is_home_of_one(s: Setting) -> bool:
    """ "a Zumbo man", "a 17-year-old Zumbo girl", "two Zumbo women": whose town it is."""
    if s.after not in ONES or s.titled or s.words.capital[s.last + 1]:
        return False
    shouted = s.single and s.words.written[s.first].isupper()  # a BBC man
    opens = s.before == "\n" or s.first == 0  # Zumbo man held over fire
    return (opens or s.before in _ONE or s.before.endswith("-year-old")) and not shouted


def is_home(s: Setting) -> bool:
    """ "Ann Lee, 51, of Zumbo", "Ann Lee of Zumbo", "a baker from Zumbo": where one is from."""
    if s.titled:
        return False
    if s.before == "from":
        folk = s.before_that in _FOLK or s.before_that in lexicon.words("trades")
        folk = folk or s.before_that in _COMES or s.before_that in _VILLAGERS
        aged = s.after == "," and s.words.around(s.last + 2).endswith("-year-old")
        return (s.single and folk) or aged or _is_behind_age(s)
    if s.before != "of":
        return False
    polite = s.known.titles.get(s.words.around(s.first - 4), "").startswith("polite")
    if s.before_that == "," and s.after == "," and polite and s.words.capital[s.first - 3]:
        return s.single  # Mr Orla, of Zumbo,
    return _is_behind_age(s) or _is_behind_whole_name(s) or _is_between_commas(s)


def _is_between_commas(s: Setting) -> bool:
    """Michael Lee, of Zumbo Orla, lost: two strange words behind a whole name."""
    if len(s.small) != 2 or s.before_that != "," or s.after != "," or s.article:
        return False
    words, at = s.words, s.first - 3
    whole = words.capital[at] and words.small[at - 1] in s.known.given
    strange = not any(w in s.known.heads or w in s.known.surnames for w in s.small)
    return whole and strange and not (is_common(s.small[1], s.known) or s.small[0] in s.known.given)


def _is_behind_age(s: Setting) -> bool:
    """ "Ann Lee, 51, from Zumbo": where one of that age is from."""
    age = s.words.around(s.first - 3)
    return s.before_that == "," and age.isdigit() and len(age) == 2


def _is_behind_whole_name(s: Setting) -> bool:
    """Whether a given name and another stand before "of", and behind it one word and no letters."""
    at = s.first - 2
    if not s.single or at < 1 or not (s.words.capital[at] and s.words.capital[at - 1]):
        return False
    whole = s.words.small[at - 1] in s.known.given and s.words.small[at] not in s.known.heads
    return whole and not s.words.written[s.first].isupper()


def is_of_somebody(s: Setting) -> bool:
    """ "Ann Lee of Zumbo Orla": a firm or a place, and nobody."""
    at = s.first - 2
    if s.before != "of" or s.article or s.titled or s.owns or s.single:
        return False
    if at < 2 or not s.words.capital[at]:
        return False
    small = s.words.small
    whole = s.words.capital[at - 1] and small[at - 1] in s.known.given
    return whole and not (small[at] in s.known.heads or small[at] in s.known.place_heads)


# Whose house it is, and what of hers is called after where it is.
SOMEBODYS = ("her", "his", "their", "my", "our")
HOUSES = frozenset((
    "apartment", "bungalow", "compound", "condo", "farmhouse", "flat", "home", "homes", "house",
    "mansion", "residence", "residences", "townhouse", "villa",
))  # fmt: skip


def is_where_one_lives(s: Setting) -> bool:
    """His Zumbo house, her Orla Vale flat: where it is, be it called like somebody."""
    owned = s.before in SOMEBODYS and s.after in HOUSES
    return owned and not (s.owns or s.titled) and s.phrase not in s.known.organizations
