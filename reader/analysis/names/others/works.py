"""Is it what people make: a programme, a product, a book, a film, a song?

To teach a product or the noun beside one, add it to `lexicon/products.txt` or `product_nouns.txt`;
what takes place is in `prizes`, what sails, flies or is driven in `vessels`.
"""

import re

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.called import noun_called
from reader.analysis.names.english import is_common
from reader.analysis.names.others.unquoted import is_called_a_work
from reader.analysis.names.others.vessels import CARMAKERS, is_vehicle
from reader.analysis.names.setting import POSSESSIVES, is_possessive
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_NUMBERED = re.compile(r"[a-z]-?\d|\d(?!(?:st|nd|rd|th)(?: |$))[a-z]")

_WORD_AND_DIGIT = re.compile(r"[A-Z][a-z]{3,}\d{1,2}|[KW][A-Z]{2,3}\d{1,2}")  # and KZQX4
_TRADE_MARK = re.compile(r"i[A-Z]\w+\Z")  # iPhone and what was named after it
_BROADCASTERS = frozenset((
    "bbc", "rte", "itv", "nbc", "abc", "cbs", "cnn", "msnbc", "cbc", "npr", "pbs", "sabc", "ndtv",
    "cnbc", "news", "radio", "tv", "nhk", "rtl", "tvnz", "rnz", "s4c", "stv", "ctv",
))  # fmt: skip
_HALLS = frozenset(("arena", "stadium", "centre", "center", "academy"))
_SHOPS = ("store", "stores", "shop", "shops", "dealer", "dealership", "plant", "factory", "unit")
_LONGEST_TITLE = 5


_MARKS = ('"', "“", "‘", "'")  # before a programme


