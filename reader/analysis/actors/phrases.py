"""The phrase around a noun: where it begins and ends, whether the noun is its head and acts."""

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import DETERMINERS, MODALS
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import BREAK, Words

# "My officials" are those of whoever speaks, and nobody in the story.
OPENS_PHRASE = DETERMINERS - {"my", "your"} | {"this", "that", "local"}
_DO = ("do", "does", "did", "don't", "doesn't", "didn't", "don’t", "doesn’t", "didn’t")
_BEFORE_VERBS = MODALS | {"to", "help", "helps", "helped", *_DO}
_BETWEEN = frozenset(("not", "also", "even", "just", "still", "ever", "never", "always"))
# Who has done it, where no noun is named: this angered residents, but "this armed police".
_SINGLE = frozenset(("this", "it", "he", "she", "which", "who"))
# What somebody has done to others, and does not end in "-ed".
_DONE = frozenset((
    "beaten", "bought", "brought", "caught", "cost", "cut", "drawn", "driven", "fought", "given",
    "hit", "hurt", "kept", "led", "left", "let", "lost", "made", "met", "put", "seen", "sent",
    "shaken", "shown", "shut", "sought", "struck", "taken", "taught", "told", "won",
))  # fmt: skip
_NUMBERS = frozenset((
    "dozen", "dozens", "hundreds", "thousands", "scores", "numbers", "million", "more",
    "additional", "total", "other", "new", "several", "many", "some", "most", "few", "further",
    "couple", "numerous", "various",
))  # fmt: skip

_WENT = frozenset((
    "marched", "gathered", "protested", "rallied", "demonstrated", "voted", "walked", "fled",
    "clashed", "arrived", "returned", "fired", "searched", "struck", "stormed", "waited",
))  # fmt: skip
_DONE_TO = frozenset((
    "him", "her", "them", "it", "us", "me", "themselves", "himself", "itself", "two", "three",
    "four", "five", "six", "seven", "more", "several", "some", "all", "those", "another",
))  # fmt: skip
# Plurals that stand before a noun: sports officials.
_LEANT_ON = frozenset((
    "sports", "news", "arms", "rights", "affairs", "customs", "veterans", "teachers", "nurses",
    "workers", "women's", "parts", "communications", "operations", "services", "relations",
    "systems", "elections", "savings", "goods", "drugs", "games", "students", "parents", "farmers",
    "taxpayers", "residents", "appeals", "securities", "futures", "options", "bonds", "railways",
    "airways", "works", "lawyers", "journalists", "miners", "doctors", "players", "means",
))  # fmt: skip
_WE = ("we", "they", "you", "i")
_PHRASE, _LONGEST = 5, 6  # words before the noun; capitals behind it


def is_head(words: Words, at: int) -> bool:
    """Whether the noun is not only part of a longer one: "embassy staff", "police car"."""
    known, after = vocabulary(), words.around(at + 1)
    if not after[0].isalpha():
        return after != "-"
    if after.endswith("ing") and words.around(at + 2) == "of":
        return False  # "the police shooting of"
    return after in known.function or after in known.doings or (not words.capital[at + 1] and (
        after.endswith(("ed", "ing")) or after in lexicon.words("acts_of_states")
        or _does(words, at + 1, known)
    ))  # fmt: skip


def phrase_start(words: Words, head: int) -> int:
    """The first word of the phrase that the noun ends: its adjectives, and whose it is."""
    known, at = vocabulary(), head
    while at > 0 and head - at < _PHRASE:
        before = words.small[at - 1]
        named = words.capital[at - 1] and not words.first[at - 1]  # the US embassy is not ours
        if not before[0].isalpha() or before in OPENS_PHRASE or before in ("own", "i"):
            break
        if (before in known.function and not named) or before in known.calendar:
            break  # denounced Wednesday [police claims]
        if not words.capital[at - 1] and not _is_modifier(before, known):
            break
        if (before.endswith("ed") or before in _DONE) and _is_done(words, at - 1, known):
            break
        at -= 1
    return at + 1 if at < head and _is_verb(words, at) else at


def _is_verb(words: Words, at: int) -> bool:
    """Whether a verb stands there: to ban residents, would not really move residents."""
    before = at - 1
    while words.around(before) in _BETWEEN or words.around(before).endswith("ly"):
        before -= 1
    small = words.around(before)
    return small in _BEFORE_VERBS or small in _WE  # we share [residents]' grief


