"""Is the first word of a sentence part of a name? The rest of the article and the lists decide.

What keeps the word is a line of `without_start`; a word alone is judged here, one before others in
`loose_starts`.
"""

from reader.analysis.names.english import is_common, is_derived
from reader.analysis.names.evidence.called_firms import is_called_a_body, is_called_a_firm
from reader.analysis.names.evidence.given_names import NAMES_BEFORE_WORDS
from reader.analysis.names.evidence.players import PLAYED
from reader.analysis.names.evidence.scores import CLUB_ENDS
from reader.analysis.names.evidence.tickers import is_listed
from reader.analysis.names.last_names import stands_for_family
from reader.analysis.names.pieces.loose_starts import begins_league, is_name_elsewhere, stands_loose
from reader.analysis.names.runs.days_in_names import is_of_a_family
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

# What sits and has no article, and what is said of it at the start of a sentence.
_SITTING = ("congress", "parliament")
_SITS = frozenset((
    "approves", "begins", "breaks", "can", "cannot", "could", "did", "does", "failed", "gave",
    "had", "has", "is", "may", "meets", "met", "must", "passes", "reconvenes", "rejects", "resumes",
    "returns", "rises", "rose", "sat", "should", "sits", "votes", "was", "will", "would",
))  # fmt: skip
_SIDES = ("coalition", "government", "opposition")  # Opposition MPs left
_MEMBERS = frozenset(("meps", "mlas", "mps", "mpps", "msps", "senators", "tds"))
# What follows what was done at the start of a sentence.
_BEHIND_DONE = frozenset((
    "after", "as", "at", "by", "during", "for", "from", "in", "into", "on", "to", "with",
))  # fmt: skip
_HAS = ("has", "will", "plans", "expects")


def without_start(words: Words, first: int, last: int) -> int:
    """The first word of a run that belongs to the name; past the last where none does."""
    if not words.first[first] or words.heading[first]:
        return first
    known = vocabulary()
    alone = first == last
    if words.small[first] in _SIDES and words.small[first + 1] in _MEMBERS:
        return last + 1
    if last > first + 1 and " ".join(words.small[first : first + 2]) in known.organizations:
        return first  # Fine Gael Deputy Zumbo
    firm = alone and (is_listed(words, last) or is_called_a_firm(words, last))
    if firm or (alone and is_of_a_family(words, first, known)):
        return first  # Lantern (NYSE: ZQX); March said, where Dawn March is named
    if last > first + 1 and _is_of_english(words, first, last, known):
        return first
    if words.small[first + 1] == "&" and first + 1 < last:
        return first  # Marks & Zumbo
    if words.small[first] == "all" and last > first + 1:
        whole = " ".join(words.small[first + 1 : last + 1]) not in known.organizations
        return first + (not whole)  # All India Growers, not All Kenya Airways flights
    if not alone and (_begins_initials(words, first, last) or _is_initial(words, first)):
        return first
    if words.small[first] in words.families and (
        not alone or stands_for_family(words, first, known)
    ):
        return first  # Park Geun-hye left. Park said so.
    if last == first + 1 and (
        _is_of_which(words, first, known) or _is_body_of_land(words, first, known)
    ):
        return first
    named = words.small[first] in NAMES_BEFORE_WORDS or begins_league(words, first, last, known)
    if named and not alone:
        return first  # Peter Vane left
    drop = _is_no_name(words, first, known) if alone else stands_loose(words, first, known)
    return first + 1 if drop else first


def _is_somebody(small: str, known: Vocabulary) -> bool:
    """Whether a list has the word as a name: Ahmed, Reed."""
    lists = known.given, known.surnames, known.organizations, known.places
    return any(small in names for names in lists)


