"""Which capitalised words name no actor: peoples, feasts, laws, wars, works, products, marks.

Each reason is one function of the stretch; `REASONS` says which, each with its example. What is a
nationality with something behind it is cut down to that ("French carmaker Oriva").
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.names.asking import LENGTHS, MORE, ONE, index
from reader.analysis.names.english import is_common
from reader.analysis.names.last_names import is_last_name
from reader.analysis.names.peoples import OF_PEOPLES, is_people, is_unlisted_people
from reader.analysis.names.prizes import is_event, is_prize
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.tags import is_party_tag, is_seat_tag, is_state, is_tag, is_ticker
from reader.analysis.names.unquoted import ARTICLES, WORKS, is_unquoted_work
from reader.analysis.names.vessels import is_ship
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words
from reader.analysis.names.works import (
    QUOTES,
    is_made_by,
    is_product,
    is_programme,
    is_title_of_a_work,
)

_MINISTERS = ("minister", "secretary")  # of Foreign Affairs, not of the journal
_FIELDED = ("professor", "lecturer", "secretary", "director", "minister", "commissioner", "dean")

# Behind a person: honours, degrees, seats in parliament; "-san" in Japan.
HONOURS = (
    "kc", "qc", "mp", "obe", "mbe", "cbe", "esq", "san", "phd", "frs", "msp", "mep", "mla",
    "ms", "mna", "mpp", "mlc", "mhk",
)  # fmt: skip

_CLUBS = ("union", "club", "company", "party", "group", "association", "federation", "league")
_TOLD = ("the", "weekly", "daily", "told")
_SUMS = frozenset(("million", "billion", "trillion", "crore", "lakh", "bn", "m"))
_NUMERALS = frozenset("ivx")

_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a stretch is no actor, the test for it, and a sentence in which [it] is none.

    It is asked only where one of the words `before` or `behind` is right beside the stretch, or of
    stretches of as many words as `length` tells; where there are none, always.
    """

    why: str
    holds: Callable[[Words, Stretch, list[str], Vocabulary], bool]
    example: str
    before: Collection[str] = ()
    behind: Collection[str] = ()
    length: Collection[int] = ()


