"""May a word be part of a name at all?

Small words, days and last names that stand alone have rooms of their own: `small_words`,
`days_in_names`, `last_names`; what else no name is made of is a line in `may_stand`.
"""

from reader.analysis.names.runs.days_in_names import is_name_of_the_calendar
from reader.analysis.names.runs.in_headings import stands_in_heading
from reader.analysis.names.runs.small_words import (
    INITIALS,
    LAST_NAMES,
    SYLLABLES,
    is_acronym,
    is_before_strange,
    is_between_capitals,
    is_last_name_of,
    is_of_a_family,
    is_of_known,
    is_of_ours,
    is_syllable,
)
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

# The Three Faiths Forum.
_COUNTS = frozenset((
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
))  # fmt: skip
_DOUBTFUL = ("said", "http", "https")
_LEVELS = ("one", "two")  # of a league
_ENDS = ("haven", "mine", "re")  # Kovel Re, Salt Haven


def may_stand(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word may be part of a name at all."""
    written, small = words.written[at], words.small[at]
    plain = written.isalpha() and len(written) > 1 and small not in _DOUBTFUL
    if plain and not (small in known.function or small in known.calendar or words.heading[at]):
        return True
    return _may_stand_there(words, at, known)


def _may_stand_there(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a small word, a day, a mark or a word of a heading may, where it stands."""
    written, small = words.written[at], words.small[at]
    if small in known.calendar and not _is_premier(words, at):
        return is_name_of_the_calendar(words, at, known)
    if small == "said" and words.first[at] and _leads_down(words, at):
        return False  # Said Orla: “We go.”
    if small in ("a", "i") and words.around(at + 1) == ".":
        initial = len(words.around(at + 2)) == 1 and words.around(at + 2) != "m"  # no "3 A. M."
        again = initial and words.around(at + 3) == "."  # A. J. Zumbo
        again = again or _is_initial_of_strange(words, at, known)
        return again or (at > 0 and words.capital[at - 1])  # James A. Zumbo
    if written == "A" and not words.first[at] and len(words.around(at + 1)) == 1:
        return has_capital(words, at + 1) and has_capital(words, at + 2)  # A K Zumbo
    if small in known.function and not (small == "will" and words.middle[small]):
        begins = small in ("new", "first") and has_capital(words, at + 1)
        begins = begins or (written in INITIALS and is_before_strange(words, at, known))
        begins = begins or (small in _LEVELS and words.small[at - 1] == "league")
        begins = begins or (written == "CC" and words.capital[at - 1])  # Kovel CC plays cricket
        begins = begins or (small in _COUNTS and _is_counted(words, at))
        begins = begins or (small == "all" and _is_of_all(words, at, known))
        begins = begins or (small in _ENDS and at > 0 and words.capital[at - 1])
        begins = begins or (small in LAST_NAMES and is_last_name_of(words, at, known))
        begins = begins or (small in SYLLABLES and is_syllable(words, at, known))
        begins = begins or is_of_a_family(words, at, known)
        begins = begins or is_of_ours(words, at) or is_between_capitals(words, at, known)
        return begins or is_acronym(written, small) or is_of_known(words, at, known)
    if len(written) == 1:
        return _is_initial(words, at) or _is_numeral(words, at, known)
    if "'" in written or "’" in written:
        stem, _, rest = written.replace("’", "'").partition("'")
        if rest[:1].isupper() and not written.isupper():
            return True  # Ann A'Huille
        stem = stem.lower()
        return not (stem in known.function or stem.removesuffix("n") in known.function)
    if not written.isalpha() and _is_no_word(small, known):
        return False
    if small.startswith("http"):
        return False
    return not words.heading[at] or stands_in_heading(words, at, known)


def _is_initial_of_strange(words: Words, at: int, known: Vocabulary) -> bool:
    """The mother of A. Zumbo, the lawyer I. Zumbo: no vitamin A before a sentence."""
    before, name = words.around(at - 1), words.around(at + 2)
    led = before in ("of", "by", "with", "and", "for", "from", "to") or before in known.roles
    strange = name not in known.common or name in known.surnames
    return led and not words.first[at] and strange and has_capital(words, at + 2)


def _is_initial(words: Words, at: int) -> bool:
    """John F. Zumbo, John F Zumbo"""
    return has_capital(words, at + 1) or words.around(at + 1) == "."


def _is_numeral(words: Words, at: int, known: Vocabulary) -> bool:
    """Henry V, Malcolm X"""
    told = words.written[at] in "VX" and has_capital(words, at - 1)
    return told and words.around(at - 1) in known.given


def _is_premier(words: Words, at: int) -> bool:
    """Deputy PM Ann Lee: no time of the day, which has a number before it."""
    clock = words.around(at - 1)[0].isdigit()
    return words.written[at] == "PM" and has_capital(words, at + 1) and not clock


def _leads_down(words: Words, at: int) -> bool:
    """Whether a colon stands behind the capitals that follow a word."""
    after = at + 1
    while has_capital(words, after):
        after += 1
    return after > at + 1 and words.around(after) == ":"


def _is_counted(words: Words, at: int) -> bool:
    """The Three Faiths Forum: a number with a capital inside a sentence."""
    return words.small[at - 1] == "the" and has_capital(words, at + 1)


def _is_of_all(words: Words, at: int, known: Vocabulary) -> bool:
    """All Kenya Growers: what is of a whole country; All Saints Church."""
    if words.small[at + 1] == "saints":
        return True
    return words.around(at + 1) in known.countries and has_capital(words, at + 2)


def _is_no_word(small: str, known: Vocabulary) -> bool:
    """Whether it is a number in letters or an address: Thirty-two, a@orla.org."""
    if "-" in small and all(part in known.function for part in small.split("-")):
        return True
    return small.startswith("www.") or "@" in small or small.count("-") > 3


def name_at(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word stands here that may be part of a name."""
    return at < len(words.capital) and words.capital[at] and may_stand(words, at, known)


def last_of_run(words: Words, at: int, known: Vocabulary) -> int:
    """The last word of the capitalised words that begin here, as far as one may look."""
    end = at
    while end < at + 6 and name_at(words, end + 1, known):
        end += 1
    return end
