"""Is a title part of a longer name: General Motors, King Faisal Hospital, Stephen King?

To teach a word that takes a title back, add it to `lexicon/organization_heads.txt` or
`place_heads.txt`; the ways are the lines of `is_part_of_a_name`.
"""

from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.english import is_common
from reader.analysis.names.last_names import is_last_name
from reader.analysis.names.pieces.offices import is_of_a_general
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_ABBREVIATED = frozenset((
    "adm", "capt", "col", "gen", "gov", "lt", "maj", "prof", "rep", "rev", "sen", "shaikh",
    "sheikh",
))  # fmt: skip
BEFORE_OWNERS = (
    "acting", "assistant", "associate", "deputy", "former", "incoming", "outgoing", "senior",
    "vice",
)  # fmt: skip
_LAST_NAMES, _SAINTS = ("duke", "earl", "pope"), ("saint", "st", "st.", "san")
_PLAYERS = frozenset((
    "actor", "actress", "back", "bassist", "centre", "center", "comedian", "cornerback", "defender",
    "drummer", "end", "forward", "goalkeeper", "guard", "guitarist", "linebacker", "lineman",
    "midfielder", "outfielder", "pitcher", "quarterback", "rapper", "receiver", "rookie", "safety",
    "singer", "sprinter", "striker", "winger",
))  # fmt: skip
# Offices that are named with a body behind them, without "of".
HELD_AT = ("registrar", "chairman", "chairperson", "chancellor", "secretary", "treasurer")
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
HIGH = ("mount", "mt", "mt.", "lake", "loch", "cape")  # ground and water


def is_part_of_a_name(words: Words, first: int, at: int, end: int, last: int) -> bool:
    """General Motors, Prime Minister's Office, King Faisal Hospital, Queen Street."""
    known, rest = vocabulary(), words.small[end + 1 : last + 1]
    if len(rest) == 1 and rest[0] in _SUFFIXES:
        rest = []
    polite = known.titles[words.small[at]].startswith("polite")
    person = rest and (polite or rest[0] in known.given)
    if _is_behind_link(words, first, at):
        if words.small[at] in _SAINTS and rest:
            return True  # Cathedral of Saint Zumbo
        leads = known.titles[words.small[at]] == "before"
        field = at < end and leads and words.small[at] not in BEFORE_OWNERS
        if field or not person:
            return True  # Office of the Prime Minister, Department of [Public] Safety Sgt.
    if is_of_a_general(words, first, at):
        return True
    if not rest:
        return _ends_a_name(words, first, at, end)
    if rest[0] in ("of", "for"):
        return False
    if polite and rest[-1] == "county" and len(rest) < 3:
        return True  # Doña Ana County
    if len(rest) == 1 and polite:
        return False  # Mr. Camp
    if words.small[at] in _SAINTS:
        return True
    headed = known.heads.get(rest[-1]) in ("last", "ending") or rest[-1] in known.place_heads
    if headed and words.small[end] in HELD_AT and len(rest) > 1 and not is_common(rest[0], known):
        return False  # Registrar Kovel High Court
    if headed and (rest[0] not in known.given or _is_named_after(rest, polite)):
        return True  # Mother Teresa School
    if headed and known.titles[words.small[at]] == "doubtful":
        return not (at == end and _is_judge(words.small[at], rest, known))
    doubtful = at == end and known.titles[words.small[at]] == "doubtful"
    if doubtful and rest[0] in known.particles and not words.capital[end + 1]:
        return True  # Fiscalía General de Justicia
    if doubtful and _is_given(words, at, rest, known):
        return True
    plain = rest[0] in known.common and rest[0] not in known.given and len(rest[0]) > 1
    return doubtful and plain


def _is_judge(title: str, rest: list[str], known: Vocabulary) -> bool:
    """Justice Ann Marsh, Clerk Ann West, whose last name is a word for a place."""
    named = len(rest) == 2 and rest[0] in known.given and rest[1] in known.surnames
    return named and title in ("judge", "justice", "clerk", "principal", "coach", "warden")