def _is_done(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether somebody has done it: the mayor [encouraged] residents; not two wounded soldiers."""
    by = words.around(at - 1)
    if by.endswith("ly") and words.around(at - 2) not in OPENS_PHRASE:
        at -= 1  # it disproportionately [burdened] residents; but the heavily armed police
        by = words.around(at - 1)
    named = words.capital[at - 1] and not words.first[at - 1]  # Ann Orla [advised] farmers
    if by in ("has", "have", "had") or (named and by not in known.nationalities):
        return True
    if words.small[at] in _DONE:
        return False
    if by in _SINGLE:
        return True
    noun = by[0].isalpha() and by in known.common and by not in _NUMBERS
    return noun and by not in known.function and by not in OPENS_PHRASE and not by.endswith("ly")


def _is_modifier(small: str, known: Vocabulary) -> bool:
    if small in known.doings or small in _NUMBERS or small.endswith(("ing", "ly")):
        return False
    if lexicon.classes("word_classes").get(small, "noun") != "noun" or _is_plural(small, known):
        return False
    return small in known.common and small not in lexicon.words("acts_of_states")


def _is_plural(small: str, known: Vocabulary) -> bool:
    """Whether it is a plural, which no noun leans on: “The rule bars [traders] from it”."""
    plural = small.endswith("s") and not small.endswith(("ss", "us", "is"))
    return plural and small[:-1] in known.common and small not in _LEANT_ON


def phrase_end(words: Words, head: int) -> int:
    """The end of "embassy in Caracas", "ministry of trade"."""
    if words.around(head + 1) not in ("in", "of", "for") or head + 2 >= len(words):
        return head
    known, at = vocabulary(), head + 2 + (words.around(head + 2) == "the")
    start = at
    while at < min(start + 2, len(words)) and not words.capital[at]:
        if not words.small[at][0].isalpha() or not _is_modifier(words.small[at], known):
            break  # "of the [low-lying] Kovel district"
        at += 1
    end = at
    while end < len(words) and end - at < _LONGEST and words.capital[end]:
        if words.small[end] in known.calendar:
            break
        end += 1
    state = words.around(end) == "," and words.around(end + 1) in known.states
    if state and words.around(head + 2) == "the":
        return head  # authorities in the Kovel, N.J., area
    if words.around(end) in ("of", "'s", "’s") or end - at == _LONGEST:
        return head  # detectives in the Office of the Mayor, in Orla's office
    while end > at and words.small[end - 1] in known.nationalities:
        end -= 1  # "in the two African capitals"
    if end == at or _describes(words, end, known):
        return head
    return end if known.kin.get(words.around(end)) == "place" else end - 1


def _describes(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a noun follows that the name only describes: "group of Orla boosters"."""
    small = words.around(at)
    if small not in known.common or small in known.function or small in known.doings:
        return False
    follows = lexicon.classes("word_classes").get(small) or small in lexicon.words("acts_of_states")
    place = known.kin.get(small) == "place"
    return not follows and not place and small.endswith("s")


def _does(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a verb and what is done stand there: arrested a man, hunt two boys, have voted."""
    verb, after = words.around(at), words.around(at + 1)
    if verb in _WENT:
        return True
    if verb in ("have", "has", "had"):
        return after.endswith("ed") or lexicon.classes("word_classes").get(after) == "verb"
    done = after in OPENS_PHRASE or after in _DONE_TO or after[0].isdigit()
    done = done or (at + 1 < len(words) and words.capital[at + 1])
    many = f"{verb}s" in known.doings or f"{verb}s" in lexicon.words("acts_of_states")
    return (done or (many and after in ("that", "to", "for"))) and (many or verb.endswith("ed"))


def _is_asked(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether they are told to do it: ordered [police] to leave."""
    start = first - (words.around(first - 1) in OPENS_PHRASE)
    return words.around(last + 1) == "to" and words.around(start - 1) in known.doings


def acts(words: Words, first: int, head: int, last: int) -> bool:
    """Whether a verb of saying or doing stands at the phrase."""
    known = vocabulary()
    after = words.around(last + 1)
    if after in known.doings or after in lexicon.words("acts_of_states"):
        return True
    if _does(words, last + 1, known) or _is_asked(words, first, last, known):
        return True
    start = first - (words.around(first - 1) in OPENS_PHRASE)
    before, before_that = words.around(start - 1), words.around(start - 2)
    said = before in known.doings and before_that in (",", '"', "”", BREAK)
    return said or (before == "to" and before_that == "according") or head < 0