def is_programme(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """RTÉ's Morning Zumbo: what a broadcaster has, in quotation marks or not, and what begins like
    no name of anybody."""
    before = s.first - 1 - (words.around(s.first - 1) in _MARKS)
    if words.around(before) not in POSSESSIVES or s.title is not None or len(small) < 2:
        return False
    if words.around(before - 1) not in _BROADCASTERS or not words.capital[before - 1]:
        return False
    named = small[0] in known.given or known.heads.get(small[-1]) == "last"
    return small[0] in known.common and not named and not known.is_place(" ".join(small))


GROCERIES = frozenset((
    "beer", "biscuits", "cereal", "chocolate", "cookies", "gin", "ketchup", "rum", "sauce", "soda",
    "syrup", "tea", "whiskey", "whisky",
))  # fmt: skip


def is_word_and_digit(words: Words, s: Stretch) -> bool:
    """Cloud9, Auto1: written in small letters with a digit at its end, as firms and teams are."""
    return s.first == s.last and _WORD_AND_DIGIT.fullmatch(words.written[s.first]) is not None


def _is_index(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The NSE Nifty: what an exchange, in capitals, counts."""
    counted = len(small) == 2 and small[1] in known.products and small[1] not in known.heads
    return counted and words.written[s.first].isupper()  # but the UN Office


def _is_of_body(small: list[str], known: Vocabulary) -> bool:
    """The Civic Bloc, the Golf Club of Kovel."""
    return known.is_linked_head(small) or known.heads.get(small[-1]) in ("ending", "last")


# The words of what is sold, of its makers, and what stands beside it: the film [Zumbo].
OF_PRODUCTS = CARMAKERS.union(*(entry.split() for entry in lexicon.words("products")))
BEFORE_PRODUCTS = lexicon.words("product_nouns") | {"/"}
BEHIND_PRODUCTS = lexicon.words("product_nouns").union(GROCERIES, ("index",))


def is_product(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A thing that is sold: listed, numbered, or before "aircraft", "film", "vaccine"."""
    if s.title is not None:
        return words.small[s.last + 1] in GROCERIES  # Captain Zumbo cereal
    if words.text.startswith("-maker", words.end(s.last)):
        return True  # Zumbo-maker Orla
    phrase = " ".join(small)
    if phrase in known.products or _is_index(words, s, small, known):
        return True
    before, behind = words.small[s.first - 1], words.small[s.last + 1 : s.last + 4]
    if f"{before} {phrase}" in known.products or f"{phrase} {behind[0]}" in known.products:
        return True  # the Dow rose by 2 per cent; Apollo 11
    if len(small) > 1 and small[0] in known.products and not _is_of_body(small, known):
        return not (phrase in known.organizations or known.is_place(phrase))  # Civic Platform
    if any(map(_TRADE_MARK.match, words.written[s.first : s.last + 1])):
        return words.small[s.last + 1] not in known.doings  # iZumbo said so
    if before == "/" and words.small[s.first - 2][:1].isdigit():
        return True  # 2I/Zumbo
    if _NUMBERED.search(phrase):
        firm = len(small) > 1 and known.heads.get(small[-1]) in ("ending", "last")  # G4S Zumbo Ltd
        firm = firm or small[-1] in _HALLS  # the O2 Arena
        firm = firm or is_word_and_digit(words, s)
        return not (firm or phrase in known.organizations)
    if "index" in behind and any(map(str.isdigit, behind)):
        return True
    if phrase in known.organizations or known.is_place(phrase):
        return False
    if is_vehicle(words, s, small, known):
        return True
    if behind[0] in known.product_nouns:
        return not _sells(behind[1], known)
    if before not in known.product_nouns or words.capital[s.first - 1]:
        return False
    return not (before == "model" and len(small) > 1 and small[0] in known.given)


def _sells(noun: str, known: Vocabulary) -> bool:
    """The Zumbo drug [company], a Zumbo shoe [store]: those who make and sell are no product."""
    return known.kin.get(noun) == "before" or noun in _SHOPS


_MADE = frozenset(("published", "directed", "written", "composed", "translated", "illustrated"))


def is_made_by(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """The Salt Zumbo, published by Orla Press: a book, a film, a song."""
    if words.small[s.last + 1] != ",":
        return False
    if is_called_a_work(words, s):
        return True  # The Salt Zumbo, a novel set in Kovel
    made = words.around(s.last + 2) in _MADE and words.around(s.last + 3) == "by"
    about = words.small[s.first - 1] in ("of", "about", "on", "against", "in", "to", "from", "by")
    return made and not about and s.title is None  # a book about Zumbo, written by Ann Lee


_PLAYED = frozenset(("play", "plays", "played", "playing"))
_STARRED = frozenset(("starred", "stars", "starring", "cast", "role", "roles"))
_VOICED = frozenset(("voiced", "voices", "voicing"))
_TOLD_OF = ("starring", "stars", "starred", "cast", "featuring", "film", "movie", "sitcom")
CAST = _PLAYED | _VOICED | {"as", "of"}


def is_character(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """His role as Mr Zumbo; voiced Captain Orla; she plays Inspector Belmo."""
    begin, titled = (s.first, False) if s.title is None else (s.title, True)
    behind = words.small[s.last + 1]
    if is_possessive(behind) or (behind[0].isalpha() and behind not in known.function):
        return False  # his role as Zumbo's driver, as Zumbo ambassador
    before, further = words.around(begin - 1), words.around(begin - 2)
    if before == "as":
        listed = " ".join(small) in known.organizations or known.is_place(" ".join(small))
        role = further in ("role", "roles") and behind not in ("of", "for") and not listed
        starred = words.capital[begin - 2] and not listed and _is_starring(words, begin - 2)
        return (titled and further in _STARRED) or role or starred
    if before == "of":
        role = further in ("role", "part") and words.around(begin - 3) == "the"
        return role and words.around(begin - 4) in _PLAYED
    return before in _VOICED or (before in _PLAYED and titled)


def _is_starring(words: Words, at: int) -> bool:
    """Whether it is told of a play: starring [Ann Orla] as the mother and Bob Roy as her son."""
    while at > 0 and not words.first[at]:
        if words.small[at] in _TOLD_OF:
            return True
        at -= 1
    return False


QUOTES = ('"', "“", "‘", "'", "`", "’")  # before a work


def is_title_of_a_work(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """In quotation marks of its own, with its article or without, and nowhere else."""
    at = s.first - 1
    if words.around(at) in ARTICLES and words.capital[at]:
        at -= 1
    before = words.around(at)
    twice = before in ("'", "`", "’") and words.around(at - 1) == before  # ``Quiet Harbours''
    single = before == "'" and words.text[words.starts[at] - 1].isspace()  # 'Quiet Harbours,'
    if not (twice or single) and before not in ('"', "“", "‘"):
        return False
    after, further = words.small[s.last + 1], words.around(s.last + 2)
    if twice or single:
        after, further = after.replace("'", "’"), further.replace("'", "’")
    closed = after in ('"', "”", "’") or (after in (",", ".") and further in ('"', "”", "’"))
    if not closed or len(small) > _LONGEST_TITLE:
        return False
    if noun_called(words, s.first) or known.place_heads.get(further) == "last":
        return False  # members of "Zumbo", the "Zumbo" district
    if "before" in (known.kin.get(words.around(at - 1)), known.kin.get(further)):
        return False  # the newspaper "Kovel Post", the "Kovel Post" newspaper
    never_bare = len(small) > 1 and words.middle[small[-1]] <= words.closing[small[-1]]
    return never_bare or all(words.middle[w] < 2 for w in small)


_CLOSES = ('"', "”")
_LONGEST_QUOTED = 7  # words of a title with a name in it
_IN_TITLES = frozenset(("the", "a", "an", "of", "and", "in", "on", "to", "for", "up", "with", "is"))


def is_in_a_title(words: Words, s: Stretch, _small: list[str], known: Vocabulary) -> bool:
    """In “Hush Now [Zumbo]” or “[Zumbo]'s Lantern”: a name among large words in quotation marks."""
    if words.small[s.last + 1] == "," and words.around(s.last + 2) not in _CLOSES:
        return False
    first, last = s.first if s.title is None else s.title, s.last
    while first > s.first - _LONGEST_QUOTED and _is_large(words, first - 1):
        first -= 1
    while last < s.last + _LONGEST_QUOTED and _is_large(words, last + 1):
        last += 1
    if words.around(first - 1) not in ('"', "“") or words.heading[s.first]:
        return False
    end = words.around(last + 1)
    closed = end in _CLOSES or (end in (",", ".") and words.around(last + 2) in _CLOSES)
    others = [*range(first, s.first), *range(s.last + 1, last + 1)]
    plain = [at for at in others if words.capital[at] and is_common(words.small[at], known)]
    enough = len(plain) > 1 or (plain and words.small[s.last + 1] in POSSESSIVES)
    return closed and bool(enough)  # “Poor Ann Lee,” she said


def _is_large(words: Words, at: int) -> bool:
    return words.capital[at] or words.small[at] in _IN_TITLES or words.small[at] in POSSESSIVES
