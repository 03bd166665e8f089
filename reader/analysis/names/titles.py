"""Where a title ends and a name begins: "US Secretary of State Ann Lee" is a place and a person.

A title is a core word ("President", "Gen.") with the words that may stand before it ("Vice",
"Prime", "Former"); the lists are in `lexicon/titles.txt`. In front of the title may stand a
nationality or the name of a place or an organization; behind it the office ("of State") and then
the person. A head word at the end takes it all back: "General Motors", "King Faisal Hospital".
"""

from collections.abc import Iterator

from reader.analysis import lexicon
from reader.analysis.names.behind_offices import after_office, office_place
from reader.analysis.names.called import kind_of_noun, noun_called
from reader.analysis.names.english import is_common
from reader.analysis.names.last_names import is_last_name
from reader.analysis.names.offices import OFFICE_WORDS, is_portfolio, owner_end
from reader.analysis.names.opening_roles import opens_with_role
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words, has_capital

_ABBREVIATED = (
    "sen", "rep", "gen", "gov", "col", "maj", "lt", "capt", "prof", "rev", "adm", "sheikh",
)  # fmt: skip

_BEFORE_OWNERS = ("assistant", "deputy", "former", "acting", "associate", "senior", "vice")
_SUFFIXES = ("jr", "jr.", "sr", "sr.", "ii", "iii", "iv")
_CALLED = ("duke", "earl", "king", "major", "dean", "baron")
_IN_UNIFORM = ("spokesman", "spokeswoman", "commander", "officer", "soldier", "pilot", "leader")
_LOCAL = ("mayor", "governor", "bishop", "archbishop", "sheriff", "emir", "prefect")
_CHIEFS = ("chief", "co-chief")
_NOBLE = ("sultan", "prince", "princess", "king", "queen", "duke", "earl", "baron")


def split_titles(words: Words, first: int, last: int) -> Iterator[Stretch]:
    """The names in a run of capitalised words, their titles cut off."""
    known = vocabulary()
    noun = noun_called(words, first)
    if noun and kind_of_noun(noun, known) in ("firm", "place"):
        yield Stretch(first, last, None)  # a firm called Blue Anchor Orla
        return
    begin, title = _behind_office(words, first, last)
    if title is None and _is_behind_town(words, first, last):
        yield Stretch(first, first, None)  # Mayor of [Kovel] Ann Orla
        begin, title = first + 1, first - 2
    at = begin
    while at <= last:
        end = _title_end(words, first, at, last)
        if end is None:
            at += 1
            continue
        at = _behind_place(words, begin, _behind_organization(words, begin, at, end), end)
        owner = at
        if is_portfolio(words, begin, at, known):
            owner = owner_end(words, begin, at, known)
        while begin < owner - 1 and words.small[begin] in _BEFORE_OWNERS:
            begin += 1  # Assistant [U.S.] Attorney
        if owner > begin:
            yield Stretch(begin, owner - 1, title)
        title = at if title is None or at > begin else title
        begin = at = after_office(words, end + 1, last, known)
        if begin > end + 1 and begin <= last:
            yield from office_place(words, end, begin, known)
        elif begin > last > end:
            yield from office_place(words, end, last + 1, known)
    if begin <= last:
        yield Stretch(begin, last, title)


def _behind_office(words: Words, first: int, last: int) -> tuple[int, int | None]:
    """Where the person begins behind an office in small letters: secretary of [State] Ann Lee."""
    known, office, link = vocabulary(), words.around(first - 2), words.around(first - 1)
    state = link == "for" and office == "state"  # minister of state for Water
    if not state and link != "of":
        return first, None
    if any(known.is_place(" ".join(words.small[first : first + n])) for n in (2, 3)):
        return first, None  # mayor of New York City
    if not state and known.titles.get(office) != "core" and office not in ("chief", "head"):
        return first, None
    if words.small[first] in OFFICE_WORDS and first < last - 1:
        return first + 1, first - 2  # chief of Staff Zumbo Orla
    begin = first
    while begin < last - 1 and words.small[begin] in known.common:
        begin += 1
    named = words.small[begin] in known.given and words.small[begin] not in known.common
    low = state or not words.capital[first - 2]
    title = first - 4 if state and known.titles.get(words.around(first - 4)) else first - 2
    return (begin, title) if named and begin > first and low else (first, None)


