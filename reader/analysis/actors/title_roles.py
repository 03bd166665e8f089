"""What of a title is the role of the one who bears it: Russian President, Apple CEO?

Titles are in `lexicon/titles.txt`; a rank that says less than an office is a word in `RANKS`.
"""

from reader.analysis.actors.double_roles import with_first_office
from reader.analysis.actors.plural_roles import is_plural_role
from reader.analysis.actors.role_nouns import Stretch, is_role, may_stand_in_role, without_opinion
from reader.analysis.actors.role_starts import ING, is_named, over_stroke
from reader.analysis.names import Name
from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.detectives import is_detective
from reader.analysis.names.pieces.titled_names import BEFORE_OWNERS
from reader.analysis.names.runs.nicknamed import RETIRED
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

FORMER = ("former", "ex", "late", "then", "acting", "outgoing")
RANKS = frozenset((
    "chief", "general", "major", "captain", "colonel", "lieutenant", "sergeant", "superintendent",
    "brigadier", "admiral", "rear", "vice", "inspector", "professor", "prof", "csp",
    "dsp", "ssp", "acp", "dcp", "supt", "insp", "sgt", "cpl", "lt", "col", "capt", "maj", "gen",
    "asp", "dig", "comm", "pc", "wpc", "cp", "air", "marshal", "commodore", "field", "det", "con",
    "ch", "advocate", "barrister", "adm", "brig", "cdr", "pastor", "trooper", "corporal", "private",
    "pvt", "spc", "cadet", "ensign", "midshipman", "commander", "cmdr", "constable", "sp", "asi",
    "garda", "sub-inspector", "havildar", "subedar", "sapper", "lieut", "patrolman", "wing",
    "squadron", "imam", "rabbi", "deacon", "monsignor", "msgr", "apostle", "evangelist", "igwe",
    "eze", "oba", "snr", "senior", "reverend", "rev",
    "lt-gen", "maj-gen", "brig-gen", "lt-col", "adv",
))  # fmt: skip
_HONOURS = frozenset((
    "sheikh", "shaikh", "sheikha", "shaikha", "sir", "dame", "maulana", "mufti", "allama",
))  # fmt: skip
OF_FIELDS = ("minister", "secretary", "commissioner", "undersecretary")
_BESIDE_OFFICES = RANKS | {"sen", "sen.", "senator", "rep", "rep."}
_CLERGY = ("bishop", "archbishop", "cardinal", "father", "rabbi", "sheikh", "canon")
_HELPS = ("assistant", "adviser", "advisor", "aide", "secretary", "counsel", "counsellor", "deputy")
_OF_FIELDS_OR_LAND = frozenset((
    "minister", "president", "governor", "speaker", "leader", "whip", "chairman", "chairwoman",
))  # fmt: skip
# Of ministers, besides those that begin a title.
_FIELDS = frozenset((
    "arts", "business", "children", "communities", "equality", "families", "food", "heritage",
    "media", "pensions", "skills", "sport", "welfare", "work",
))  # fmt: skip
# Before "and" and an office: the Salt Institute and Water Minister Ann Lee.
_BODIES = frozenset(("agency", "association", "board", "council", "department", "institute"))
_BEFORE_OFFICES = ("ex", "deputy", "caretaker", "future", "interim", "transitional")
_SIDES = ("north", "south", "east", "west", "eastern", "western", "northern", "southern")
_ORDINALS = ("st", "nd", "rd", "th")
LONGEST = 6  # words of a title that is fuller than another, or in front of one


