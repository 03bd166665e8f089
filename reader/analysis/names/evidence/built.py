"""How is a strange word built: Petrozumbo as a firm, Zumbograd as a place, Zumbović as a family?

To teach an ending, add it to its list or pattern; what it tells is a row of `BUILT`.
"""

import re

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.gazetteer import is_somebody
from reader.analysis.names.evidence.glances import ODD
from reader.analysis.names.setting import Setting

# What a firm begins with, and what it ends in, also in German, Dutch and the tongues of the north.
_BEGINNINGS = (
    "petro", "agro", "tele", "euro", "electro", "hydro", "aero", "medi", "omni", "digi", "cyber",
    "info", "inter", "infra", "trans",
)  # fmt: skip
_ENDINGS = (
    "tech", "soft", "corp", "bank", "tel", "com", "sys", "pharm", "pharma", "media", "tron", "ware",
    "works", "mart", "plex", "gas", "oil", "chem", "ismo", "mobil", "invest", "trust", "neft",
    "gaz", "bras", "jet", "rail", "card", "foods", "flix", "cast", "wire", "labs", "pay", "link",
    "cell", "agentur", "autoriteit", "dienst", "direktoratet", "direktorat", "forbundet",
    "inspectie", "kammer", "kassan", "kassen", "museum", "myndigheten", "nettet", "schaft",
    "styrelsen", "tilsynet", "verband", "verket", "werke",
)  # fmt: skip
_TRADE = re.compile(
    rf"(?:petro[a-z]{{3,}}|(?:{'|'.join(_BEGINNINGS[1:])})[a-z]{{4,}}"
    rf"|[a-z]{{3,}}(?:{'|'.join(_ENDINGS)})|[a-z]{{2}}bank)"
)

# In which offices, courts and institutes end where German and its neighbours are spoken.
_OFFICES = re.compile(
    r"[a-z-]{3,}(?:gericht|bundesamt|kartellamt|landesamt|umweltamt|patentamt|ministerium"
    r"|institut|institutet|universit(?:a|ä)t|universitet|universiteit|stiftung|stichting|verein"
    r"|akademie|sparkasse|ausschuss|behorde|gesellschaft|genossenschaft|gewerkschaft|kommission)"
)

_ENDINGS_OF_PLACES = (
    "ville", "burg", "burgh", "abad", "grad", "shire", "stan", "polis", "town", "land", "dorf",
    "heim", "stadt", "hausen", "borough", "mouth", "gorod", "patnam", "nagar", "garh", "haven",
    "minster", "chester", "pur", "pura", "sk", "jiang", "zhou", "shan", "fjord", "holm",
)  # fmt: skip
_PLACE_ENDING = re.compile(rf"[a-z]{{2,}}(?:{'|'.join(_ENDINGS_OF_PLACES)})")
# Stoke-on-Trent: what lies on a river, under a hill or by the sea.
_LYING = re.compile(r"[a-z]{2,}-(?:on|upon|sub|under|by|le|sur|next|juxta|super|am|en)-[a-z-]{2,}")
_ENDINGS_OF_FAMILIES = (
    "ovic", "ovit", "evic", "evit", "ovich", "evich", "enko", "chuk", "ssen", "nsen",
    "shvili", "adze", "idze", "opoulos", "akis", "wicz", "czyk", "oglu", "zadeh", "pour", "nejad",
    "elli", "etti", "escu", "auskas", "aitis", "inen", "quist", "strom", "mann", "baum", "stein",
    "wala", "jee", "murthy", "singhe", "wardena", "av", "ev", "ov", "eva", "ova", "sky",
    "ska", "ski", "ez", "ulu",
)  # fmt: skip
_SHORT = ("son", "yan")  # behind three letters at least: no Jason
_ENDINGS_OF_ALL = (*_ENDINGS_OF_FAMILIES, *_SHORT)
_FAMILY = re.compile(
    rf"[a-z]{{2,}}(?:{'|'.join(_ENDINGS_OF_FAMILIES)})|[a-z]{{3,}}(?:{'|'.join(_SHORT)})"
)

_INNER_CAPITAL = re.compile(
    r"(?!Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz|Ap)[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+|[A-Z]{2,}[a-z]{3,}"
    r"|[A-Z][a-z]+[A-Z]{3,}|[A-Z]{3,}Co|(?:Be|Co|Go|In|My|No|On|Re|Up|We)[A-Z][a-z]{2,}"
)


def is_built_as_a_firm(s: Setting) -> bool:
    """Orlabank, Petrozumbo: a word that is built as firms build theirs."""
    known = s.known
    for word in s.small:
        if not (word.endswith(_ENDINGS) or word.startswith(_BEGINNINGS)):
            continue
        named = word in known.surnames or word in known.given or is_common(word, known)
        if _TRADE.fullmatch(word) and not named:
            return not known.is_place(s.phrase)
    return False


def is_built_as_a_place(s: Setting) -> bool:
    """Zumbograd, Orlaville: a word that is built as places build theirs."""
    last = s.small[-1]
    if not (last.endswith(_ENDINGS_OF_PLACES) or "-" in last):
        return False
    if is_somebody(s) or (last.endswith("shan") and not s.single):
        return False  # Lady Zumboland; Zumbo Ganeshan, but Zumboshan
    if "-" in last:
        return _LYING.fullmatch(last) is not None
    if last in s.known.surnames or is_common(last, s.known):
        return False  # Donald Tusk
    return _PLACE_ENDING.fullmatch(last) is not None


def is_built_as_a_family(s: Setting) -> bool:
    """Zumbović, Orlashvili: a word that is built as family names are."""
    last = s.small[-1]
    if not (last.endswith(_ENDINGS_OF_ALL) and _FAMILY.fullmatch(last)):
        return False
    return not s.known.is_place(s.phrase)


def has_inner_capital(s: Setting) -> bool:
    """FactGrid, SunTrust, ORLMiller: a firm or what it makes; not McLean, DeVos, LaRouche."""
    for word in s.words.written[s.first : s.last + 1]:
        if not word.istitle() and _INNER_CAPITAL.fullmatch(word):
            return True
    return False


def is_built_as_an_office(s: Setting) -> bool:
    """The Zumbokartellamt, the Orla-Institut."""
    return s.single and _OFFICES.fullmatch(s.small[0]) is not None


BUILT = (
    Evidence("built as an office's", is_built_as_an_office, "It asked the [Zumbokartellamt]."),
    Evidence("built as a place's", is_built_as_a_place, "It was [Zumbograd] again."),
    Evidence("built as a family's", is_built_as_a_family, "It was [Zumbovic] again."),
    Evidence("built as a firm's", is_built_as_a_firm, "It lent from [Orlabank] again."),
    Evidence("a capital inside a word", has_inner_capital, "It lent from [ZumboTrust] again.",
             facts=ODD),
)  # fmt: skip
