"""Where a title ends and a name begins: "US Secretary of State Ann Lee" is a place and a person.

A title is a core word ("President", "Gen.") with the words that may stand before it ("Vice",
"Prime", "Former"); the lists are in `lexicon/titles.txt`. In front of the title may stand a
nationality or the name of a place or an organization; behind it the office ("of State") and then
the person. A head word at the end takes it all back: "General Motors", "King Faisal Hospital".
"""

from collections.abc import Iterator

from reader.analysis.names.called import kind_of_noun, noun_called
from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.behind_offices import after_office, office_place
from reader.analysis.names.pieces.offices import OFFICE_WORDS, owner_end
from reader.analysis.names.pieces.still_offices import begin_of_rank, held_at, is_still_office
from reader.analysis.names.pieces.title_ends import title_end
from reader.analysis.names.pieces.titled_names import BEFORE_OWNERS
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

# Head of Research Ann Lee
_HEADS = frozenset((
    "head", "superintendent", "dean", "director", "provost", "inspector", "surveyor", "controller",
    "comptroller", "registrar", "collector",
))  # fmt: skip
_CLASSES = ("1st", "2nd", "3rd")
_SAINTS = ("st", "st.", "saint")
_WINNERS = ("-winner", "-winners", "-nominee", "-laureate", "-medallist", "-medalist")
_CHAMBERS = ("assembly", "board", "council", "court", "faculty", "house", "parliament", "senate")
# Who leads a town, a firm or a body of one word, and nobody of three names.
_LED = frozenset((
    "mayor", "governor", "bishop", "archbishop", "sheriff", "emir", "prefect", "chairman",
    "chairwoman", "chairperson", "chair", "president", "ceo", "head", "leader", "director", "boss",
    "spokesman", "spokeswoman", "spokesperson", "founder", "owner", "secretary", "captain", "coach",
))  # fmt: skip


# Who stands or sits for a town: MP for Kovel Ann Orla.
_SEATED = ("mp", "msp", "mla", "mep", "candidate", "councillor", "member", "senator", "td")


def split_titles(words: Words, first: int, last: int) -> Iterator[Stretch]:
    """The names in a run of capitalised words, their titles cut off."""
    known = vocabulary()
    noun = noun_called(words, first)
    if noun and kind_of_noun(noun, known) in ("firm", "place"):
        yield Stretch(first, last, None)  # a firm called Blue Anchor Orla
        return
    begin, title = _behind_office(words, first, last)
    end = _end_of_house(words, first, last) if first < last - 1 else None
    if end:
        yield Stretch(first, end, None)  # Speaker of the [House of Representatives] Ann Orla
        begin, title = end + 1, _office_at_house(words, first)
    if title is None:
        begin, title = _behind_prize(words, first, last)
    if title is None and last == first + 2 and _is_behind_town(words, first, last):
        yield Stretch(first, first, None)  # Mayor of [Kovel] Ann Orla
        begin, title = first + 1, first - 2
    at = begin
    while at <= last:
        end = title_end(words, first, at, last)
        if end is None:
            at += 1
            continue
        at = _behind_place(words, begin, _behind_organization(words, begin, at, end), end)
        if title is not None and is_still_office(words, begin, at):
            yield from held_at(words, begin, at)
            begin = at = end + 1  # Director General Audit Kovel [Dr] Ann Lee
            continue
        owner = owner_end(words, begin, at, known)
        while begin < owner - 1 and words.small[begin] in BEFORE_OWNERS:
            begin += 1  # Assistant [U.S.] Attorney
        if owner > begin:
            yield Stretch(begin, owner - 1, title)
        title = at if title is None or at > begin else title
        begin = at = after_office(words, end + 1, last, known)
        if begin > end + 1:
            yield from office_place(words, end, min(begin, last + 1), known)
    if begin <= last:  # but Member of Parliament for [Kovel]
        yield Stretch(begin, last, None if words.small[begin - 1] in ("for", "of") else title)


