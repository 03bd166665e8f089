"""Where a title ends and a name begins: "US Secretary of State Ann Lee" is a place and a person.

A title is a core word ("President", "Gen.") with the words that may stand before it ("Vice",
"Prime", "Former"); the lists are in `lexicon/titles.txt`. In front of the title may stand a
nationality or the name of a place or an organization; behind it the office ("of State") and then
the person. A head word at the end takes it all back: "General Motors", "King Faisal Hospital".
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that make one name, by index; `title` is where its title begins, if it has one."""

    first: int
    last: int
    title: int | None = None


_SAINTS = ("san", "santa", "santo", "sao", "saint", "st.", "st", "la", "los", "el")
_OFFICE_WORDS = ("state", "affairs", "staff", "justice", "war", "interior", "exchequer", "treasury")


def split_titles(words: Words, first: int, last: int) -> Iterator[Stretch]:
    """The names in a run of capitalised words, their titles cut off."""
    known = vocabulary()
    begin, title = first, None
    at = first
    while at <= last:
        end = _title_end(words, first, at, last)
        if end is None:
            at += 1
            continue
        if at > begin and not _is_portfolio(words, begin, at, known):
            yield Stretch(begin, at - 1, title)
        title = at if title is None or at > begin else title
        begin = at = _after_office(words, end + 1, last, known)
        if begin > end + 1 and begin <= last:
            yield from _office_place(words, end, begin, known)
        elif begin > last > end:
            yield from _office_place(words, end, last + 1, known)
    if begin <= last:
        yield Stretch(begin, last, title)


def split_off_place(words: Words, stretch: Stretch) -> Iterator[Stretch]:
    """A place, a firm or an acronym before a person, over a lost comma: "in Kovel Ann Lee said"."""
    known, first = vocabulary(), stretch.first
    for at in range(first + 1, stretch.last - 1):
        if known.heads.get(words.small[at]) == "ending" and words.small[at + 1] in known.given:
            yield Stretch(first, at, stretch.title)
            first = at + 1
    while first < stretch.last - 1 and _is_before_person(words, first, stretch.last, known):
        yield Stretch(first, first, stretch.title)
        first += 1
    last = stretch.last - _ends_with_acronym(words, first, stretch.last, known)
    if last < stretch.last:
        yield Stretch(stretch.last, stretch.last)
    yield Stretch(first, last, stretch.title if first == stretch.first else None)


def _ends_with_acronym(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Ann Lee ZQX, over a lost comma."""
    shouted = words.written[last].isupper() and 2 <= len(words.written[last]) <= 5
    person = last >= first + 2 and words.small[first] in known.given
    numeral = words.small[last] in ("ii", "iii", "iv", "jr", "sr")
    return shouted and person and not numeral and not words.written[first].isupper()


def _is_before_person(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    small, follows = words.small[at], words.small[at + 1]
    acronym = words.written[at].isupper() and len(small) in (2, 3, 4, 5)
    if small in known.given or small in _SAINTS or not (acronym or known.is_place(small)):
        return False
    if words.small[last] in known.heads or words.small[last] in known.place_heads:
        return False
    given = follows in known.given and follows not in known.common
    again = acronym and words.written[at + 1].isupper() and len(follows) in (2, 3, 4, 5)
    return (given and not known.is_place(f"{small} {follows}")) or (
        again and last > at + 2 and _is_before_person(words, at + 1, last, known)
    )


def _title_end(words: Words, first: int, at: int, last: int) -> int | None:
    """The last word of the title that begins here; None where none does."""
    known, end, core = vocabulary(), at, False
    while end <= last and words.small[end] in known.titles and words.capital[end]:
        if known.titles[words.small[end]] != "before":
            core = True
        end += 1
    end -= 1
    while core and known.titles.get(words.small[end]) == "before":
        end -= 1  # "President First ..."
    if not core or end < at or _is_part_of_a_name(words, first, at, end, last):
        return None
    return end


def _is_portfolio(words: Words, begin: int, at: int, known: Vocabulary) -> bool:
    """Whether the words before a title only say of what: Revenue Minister."""
    small = words.small[begin:at]
    phrase = " ".join(small)
    if phrase in known.organizations or known.is_place(phrase):
        return False
    loose = all(is_common(word, known) or word in known.nationalities for word in small)
    return loose and not (len(small) > 1 and known.heads.get(small[-1]) == "last")


def _is_part_of_a_name(words: Words, first: int, at: int, end: int, last: int) -> bool:
    """General Motors, Prime Minister's Office, King Faisal Hospital, Queen Street."""
    known, rest = vocabulary(), words.small[end + 1 : last + 1]
    if at > first and not words.capital[at - 1]:
        return True  # Department of Justice
    if not rest:  # Stephen King
        is_surname = at == end == first + 1 and known.titles[words.small[at]] == "doubtful"
        return is_surname and words.small[first] in known.given
    if rest[0] in ("of", "for"):
        return False
    if words.small[at] in ("saint", "st", "st.", "san"):
        return True
    headed = known.heads.get(rest[-1]) in ("last", "ending") or rest[-1] in known.place_heads
    if headed and rest[0] not in known.given:
        return True
    if headed and known.titles[words.small[at]] == "doubtful":
        return True
    doubtful = at == end and known.titles[words.small[at]] == "doubtful"
    if doubtful and rest[0] in known.particles:
        return True  # Fiscalía General de Justicia
    if doubtful and rest[0] not in known.given and words.small[at] in ("dean", "duke", "earl"):
        return True  # Dean Acheson
    return doubtful and rest[0] in known.common and rest[0] not in known.given


def _after_office(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind an office: Minister [of Health] Ann Lee."""
    if at > last or words.small[at] not in ("of", "for"):
        return at
    at += 1 + (words.around(at + 1) == "the")
    long = at + 1
    for end in range(min(last, at + 4), at - 1, -1):
        if known.is_place(" ".join(words.small[at : end + 1])):
            return end + 1
    while at <= last and _is_office_word(words.small[at], known):
        at += 1
    return max(at, min(long, last + 1))


def _is_office_word(small: str, known: Vocabulary) -> bool:
    if small in ("and", "of", "the", "&", "for") or small in _OFFICE_WORDS:
        return True
    return small in known.common and small not in known.given


def _office_place(words: Words, end: int, begin: int, known: Vocabulary) -> Iterator[Stretch]:
    """The place or organization that an office names: Ambassador to [Kenya], head of [NATO]."""
    first = end + 2 + (words.around(end + 2) == "the")
    if first >= begin:
        return
    phrase = " ".join(words.small[first:begin])
    headed = known.heads.get(words.small[begin - 1]) == "last" and begin - first > 1
    if known.is_place(phrase) or phrase in known.organizations or headed:
        yield Stretch(first, begin - 1)
