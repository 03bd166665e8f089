"""Which capitalised words name no actor: peoples, feasts, laws, wars, works, products, marks.

Each reason is one function of the stretch; `REASONS` says which, each with its example. What is a
nationality with something behind it is cut down to that ("French carmaker Oriva").
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.titles import Stretch
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_NUMBERED = re.compile(r"[a-z]\d|\d(?!st$|nd$|rd$|th$)[a-z]")
_PARTY_TAG = re.compile(r"[RDI]-[A-Z][\w.]*")  # R-Wis.
_TRADE_MARK = re.compile(r"i[A-Z]\w+")  # iPhone and what was named after it
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s")
_SHIPS = ("mv", "m/v", "hms", "uss", "ins", "hmcs", "hmas", "rms", "rrs", "rv", "fv", "ss", "usns")
_STORMS = ("hurricane", "typhoon", "cyclone", "storm", "tropical", "operation")
_PEOPLES = ("ians", "ists", "ites")
_COMPASS = ("north", "south", "east", "west", "latin", "central", "costa", "sri", "puerto", "new")


def without_nationality(words: Words, stretch: Stretch) -> Stretch:
    """The stretch without a nationality before it, where that is no part of the name."""
    known, first = vocabulary(), stretch.first
    while first < stretch.last and _is_loose_people(words, first, stretch, known):
        first += 1
    return stretch if first == stretch.first else Stretch(first, stretch.last, stretch.title)


def _is_loose_people(words: Words, at: int, stretch: Stretch, known: Vocabulary) -> bool:
    small = words.small
    if small[at] not in known.nationalities or small[at] in known.countries or stretch.title:
        return False
    rest = small[at : stretch.last + 1]
    if small[at] in known.given and rest[1] not in known.common:
        return False  # Christian, Roman, Jordan
    if any(known.is_place(" ".join(rest[: n + 1])) for n in range(1, len(rest))):
        return False
    if " ".join(rest) in known.organizations:
        return False
    return not any(word in known.heads or word in known.place_heads for word in rest[1:])


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a stretch is no actor, the test for it, and a sentence in which [it] is none."""

    why: str
    holds: Callable[[Words, Stretch, list[str], Vocabulary], bool]
    example: str