def _is_of_english(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Great Western Timber: three words of English and more, the last one's a firm's."""
    small = words.small[first : last + 1]
    if not all(is_common(word, known) for word in small) or words.low[small[0]]:
        return False
    lists = known.function, known.titles, known.calendar, known.kin, known.roles
    named = known.is_place(" ".join(small[1:])) or " ".join(small[1:]) in known.organizations
    return not (named or small[0].endswith("ly") or any(small[0] in words for words in lists))


def _is_body_of_land(words: Words, first: int, known: Vocabulary) -> bool:
    """[Business Kenya], the state agency for trade: no land is an agency."""
    land = known.is_place(words.small[first + 1]) and words.small[first] not in known.function
    return land and is_called_a_body(words, first + 1)


def _is_of_which(words: Words, first: int, known: Vocabulary) -> bool:
    """Scorpion Security, which guards it; Woodland Trust said: a common word and a head word."""
    small, headed = words.small[first], words.small[first + 1] in known.heads
    if words.small[first + 1] in CLUB_ENDS and known.is_place(small):
        return small not in known.function  # Harrow Rovers
    plain = small not in known.function and small not in known.titles
    which = words.around(first + 2) == "," and words.around(first + 3) == "which"
    which = which or is_called_a_firm(words, first + 1) or _speaks(words, first, known)
    return headed and which and plain and words.low[small] == 0


def _speaks(words: Words, first: int, known: Vocabulary) -> bool:
    """[Woodland Trust] said; but Yesterday Congress voted, Local Police said."""
    small, head = words.small[first], words.small[first + 1]
    verb = words.around(first + 2)
    has = verb in _HAS and small not in known.doings and not words.capital[first + 3]
    if not (verb in known.doings or has) or known.heads.get(head) != "last":
        return False
    alone = head in known.organizations or known.titles.get(head, "before") != "before"
    loose = small in known.calendar or small in known.roles or small in known.nationalities
    return not (alone or loose or small.endswith(("ly", "al"))) and not known.is_place(head)


def _is_initial(words: Words, at: int) -> bool:
    """K. Zumbo left."""
    inside = words.text[max(0, words.starts[at] - 1)] == "."  # the "S." of "then-U.S. ships"
    if len(words.written[at]) > 1 or inside:
        return False
    if words.capital[at + 1] and words.small[at] not in "aioqx":
        return words.written[at].isupper()  # J Zumbo left
    return words.small[at + 1] == "." and words.capital[at + 2]


def _begins_initials(words: Words, first: int, last: int) -> bool:
    """Passenger Rail Agency of Zumbo (Praza): the initials in brackets begin with its first."""
    if words.around(last + 1) != "(" or words.around(last + 3) != ")":
        return False
    short = words.written[last + 2]
    return len(short) > 2 and short[0].isupper() and short[0].lower() == words.small[first][0]


def _is_of_couple(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a given and a last name stand behind "and"."""
    named = words.small[at] == "and" and words.small[at + 1] in known.given
    return named and words.capital[at + 1] and words.capital[at + 2] and not words.capital[at + 3]


def _is_no_name(words: Words, at: int, known: Vocabulary) -> bool:
    """A single word: "Protesters", "Speaking"; but "Boeing", "Will" where Will is named again."""
    small, written = words.small[at], words.written[at]
    if len(small) > 1 and (written.isupper() or not (written[1:].islower() or "-" in written)):
        return False  # ZQX, ShareZumbo
    if small in known.given and _is_of_couple(words, at + 1, known):
        return False  # Mark and Ann Roy
    if words.sport and words.around(at + 1) in PLAYED:
        return words.low[small] > 0 or small in known.roles  # Stone headed home
    if small in _SITTING and (words.around(at + 1) in _SITS or words.around(at + 1)[-2:] == "ed"):
        return words.low[small] > 0  # Parliament returns on Monday
    if is_name_elsewhere(words, at, known):
        return words.low[small] > words.middle[small] and small not in known.countries
    follows = words.around(at + 1)
    paper = words.small[at + 1 : at + 3] == ["first", "reported"]  # Lantern first reported it
    acts = follows in known.doings or (follows == "," and words.around(at + 2) == "which")
    if paper or (small in known.organizations and (acts or follows in ("'s", "’s"))):
        return words.low[small] > 0  # "Labour won"
    if small.endswith("ed") and follows in _BEHIND_DONE and not _is_somebody(small, known):
        return True  # Demobbed in 1946, he went home
    return is_derived(small, known) or words.low[small] > 0 or is_common(small, known)
