"""Who says something without a verb of saying: "Roy's claim that", "expressed hope", "is adamant".

The nouns and the moods are listed in `reporting_nouns.txt` and `reporting_moods.txt`; a verb that
goes with a noun ("voiced fears") is added to `_EXPRESSING`.
"""

import re
from collections.abc import Iterator

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.attribution.subjects import subject_of
from reader.analysis.lexicon.reporting import reporting_moods, reporting_nouns

_BEING = re.compile(r"B[rx]{0,2}\Z")
_MAKING = re.compile(r"v[pO]?r?\Z")
_MADE = frozenset(("make", "makes", "made", "making"))
_CLEAR = "clear"
_OWNER = re.compile(r"[dN]*P")
_EXPRESSING = frozenset(
    f"{stem}{ending}"
    for stem, endings in (
        ("express", ("", "es", "ed", "ing")), ("voic", ("es", "ed", "ing")),
        ("rais", ("ed", "ing")),
        ("giv", ("es", "ing")), ("gave", ("",)), ("ma", ("de", "king")),
    )
    for ending in endings
)  # fmt: skip
_NONE = frozenset(("no", "little", "any"))
# Whose a claim is, and who that is: "her claim" is what she says.
OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}


def noun_cue(phrases: Phrases, index: int, first: int) -> Iterator[Cue]:
    """Roy's claim that; her promise to; expressed hope that, or worry about."""
    noun = reporting_nouns().get(phrases.word(index))
    if noun is None:
        return
    opens = phrases.firsts[index]
    owned = phrases.tokens.tags[opens : phrases.lasts[index]]
    about = phrases.letters[index + 1] == "i"
    if (
        not about
        and owned
        and (_OWNER.match(owned) or phrases.tokens.word(opens).lower() in OWNERS)
    ):
        yield Cue(index, index, "noun", noun)
    elif phrases.letters[index + 1] in "hi":
        subject = _who_expresses(phrases, index, first)
        if subject is not None:
            yield Cue(index, subject, "subject verb", noun)


def _who_expresses(phrases: Phrases, noun: int, first: int) -> int | None:
    """Roy expressed hope that; Roy is of the view that; not: expressed no concern that."""
    before = phrases.letters[max(first, noun - 2) : noun]
    if phrases.tokens.word(phrases.firsts[noun]).lower() in _NONE:
        return None
    if before == "Bf":
        return subject_of(phrases, noun - 2, first)
    if before[-1:] not in tuple("vsyg") or phrases.word(noun - 1).lower() not in _EXPRESSING:
        return None
    if before[-1] in "yg":
        return main_subject(phrases, first, noun - 1)
    return subject_of(phrases, noun - 1, first)


def mood_cue(phrases: Phrases, index: int, first: int) -> Iterator[Cue]:
    """Roy is adamant that; Roy made it clear that."""
    mood = reporting_moods().get(phrases.word(index))
    if mood is None:
        return
    making = _made(phrases, index, first) if mood.lemma == _CLEAR else None
    be = making or _BEING.search(phrases.letters, max(first, index - 3), index)
    subject = subject_of(phrases, be.start(), first) if be else None
    if making and subject is None and phrases.letters[making.start() - 1] == "c":
        subject = main_subject(phrases, first, making.start())  # Roy left and made clear that
    if subject is None or (mood.lemma == _CLEAR and not (making and _is_maker(phrases, subject))):
        return
    yield Cue(index, subject, "subject verb", mood)


def _is_maker(phrases: Phrases, subject: int) -> bool:
    """Whether a subject speaks where it makes clear: not the result, nor "which"."""
    noun = phrases.word(subject)
    person = noun.lower() in ("he", "she", "they", "we", "who")
    return person or noun[0].isupper() or can_speak(noun)


def _made(phrases: Phrases, clear: int, first: int) -> re.Match[str] | None:
    """The "made" of "made it clear", or None."""
    made = _MAKING.search(phrases.letters, max(first, clear - 3), clear)
    told = made and phrases.word(made.start()).lower() in _MADE
    return made if told else None
