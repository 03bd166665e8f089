"""May a word be part of a name at all? Small words, days, initials and headings are told apart."""

from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

# Small words of English that are syllables of names elsewhere: He Lifeng, Can Tho, An Giang.
_SYLLABLES = frozenset(("an", "can", "do", "to", "he", "she", "you", "so", "no", "on", "my", "be"))

# Initials that are small words too.
_INITIALS = frozenset(("A", "AN", "AS", "BE", "BY", "DO", "IN", "IS", "MY", "NO", "OR", "SO"))

# Small words that stand with a capital in the names of movements and charities.
_INSIDE = frozenset((
    "all", "our", "my", "your", "their", "us", "we", "no", "not", "against", "without", "for",
    "who", "now", "together", "or",
))  # fmt: skip


def may_stand(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word may be part of a name at all."""
    written, small = words.written[at], words.small[at]
    if small in known.calendar:
        return _is_name_anyway(words, at, known)
    if small in ("a", "i") and words.around(at + 1) == ".":
        initial = len(words.around(at + 2)) == 1 and words.around(at + 2) != "m"  # no "3 A. M."
        again = initial and words.around(at + 3) == "."  # A. J. Zumbo
        return again or (at > 0 and words.capital[at - 1])  # James A. Zumbo
    if written == "A" and not words.first[at] and len(words.around(at + 1)) == 1:
        return has_capital(words, at + 1) and has_capital(words, at + 2)  # A K Zumbo
    if small in known.function and not (small == "will" and words.middle[small]):
        begins = small in ("new", "first") and has_capital(words, at + 1)
        begins = begins or (written in _INITIALS and _is_before_strange(words, at, known))
        begins = begins or (small == "mine" and at > 0 and words.capital[at - 1])
        begins = begins or (small in _SYLLABLES and _is_syllable(words, at, known))
        begins = begins or (small in _INSIDE and _is_between_capitals(words, at, known))
        return begins or _is_acronym(written, small) or _is_of_known(words, at, known)
    if len(written) == 1:
        return has_capital(words, at + 1) or words.around(at + 1) == "."
    if "'" in written or "’" in written:
        stem = small.replace("’", "'").split("'")[0]
        return not (stem in known.function or stem.removesuffix("n") in known.function)
    if not written.isalpha() and _is_no_word(small, known):
        return False
    if small.startswith("http"):
        return False
    return not words.heading[at] or _stands_in_heading(words, at, known)


def _is_no_word(small: str, known: Vocabulary) -> bool:
    """Whether it is a number in letters or an address: Thirty-two, a@orla.org."""
    if "-" in small and all(part in known.function for part in small.split("-")):
        return True
    return small.startswith("www.") or "@" in small or small.count("-") > 3


def _is_before_strange(words: Words, at: int, known: Vocabulary) -> bool:
    """NO Zumbo, A Zumbo, where a word stands before it and no quote begins: initials."""
    if words.first[at] or words.heading[at]:
        return False
    small, before = words.around(at + 1), words.around(at - 1)
    strange = small not in known.common and small.removesuffix("s") not in known.common
    named = has_capital(words, at + 1) and not words.written[at + 1].isupper() and len(small) > 2
    listed = known.is_place(small) or small in known.nationalities or small in known.organizations
    return named and strange and not listed and (before == "," or before[0].isalpha())


def _is_syllable(words: Words, at: int, known: Vocabulary) -> bool:
    """Vice Premier [He] Zumbo, in [Can] Orla, the [An] Zumbo prize: no small word of English."""
    written, before = words.written[at], words.around(at - 1)
    if words.first[at] or words.heading[at] or not has_capital(words, at + 1):
        return False
    if not (written[1:].islower() and before[0].isalpha()):
        return False
    titled = known.titles.get(before, "before") != "before"
    return titled if words.capital[at - 1] else words.small[at + 1] not in known.function


def _is_between_capitals(words: Words, at: int, known: Vocabulary) -> bool:
    """Save [Our] Pool, the [All] Progressives Congress: who writes it so, writes a name."""
    ends = words.small[at] in ("now", "together")  # Clean Lochs Now
    if words.first[at] or words.heading[at] or not (ends or has_capital(words, at + 1)):
        return False
    near = [i for i in range(max(0, at - 4), min(at + 5, len(words))) if i != at]
    small = [words.small[i] for i in near if words.capital[i] and not words.first[i]]
    title_case = not known.function.isdisjoint(small)
    if title_case or words.written[at].isupper():
        return False
    if words.small[at] == "all":
        return words.small[at - 1] == "the"
    return words.capital[at - 1] and words.small[at - 1] not in ("i", "the")


def _is_acronym(written: str, small: str) -> bool:
    return written.isupper() and small in ("us", "it", "who", "as", "am")


def _is_of_known(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether it ends a known name or begins one: USA Today; Little Rock, Little Havana."""
    if words.capital[at - 1] and f"{words.small[at - 1]} {words.small[at]}" in known.organizations:
        return True
    if words.small[at] != "little" or not has_capital(words, at + 1):
        return False
    follows = words.small[at + 1]
    return known.is_place(f"little {follows}") or known.is_place(follows)


def _is_name_anyway(words: Words, at: int, known: Vocabulary) -> bool:
    """A month or day that is a person's name or a newspaper's: April Jones, the Sunday Times."""
    small = words.small[at]
    follows = words.around(at + 1)
    if small in ("april", "june", "august", "may", "jan") and at and words.capital[at - 1]:
        is_day = words.around(at + 1).isdigit()
        return words.small[at - 1] in known.given and not is_day
    if small == "ramadan" and at > 1 and words.capital[at - 1]:
        return words.capital[at - 2]  # Musa Zumbo Ramadan
    if small in ("winter", "summers") and at and words.capital[at - 1]:
        return words.small[at - 1] in known.given and not words.heading[at]
    if small == "ad" and words.written[at] == "AD":  # AD Zumbo Ports, but AD 79
        return has_capital(words, at + 1) and not words.around(at - 1).isdigit()
    if small in ("jan", "mar", "sun", "jun") and has_capital(words, at + 1):
        return follows not in known.calendar
    if small.endswith("day"):  # Pastor Sunday Orla
        titled = at > 0 and known.titles.get(words.small[at - 1], "").startswith("polite")
        if titled and has_capital(words, at + 1):
            return follows not in known.calendar
    if small in ("spring", "summer", "winter") and has_capital(words, at + 1):
        return follows in known.place_heads and not words.first[at]  # the Spring Hill Fire Brigade
    if small in ("april", "june", "august"):
        return (
            has_capital(words, at + 1) and follows in known.surnames and follows not in known.common
        )
    return follows in ("times", "mail", "telegraph", "express", "post", "mirror", "courier", "sun")


def _stands_in_heading(words: Words, at: int, known: Vocabulary) -> bool:
    """In a heading everything has a capital: only what is a name elsewhere may be one."""
    small = words.small[at]
    if words.middle[small]:
        return words.low[small] <= words.middle[small]
    if small not in known.common:
        return not words.low[small]
    return _begins_known(words, at, known)


def _begins_known(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a known name of two or three words begins here: New York Times, White House."""
    ends = (end for end in (at + 2, at + 3) if end <= len(words) and words.capital[end - 1])
    phrases = [" ".join(words.small[at:end]) for end in ends]
    return any(phrase in known.organizations or known.is_place(phrase) for phrase in phrases)


def is_last_name(words: Words, at: int, known: Vocabulary) -> bool:
    """White said no; they met King, and left: what ends a whole name, and now stands alone."""
    small = words.small[at]
    if small not in words.ending:
        return False
    before, after = words.around(at - 1), words.around(at + 1)
    if before in ("the", "a", "an"):
        return False
    if _ends_a_whole_name(words, at, known):
        acts = after in known.doings or after in POSSESSIVES  # "Cuban said", of Mark Cuban
        plain = not after[0].isalpha() or after in known.function
        if acts or (plain and small in known.surnames and not known.nationalities.get(small)):
            return True
    if small not in known.surnames:
        return False
    aged = after == "," and words.around(at + 2).isdigit()
    said = before in known.doings and words.around(at - 2) in (",", '"', "”")
    return aged or said or after in POSSESSIVES or after in known.doings


def _ends_a_whole_name(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a given name stands before it elsewhere, and it is never written small."""
    small = words.small[at]
    if words.low[small] or words.heading[at] or words.capital[at - 1] or words.capital[at + 1]:
        return False
    return any(before in known.given for before in words.ending[small])


def has_capital(words: Words, at: int) -> bool:
    """Whether there is a word, and with a capital."""
    return at < len(words.capital) and words.capital[at]


def name_at(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word stands here that may be part of a name."""
    return has_capital(words, at) and may_stand(words, at, known)


def last_of_run(words: Words, at: int, known: Vocabulary) -> int:
    """The last word of the capitalised words that begin here, as far as one may look."""
    end = at
    while end < at + 6 and name_at(words, end + 1, known):
        end += 1
    return end