def _is_given(words: Words, at: int, rest: list[str], known: Vocabulary) -> bool:
    """Dean Acheson, Dean Zumbo, the running back Justice Orla; not Dean Roy, where Ann Roy is."""
    small, before, alone = words.small[at], words.small[at - 1], len(rest) == 1
    if alone and small in known.given and before in _PLAYERS and not words.capital[at - 1]:
        return True
    named = words.ending.get(rest[0], set()) - {"dean"}
    alone = alone and small == "dean" and known.given.keys().isdisjoint(named)
    return small in ("dean", "duke", "earl") and (rest[0] not in known.given or alone)


def _may_be_first_name(words: Words, at: int) -> bool:
    """Stephen King, and Tishana King, whose first name no list has; not the Zumbo Force Chief."""
    known, small = vocabulary(), words.small[at]
    if small in known.given:
        return True
    if words.around(at - 1) in ARTICLES:
        return False
    strange = not is_common(small, known) and not words.written[at].isupper()
    named = small in known.nationalities or small in known.organizations or known.is_place(small)
    title = words.small[at + 1]  # Zumbo Galadima, where no word of English is a title
    last = title in known.surnames or (known.titles[title] == "doubtful" and len(title) > 4)
    last = last and (title in known.surnames or not is_common(title, known))
    return strange and not named and last


def _is_behind_link(words: Words, first: int, at: int) -> bool:
    """Whether a small word of the name stands before the title, or before all of it."""
    known = vocabulary().titles
    while at > first and words.capital[at - 1] and words.small[at - 1] in known:
        at -= 1
    return at > first and not words.capital[at - 1]


def _ends_a_name(words: Words, first: int, at: int, end: int) -> bool:
    """Zumbo Sen, Department of Criminal Justice, Stephen King."""
    known, small = vocabulary(), words.small
    if at == end > first and (small[at] == "tun" or small[at - 1] in HIGH):
        return True  # Zumbo Tun, Mount Elder
    if at == end > first and small[at].rstrip(".") in _ABBREVIATED:
        return small[at - 1] not in known.titles  # Zumbo Sen
    if at == end and known.kin.get(words.around(first - 1)) == "before":
        return not words.capital[first - 1]  # the group Zumbo Witness
    if known.is_linked_head(small[first:at]):
        return " ".join(small[first:at]) not in known.organizations  # Church of Orla Bishop
    last = at == first + 1 or not words.capital[at + 1]  # Kovel Mill Porter Ann Duke
    if last and at == end > first and small[at] in _LAST_NAMES and small[at - 1] in known.given:
        return not words.heading[at]  # Ann Duke
    if at == end and small[at - 1] not in known.titles:
        polite = (known.titles.get(word, "").startswith("polite") for word in small[first : at - 1])
        if any(polite):
            return True  # Ms Florence Governor
        given = at == end > first + 1 and small[at - 1] in known.given
        if given and known.titles.get(small[at - 2]) == "core":
            return True  # Cllr Mike Chaplain
    if at != end or known.titles[small[at]] != "doubtful":
        return False
    titled = at > first + 1 and known.titles.get(small[at - 2], "before") != "before"
    if titled and not is_common(small[at - 1], known) and not is_common(small[at], known):
        return True  # Justice Zumbo Waziri
    if at == first:
        return is_last_name(words, at, known)
    second = at == first + 1 or small[at - 2] in known.titles or small[at - 2] in known.given
    return second and _may_be_first_name(words, at - 1)


def _is_named_after(rest: list[str], polite: bool) -> bool:
    """Mother Teresa School, Fr. Zumbo Orla Command, and not Mr. Fatima Bank."""
    return polite and len(rest) in (2, 3) and rest[-1] not in vocabulary().surnames
