"""Titles of works that stand without quotation marks: "whose novel The Salt Harbour"."""

from reader.analysis.lexicon.small_words import ARTICLES, DETERMINERS
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

WORKS = frozenset((
    "novel", "novella", "memoir", "book", "film", "movie", "album", "song", "musical", "sitcom",
    "podcast", "documentary", "thriller", "opera", "poem", "comic", "bestseller", "sculpture",
    "painting", "ballet", "symphony", "miniseries", "blockbuster", "exhibition", "videogame",
    "autobiography", "sequel", "prequel", "trilogy", "reboot",
))  # fmt: skip
_ONES_OWN = DETERMINERS | {"whose"}
_STAGED = frozenset(("production", "adaptation", "staging", "revival", "screening"))
_MAKERS = ("author", "co-author", "writer", "creator", "director", "producer", "illustrator")
_BEHIND = WORKS | {"play", "drama", "comedy", "adaptation"}
_GO_ON = frozenset((",", ".", ";", "\n", ")", "by", "about", "set", "starring", "that", "which"))
_ABOUT = frozenset(("about", "on", "against", "by", "from"))
_LONG = 5  # words of "a new Kenyan family comedy"
_NEAR = 4  # words between "her" and "novel"


def is_unquoted_work(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """her first novel, The Salt Zumbo; the film Night Orla; his production of Orla"""
    if s.title is not None:
        return False
    if words.written[s.first - 1] == "The" and words.small[s.first - 2] == "of":
        return words.small[s.first - 3] in _MAKERS  # author of The Long Orla
    at, article = s.first - 1, words.small[s.first - 1] in ARTICLES and words.capital[s.first - 1]
    at -= article
    if article and words.around(at) == ",":
        at -= 1  # without "The" it may be who made it: "the director of the film, Ann Lee"
    if words.around(at) == "of" and words.around(at - 1) in _STAGED:
        at -= 1  # the players' production of Salt Zumbo
    elif words.around(at) not in WORKS or words.capital[at]:
        return False
    if " ".join(small) in known.organizations or known.heads.get(small[-1]) == "ending":
        return False
    before = words.small[max(0, at - _NEAR) : at]
    return any(word in _ONES_OWN or word in POSSESSIVES for word in before)


def is_called_a_work(words: Words, s: Stretch) -> bool:
    """The Salt Zumbo, a novel set in Kovel; Marshlight, a memoir by Ann Lee."""
    led = words.small[s.last + 1] == "," and words.around(s.last + 2) in ("a", "an")
    article = words.small[s.first - 1] in ARTICLES
    if not led or s.title is not None or words.around(s.first - 1 - article) in _ABOUT:
        return False
    for at in range(s.last + 3, min(s.last + 3 + _LONG, len(words) - 1)):
        if words.small[at] in _BEHIND and not words.capital[at]:
            return words.small[at + 1] in _GO_ON
        if not words.small[at][0].isalpha():
            break
    return False
