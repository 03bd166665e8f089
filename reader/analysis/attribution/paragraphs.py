"""Which part each word of a paragraph plays: a word's own letter, or what stands beside it.

A capital tells nothing where a sentence or a headline begins; a month with its day is a time, and
quoted words beside "newspaper" are its name. To teach it such a neighbour, add a line in
`_beside` and what it asks as a function; what letters alone can tell is a rule in `tags`.
"""

import re
from collections.abc import Iterator

from reader.analysis.attribution.letters import letter_of
from reader.analysis.attribution.masks import MASK
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.day_words import MONTHS
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import MAY_END

_SOME = frozenset(("some", "many", "most", "few", "several", "both", "all"))
_EACH = frozenset(("every", "each"))
_SAID = frozenset((
    "said", "say", "told", "tell", "think", "thought", "believe", "believed", "argue", "argued",
    "fear", "feared", "worry", "expressed", "questioned", "voiced", "agreed",
    "complained", "claim", "claimed", "asked", "ask", "wondered",
))  # fmt: skip
_NAMES = frozenset(("US", "WHO", "IT"))
_HONOURS = frozenset(("HE", "HH", "HRH"))
_PUNCTUATION = {";": ";", ":": ":", ",": ",", "(": "(", ")": ")", "[": "(", "]": ")"}
_MONTHS = frozenset((*MONTHS, "Jan.", "Feb.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec."))
_DAY = re.compile(r"[0-3]?\d\Z")
_BEFORE_MONTHS = frozenset(("last", "next", "in", "since"))  # the bank in March said
_TO = frozenset(("to", "To"))
_SHOWING = frozenset((
    "figures", "data", "records", "polls", "statistics", "documents", "results", "studies",
    "surveys", "estimates", "numbers", "files", "accounts", "papers", "reports", "images", "photos",
))  # fmt: skip
_APART = 9  # words between figures and what they show
_PAST = frozenset(("past", "coming"))
_SPELLS = frozenset(
    ("week", "weeks", "weekend", "month", "months", "year", "years", "decade", "days")
)
_CLOCK = frozenset(("a.m.", "p.m."))
_HALVES = frozenset(("am", "pm"))
_HOUR = re.compile(r"\d{1,2}(?:[.:]\d\d)?\Z")
_THE = frozenset(("the", "The", "a", "A"))  # the 9 am train
_MEANS = frozenset(("telephone", "phone", "email", "e-mail", "text", "letter", "radio", "video"))
_PLURAL = re.compile(r"[a-z](?<![sui])s\Z|[a-z]{2}men\Z|\A(?:people|police|children)\Z")
_NAMES_BEFORE = 2  # names in front of a nickname
_LONGEST_CALLED = 4  # words
_TITLED = 0.6  # share of capitalised words from which a line is a headline in title case
_HEADLINE = 40  # tokens; a longer paragraph is no headline
_LEANING = frozenset("ndTYE")  # the letters that a word beside them may change
_ASKED = frozenset((*_HONOURS, *_PAST, "show", "likes"))  # words whose letter it may change
_ENDINGS = {",": "K", "?": "Z", "!": "Z", "…": "Z", ".": "q"}


def paragraph_letters(text: str, written: list[str], found: list[re.Match[str]]) -> Iterator[str]:
    """The letters of one paragraph's tokens, before they are corrected by their neighbours."""
    titled = _is_titled(written)
    first, days = True, _days(written)
    for index, word in enumerate(written):
        plain = word.isalpha()  # most words: what is known at once is tried first
        if not plain and word[0] == MASK:
            letter = _quoted(text, written, index, found[index])
        elif not (plain or word[0].isalnum() or word[0] in "@#$€£"):
            letter = _sign(word, written, index)
        elif index in days:
            letter = "T"
        elif not plain and word[-1] == "." and _ends_sentence(text, word, found, index):
            letter = "."  # shortly after 4 a.m. The mayor left
        else:
            lowered = titled or (first and not _is_name(written, index))
            letter = letter_of(word, lowered)
            if letter in _LEANING or word in _ASKED:
                letter = _beside(letter, written, index)
        yield letter
        first = letter in ".qZ:(" or (first and letter in ",-")


def _beside(letter: str, written: list[str], index: int) -> str:
    """The letter of a word, corrected by the words before and behind it."""
    word = written[index]
    if letter == "E" and _is_object(written, index):
        return "n"
    if letter == "n" and word not in _ASKED and written[index - 1] not in _TO:
        return letter  # most nouns
    if word == "show":
        return "b" if _do_show(written, index) else letter
    behind = "".join(written[index + 1 : index + 2])
    if word in _HONOURS and _is_honoured(behind):
        return "d" if behind == "the" else "N"
    if word in _PAST and behind in _SPELLS:
        return "T"  # who this past week left
    if letter == "n" and written[index - 1] in _TO and _is_noun(word, behind):
        return "N"  # to reporters, to chancellor Ann Roy: no verb
    if letter == "d" and behind == "time" and word.lower() in _EACH:
        return "k"  # Every time it rains, Roy says no
    if word == "likes" and behind == "to":
        return "v"
    if letter == "d" and behind in _SAID and word.lower() in _SOME:
        return "p"  # Some said Roy left; not: some wrote-off cars
    if letter == "T" and index and _is_polite(written[index - 1]):
        return "N"  # Mr. Sunday Agbo
    if letter == "Y" and behind in _MEANS:
        return "i"  # said by telephone: the telephone did nothing
    return letter