def _is_behind_town(words: Words, first: int, last: int) -> bool:
    """Mayor of Kovel Ann Orla: one strange word, and then a given name and another."""
    known, small = vocabulary(), words.small
    if last != first + 2 or small[first - 1] != "of" or small[first - 2] not in _LOCAL:
        return False
    strange = small[first] not in known.given and small[first] not in known.common
    given = words.capital[first + 1] and small[first + 1] in known.given
    return strange and given and small[last] not in known.place_heads


def _behind_organization(words: Words, begin: int, at: int, end: int) -> int:
    """Where the title begins, if its first words end a known name: [White House] Adviser."""
    known = vocabulary().organizations
    ends = (n for n in range(end - 1, at - 1, -1) if " ".join(words.small[begin : n + 1]) in known)
    return next(ends, at - 1) + 1 if at > begin else at


def _behind_place(words: Words, begin: int, at: int, end: int) -> int:
    """Where the title begins behind a word for a place: [Orla County] Sheriff."""
    if at in (begin, end) or words.small[at] not in ("county", "city", "state", "province"):
        return at
    small = words.small[at]
    whole = small == "county" or vocabulary().is_place(" ".join(words.small[begin : at + 1]))
    governed = small == "state" and words.small[end] == "governor"
    return at + 1 if whole or governed else at


def _is_noble_name(words: Words, at: int) -> bool:
    """Senator Prince Zumbo, President Dean Orla: behind another title it is a given name."""
    known, small = vocabulary(), words.small[at]
    if known.titles.get(small) != "doubtful" or not words.capital[at - 1]:
        return False
    if small not in _NOBLE and small not in known.given:
        return False
    if small == "general":
        return False  # Deputy Solicitor General
    short = len(words.around(at + 1)) == 1 or not has_capital(words, at + 2)
    if words.around(at + 1) in ("al", "el", "bin", "ibn"):  # Dr. Sultan Al Zumbo
        return known.titles.get(words.around(at - 1), "before") != "before"
    return short and known.titles.get(words.around(at - 1)) == "core"


def _is_named_behind_role(words: Words, at: int) -> bool:
    """The union's president Earl Zumbo: behind a role in small letters it is a given name."""
    known, before = vocabulary(), words.around(at - 1)
    called = words.small[at] in _CALLED and words.written[at][1:].islower()
    related = before == "," and words.around(at - 2) in lexicon.words("weak_roles")
    alone = has_capital(words, at + 1) and not has_capital(words, at + 2)
    if words.small[at] == "duke" and alone and not words.capital[at - 1]:
        return not words.heading[at]  # Duke Zumbo; a duke is one of a place
    if called and alone and related and not words.capital[at - 2]:
        return True  # her husband, Earl Zumbo
    role = before in known.roles or known.titles.get(before) == "core"
    if not (called and role) or words.capital[at - 1] or before in _IN_UNIFORM:
        return False
    return has_capital(words, at + 1) and not has_capital(words, at + 2)


def _is_inner_name(words: Words, first: int, at: int, last: int) -> bool:
    """Whether a given name stands before a word of honour, and a name behind it."""
    known, small = vocabulary(), words.small
    kind, given = known.titles.get(small[at], ""), small[at - 1]
    if small[at] in ("haji", "hj") and first < at < last:
        return given not in known.titles  # Datuk Seri Zumbo Haji Orla
    if not first < at < last or given not in known.given or given in known.titles:
        return False
    office = small[at - 2] in known.common and small[at - 2] not in known.given
    if at == first + 1 or office:  # Muhammad Shehu Zumbo, Ann King Orla
        called = small[at] in known.given or small[at] in known.surnames
        strange = kind in ("doubtful", "polite") and small[at] not in known.common
        place = any(given in names for names in (known.countries, known.capitals, known.regions))
        if (small[at] in _NOBLE or (strange and called)) and not place:
            return True
    titled = at > first + 1 and known.titles.get(small[at - 2], "before") != "before"
    return titled and kind.startswith("polite")


