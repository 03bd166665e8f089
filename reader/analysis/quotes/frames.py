"""What follows a reporting verb as reported content: a clause, an infinitive, an object.

Which frames a verb takes stands in `reporting_verbs.txt`; each frame is a rule over the letters of
the phrases behind the verb (see `attribution.tags`). The content begins at the named group. Rows of
clauses stand in `clauses`; to teach it another form, add a row here or there.
"""

import re

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.quotes.clauses import CLAUSES
from reader.analysis.quotes.frame import CLAUSE, TIME, TOLD, form

_SUPPOSING = frozenset(("although", "though", "because", "unless", "since", "once"))
_WHEN = re.compile(rf"{TOLD}?{TIME}(?P<content>k){CLAUSE}")  # asked the baker | when it rained
_ASKED = frozenset(("when", "where"))
_APART = re.compile(rf"(?:{TOLD}(?=[iT]))?(?:[rT]|iT|[it]A(?:[fl]A)?){{0,3}}(?=i[AOpyg])")
_AGAINST = re.compile(r"[AO]i[AygHO]")
FRAMES = (
    *CLAUSES,
    form("infinitive", rf"{TIME}(?P<content>r?tr?[vbxBnyzrsQ])", "vowed to leave", "to leave"),
    form(
        "urging",
        rf"(?P<content>{TOLD}{TIME}r?tr?[vbxBnyzrsQ])",
        "urged Roy to leave",
        "Roy to leave",
    ),
    form(
        "urging",
        rf"(?P<content>{TOLD}{TIME}r?tr?[vbxBnyzrsQ])",
        "asked the baker, Ann Roy, to leave",
        "the baker, Ann Roy, to leave",
    ),
    form(
        "urging",
        rf"t(?P<content>{TOLD}{TIME}tr?[vbxBnyzrsQ])",
        "appealed to the baker to leave",
        "the baker to leave",
    ),
    form("object", r"(?P<content>B(?=[AvyzQ]))", "denied being a thief", "being a thief"),
    form(
        "object", r"(?P<content>[ApOhydg]|r[yg])(?!h?[sv](?!Y))", "denied the claims", "the claims"
    ),
    form(
        "as",
        r"(?P<content>(?:A(?:[fil]A){0,3}|O)kr?(?:[Asvzy](?![rxT]{0,3}[vsBx])))",
        "saw the boat as a way to leave",
        "the boat as a way to leave",
    ),
    form(
        "named",
        r"(?P<content>[ApO][^,.;:g\n]{0,12}[QKqZ]|[ApO](?:[fil]A)*(?:[ATr]|k(?![Ap](?:[fil]A)?[rxT]{0,3}[vsBx])))",
        "called her a liar",
        "her a liar",
    ),
)


def _of_what(phrases: Phrases, verb: int, start: int) -> int:
    """Where content begins, with the noun before it: told the Post about | the care she had."""
    about = phrases.letters[start - 2 : start] == "iA" and start - 2 > verb
    return start - 1 if about and phrases.word(start - 2).lower() == "about" else start


def _is_only(phrases: Phrases, start: int) -> bool:
    """Whether "be" is the main verb: the loss he denied was old; not: denied being old."""
    return phrases.letters[start] == "B" and phrases.word(start).lower() != "being"


def _is_meanwhile(phrases: Phrases, start: int) -> bool:
    """Whether a clause between commas tells when it was said: he said, as he left, it rained."""
    apart = phrases.letters[start - 1 : start + 1] == ",k"
    return apart and phrases.word(start).lower() not in _SUPPOSING


def _before_about(phrases: Phrases, verb: int, end: int) -> int:
    """The last phrase that only tells when, where or to whom: called again | for, spoke in Nice on
    Monday | about; asked the baker | about."""
    apart = _APART.match(phrases.letters, verb + 1, end)
    if apart is not None and phrases.word(apart.end()).lower() == "about":
        return apart.end() - 1
    later = phrases.letters[verb + 1 : verb + 2] in ("r", "T")
    return verb + 1 if later and phrases.letters[verb + 2 : verb + 3] != "t" else verb


def content_start(phrases: Phrases, verb: int, end: int, frames: frozenset[str]) -> int | None:
    """The phrase at which the content behind a verb begins, or None where it has none."""
    when = _WHEN.match(phrases.letters, verb + 1, end) if "whether" in frames else None
    if when is not None and phrases.word(when.start("content")).lower() in _ASKED:
        return when.start("content")
    for frame in FRAMES:
        if frame.name in frames:
            match = frame.pattern.match(phrases.letters, verb + 1, end)
            if match and frame.name == "object" and _is_only(phrases, match.start("content")):
                continue
            if match and phrases.word(match.start("content")) == "adding":
                continue  # she said adding that it rained
            if match and not _is_meanwhile(phrases, match.start("content")):
                return _of_what(phrases, verb, match.start("content"))
    against = "against" in frames and _AGAINST.match(phrases.letters, verb + 1, end)
    if against and phrases.word(verb + 2) == "against":
        return verb + 3  # warned bakers against leaving
    if phrases.letters[verb] in "sgb":
        verb = _before_about(phrases, verb, end)
    after = phrases.letters[verb + 1 : verb + 3]
    if after[1:] == "k" and phrases.word(verb + 2) == "as":
        return None  # whom he refers to as a noise
    if after[:1] and after[0] in "ilft" and verb + 2 < end and phrases.word(verb + 1) in frames:
        return verb + 2 if after[1:] not in ("", ".", ",", "\n", "i", "c") else None
    return None
