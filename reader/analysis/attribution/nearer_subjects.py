"""Whose a verb is by a noun right in front of it: "a sign reading", "letters from voters asking".

Such a noun outdoes the subject of the clause. Each case is a function asked in `nearer`, with its
example as docstring; to teach it another, write one.
"""

import re

from reader.analysis.attribution.somebody import are_people, is_document
from reader.analysis.attribution.subjects import subject_of
from reader.analysis.attribution.verb import Verb
from reader.analysis.lexicon import words

_OF_PEOPLE = re.compile(r"[filt]A$")  # a letter from voters asking
_PAPER = re.compile(r"(?P<paper>A)(?:,[vsz][iTAfY]{0,6}|[vs]tA(?:,A){0,3}),$")
_SUING = re.compile(r"k(?P<subject>A)(?:[fil]A){0,2}[rxT]{0,3}(?P<verb>[vs])[^,;\n]{0,12},$")
_SUED = frozenset(("sued", "filed", "complained", "petitioned", "appealed", "protested"))
_WHO_CAME = re.compile(r"(?<=[,A])(?P<who>w)[rxTB]{0,4}[vs][irT]{0,2}tr?$")  # who came to | say
_REFUTED = re.compile(r"[bsvyg][dT]?A$")
_REFUTING = frozenset((
    "dismiss", "dismissed", "dismisses", "dismissing", "deny", "denied", "denies", "denying",
    "reject", "rejected", "rejects", "rejecting", "refute", "refuted", "refutes", "refuting",
    "debunk", "debunked", "debunks", "debunking", "dispute", "disputed", "disputes", "disputing",
))  # fmt: skip
_ANSWERED = re.compile(r"(?P<answer>A)tA$")
_ANSWERS = frozenset(("response", "reaction", "reply", "opposition", "objections"))
_NEWS = re.compile(r"(?P<after>[ki])(?P<paper>A)(?:iT)?$")
_AFTER = frozenset(("after", "following", "amid", "since", "over", "despite"))
_PAPERS = frozenset(("announcement", "data", "figures", "reports", "news", "polls", "leaks"))
_SHOWN = re.compile(r"(?P<shows>[vsyg])A$")
_SHOWING = frozenset((
    "include", "includes", "included", "including", "feature", "features", "featured", "featuring",
    "show", "shows", "showed", "showing", "saw",
))  # fmt: skip
_BEGUN = frozenset(("begun", "began", "begins", "started", "starts", "kept", "keeps"))
_BEARING = frozenset(
    f"{noun}{ending}"
    for noun in ("sign", "placard", "banner", "poster", "shirt", "t-shirt", "badge", "sticker")
    for ending in ("", "s")
)


def nearer(verb: Verb) -> int | None:
    """The noun, or the "who", in front of a verb that it belongs to."""
    for case in (
        _of_sign,
        _who_came,
        _refuted,
        _answered,
        _of_paper,
        _after_news,
        _of_suit,
        _of_people,
        _of_shown,
        _of_begun,
    ):
        found = case(verb)
        if found is not None:
            return found
    return None


def _of_sign(verb: Verb) -> int | None:
    """A sign reading, a shirt saying: a thing bears the words."""
    if verb.before[-1:] != "A":
        return None
    saying = verb.letter == "g" and verb.reporting.lemma == "say"
    bears = saying and verb.phrases.word(verb.at - 1).lower() in _BEARING
    return verb.at - 1 if bears or verb.reporting.lemma == "read" else None


def _who_came(verb: Verb) -> int | None:
    """The bakers, who had come to say."""
    found = _WHO_CAME.search(verb.before) if verb.letter == "b" else None
    return None if found is None else verb.phrase_of(found, "who")


def _refuted(verb: Verb) -> int | None:
    """Roy dismissed reports claiming: he does not claim it."""
    found = _REFUTED.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.phrases.word(verb.at - 2).lower() not in _REFUTING:
        return None
    return verb.at - 1


def _answered(verb: Verb) -> int | None:
    """A tax in response to Roy saying: Roy says it."""
    found = _ANSWERED.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "answer") not in _ANSWERS:
        return None
    return verb.at - 1


def _after_news(verb: Verb) -> int | None:
    """Prices fell after a report on Monday suggesting."""
    found = _NEWS.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "after") not in _AFTER:
        return None
    paper = verb.word_of(found, "paper")
    return verb.phrase_of(found, "paper") if paper in words("documents") | _PAPERS else None


def _of_paper(verb: Verb) -> int | None:
    """A report, dated 3 May, warning; a report credited to Roy, warning."""
    found = _PAPER.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "paper") not in words("documents"):
        return None
    return verb.phrase_of(found, "paper")


def _of_suit(verb: Verb) -> int | None:
    """It fell when Roy sued the mill, claiming: whoever sues claims it."""
    found = _SUING.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "verb") not in _SUED:
        return None
    return verb.phrase_of(found, "subject")


def _of_people(verb: Verb) -> int | None:
    """A letter from voters asking."""
    nearer = verb.letter == "g" and _OF_PEOPLE.search(verb.before)
    if nearer and verb.before.endswith("AtA") and is_document(verb.phrases.word(verb.at - 3)):
        return None  # sent an email to voters saying
    return verb.at - 1 if nearer and are_people(verb.phrases.word(verb.at - 1)) else None


def _of_shown(verb: Verb) -> int | None:
    """A speech that included Roy vowing, a film showing Roy saying: Roy does it."""
    found = _SHOWN.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "shows") not in _SHOWING:
        return None
    return verb.at - 1


def _of_begun(verb: Verb) -> int | None:
    """It closed as farmers have begun urging: the farmers urge."""
    begun = verb.letter == "g" and verb.before[-1:] in tuple("sv")
    if not begun or verb.phrases.word(verb.at - 1).lower() not in _BEGUN:
        return None
    return subject_of(verb.phrases, verb.at - 1, verb.first)
