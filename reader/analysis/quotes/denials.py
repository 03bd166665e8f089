"""What is told not to be said: "would not say why", "declined to comment", "stopped mocking"."""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.quotes.acts import negation
from reader.article import Span

_DENIED = re.compile(  # not yet | said; declined to immediately | say
    r"(?:\b(?:not(?! only)|never|without)|n['’]t"
    r"|\b(?:(?:declin|refus)\w{1,3}|not (?:want|wish)) to|n['’]t (?:want|wish) to"
    r"|(?<!never )(?:failed|fails|failing|failure) to)(?: \w+)?$",
    re.I,
)
_UNREAL = re.compile(r"\b(?:c|w|sh)ould(?:n[’']t| not)? (?:\w+ )?have\s$|\bmight have\s$", re.I)
_NEITHER = re.compile(r"\b(?:neither|nor)\b[^.;:]{0,60}$", re.I)  # neither Roy nor Lee said why
_REMAIN = re.compile(r"t[vb]A")
_TO_BE = re.compile(r"[rx]?tr?Br?[zsv]")
_LEAVING_OFF = re.compile(
    r"(?:stop(?:s|ped|ping)?|quit|cease[sd]?|avoid(?:s|ed)?|resist(?:s|ed)?|try)\Z"
)
_TO = re.compile(r"r?tr?(?=[bvBn])")
_SAYINGS = frozenset(
    (
        "said", "told", "explained", "confirmed", "mentioned", "reported", "announced", "revealed",
        "indicated", "taught", "assured",
    )
)  # fmt: skip
_DENIABLE = _SAYINGS | {"called", "described"}
_TELLING = _SAYINGS | {"answered", "denied", "discussed", "testified", "asked"}
_GIVING = frozenset(("give", "provide", "identify", "release", "name", "share", "be", "divulge"))
_TALKING = frozenset(("speak", "talk", "comment", "weigh"))
_NAMED = frozenset(("named", "identified", "quoted", "interviewed", "called", "known", "addressed"))
_SAID_TO = frozenset(("no", "yes", "goodbye", "hello", "farewell"))
_IF = frozenset(("if", "unless"))


def not_said(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Would not say why it left; failed to tell Lee; neither Roy nor Lee said so."""
    if cue.reporting.act not in _DENIABLE or cue.subject >= cue.verb:
        return False
    between = Span(phrases.span(cue.subject).end, phrases.last_word(cue.verb).start)
    said_by_none = cue.how == "subject verb" and _NEITHER.search(
        phrases.tokens.text, max(0, phrases.starts[cue.subject] - 60), between.start
    )
    return bool(said_by_none or _DENIED.search(between.of(phrases.tokens.text).rstrip()))


def could_have_said(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """He could have said that it rained: he did not."""
    verb = phrases.last_word(cue.verb)
    before = phrases.tokens.text[max(0, verb.start - 30) : verb.start]
    return cue.reporting.act in _TELLING and _UNREAL.search(before) is not None


def refused_to_say(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Declined to comment, did not want to speak; not: refused to sign, which is a stand."""
    to = _TO.match(phrases.letters, start)
    unwilling = cue.reporting.act == "wanted" and negation(phrases, cue)
    if to is None or not (unwilling or cue.reporting.act == "refused"):
        return False
    verb = phrases.word(to.end()).lower()
    known = reporting_verbs().get(verb)
    return verb in _GIVING | _TALKING or (known is not None and known.act in _TELLING)


def to_be_named(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """Asked not to be named, wished to remain anonymous, liked to be called Tom, for anonymity."""
    if phrases.word(start).lower() == "anonymity":
        return True
    if _REMAIN.match(phrases.letters, start) and phrases.word(start + 2) in (
        "anonymous",
        "unnamed",
    ):
        return True
    to = _TO_BE.match(phrases.letters, start)
    return to is not None and phrases.word(to.end() - 1).lower() in _NAMED


def left_off(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """Stopped mocking the mayor, should try saying it, has yet to say why: not any more, or yet."""
    if phrases.letters[cue.verb - 2 : cue.verb] == "Ct":
        return phrases.word(cue.verb - 2).lower() == "yet"
    going_on = phrases.letters[cue.verb] == "g"
    if phrases.letters[cue.verb - 1] == "f" and phrases.word(cue.verb - 2).lower() == "short":
        return going_on  # stopped short of saying so
    return going_on and _LEAVING_OFF.match(phrases.word(cue.verb - 1).lower()) is not None


def yet_to_come(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """The board will meet in June to recommend the offer: it has not yet."""
    if cue.how != "shared" or phrases.letters[cue.verb - 1 : cue.verb + 1] != "tb":
        return False
    at = phrases.letters.find("x", cue.subject, cue.subject + 3)
    return at > 0 and phrases.word(at) == "will"


def only_if(phrases: Phrases, cue: Cue, _start: int) -> bool:
    """If the mayor decides that it rains: nobody has."""
    before = max(0, cue.subject - 1)
    return cue.how == "subject verb" and phrases.word(before).lower() in _IF


def said_no(phrases: Phrases, _cue: Cue, start: int) -> bool:
    """The woman who said no to the offer, or goodbye to her guest."""
    yes_or_no = phrases.span(start).of(phrases.tokens.text).lower() in _SAID_TO
    return yes_or_no and phrases.letters[start + 1 : start + 2] == "t"


def may_want(phrases: Phrases, cue: Cue, start: int) -> bool:
    """He may want to check it: he is advised to, and wants nothing."""
    wants = cue.reporting.lemma == "want" and phrases.letters[start] == "t"
    return wants and phrases.word(cue.verb - 1).lower() in ("may", "might")