def _is_mark(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    numeral = set(small[0]) <= set("ivx") and not words.written[s.first].isupper()  # Xi
    return len(small) == 1 and small[0] in known.not_actors and not numeral


def _is_plural_acronym(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    return len(small) == 1 and _PLURAL_ACRONYM.fullmatch(words.written[s.first]) is not None


def _is_people(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if len(small) == 1 and small[0].endswith(_PEOPLES) and not known.is_place(small[0]):
        return small[0] not in known.organizations
    if len(small) == 2 and small[1] in known.nationalities and small[0] in _COMPASS:
        return True
    phrase = " ".join(small)
    if phrase in known.regions and _stands_alone(words, s, known):
        return False  # the Caribbean
    if phrase in known.organizations and not words.capital[s.last + 1]:
        return False  # Labour, the Republicans
    if phrase in known.nationalities:
        return True
    loose = all(word in known.nationalities or word in known.titles for word in small)
    return loose and s.title is None and phrase not in known.countries


def _stands_alone(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """Whether "the" stands before it and no noun behind it."""
    after = words.around(s.last + 1)
    return words.around(s.first - 1) == "the" and (
        not after[0].isalpha() or after in known.function or after in known.doings
    )


def _is_title_alone(_words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    word = small[0]
    if len(small) > 1 or s.title is not None:
        return False
    if word in known.organizations and word not in known.calendar:
        return False
    singular = word[:-1] if word.endswith("s") else word
    is_title = any(w in known.titles or w in known.roles for w in (word, singular))
    return (is_title and known.heads.get(word) != "last") or word in known.calendar


def _is_event(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if small[0] in _STORMS and len(small) > 1:
        return True
    if small[-1] not in known.events or s.title is not None:
        return False
    if len(small) == 1:
        return not words.written[s.first].isupper()
    if known.heads.get(small[0]) in ("last", "first") and small[1] in ("of", "for"):
        return False
    if " ".join(small) in known.organizations or known.is_place(" ".join(small)):
        return False
    person = len(small) == 2 and small[0] in known.given and words.low[small[1]] == 0
    return not person or small[1] in ("act", "prize", "award", "cup", "trophy")


def _is_bare_head(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A head word alone, unless a longer name in the article ends with it."""
    if len(small) > 1 or small[0] not in known.bare_heads:
        return False
    return not words.heading[s.first] and small[0] not in words.ending


def _is_product(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if s.title is not None:
        return False
    phrase = " ".join(small)
    if phrase in known.products or (len(small) > 1 and small[0] in known.products):
        return True
    if any(map(_TRADE_MARK.fullmatch, words.written[s.first : s.last + 1])):
        return True
    if any(_NUMBERED.search(word) for word in small):
        return phrase not in known.organizations
    behind = [words.around(s.last + n) for n in (1, 2, 3)]
    if "index" in behind and any(map(str.isdigit, behind)):
        return True
    if phrase in known.organizations or known.is_place(phrase):
        return False
    before, at = words.around(s.first - 1), s.first - 1
    named = before in known.product_nouns and not words.capital[at]
    return named or words.around(s.last + 1) in known.product_nouns


def _is_office(_words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Public Diplomacy Advisor: an office in capitals, without its holder."""
    if len(small) < 2 or s.title is not None or small[0] in known.given:
        return False
    if "of" in small or " ".join(small) in known.organizations:
        return False  # Department of Justice
    is_office = small[-1] in known.roles or known.titles.get(small[-1]) == "core"
    return is_office and all(is_common(w, known) or w in known.nationalities for w in small)


def _is_shouting(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Small words in capitals: "they found MASSIVE FRAUD"."""
    written = words.written[s.first : s.last + 1]
    shouted = all(map(str.isupper, written)) and " ".join(small) not in known.organizations
    return shouted and len(small) > 1 and all(is_common(word, known) for word in small)


def _is_ending_alone(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    return all(known.heads.get(word) == "ending" for word in small)


def _is_state(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Stamford, Conn."""
    return len(small) == 1 and small[0] in known.states and words.around(s.first - 1) == ","


def _is_ship(_words: Words, _s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    return len(small) > 1 and small[0] in _SHIPS


def _is_tag(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    if _PARTY_TAG.fullmatch(words.written[s.first]):
        return True
    return words.around(s.first - 1) in ("#", "@") or words.around(s.last + 1) == "$"


def _is_title_of_a_work(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """In quotation marks of its own, and nowhere else."""
    before, after = words.around(s.first - 1), words.around(s.last + 1)
    quoted = before in ('"', "“", "‘") and after in ('"', "”", "’", ",", ".")
    closed = after in ('"', "”", "’") or words.around(s.last + 2) in ('"', "”", "’")
    return quoted and closed and len(small) < 6 and all(words.middle[w] < 2 for w in small)


def _is_small_elsewhere(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if len(small) > 1 or words.first[s.first] or words.written[s.first].isupper():
        return False
    rare = words.low[small[0]] > 2 * words.middle[small[0]]
    return rare and is_common(small[0], known) and not known.is_place(small[0])


def _is_number(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    digits = len(small) == 1 and any(map(str.isdigit, small[0]))
    return digits and small[0] not in known.organizations


REASONS = (
    Reason("a mark or a unit", _is_mark, "The [GDP] of the valley grew."),
    Reason("acronyms in plural", _is_plural_acronym, "Several [NGOs] left."),
    Reason("a people or a creed", _is_people, "Two [Norwegian] hikers met the [Hindus]."),
    Reason("a title alone", _is_title_alone, "They wrote to the [Minister] again."),
    Reason("an event or a law", _is_event, "She won the [Clean Rivers Prize] twice."),
    Reason("a head word alone", _is_bare_head, "He went to the [University] by bus."),
    Reason("a product", _is_product, "They flew a [Kestrel 300] jet."),
    Reason("an office", _is_office, "She is [Public Diplomacy Advisor] there."),
    Reason("small words in capitals", _is_shouting, "They cried [MASSIVE FRAUD] again."),
    Reason("an ending alone", _is_ending_alone, "It was sold to the [Co.] there."),
    Reason("a state behind a town", _is_state, "A plant in Kovel, [Conn]., fell."),
    Reason("a ship", _is_ship, "The [MV Zumbo] sank."),
    Reason("a tag", _is_tag, "It was posted under # [Zumbo] at night."),
    Reason("the title of a work", _is_title_of_a_work, 'She wrote "[Quiet Harbours]" in May.'),
    Reason(
        "small elsewhere", _is_small_elsewhere, "The [Charter] is a charter, a charter at last."
    ),
    Reason("a number", _is_number, "Flight [F16] was late."),
)


def is_no_actor(words: Words, stretch: Stretch) -> str | None:
    """Why the stretch names no actor; None where it may name one."""
    known = vocabulary()
    small = words.small[stretch.first : stretch.last + 1]
    for reason in REASONS:
        if reason.holds(words, stretch, small, known):
            return reason.why
    return None
