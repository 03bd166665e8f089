"""Is it an office, an honour or a branch of one, without who holds it: Public Diplomacy Advisor?

To teach an honour, add it to `HONOURS`; an office that is held in a field ("professor"), to
`_FIELDED`.
"""

from reader.analysis import lexicon
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.english import is_common
from reader.analysis.names.last_names import is_last_name
from reader.analysis.names.others.peoples import begins_a_body
from reader.analysis.names.pieces.noble_names import is_relative
from reader.analysis.names.pieces.titled_names import HIGH
from reader.analysis.names.runs.days_in_names import is_of_a_family
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_CHAIRS = frozenset((
    "chair", "fellowship", "professorship", "lectureship", "degree", "doctorate", "diploma", "phd",
))  # fmt: skip
_MINISTERS = ("minister", "secretary")  # of Foreign Affairs, not of the journal
_FIELDED = frozenset((
    "professor", "lecturer", "secretary", "director", "minister", "commissioner", "dean",
    "charge",
))  # fmt: skip

# Behind a person: honours, degrees, seats in parliament; "-san" in Japan.
HONOURS = (
    "kc", "qc", "mp", "obe", "mbe", "cbe", "esq", "san", "phd", "frs", "msp", "mep", "mla",
    "ms", "mna", "mpp", "mlc", "mhk", "sc", "ias", "ips", "oam", "bl", "dbe", "kbe", "cmg",
    # of orders: Fr Ann Lee, SJ
    "sj", "osb", "omi", "sdb", "ofm", "svd", "cssr", "ocd", "cicm",
)  # fmt: skip
BORN = ("née", "nee")
_GENERATIONS = ("jr.", "jr", "sr.", "sr")
# Ranks of the police of South Asia, for a side of a town: DIG East.
_RANKS = ("aig", "asp", "ccpo", "cpo", "dcp", "dig", "dpo", "dsp", "ig", "igp", "rpo", "ssp")
_SIDES = frozenset(("north", "south", "east", "west", "central", "city", "traffic", "operations"))
_HAVE = ("has", "had", "will")
_TOLD = ("the", "weekly", "daily", "told")


_BORNE = frozenset(lexicon.classes("titles")) | lexicon.words("role_nouns")
TITLES_AND_DAYS = frozenset(
    (*_BORNE, *(f"{word}s" for word in _BORNE), *lexicon.words("calendar"), "crown", "amir")
)


