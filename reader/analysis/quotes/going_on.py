"""What is still said behind a border: it looked dry | and asked for rain.

Each case is a function asked in `goes_on`, with its example as docstring; to teach it another,
write one. Where borders stand is told in `borders`.
"""

import re

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.quotes.frames import content_start

_FINITE = re.compile(r"(?:A?h)?[^vsbBxtzhw]*[vsBx]")
_ANY_VERB = re.compile(r"[vsBxbzK]")  # “was odd,” too
_REACTIONS = frozenset((  # what the words led to is the reporter's
    "drawing", "prompting", "sparking", "triggering", "making", "throwing", "raising", "setting",
    "stunning", "angering", "earning", "joining", "echoing", "using", "pointing", "speaking",
    "giving", "siding", "handing", "dealing", "paving", "marking", "capping", "adding", "ending",
    "following", "becoming", "putting",
))  # fmt: skip
_REASONS = frozenset(("because", "if", "unless", "until"))
_SAYING = frozenset(("said", "added", "told", "asked", "answered", "claimed", "denied", "argued"))
_SAY = frozenset(("say", "insist", "claim", "argue", "warn"))
_AS_A_NOUN = re.compile(r"k(?:rk|A(?:[fil]A)*(?![rxTBp]{0,4}[vsBxp]))")
_INVOLVING = re.compile(r"h?A(?:[filt]A){0,3}[yig]A(?:[filt]A){0,3}")
_COURSE = frozenset(("began", "begin", "begins", "continued", "continue", "continues"))
_CLOSING = re.compile(r"[^-.;\n]{0,40}?-(?=[rxT]{0,3}[vsBxiktflYbz])")
_CLOSED = re.compile(rf"-{_CLOSING.pattern}")  # – a big one – before noon
_DOING = re.compile(r"[ki]y[^vsBx,]{1,4}$")  # before shutting the mill
_AMONG_THEM = frozenset(
    ("including", "like", "among", "particularly", "especially", "from", "with")
)
_CONTRASTS = frozenset(("while", "though", "although", "whereas", "despite"))
_NEAR = 30  # phrases behind a verb in which its own content may begin


def goes_on(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """Whether the words behind a border belong to the content that begins at `start`."""
    cases = (
        _in_brackets,
        _in_dashes,
        _behind_dash,
        _subject_goes_on,
        _involving,
        _second_verb,
        _second_doing,
        _outcome,
        _second_that,
        _reason,
        _as_well,
        _not_only,
        _only_thinks,
        _not_yet,
    )
    return any(case(phrases, start, border) for case in cases)


def _in_brackets(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """The Nile Cup (NC) would."""
    return border[0] == ")" and "(" in phrases.letters[start : border.start()]


def _in_dashes(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """He feared another storm | – a big one, | too – | before noon; not: – so Roy said – and."""
    open_still = phrases.letters.count("-", start, border.start()) % 2 == 1
    if border[0][0] != "-" and not open_still:
        return False
    closing = (_CLOSING if open_still else _CLOSED).match(phrases.letters, border.start())
    return closing is not None and phrases.word(closing.end()).lower() not in _CONTRASTS


def _behind_dash(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """It had grown | – including the mill; it lost | – among others – too."""
    if border[0][0] != "-" or phrases.letters[border.start() + 1 : border.start() + 2] != "i":
        return False
    return phrases.word(border.start() + 1).lower() in _AMONG_THEM


def _subject_goes_on(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """How agents | and the guards of the mill tried it."""
    if not _is_second(border) or phrases.letters[start] not in "hH":
        return False
    return _ANY_VERB.search(phrases.letters, start, border.start()) is None


def _involving(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """The talks involving Roy | and others began in May; said men wearing hats | and others ran."""
    if not _is_second(border) or not _INVOLVING.fullmatch(phrases.letters, start, border.start()):
        return False
    said = phrases.word(start - 1).lower() in ("said", "says", "say")
    return said or phrases.word(border.end() - 1).lower() in _COURSE


def _second_verb(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """It looked dry | and (the mill) asked for rain, or had asked for it."""
    if not _is_second(border) or not _FINITE.match(phrases.letters, start, border.start()):
        return False
    if border[0][0] == "c" and not _tells(phrases, border.end() - 1):
        return True
    if "x" not in border[0] or not border[0].startswith(("c", ",cx", ",crx")):
        return False
    had = phrases.word(border.start() + border[0].index("x")).lower() == "had"
    return had and "had" not in (phrases.word(at) for at in range(max(0, start - 4), start))


def _second_doing(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """She left before shutting the mill | and pushing it into the sea; not: and saying so."""
    if not border[0].startswith("c") or border[0][-1] != "g":
        return False
    doing = _DOING.search(phrases.letters, start, border.start()) is not None
    return doing and not _tells(phrases, border.end() - 1)


def _outcome(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """The dam broke, | flooding the town; not: | prompting calls for a vote."""
    if border[0][0] not in ",ry" or border[0][-1] != "y":
        return False
    finite = _FINITE.match(phrases.letters, start, border.start())
    return finite is not None and phrases.word(border.end() - 1).lower() not in _REACTIONS


def _second_that(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """That it rained – | and that it would snow."""
    joined = phrases.letters.startswith("-c", border.start())
    return joined and phrases.tokens.word(phrases.firsts[border.start() + 2]) == "that"


def _as_well(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """It lost bread, | as well as milk; it fell, | as a result of rain; not: as rain fell."""
    at = border.end() - 1
    if border[0][-1] != "k" or phrases.word(at).lower() != "as":
        return False
    return _AS_A_NOUN.match(phrases.letters, at) is not None


def _not_only(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """They not only left | but also shut the mill."""
    also = border.start() + 1 + (border[0][0] == ",")
    if phrases.letters[also - 1] != "C" or phrases.word(also).lower() != "also":
        return False
    first, last = phrases.firsts[start], phrases.firsts[border.start()]
    return any(phrases.tokens.word(at) == "only" for at in range(first, last))


def _only_thinks(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """They kill men they know, | and most people know few; not: | and friends say."""
    return border[0][-1] == "b" and phrases.word(border.end() - 1) not in _SAY


def _not_yet(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """It had not | yet read the plan."""
    after_not = phrases.letters[border.start() - 1 : border.start() + 1] == "xC"
    return after_not and phrases.word(border.start()).lower() == "yet"


def _reason(phrases: Phrases, _start: int, border: re.Match[str]) -> bool:
    """It would close, | because few came."""
    return border[0] == ",k" and phrases.word(border.end() - 1).lower() in _REASONS


def _is_second(border: re.Match[str]) -> bool:
    """Whether a border is another verb: "and asked"."""
    return border[0].endswith("s") and "c" in border[0]


def _tells(phrases: Phrases, verb: int) -> bool:
    """Whether a verb reports something itself: "and said so", not "and shot him"."""
    reporting = reporting_verbs().get(phrases.word(verb).lower())
    if reporting is None or reporting.particle:
        return False
    if reporting.act in _SAYING or phrases.letters[verb + 1 : verb + 2] in tuple(",:QKqZ."):
        return True
    end = min(verb + _NEAR, len(phrases.letters))
    frames = reporting.frames - {"object"} if reporting.lemma == "find" else reporting.frames
    return content_start(phrases, verb, end, frames) is not None
