"""A name and what stands around it: what all kinds of evidence are asked of."""

from dataclasses import dataclass

from reader.analysis.names.called import called_kind
from reader.analysis.names.deeds import doer
from reader.analysis.names.pronouns import pronoun_behind
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_MANY = ("million", "billion", "thousand")
DASHES = ("-", "–", "‑")
_SIGNS = ("&", "+")  # Orla & Belmo, Orla + Belmo
POSSESSIVES = ("'s", "’s", "' s", "’ s")


@dataclass(slots=True)
class Setting:
    """One mention of a name; words in small letters, "\\n" where a paragraph ends.

    `single` tells whether the name is one word. `before` and `after` are the words beside it ("the"
    and possessives passed over), `article` tells whether "the" stood before it, `owns` whether "'s"
    stood after it, `joined` whether a hyphen or a dash does: "Kovel-based", `numbered` whether a
    number is beside it; it `opens` a sentence, or stands in a heading, `headed`. `beside` and
    `owned` are the kinds that "chairman of" before it and "'s shares" behind it make of it, or
    None; so are `does_as` ("smiled" behind it), `suffers_as` ("married" before it) and `called`,
    of "a company called". `pronoun` is the first behind it.
    """

    words: Words
    known: Vocabulary
    first: int
    last: int
    titled: bool
    small: list[str]
    single: bool
    phrase: str
    before: str
    before_that: str
    after: str
    after_that: str
    article: bool
    owns: bool
    joined: bool
    numbered: bool
    opens: bool
    headed: bool
    beside: str | None
    owned: str | None
    pronoun: str | None
    does_as: str | None
    suffers_as: str | None
    called: str | None

    @property
    def of_sport(self) -> bool:
        """Whether the story tells of a match or a race."""
        return self.words.sport

    @property
    def of_business(self) -> bool:
        """Whether the story tells of firms and their shares."""
        return self.words.business


def setting_of(words: Words, stretch: Stretch, known: Vocabulary) -> Setting:
    """The name with its surroundings."""
    first, last, around = stretch.first, stretch.last, words.around
    small = _words_of_name(words.small[first : last + 1])
    edge = first if stretch.title is None else stretch.title
    article = words.small[edge - 1] == "the"
    start = edge - 2 if article else edge - 1
    before, before_that = words.small[start], around(start - 1)
    after, after_that = words.small[last + 1], around(last + 2)
    owns = is_possessive(after) or (after in ("'", "’") and small[-1].endswith("s"))
    if owns:
        after, after_that = _owned(words, last + 2)
    return Setting(
        words, known, first, last, stretch.title is not None,
        small, len(small) == 1, " ".join(small),
        before, before_that, after, after_that, article, owns,
        words.text.startswith(DASHES, words.end(last)), after[0].isdigit() or before[0].isdigit(),
        words.first[first], words.heading[first],
        None if owns else known.beside.get(f"{before_that} {before}"),
        _kind_of_owner(after, after_that, known) if owns else None,
        pronoun_behind(words, last),
        None if owns else doer(words, last, before, known),
        None if article or stretch.title is not None else known.suffered.get(before),
        called_kind(words, start + 1, before, known),
    )  # fmt: skip


def _owned(words: Words, at: int) -> tuple[str, str]:
    """What is somebody's, and the word behind it; a number is passed over: 2.1 million voters."""
    if words.around(at)[0].isdigit():
        at += 1 + (words.around(at + 1) in _MANY)
    return words.around(at), words.around(at + 1)


def _kind_of_owner(after: str, after_that: str, known: Vocabulary) -> str | None:
    """Whose wife, shares or head of sales it is."""
    return known.beside.get(f"'s {after} {after_that}") or known.beside.get(f"'s {after}")


def is_possessive(word: str) -> bool:
    """Whether a word is the ending of a possessive: "'s"."""
    return word in POSSESSIVES


def _words_of_name(small: list[str]) -> list[str]:
    """The words of a name without marks; "wal - mart" is one word, as it is without blanks."""
    if "-" not in small:
        return [word for word in small if word[0].isalnum() or word in _SIGNS]
    joined = " ".join(small).replace(" - ", "-").split(" ")
    return [word for word in joined if word[0].isalnum() or word in _SIGNS]