def _is_object(written: list[str], index: int) -> bool:
    """Whether a headline ends with what is blamed: "Judge clears baker, faults | state"; not
    "Rain to last, figures | show"."""
    if index < len(written) - 1 or written[index - 2 : index - 1] != [","]:
        return False
    verb = written[index - 1].lower()
    return letter_of(verb, False) == "D" and verb not in _SHOWING and not can_speak(verb)


def _do_show(written: list[str], index: int) -> bool:
    """Whether "show" is what figures do: they stand before it, or before the day they came out."""
    before = [word.lower() for word in written[max(0, index - _APART) : index]]
    out = "released" in before or "published" in before
    return before[-1:] != [] and not _SHOWING.isdisjoint(before if out else before[-1:])


def _is_noun(word: str, behind: str) -> bool:
    """Whether a word behind "to" is no verb: a plural, or a title in front of a name."""
    return bool(_PLURAL.search(word)) or (behind[:1].isupper() and word in vocabulary().roles)


def _quoted(text: str, written: list[str], index: int, found: re.Match[str]) -> str:
    """The letter of quoted words, by how they end and what stands beside them."""
    ending = text[found.start() : found.end()].rstrip("\"”’'»“ ")[-1:]
    letter = _ENDINGS.get(ending, "Q")
    if letter == "Q" and _is_called(written, index, text, found):
        return "N"  # the newspaper "Nice Matin" reported
    if letter == "Q" and _is_nickname(written, index, text, found):
        return "N"  # Tom “Baker” Lee said
    return letter


def _is_polite(word: str) -> bool:
    """Whether only a name can follow: "Mr.", "Mrs", "Alhaji"."""
    return vocabulary().titles.get(word.lower(), "").startswith("polite")


def _is_name(written: list[str], index: int) -> bool:
    """Whether a word in capitals that opens a sentence is the name it looks like: US, WHO."""
    if written[index] not in _NAMES:
        return False
    behind = "".join(written[index + 1 : index + 2])
    return not (behind.isupper() and len(behind) > 1)  # WHO IS COMING


def _is_honoured(behind: str) -> bool:
    """Whether one with an honour follows: "HE the Minister", "HH Sheikh Hamad"; not "HE LEFT"."""
    return behind == "the" or (behind[:1].isupper() and not behind.isupper())


def _is_called(written: list[str], index: int, text: str, found: re.Match[str]) -> bool:
    """Whether the quoted words are what a body is called: the “Nice Matin” newspaper."""
    kin = vocabulary().kin
    beside = (*written[index - 1 : index], *written[index + 1 : index + 2])
    if not any(kin.get(word) == "before" for word in beside):
        return False
    inner = text[found.start() + 1 : found.end() - 1].split()
    return 0 < len(inner) <= _LONGEST_CALLED and all(word[0].isupper() for word in inner)


def _is_nickname(written: list[str], index: int, text: str, found: re.Match[str]) -> bool:
    """Whether quoted words are a name among those of somebody: Ann Roy “Annie” said."""
    before = written[max(0, index - 2) : index]
    inner = text[found.start() + 1 : found.end() - 1]
    if len(before) < _NAMES_BEFORE or not all(word[0].isupper() for word in before):
        return False
    behind = "".join(written[index + 1 : index + 2])
    return inner.isalpha() and inner.istitle() and behind in reporting_verbs()


def _ends_sentence(text: str, word: str, found: list[re.Match[str]], index: int) -> bool:
    """Whether an abbreviation is a sentence's last word: "in Marlow Inc. The mill is old"."""
    if MAY_END.match(text, found[index].start()):
        return True
    return word in _CLOCK and _opens_quote(text, found, index + 1)


def _opens_quote(text: str, found: list[re.Match[str]], index: int) -> bool:
    """Whether quoted words that begin a sentence stand there: "at 9 p.m. “They ran”"."""
    if index >= len(found) or found[index][0][0] != MASK:
        return False
    start = found[index].start()
    return text[start + 1 : start + 2].isupper()


def _days(written: list[str]) -> frozenset[int]:
    """Which words are a day or an hour: "released Nov. 19 found", "at 6 am", "last March"."""
    last, days = len(written) - 1, []
    for n in [n for n, word in enumerate(written) if word in _MONTHS or word in _HALVES]:
        if written[n] in _HALVES:
            hour = n > 0 and _HOUR.match(written[n - 1]) and written[n - 2] not in _THE
            days += [n - 1, n] if hour else []
        elif n < last and _DAY.match(written[n + 1]):
            days += [n, n + 1]
        elif 0 < n < last and written[n - 1].lower() in _BEFORE_MONTHS:
            days.append(n)
    return frozenset(days)


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