def _title_end(words: Words, first: int, at: int, last: int) -> int | None:
    """The last word of the title that begins here; None where none does."""
    known, end, core = vocabulary(), at, False
    td = words.written[at] == "TD" and at == first and words.small[at + 1] not in known.given
    initials = words.written[at] in ("MS", "RT") and not words.heading[at]
    if words.written[at] == "Md" or td or initials:
        return None  # Md Karim Zumbo, TD Lending, MS Zumbo
    if words.small[at] == "tan" and words.small[at + 1] == "sri" and at + 1 < last:
        return at + 1
    if words.small[at] not in known.titles and words.small[at] not in known.plural_titles:
        return at if opens_with_role(words, first, at, last) else None
    if _is_noble_name(words, at) or _is_named_behind_role(words, at):
        return None
    phrases = [" ".join(words.small[at : at + n]) for n in (2, 3) if at + n <= last + 1]
    if any(known.is_place(phrase) or phrase in known.nationalities for phrase in phrases):
        return None  # Sri Lanka
    if _is_inner_name(words, first, at, last):
        return None  # Prof. Baba Mallam Zumbo
    if words.small[at] == "cardinal" and at > first and words.small[at - 1] in known.given:
        return None  # Jose Cardinal Zumbo
    if words.small[at] in known.plural_titles and words.small[at] not in known.titles:
        alone = at == last or words.small[at + 1] in known.heads  # the New Jersey Generals
        alone = alone or words.small[at + 1] == "&"  # Farmers & Zumbo Bank
        inner = at > first and (alone or words.small[at + 1] not in known.given)
        return None if alone or inner else at
    while end <= last and words.small[end] in known.titles and words.capital[end]:
        if core and (_is_noble_name(words, end) or words.written[end] == "Md"):
            break
        core = core or known.titles[words.small[end]] != "before"
        end += 1
    end -= 1
    if end > at and words.small[end] == "executive" and words.small[end - 1] in _CHIEFS:
        return end
    while core and known.titles.get(words.small[end]) == "before":
        end -= 1  # "President First ..."
    if not core or end < at or _is_part_of_a_name(words, first, at, end, last):
        return None
    return end


def _may_be_first_name(words: Words, at: int) -> bool:
    """Stephen King, and Tishana King, whose first name no list has; not the Zumbo Force Chief."""
    known, small = vocabulary(), words.small[at]
    if small in known.given:
        return True
    if words.around(at - 1) in ("the", "a", "an"):
        return False
    strange = not is_common(small, known) and not words.written[at].isupper()
    named = small in known.nationalities or small in known.organizations or known.is_place(small)
    return strange and not named and words.small[at + 1] in known.surnames


def _is_behind_link(words: Words, first: int, at: int) -> bool:
    """Whether a small word of the name stands before the title, or before all of it."""
    known = vocabulary().titles
    while at > first and words.capital[at - 1] and words.small[at - 1] in known:
        at -= 1
    return at > first and not words.capital[at - 1]


def _ends_a_name(words: Words, first: int, at: int, end: int) -> bool:
    """Zumbo Sen, Department of Criminal Justice, Stephen King."""
    known, small = vocabulary(), words.small
    if at == end > first and small[at].rstrip(".") in _ABBREVIATED:
        return small[at - 1] not in known.titles  # Zumbo Sen
    if known.is_linked_head(small[first:at]):
        return True
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
    """Mother Teresa School, and not Mr. Fatima Bank."""
    return polite and len(rest) == 2 and rest[-1] not in vocabulary().surnames


def _is_part_of_a_name(words: Words, first: int, at: int, end: int, last: int) -> bool:
    """General Motors, Prime Minister's Office, King Faisal Hospital, Queen Street."""
    known, rest = vocabulary(), words.small[end + 1 : last + 1]
    if len(rest) == 1 and rest[0] in _SUFFIXES:
        rest = []
    polite = known.titles[words.small[at]].startswith("polite")
    person = rest and (polite or rest[0] in known.given)
    if _is_behind_link(words, first, at):
        leads = known.titles[words.small[at]] == "before"
        field = at < end and leads and words.small[at] not in _BEFORE_OWNERS
        if field or not person:
            return True  # Office of the Prime Minister, Department of [Public] Safety Sgt.
    if not rest:
        return _ends_a_name(words, first, at, end)
    if rest[0] in ("of", "for"):
        return False
    if polite and rest[-1] == "county" and len(rest) < 3:
        return True  # Doña Ana County
    if len(rest) == 1 and polite:
        return False  # Mr. Camp
    if words.small[at] in ("saint", "st", "st.", "san"):
        return True
    headed = known.heads.get(rest[-1]) in ("last", "ending") or rest[-1] in known.place_heads
    if headed and (rest[0] not in known.given or _is_named_after(rest, polite)):
        return True  # Mother Teresa School
    if headed and known.titles[words.small[at]] == "doubtful":
        return True
    doubtful = at == end and known.titles[words.small[at]] == "doubtful"
    if doubtful and rest[0] in known.particles:
        return True  # Fiscalía General de Justicia
    if doubtful and rest[0] not in known.given and words.small[at] in ("dean", "duke", "earl"):
        return True  # Dean Acheson
    plain = rest[0] in known.common and rest[0] not in known.given and len(rest[0]) > 1
    return doubtful and plain