def title_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Russian President, former Energy Minister, Apple CEO"""
    if name.title is None or is_plural_role(words, name.first - 1, known):
        return None  # "Presidents Ann Lee and Bob Orla"
    first, last = name.title, name.first - 1
    if words.small[last] in _CLERGY and _is_behind_office(words, first, known):
        return None  # council president Bishop Ann Lee
    if is_detective(words, first):
        return first, last
    while first <= last and _is_polite(words, first, known):
        first += 1
    while last >= first and (_is_polite(words, last, known) or not words.capital[last]):
        last -= 1
    if words.small[last] in RETIRED and words.small[last - 1] == "(":
        last -= 2  # Col (Rtd) Ann Lee
    polite = (at for at in range(last, first, -1) if _is_polite(words, at - 1, known))
    first = next(polite, first)  # "Royal Highness Prince"
    led = _OF_FIELDS_OR_LAND.intersection(words.small[first:last])
    led = led or frozenset({"of"}).intersection(
        words.small[first : last - 1]
    )  # Chief of Army Staff Lt Gen
    general = words.small[last - 1 : last + 1] == ["governor", "general"]
    while last > first and _is_beside(words.small[last]) and led - {words.small[last]}:
        if general:
            break  # Governor General Ann Lee
        last -= 1  # Interior Minister General Ann Lee, Minister for Water General Ann Lee
    while last > first and _is_professor_too(words, last, known):
        last -= 1  # President Prof. Ann Lee
    while last > first and words.small[last] in _HONOURS and words.small[last - 1] != "grand":
        last -= 1  # Chairman Sheikh Hamad Orla, but Grand Mufti
    if first > last:
        return None
    if first == last and words.small[last] in _HONOURS:
        return first, last  # no Kenya Sheikh
    first = _behind_body(words, _widest(words, first, last, known), last)
    office = words.small[last] in ("ameer", "amir") or any(
        is_role(word) or known.titles.get(word, "before") != "before"
        for word in words.small[first : last + 1]
    )
    return (without_opinion(words, first, last), last) if office else None


def _is_behind_office(words: Words, first: int, known: Vocabulary) -> bool:
    office = words.small[first - 1]
    return not words.capital[first - 1] and is_role(office) and known.titles.get(office) == "core"


def _behind_body(words: Words, first: int, last: int) -> int:
    """The first word of a rank behind a body: Head of the Orla Bureau [Supt] Ann Lee."""
    of = first - 1 - (words.small[first - 1] == "the")
    if of < 1 or words.small[of] != "of" or not is_role(words.small[of - 1]):
        return first
    rank = last + 1
    while rank > first and _is_beside(words.small[rank - 1]):
        rank -= 1
    return rank if first < rank <= last else first


def _widest(words: Words, first: int, last: int, known: Vocabulary) -> int:
    """The first word of the title with what stands before it: its body, a first office, fields."""
    field = known.titles.get(words.small[last]) == "before" and words.small[first - 1] == "for"
    if field and is_role(words.small[first - 2]):
        first -= 2  # County Executive for [Education Dr] Ann Lee
    first = over_stroke(words, _widened(words, first, known), known)  # Founder/CEO Ann Lee
    first = _behind_hyphen(words, with_first_office(words, first, known), known)
    if words.small[last] in OF_FIELDS:
        first = with_fields(words, first, known)
    if words.small[first - 2 : first] == ["to", "the"] and words.capital[first - 3]:
        assists = words.small[first - 3] in _HELPS  # Special Assistant to the President Ann Lee
        first = _widened(words, first - 3, known) if assists else first
    return _with_owner(words, first, known)


def _behind_hyphen(words: Words, first: int, known: Vocabulary) -> int:
    """Where the rank begins that a hyphen joins: [Lt.-]Col. Ann Lee."""
    tight = first > 1 and words.starts[first] == words.end(first - 2) + 1
    ranked = tight and words.small[first - 1] == "-" and words.capital[first - 2]
    return first - 2 if ranked and words.small[first - 2] in known.titles else first


def _with_owner(words: Words, first: int, known: Vocabulary) -> int:
    """Where the role begins with the last word of whose it is: [Oriva's] President Ann Lee."""
    owner = first - 2
    if owner < 0 or words.small[first - 1] not in ("'s", "’s") or not words.capital[owner]:
        return first
    small = words.small[owner]
    plain = small in known.calendar or small in known.function or not is_named(words, owner, known)
    if small == "state":
        return _widened(words, owner, known)  # Kovel County State's Attorney
    return first if plain else owner


def with_fields(words: Words, first: int, known: Vocabulary) -> int:
    """Where the fields begin that a comma and "and" join: Fish, Boats and Rivers Minister."""
    begin = first
    while words.around(begin - 1) in ("and", "&", ",") and _is_field(words, begin - 2, known):
        if begin == first and words.small[begin - 1] == ",":
            return first
        begin -= 2
        while _is_field(words, begin - 1, known):
            begin -= 1
    return begin


def with_small_fields(words: Words, first: int, known: Vocabulary) -> int:
    """Where the fields begin in small letters: culture, media and sport secretary."""
    begin = first
    while words.around(begin - 1) in ("and", ","):
        field = words.around(begin - 2)
        plain = known.titles.get(field) == "before" and field not in BEFORE_OWNERS
        low = begin > 1 and (words.first[begin - 2] or not words.capital[begin - 2])
        if not (low and (plain or field in _FIELDS)):
            return begin
        if begin == first and words.small[begin - 1] == ",":
            return first
        begin -= 2
    return begin


def _is_field(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.around(at)
    person = is_role(small) or small in known.given
    family = small in known.surnames and small not in known.titles
    person = person or (family and words.capital[at - 1])  # Bob Lee and
    other = person or known.titles.get(small, "before") != "before" or small in known.function
    other = other or small in known.calendar or small in _BODIES
    return at >= 0 and words.capital[at] and is_common(small, known) and not other


def _is_professor_too(words: Words, at: int, known: Vocabulary) -> bool:
    """The "Prof." of President Prof. Ann Lee, not that of Assoc. Prof. Ann Lee."""
    if words.small[at] not in ("prof", "prof.", "professor"):
        return False
    before = words.small[at - 1]
    return known.titles.get(before) != "before" and not before.startswith("asst")


def _is_beside(small: str) -> bool:
    return small in _BESIDE_OFFICES or small.rstrip(".") in RANKS  # Governor Lt. Gen. Ann Lee


def _is_polite(words: Words, at: int, known: Vocabulary) -> bool:
    if words.small[at] == "master" and words.around(at + 1) in ("chief", "sgt.", "sergeant"):
        return False  # Master Chief Petty Officer
    tan = words.small[at] == "tan" and words.around(at + 1) == "sri"
    if words.small[at] in ("honour", "honor"):
        return words.around(at - 1) in ("his", "her", "your")  # His Honour Judge Orla
    if words.small[at] in ("lord", "lady"):
        after, first = words.around(at + 1), words.around(at - 1) == "first"
        if first or after in ("justice", "chief") or known.titles.get(after) == "core":
            return False  # Lord Justice Orla, Lord Mayor Ann Orla, the First Lady
    return tan or known.titles.get(words.small[at], "").startswith("polite")


def _widened(words: Words, first: int, known: Vocabulary) -> int:
    """Whose title it is: a nationality, a country, a firm or an office in front, and "former"."""
    begin = max(0, first - LONGEST)
    while first > begin and (
        _is_of_state(words, first, known) or _belongs(words, first - 1, known)
    ):
        first -= _is_of_state(words, first, known)
        if words.small[first] in FORMER and words.first[first - 1]:
            break  # "Count former President Ann Lee among them"
        first -= 1
    return first


def _is_of_state(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a state that is cut short stands before it: former [Fla.] Gov. Ann Lee."""
    point = words.small[at - 1] == "." and words.starts[at - 1] == words.end(at - 2)
    return point and words.small[at - 2] in known.states and words.capital[at - 2]


def _belongs(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    listed = small in known.nationalities or small in known.countries
    if listed or small in _BEFORE_OFFICES or small.endswith("-time"):
        return True  # three-time Olympian
    if small == "then":
        hyphen = words.text.startswith("-", words.end(at))
        return hyphen or not words.first[at]  # "Then Mayor Ann Lee said"
    if f"{small} {words.small[at + 1]}" in known.nationalities:
        return words.capital[at]  # Sri Lankan President
    if small == "under" and words.capital[at] and words.small[at + 1] == "secretary":
        return True  # Air Force Under Secretary
    if small == "far" and words.capital[at]:
        return words.small[at + 1] in _SIDES  # Far North District Mayor
    if small == "list" and words.small[at + 1] in ("mp", "msp", "ms"):
        return True  # Green Party list MP
    if known.titles.get(small) == "before" or _is_numbered(words, at, known):
        return True
    if not words.capital[at] or small in known.function or not small[0].isalpha():
        return False
    if small in known.calendar or _is_polite(words, at, known) or small in ("jr.", "sr."):
        return False  # "On Monday President Ann Lee", "His Highness Sheikh"
    return is_named(words, at, known) or (
        may_stand_in_role(words, at, known)  # "Oceans Minister"
        and (small in ING or not small.endswith("ing"))
    )


def _is_numbered(words: Words, at: int, known: Vocabulary) -> bool:
    """The "3rd" of Kovel 3rd District Representative, the "1st" of Air Force 1st Lt."""
    ordinal = words.small[at][0].isdigit() and words.small[at].endswith(_ORDINALS)
    return ordinal and (
        known.titles.get(words.small[at + 1]) == "before" or _is_beside(words.small[at + 1])
    )