def _behind_office(words: Words, first: int, last: int) -> tuple[int, int | None]:
    """Where the person begins behind an office in small letters: secretary of [State] Ann Lee."""
    known, link = vocabulary(), words.small[first - 1]
    if link not in ("of", "for"):
        return first, None
    office = words.around(first - 2)
    state = link == "for" and office == "state"  # minister of state for Water
    if not state and link != "of":
        return first, None
    if any(known.is_place(" ".join(words.small[first : first + n])) for n in (2, 3)):
        return first, None  # mayor of New York City
    if not state and known.titles.get(office) != "core" and office not in ("chief", *_HEADS):
        return first, None
    bare = last == first + 1 and not is_common(words.small[last], known)
    bare = bare and words.small[last] not in known.heads  # secretary of State Zumbo
    if words.small[first] in OFFICE_WORDS and (first < last - 1 or bare):
        return first + 1, first - 2  # chief of Staff Zumbo Orla
    begin = first
    if words.small[first] in _SAINTS or words.small[first + 1] == "of":
        return first, None  # ambassador of the State of Kenya; president of Saint Zumbo's College
    while begin < last - 1 and words.small[begin] in known.common:
        begin += 1
    named = words.small[begin] in known.given and not known.common.issuperset(
        (words.small[begin], words.small[last])
    )
    strange = not any(word in known.common for word in words.small[begin : last + 1])
    named = named or (state and strange)
    low = state or not words.capital[first - 2] or office in _HEADS
    title = first - 4 if state and known.titles.get(words.around(first - 4)) else first - 2
    return (begin, title) if named and begin > first and low else (first, None)


def _behind_prize(words: Words, first: int, last: int) -> tuple[int, int | None]:
    """Where the person begins behind what was won, or a class: Golden Spade-winner [Ann Lee]."""
    if words.small[first] == "class" and words.small[first - 1] in _CLASSES and first < last:
        return first + 1, begin_of_rank(words, first - 2)  # Sgt. 1st Class Ann Lee
    for at in range(first, last):
        if words.small[at].endswith(_WINNERS):
            return at + 1, first
    return first, None


def _is_behind_town(words: Words, first: int, last: int) -> bool:
    """Mayor of Kovel Ann Orla: one strange word, and then a given name and another."""
    known, small = vocabulary(), words.small
    if small[first - 1] not in ("of", "for"):
        return False
    if small[first - 2] not in (_LED if small[first - 1] == "of" else _SEATED):
        return False
    strange = small[first] not in known.given and not is_common(small[first], known)
    strange = strange or (small[first - 1] == "for" and last == first + 2)  # MP for Skye Ann Lee
    given = words.capital[first + 1] and small[first + 1] in known.given
    headed = small[last] in known.place_heads or small[last] in known.heads
    return strange and given and not headed


def _office_at_house(words: Words, first: int) -> int:
    """The office held there: [Speaker] of the House, [Minister] of State at the Department."""
    office = first - 2 - (words.small[first - 1] == "the")
    return office - 2 * (words.small[office - 1 : office + 1] == ["of", "state"])


def _end_of_house(words: Words, first: int, last: int) -> int | None:
    """The last word of a body before one of it: Clerk of the [National Assembly] Zumbo Orla."""
    end, known = last - 2, vocabulary()
    if end == first:
        return end if _is_of_chamber(words, first) else None
    link = words.around(first - 1 - (words.around(first - 1) == "the"))
    of = link == "of" or (link in ("at", "in") and "of" in words.small[first:end])
    if not of:
        return None
    body, person = words.small[first : end + 1], words.small[end + 1 : last + 1]
    plain = known.heads.get(body[-1]) == "last" and all(is_common(w, known) for w in body)
    if not plain and " ".join(body) not in known.organizations:
        return None
    strange = not any(w in known.heads or w in known.place_heads for w in person)
    bare = plain or person[0] not in known.given
    strange = strange and not (bare and any(is_common(w, known) for w in person))
    return end if strange else None


def _is_of_chamber(words: Words, at: int) -> bool:
    """Whether an office is held in a chamber, of one word: Clerk of the [House] Ann Lee."""
    chamber = words.small[at] in _CHAMBERS and words.small[at - 2 : at] == ["of", "the"]
    known, office = vocabulary(), words.around(at - 3)
    return chamber and office in known.titles and words.small[at + 1] in known.given


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