def is_title_alone(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Minister, April-June, Queens: a title or a day, and nobody who bears it."""
    word = small[0]
    if len(small) > 1:
        return False
    if s.title is not None:
        return _are_many(words, s, word, known)
    if word == "crown":
        return not _is_crown(words, s, known)
    if word == "amir" and words.small[s.first + 1] == "of":
        return True
    singular = word[:-1] if word.endswith("s") else word
    is_title = word in known.titles or singular in known.titles
    is_title = is_title or word in known.roles or singular in known.roles
    if not is_title and "-" in word:
        months = set(word.split("-"))
        return len(months) > 1 and months - {"to"} <= known.calendar  # April-to-June, no Jun-jun
    if not (is_title or word in known.calendar):
        return False
    if word in known.organizations and word not in known.calendar:
        office = words.small[s.last + 1]
        return word == "vice" and (office in known.titles or office[:-1] in known.titles)
    if begins_a_body(words, word, known):
        return words.small[s.first - 1] in ARTICLES
    if is_relative(words, s.first) or is_of_a_family(words, s.first, known):
        return False
    if known.titles.get(word, "doubtful") == "doubtful" and is_last_name(words, s.first, known):
        return False  # "King said no", where Ann King is named
    if known.is_place(word) and words.small[s.first - 1] in ("in", "from", "of", "to", "near"):
        return False  # "in Queens"
    return (is_title and known.heads.get(word) != "last") or word in known.calendar


def _is_crown(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """The Crown alleges, the Crown has not called her: who prosecutes for the king, and speaks."""
    at = s.last + 1 + (words.small[s.last + 1] in _HAVE)
    acts = words.around(at) in known.doings or words.around(at) in reporting_verbs()
    return acts and words.small[s.first - 1] == "the"


def _are_many(words: Words, s: Stretch, word: str, known: Vocabulary) -> bool:
    """District Chief [Executives], Deputy Prime [Ministers]: those who bear it, and not one."""
    many = word.endswith("s") and word[:-1] in known.roles and word not in known.surnames
    return many and words.small[s.first - 1] in known.titles and is_common(word, known)


_OFFICERS = frozenset(("ministers", "governors", "commissioners", "members", "officials"))
_SHORT = frozenset(("gov.", "sen.", "rep.", "gov", "sen", "rep"))


OF_OFFICES = _BORNE.union(_OFFICERS, ("police", "state", "states", "person"))


def is_bare_office(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Public Diplomacy Advisor: an office in capitals, without its holder."""
    if len(small) < 2 or s.title is not None or small[0] in known.given or small[0] in HIGH:
        return False
    if "of" in small or "for" in small or " ".join(small) in known.organizations:
        return False  # Department of Justice
    if small[-1] in lexicon.words("newspaper_words") and words.small[s.first - 1] in _TOLD:
        return False  # told the Oak Hollow Courier
    if small[-1] == "police" and known.titles.get(small[0]) == "core":
        return True  # Inspector General Police
    if small[-2] == "member" and small[-1] in ("state", "states"):
        return True
    if small[-2:] == ["focal", "person"]:
        return True
    if small[-1] in _OFFICERS:
        led = 1 if small[0] in known.organizations and len(small) > 2 else 0
        return all(is_common(w, known) for w in small[led:])  # GCC Foreign Ministers
    if small[0] in _RANKS and words.written[s.first].isupper():
        return " ".join(small[1:]) in _SIDES or known.is_place(" ".join(small[1:]))
    is_office = small[-1] in known.roles or known.titles.get(small[-1]) == "core"
    if is_office and small[-1] in _SHORT and known.is_place(" ".join(small[:-1])):
        return True  # Ohio Gov. and party chairman Ann Lee
    return is_office and all(is_common(w, known) or w in known.nationalities for w in small)


def is_field(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """What an office is for: Professor of [Surgery], Minister of State for [Food Security]."""
    state = words.small[s.first - 1] == "for" and words.around(s.first - 2) == "state"
    minister = words.small[s.first - 1] in ("of", "for") and words.around(s.first - 2) == "minister"
    if s.title is not None or not (state or minister or words.small[s.first - 1] == "of"):
        return False
    office = words.around(s.first - 4 if state else s.first - 2)
    if not (known.linking.get(office) == "title" or office in _FIELDED):
        return False
    phrase = " ".join(small)
    named = (phrase in known.organizations and office not in _MINISTERS) or known.is_place(phrase)
    headed = known.heads.get(small[-1]) == "last" or small[-1] in known.place_heads
    headed = headed and not (state and "," in small)
    headed = headed and not minister
    return not (named or headed) and all(is_common(w, known) for w in small if w != ",")


def is_study(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """What a chair or a degree is in: Fellowship in [Bipolar Disorder]."""
    if (
        words.small[s.first - 1] != "in"
        or words.small[s.first - 2] not in _CHAIRS
        or s.title is not None
    ):
        return False
    phrase = " ".join(small)
    named = phrase in known.organizations or known.is_place(phrase)
    return not named and (len(small) > 1 or is_common(small[0], known))


def is_honour(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """Ann Lee, OBE; Al Orr, Jr.: letters behind a person."""
    if len(small) > 1 or not (
        small[0] in _GENERATIONS or (small[0] in HONOURS and words.written[s.first].isupper())
    ):
        return False
    return words.small[s.first - 1] in (",", "(") and s.first > 1 and words.capital[s.first - 2]


def is_maiden_name(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """Ann Lee (née Zumbo): how she was called before is nobody else."""
    born = s.first > 2 and words.small[s.first - 1] in BORN
    return born and words.capital[s.first - 2 - (words.small[s.first - 2] in ("(", ","))]


def is_branch(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Minister (Independent Charge): common words in brackets, no acronym and no body."""
    if words.small[s.first - 1] != "(" or words.small[s.last + 1] != ")":
        return False
    if len(small) < 2 and known.titles.get(words.around(s.first - 2)) != "core":
        return False  # DCP (Crime)
    if not words.capital[s.first - 2] or "of" in small:
        return False
    if len(small) > 1 and all(map(str.isupper, words.written[s.first : s.last + 1])):
        return False  # Early Warning Network (EARLY NET)
    headed = small[-1] in known.heads or " ".join(small) in known.organizations
    headed = headed and small[-1] != "affairs"  # Minister Ann Lee (Foreign Affairs)
    return not headed and all(is_common(w, known) and w not in known.given for w in small)
