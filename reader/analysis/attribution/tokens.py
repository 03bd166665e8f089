"""What the reporter wrote himself: the words outside quotation marks, each with its part.

Quoted words are masked by letters that no article holds, so that no name or verb inside a quote
can interfere; places stay the same. Sentences are cut on what is left.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.attribution.tags import corrected, lookup
from reader.analysis.lexicon import words
from reader.analysis.marks import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import ABBREVIATIONS, Story
from reader.article import Span

MASK = "\x01"
_TOKEN = re.compile(
    r"(?=\S)(?:(?:[Aa]t (?:least|most)|[Uu]p to(?= \d)|[Aa]s (?:many|much|few|little) as)\b"
    # most words: what is known at once is tried first
    r"|[A-Za-z][a-z]*+(?=[ ,])|[.?!…]+|[;:,()\[\]]"
    rf"|\x01+|(?:{ABBREVIATIONS}|[A-Z](?:\.[A-Z])*)(?<!\bon X)\.(?=[\s,’'\-]|\w\.|$)"
    r"|[@#$€£]?\w[\w&/]*(?:(?:[.’'\-]|,(?<=\d,)(?=\d{3}(?!\d)))(?=\w)[\w&/]+)*(?:(?<=s)[’'](?=\s\w)|(?<=\d)%)?(?:\.(?=[,;]))?"
    r"|[—–―]+|(?<=\s)-+(?=\s)|--+)"
)
_SOME = frozenset(("some", "many", "most", "few", "several", "both", "all"))
_SAID = frozenset((
    "said", "say", "told", "tell", "think", "thought", "believe", "believed", "argue", "argued",
    "fear", "feared", "worry", "complained", "claim", "claimed", "asked", "ask", "wondered",
))  # fmt: skip
_NAMES = frozenset(("US", "WHO", "IT"))
_PUNCTUATION = {";": ";", ":": ":", ",": ",", "(": "(", ")": ")", "[": "(", "]": ")"}
_CLITIC = re.compile(r"[’'](?:s|d|ll|ve|re|m)\Z", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_MONTHS = frozenset(
    (
        "Jan.", "Feb.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "January", "February",
        "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    )
)  # fmt: skip
_DAY = re.compile(r"[0-3]?\d\Z")
_TO = frozenset(("to", "To"))
_PAST = frozenset(("past", "coming"))
_SPELLS = frozenset(
    ("week", "weeks", "weekend", "month", "months", "year", "years", "decade", "days")
)
_CLOCK = frozenset(("a.m.", "p.m."))
_MEANS = frozenset(("telephone", "phone", "email", "e-mail", "text", "letter", "radio", "video"))
_PLURAL = re.compile(r"[a-z](?<![sui])s\Z|[a-z]{2}men\Z|\A(?:people|police|children)\Z")
_LONGEST_CALLED = 4  # words
_TITLED = 0.6  # share of capitalised words from which a line is a headline in title case
_HEADLINE = 40  # tokens; a longer paragraph is no headline
_ENDINGS = {",": "K", "?": "Z", "!": "Z", "…": "Z", ".": "q"}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and signs of a story: where each begins and ends, and one letter for each.

    `text` is the masked text. Each paragraph ends in a token of its own, tagged with a newline.
    """

    text: str
    starts: list[int]
    ends: list[int]
    tags: str

    def word(self, index: int) -> str:
        """A token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def span(self, first: int, last: int) -> Span:
        """From the first token to the last, that one included."""
        return Span(self.starts[first], self.ends[last])


def read_tokens(story: Story) -> Tokens:
    """The story's words outside quotation marks, and each quoted stretch as one token."""
    text = masked(story.text, story.marks)
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    for paragraph in story.paragraphs:
        found = list(_TOKEN.finditer(text, paragraph.start, paragraph.end))
        starts += [m.start() for m in found]
        ends += [m.end() for m in found]
        tags += _letters(story.text, [m[0] for m in found], found)
        starts.append(paragraph.end)
        ends.append(paragraph.end)
        tags.append("\n")
    return Tokens(text, starts, ends, corrected("".join(tags)))


def masked(text: str, marks: Sequence[Stretch]) -> str:
    """The text with every quoted stretch, its marks included, turned into mask letters."""
    pieces, reached = [], 0
    for mark in marks:
        pieces += [text[reached : mark.span.start], MASK * (mark.span.end - mark.span.start)]
        reached = mark.span.end
    return "".join([*pieces, text[reached:]])