def _is_mark(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if len(small) == 1 and words.written[s.first].isupper() and _is_money(words, s):
        return True  # QR 1.1 billion
    if len(small) > 1 or small[0] not in known.not_actors:
        return False
    return not set(small[0]) <= set("ivx") or words.written[s.first].isupper()  # Xi


def _is_money(words: Words, s: Stretch) -> bool:
    """Two or three letters before a sum."""
    if len(words.written[s.first]) > 3 or not words.around(s.last + 1).isdigit():
        return False
    return not _SUMS.isdisjoint(words.small[s.last + 2 : s.last + 5])


def _is_plural_acronym(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    return len(small) == 1 and _PLURAL_ACRONYM.fullmatch(words.written[s.first]) is not None


def _is_title_alone(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    word = small[0]
    if len(small) > 1 or s.title is not None:
        return False
    singular = word[:-1] if word.endswith("s") else word
    is_title = word in known.titles or singular in known.titles
    is_title = is_title or word in known.roles or singular in known.roles
    if not is_title and "-" in word:
        return all(part in known.calendar for part in word.split("-"))  # April-June
    if not (is_title or word in known.calendar):
        return False
    if word in known.organizations and word not in known.calendar:
        return word == "vice" and words.around(s.last + 1) in known.titles  # "Vice president"
    if known.titles.get(word, "doubtful") == "doubtful" and is_last_name(words, s.first, known):
        return False  # "King said no", where Ann King is named
    if known.is_place(word) and words.around(s.first - 1) in ("in", "from", "of", "to", "near"):
        return False  # "in Queens"
    return (is_title and known.heads.get(word) != "last") or word in known.calendar


def _is_bare_head(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A head word alone, unless a longer name in the article ends with it."""
    if small == ["police"] and "police" in words.ending.get("station", ()):
        return words.first[s.first]  # "Police came", not the Kovel Police Station
    if len(small) > 1 or small[0] not in known.bare_heads:
        return False
    if words.first[s.first] and small[0] in _CLUBS and words.small[s.last + 1] in known.roles:
        return True  # "Union head Ann Lee"
    return not words.heading[s.first] and small[0] not in words.ending


def _is_office(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Public Diplomacy Advisor: an office in capitals, without its holder."""
    if len(small) < 2 or s.title is not None or small[0] in known.given:
        return False
    if "of" in small or " ".join(small) in known.organizations:
        return False  # Department of Justice
    if small[-1] in lexicon.words("newspaper_words") and words.around(s.first - 1) in _TOLD:
        return False  # told the Oak Hollow Courier
    if small[-2] == "member" and small[-1] in ("state", "states"):
        return True
    is_office = small[-1] in known.roles or known.titles.get(small[-1]) == "core"
    return is_office and all(is_common(w, known) or w in known.nationalities for w in small)


def _is_field(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """What an office is for: Professor of [Surgery], Minister of State for [Food Security]."""
    state = words.small[s.first - 1] == "for" and words.around(s.first - 2) == "state"
    if s.title is not None or not (state or words.small[s.first - 1] == "of"):
        return False
    office = words.around(s.first - 4 if state else s.first - 2)
    if not (known.linking.get(office) == "title" or office in _FIELDED):
        return False
    phrase = " ".join(small)
    named = (phrase in known.organizations and office not in _MINISTERS) or known.is_place(phrase)
    headed = known.heads.get(small[-1]) == "last" or small[-1] in known.place_heads
    return not (named or headed) and all(is_common(word, known) for word in small)


def _is_of_thing(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Star of David: behind a thing that is written large, one given name is part of it."""
    if len(small) > 1 or words.small[s.first - 1] != "of" or small[0] not in known.given:
        return False
    thing, at = words.around(s.first - 2), s.first - 2
    if at < 1 or words.first[at] or words.heading[at] or not words.capital[at]:
        return False
    holder = known.titles.get(thing, "before") != "before" or thing in known.heads
    return is_common(thing, known) and not holder and not known.is_place(small[0])


def _is_idea(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Islamophobia, Euroscepticism: an attitude."""
    ends = small[-1].endswith(("phobia", "ism", "isms")) and len(small[-1]) > 7
    return (
        len(small) == 1
        and ends
        and not (small[0] in known.organizations or small[0] in known.surnames)
    )


def _is_shouting(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Small words in capitals: "they found MASSIVE FRAUD"."""
    if not words.written[s.first].isupper():
        return False
    written = words.written[s.first : s.last + 1]
    shouted = all(map(str.isupper, written)) and " ".join(small) not in known.organizations
    parts = small[0].split("-") if len(small) == 1 else small  # a MUM-OF-THREE
    return (
        shouted
        and len(parts) > 1
        and all(is_common(w, known) or w in known.function for w in parts)
    )


def _is_ending_alone(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    ends = known.heads.get(small[0]) == "ending"
    return ends and all(known.heads.get(word) == "ending" for word in small)


def _is_small_elsewhere(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    if len(small) > 1 or small[0] not in words.low or words.first[s.first]:
        return False
    if words.written[s.first].isupper():
        return False
    rare = words.low[small[0]] > 2 * words.middle[small[0]]
    return rare and is_common(small[0], known) and not known.is_place(small[0])


def _is_honour(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    if len(small) > 1 or small[0] not in HONOURS or not words.written[s.first].isupper():
        return False
    return words.around(s.first - 1) in (",", "(") and s.first > 1 and words.capital[s.first - 2]


def _is_numbered(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Article II, Title IX: a part of a text or of a war, and no Pope."""
    if len(small) < 2 or s.title is not None or not set(small[-1]) <= _NUMERALS:
        return False
    if not words.written[s.last].isupper():
        return False
    return all(is_common(word, known) and word not in known.titles for word in small[:-1])


def _is_branch(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Minister (Independent Charge): common words in brackets, no acronym and no body."""
    if words.around(s.first - 1) != "(" or words.around(s.last + 1) != ")":
        return False
    if len(small) < 2 and known.titles.get(words.around(s.first - 2)) != "core":
        return False  # DCP (Crime)
    if not words.capital[s.first - 2] or "of" in small:
        return False
    headed = small[-1] in known.heads or " ".join(small) in known.organizations
    return not headed and all(is_common(w, known) and w not in known.given for w in small)


def _is_counted(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Ward 4, District 9: a part of a place that has a number for its name."""
    if len(small) > 1 or s.title is not None or small[0] not in known.place_heads:
        return False
    number = words.around(s.last + 1)
    return number.isdigit() and len(number) < 4 and words.around(s.last + 2) not in ("people", "%")


def _is_number(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    digits = len(small) == 1 and any(map(str.isdigit, small[0]))
    return digits and small[0] not in known.organizations


REASONS = (
    Reason("a mark or a unit", _is_mark, "The [GDP] of the valley grew.", length=ONE),
    Reason("acronyms in plural", _is_plural_acronym, "Several [NGOs] left.", length=ONE),
    Reason("a people or a creed", is_people, "Two [Norwegian] hikers met the [Hindus]."),
    Reason("a people before what it has", is_unlisted_people,
           "The [Zumbo] tribe left.", behind=OF_PEOPLES),
    Reason("a title alone", _is_title_alone, "They wrote to the [Minister] again.", length=ONE),
    Reason("an event or a law", is_event, "She won the [Clean Rivers Prize] twice."),
    Reason("a head word alone", _is_bare_head,
           "He went to the [University] by bus.", length=ONE),
    Reason("a prize", is_prize, "She won the [Golden Zumbo] for best film.", behind=("for",)),
    Reason("a programme", is_programme, "She told BBC's [Morning Zumbo] no.", before=POSSESSIVES),
    Reason("a product", is_product, "They flew a [Kestrel 300] jet."),
    Reason("an office", _is_office, "She is [Public Diplomacy Advisor] there.", length=MORE),
    Reason("what an office is for", _is_field,
           "She is professor of [Transplant Surgery].", before=("of", "for")),
    Reason("small words in capitals", _is_shouting, "They cried [MASSIVE FRAUD] again."),
    Reason("an ending alone", _is_ending_alone, "It was sold to the [Co.] there."),
    Reason("a state behind a town", is_state,
           "A plant in Kovel, [Conn]., fell.", before=(",", "(")),
    Reason("a work", is_unquoted_work,
           "It is like her first novel, The [Salt Zumbo], again.", before=WORKS.union(ARTICLES)),
    Reason("part of a thing", _is_of_thing,
           "Some of them wore a Star of [David] on the day.", before=("of",)),
    Reason("an idea", _is_idea, "They fought [Zumbophobia] there.", length=ONE),
    Reason("a ship", is_ship, "The [MV Zumbo] sank."),
    Reason("a tag", is_tag,
           "It was posted under # [Zumbo] at night.", before=("#", "@"), behind=("$",)),
    Reason("a party and a state", is_party_tag, "They asked Sen. Ann Lee, [R-Wis.], again."),
    Reason("a party and a seat", is_seat_tag,
           "They asked Ann Lee ([ZQX-Kovel]) again.", before=("(",)),
    Reason("a ticker", is_ticker,
           "They asked Zumbo (ASX: [ZQG]) again.", before=(":",), behind=(":",)),
    Reason("made by somebody", is_made_by,
           "It is the [Salt Zumbo], published by Orla Press.", behind=(",",)),
    Reason("the title of a work", is_title_of_a_work,
           'She wrote "[Quiet Harbours]" in May.', before=(*ARTICLES, *QUOTES)),
    Reason("small elsewhere", _is_small_elsewhere,
           "The [Charter] is a charter, a charter at last.", length=ONE),
    Reason("an honour", _is_honour, "They met Ann Lee, [OBE], there.", before=(",", "(")),
    Reason("a numbered part", _is_numbered, "It broke [Article IX] again.", length=MORE),
    Reason("a branch", _is_branch,
           "The Minister for Youth ([Independent Charge]) left.", before=("(",)),
    Reason("a numbered place", _is_counted, "He won in [Ward] 4 again.", length=ONE),
    Reason("a number", _is_number, "Flight [F16] was late.", length=ONE),
)  # fmt: skip
_BEFORE = index(REASONS, lambda reason: reason.before)
_BEHIND = index(REASONS, lambda reason: reason.behind)
_OF_LENGTH = index(
    [reason for reason in REASONS if not (reason.before or reason.behind)],
    lambda reason: reason.length or LENGTHS,
)


def is_no_actor(words: Words, stretch: Stretch) -> str | None:
    """Why the stretch names no actor; None where it may name one."""
    known = vocabulary()
    small = words.small[stretch.first : stretch.last + 1]
    before, behind = words.small[stretch.first - 1], words.small[stretch.last + 1]
    length = _OF_LENGTH[min(len(small), LENGTHS[-1])]
    for reason in (*length, *_BEFORE.get(before, ()), *_BEHIND.get(behind, ())):
        if reason.holds(words, stretch, small, known):
            return reason.why
    return None
