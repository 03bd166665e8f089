"""Where a run of capitalised words begins and ends, with the small words inside it.

A run goes on over a particle ("bin", "de la"), "of" after a head ("Bank of ..."), "&", an initial
with its full stop, a spaced hyphen in an Arabic name, and "and" inside an office ("Ministry of
Trade and Industry"). Each way on is one function; to teach another, add it to `WAYS_ON`
in `links`.
"""

import re
from collections.abc import Iterator

from reader.analysis.names.cutting import CONTINENTS, PREFIXES
from reader.analysis.names.english import is_common
from reader.analysis.names.runs.links import ways_over
from reader.analysis.names.runs.standing import last_of_run, may_stand, name_at
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|\dd")  # 501st Legion, 3D Orla Partners

_SUM = re.compile(r"\d+[mk]")  # €3m
_SUFFIXES = ("jr.", "sr.")
_LEGAL = frozenset(("inc.", "ltd.", "corp.", "plc", "llc"))
LONGEST = 15  # words; what is longer is a list or a page in capitals


def find_runs(words: Words) -> Iterator[tuple[int, int]]:
    """The first and the last word of each run, in order."""
    known, capital, last = vocabulary(), words.capital, -1
    for at in [at for at, word in enumerate(words.small) if capital[at] or "0" <= word < ":"]:
        if at > last and _may_begin(words, at, known):
            last = _end_of_run(words, at, known)
            yield at, last


def _may_begin(words: Words, at: int, known: Vocabulary) -> bool:
    if words.capital[at]:
        return may_stand(words, at, known)
    if words.small[at] in known.organizations:
        return not words.small[at].isdigit() and not _SUM.fullmatch(words.written[at])  # 3M
    counts = _ORDINAL.fullmatch(words.small[at]) is not None
    if not (counts or words.small[at] in known.openings) or not name_at(words, at + 1, known):
        return False
    last = last_of_run(words, at + 1, known)
    if " ".join(words.small[at : last + 1]) in known.organizations:
        return True  # 21st Century Fox, 777 Partners
    named = " ".join(words.small[at + 1 : last + 1]) in known.organizations
    headed = known.heads.get(words.small[last]) == "last"
    return counts and headed and not named  # 501st Legion, not 3rd African Union


def _end_of_run(words: Words, first: int, known: Vocabulary) -> int:
    last = first
    tight = words.starts[first] == words.end(first - 1) + 1
    if tight and words.small[first - 1] in PREFIXES and not _is_past_office(words, first, known):
        return first  # "anti-Zumbo Danes"
    while last - first < LONGEST:
        further = last + 1
        if name_at(words, further, known):
            if _ends_here(words, first, last, known):
                break
            last = further
            continue
        found = _over(words, first, last, known)
        if found is None:
            break
        last = found
    return last


def _is_past_office(words: Words, at: int, known: Vocabulary) -> bool:
    """The "President" of ex-President Ann Orla."""
    return words.small[at - 1] == "ex" and known.titles.get(words.small[at]) == "core"


def _over(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """The next word of the name over what no capital is; None where no way leads on."""
    over = words.small[last + 1]
    if over != "-" and words.text.startswith("-", words.end(last)):
        return None  # the Zumbo-linked al Orla
    for way in ways_over(over):
        found = way.find(words, first, last, known)
        if found:
            return found
    return None


def _ends_here(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether the next capital begins another name: over a hyphen, or in the next sentence."""
    if words.heading[last] and not words.heading[last + 1]:
        return True  # a headline that lost its line
    if words.text.startswith(
        "-", words.end(last)
    ):  # the US-China pact, the Council on US-China Ties
        linked = known.is_linked_head(words.small[first : last + 1])
        return not (linked or _is_of_two_lands(words, first, last, known))
    if not (words.written[last].endswith(".") or words.small[last] in _LEGAL):
        return False
    if words.small[last] in _LEGAL and first < last:
        follows = words.small[last + 1]  # the next sentence: Zumbo Inc. Orla left
        return not (is_common(follows, known) or follows in known.heads or follows in known.titles)
    if words.small[last] in _SUFFIXES and first < last:
        return True  # Ann Orla Jr. Kovel Mayor Bob Roy
    if first == last and _is_state_behind_town(words, first, known):
        return True
    return _ends_a_sentence(words, last, known)


def _is_of_two_lands(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Kenya-Sudan Standard Railway Company: what bears the names of two countries."""
    if first < last or words.small[first] not in known.countries:
        return False
    end, other = last_of_run(words, last + 1, known), words.small[last + 1]
    if (other not in known.countries and other not in CONTINENTS) or end < last + 2:
        return False
    if words.around(end + 1) == "of":  # the Kenya-Sudan Chamber of Commerce
        return known.linking.get(words.small[end]) is not None or words.small[end] == "chamber"
    whole = {known.heads.get(words.small[at]) for at in range(last + 2, end + 1)}
    return words.small[end] == "express" or not whole.isdisjoint(("last", "ending"))


def _is_state_behind_town(words: Words, at: int, known: Vocabulary) -> bool:
    """They moved to Kovel, [N.J.] Orla stayed."""
    abbreviated = words.written[at].endswith(".") and words.small[at] in known.states
    return abbreviated and words.around(at - 1) == "," and words.capital[at - 2]


def _ends_a_sentence(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a country with a full stop may be the last word: "left the U.S. Lawmakers said"."""
    if not words.written[at].endswith(".") or words.small[at] not in known.countries:
        return False
    end = last_of_run(words, at + 1, known)
    last = words.small[end]
    if " ".join(words.small[at : end + 1]) in known.organizations:
        return False
    return not (
        last in known.heads or last in known.place_heads or words.small[at + 1] in known.titles
    )