def _letters(text: str, written: list[str], found: list[re.Match[str]]) -> Iterator[str]:
    """The letters of one paragraph's tokens, before they are corrected by their neighbours."""
    titled = _is_titled(written)
    first, days = True, _days(written)
    for index, word in enumerate(written):
        if word[0].isalnum() or word[0] in "@#$€£":
            letter = _letter(word, (first and not _is_name(written, index)) or titled)
            if letter == "n" and written[index - 1] in _TO and _PLURAL.search(word):
                letter = "N"  # to reporters: no verb
            if word in _PAST and "".join(written[index + 1 : index + 2]) in _SPELLS:
                letter = "T"  # who this past week left
            if word in _CLOCK and _opens_quote(text, found, index + 1):
                letter = "."
            if letter == "d" and _are_some(written, index):
                letter = "p"
            if index in days:
                letter = "T"
            elif letter == "T" and index and _is_polite(written[index - 1]):
                letter = "N"  # Mr. Sunday Agbo
            if letter == "Y" and "".join(written[index + 1 : index + 2]) in _MEANS:
                letter = "i"  # said by telephone: the telephone did nothing
        elif word[0] == MASK:
            ending = text[found[index].start() : found[index].end()].rstrip("\"”’'»“ ")[-1:]
            letter = _ENDINGS.get(ending, "Q")
            if letter == "Q" and _is_called(written, index, text, found[index]):
                letter = "N"  # the newspaper "Nice Matin" reported
        else:
            letter = _sign(word, written, index)
        yield letter
        first = letter in ".qZ:(" or (first and letter in ",-")


def _are_some(written: list[str], index: int) -> bool:
    """Whether some people speak: "Some said Roy left", not "some wrote-off cars"."""
    behind = "".join(written[index + 1 : index + 2])
    return behind in _SAID and written[index].lower() in _SOME


def _is_polite(word: str) -> bool:
    """Whether only a name can follow: "Mr.", "Mrs", "Alhaji"."""
    return vocabulary().titles.get(word.lower(), "").startswith("polite")


def _is_name(written: list[str], index: int) -> bool:
    """Whether a word in capitals that opens a sentence is the name it looks like: US, WHO."""
    if written[index] not in _NAMES:
        return False
    behind = "".join(written[index + 1 : index + 2])
    return not (behind.isupper() and len(behind) > 1)  # WHO IS COMING


def _is_called(written: list[str], index: int, text: str, found: re.Match[str]) -> bool:
    """Whether the quoted words are what a body is called: the “Nice Matin” newspaper."""
    kin = vocabulary().kin
    beside = (*written[index - 1 : index], *written[index + 1 : index + 2])
    if not any(kin.get(word) == "before" for word in beside):
        return False
    inner = text[found.start() + 1 : found.end() - 1].split()
    return 0 < len(inner) <= _LONGEST_CALLED and all(word[0].isupper() for word in inner)


def _opens_quote(text: str, found: list[re.Match[str]], index: int) -> bool:
    """Whether quoted words that begin a sentence stand there: "at 9 p.m. “They ran”"."""
    if index >= len(found) or found[index][0][0] != MASK:
        return False
    start = found[index].start()
    return text[start + 1 : start + 2].isupper()


def _days(written: list[str]) -> frozenset[int]:
    """Which words are a month and its day: "released Nov. 19 found"; neither speaks."""
    months = [n for n, word in enumerate(written[:-1]) if word in _MONTHS]
    return frozenset(at for n in months if _DAY.match(written[n + 1]) for at in (n, n + 1))


def _sign(word: str, written: list[str], index: int) -> str:
    """The letter of a punctuation mark; a full stop before a small letter ends nothing."""
    if word[0] in ".?!…":
        bracket = written[index + 1 : index + 2] == [")"]
        after = "".join(written[index + 1 + bracket : index + 2 + bracket])[:1]
        return "," if after.islower() or (bracket and after in ",;:") else "."
    return _PUNCTUATION.get(word, "-")


def _is_titled(written: list[str]) -> bool:
    if len(written) > _HEADLINE or not _SAID.isdisjoint(written):
        return False  # a headline in title case has "Said"
    words = [word for word in written if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > _TITLED * len(words)


@lru_cache(maxsize=1 << 16)
def _letter(word: str, lowered: bool) -> str:
    """The letter of a word; `lowered`: its capital may stand only for its place."""
    table = lookup()
    capital = word[0].isupper() or word[0] in "@#"
    if capital and not lowered:
        return _name(word, table)
    low = word.lower()
    letter = table.get(low)
    if letter is not None:
        return letter
    if low[-1] in "’'":
        return "P"
    clitic = _CLITIC.search(low)
    if clitic:
        stem = table.get(low[: clitic.start()], "")
        return stem if stem in ("p", "w", "h", "r") else "P"
    if capital and lowered and low.endswith("ly") and low in words("common_words"):
        return "r"  # Mostly, he slept; not: Emily slept
    known = len(low) > 6 or low in words("common_words")  # Taking it up, Roy said; not: Boeing
    if capital and not (lowered and low.endswith("ing") and known):
        return "N"
    return _unknown(low)


def _name(word: str, table: dict[str, str]) -> str:
    """The letter of a word whose capital is its own."""
    if word == "I" or word.startswith(("I’", "I'")):
        return "p"
    low = word.lower()
    if table.get(low) == "T":
        return "T"
    if low.endswith(("’s", "'s", "’", "'")):
        return "P"
    return "N"


def _unknown(low: str) -> str:
    """The letter of a small word in no list, by its ending."""
    if _YEAR.match(low):
        return "M"
    if low[0].isdigit() or low[0] in "$€£":
        return "u"
    if low.endswith("ly"):
        return "r"
    if low.endswith("ing") and len(low) > 4:
        return "y"
    return "e" if low.endswith("ed") and len(low) > 3 else "n"
