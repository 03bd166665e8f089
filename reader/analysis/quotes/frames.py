"""What follows a reporting verb as reported content: a clause, an infinitive, an object.

Which frames a verb takes stands in `reporting_verbs.txt`; each frame is a rule over the letters of
the phrases behind the verb (see `attribution.tags`). The content begins at the named group.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.phrases import Phrases

_TIME = (  # on Monday, in a note (before "that" or another subject)
    r"(?:T|r|iT|YT|[il]A(?=h(?![vsBz]))|iA(?=[iT][TA]?h)|iA(?=T(?:p|A(?:[fil]A)?)[rxTB]{0,4}[vsBx])|iA(?=(?:p|A(?:[fil]A)?(?:cA)?)[rxTB]{0,4}[vsBx])"
    r"|[il]A(?:[filt][AT]){1,3}(?=p[rxTB]{0,4}[vsBx])"  # for the year to May it
    r"|kf?A(?:[fil]A){0,2}(?=(?:p|A(?:[fil]A)?)[rxTB]{0,4}[vsBx])){0,4}"  # after the fire it
)
_WHERE = (  # in a letter that the firm sent on Monday: no comma, and "that" opens a clause
    rf"{_TIME}(?:[iklt](?:[^,.;:\nhHwpCcgKQqZ]|c(?=A)){{1,14}}Q?(?=[hH](?![vsBxz])))?"
)
_NAMED = r"(?:A(?:[fil]A|YT){0,3}(?:\(A\)|Q)?|p)(?:c[Ap])?"
_VERB = r"[rxTB]{0,4}[vsbBxzC]"
_CLAUSE = rf"{_NAMED}(?:,[^.;\n]{{1,30}},)?{_VERB}"
_TOLD = (  # Roy told the Post (TP), the men of Nice, Lee, 61, bakers and millers
    r"(?:A(?:[fil]A){0,3}(?:\([^()\n]{1,6}\)|,A(?:[fil]A){0,2},(?=[ht])|(?:,A){0,3},?cA(?:[fil]A){0,2})?|O)"
)


_AGAINST = re.compile(r"[AO]i[AygHO]")


@dataclass(frozen=True, slots=True)
class Frame:
    """A form of content; `example` starts with its verb, and `means` is the content."""

    name: str
    pattern: re.Pattern[str]
    example: str
    means: str


def _frame(name: str, pattern: str, example: str, means: str) -> Frame:
    return Frame(name, re.compile(pattern), example, means)


FRAMES = (
    _frame(
        "addressee",
        rf"{_TOLD}{_TIME}(?P<content>Q[rxTB]{{0,4}}[vsBxzi])",
        'told her "one boat" was leaving',
        '"one boat" was leaving',
    ),
    _frame(
        "addressee",
        rf"{_TOLD}{_WHERE}(?P<content>[hH].)",
        "told him after the vote in Nice that it rained",
        "that it rained",
    ),
    _frame(
        "addressee",
        rf"{_TOLD}{_WHERE}(?P<content>[hH].)",
        "told Thomas Lee, 61, that it rained",
        "that it rained",
    ),
    _frame(
        "addressee", rf"{_TOLD}{_TIME}(?P<content>{_CLAUSE})", "told her it rained", "it rained"
    ),
    _frame(
        "addressee", rf"A,(?P<content>p{_VERB})", "told the Post, it had rained", "it had rained"
    ),
    _frame(
        "addressee",
        rf"{_TOLD}{_TIME}(?P<content>{_NAMED}[rxTB]{{0,4}}Q)",
        'told the Post last year she "hated" it',
        'she "hated" it',
    ),
    _frame(
        "clause",
        rf"{_WHERE}(?:,[^,.;:\nhHQKqZ]{{1,6}},(?=h))?(?P<content>h.)",
        "said in a letter published on Monday that it rained",
        "that it rained",
    ),
    _frame(
        "clause", rf"{_TIME},?(?P<content>H.)", "wondered whether it rained", "whether it rained"
    ),
    _frame(
        "clause", rf"{_TIME}(?!,[Ap][rT]?s,),?(?P<content>{_CLAUSE})", "said it rained", "it rained"
    ),
    _frame(
        "clause",
        r"(?P<content>A(?:[fil]A){0,3},?h[rxT]{0,3}[vsbBx][^.;\n]{0,20}(?<!t)(?<!tr)[vsbBx])",
        "said the firms that sold boats had left",
        "the firms that sold boats had left",
    ),
    _frame(
        "clause",
        rf"{_TIME}(?P<content>A(?:[fil]A){{0,2}}[yg](?:[rTp]|[ilt]?[AO]){{0,4}}[xB][^.;\n]{{0,6}}[vsbBxAri])",
        "hoped people living nearby would leave",
        "people living nearby would leave",
    ),
    _frame(
        "clause",
        r"(?P<content>x?y[^,.;:\n]{1,12}[BxsvK])",
        "said leaving early was wrong",
        "leaving early was wrong",
    ),
    _frame(
        "clause",
        r"(?P<content>Q[rxTB]{0,4}[vsBxzi])",
        'said "one boat" was leaving',
        '"one boat" was leaving',
    ),
    _frame(
        "clause",
        rf"(?P<content>{_NAMED}[rxTB]{{0,4}}Q)",
        'alleged Roy "hid the money"',
        'Roy "hid the money"',
    ),
    _frame("clause", rf"{_TIME}:(?P<content>{_CLAUSE})", "said: the rain fell", "the rain fell"),
    _frame(
        "clause",
        rf"(?P<content>k{_CLAUSE}[^.;\n]{{0,60}},[rTik]{{0,3}}{_CLAUSE})",
        "said although it rained, nobody left",
        "although it rained, nobody left",
    ),
    _frame(
        "clause",
        rf"(?P<content>(?:[yg]|x(?=[vsz]))[^,.;:\n]{{1,14}},{_CLAUSE})",
        "said having seen the rain, nobody left",
        "having seen the rain, nobody left",
    ),
    _frame(
        "clause",
        rf"(?<=s)(?P<content>[ilk](?:A|d?Q)(?:[fil]A){{0,2}},{_CLAUSE})",
        "said in such a storm, nobody left",
        "in such a storm, nobody left",
    ),
    _frame(
        "clause",
        rf"(?<![KZ][Ap]s)(?P<content>k{_CLAUSE}[^,.;:\nQKqZkwhHvsb]{{0,8}}[AOTriz]p{_VERB})",
        "said when she saw the rain she left",
        "when she saw the rain she left",
    ),
    _frame(
        "clause",
        r"(?<=w[Ap]s)(?P<content>[rxTB]{1,4}[vsbBxzyAitQKqZ])",
        "which he said was old",
        "was old",
    ),
    _frame(
        "asking",
        rf"{_TOLD}{_TIME}(?P<content>H.)",
        "asked the baker why it rained",
        "why it rained",
    ),
    _frame("infinitive", rf"{_TIME}(?P<content>r?tr?[vbxBnyzrsQ])", "vowed to leave", "to leave"),
    _frame(
        "urging",
        rf"(?P<content>{_TOLD}{_TIME}r?tr?[vbxBnyzrsQ])",
        "urged Roy to leave",
        "Roy to leave",
    ),
    _frame(
        "urging",
        rf"(?P<content>{_TOLD}{_TIME}r?tr?[vbxBnyzrsQ])",
        "asked the baker, Ann Roy, to leave",
        "the baker, Ann Roy, to leave",
    ),
    _frame(
        "urging",
        rf"t(?P<content>{_TOLD}{_TIME}tr?[vbxBnyzrsQ])",
        "appealed to the baker to leave",
        "the baker to leave",
    ),
    _frame("object", r"(?P<content>[ApOhydg])(?!h?[sv](?!Y))", "denied the claims", "the claims"),
    _frame(
        "named",
        r"(?P<content>[ApO][^,.;\n]{0,12}[QKqZ]|[ApO](?:[fil]A)*[AkTr])",
        "called her a liar",
        "her a liar",
    ),
)


def content_start(phrases: Phrases, verb: int, end: int, frames: frozenset[str]) -> int | None:
    """The phrase at which the content behind a verb begins, or None where it has none."""
    for frame in FRAMES:
        if frame.name in frames:
            match = frame.pattern.match(phrases.letters, verb + 1, end)
            if match:
                return match.start("content")
    against = "against" in frames and _AGAINST.match(phrases.letters, verb + 1, end)
    if against and phrases.word(verb + 2) == "against":
        return verb + 3  # warned bakers against leaving
    after = phrases.letters[verb + 1 : verb + 3]
    if after[1:] == "k" and phrases.word(verb + 2) == "as":
        return None  # whom he refers to as a noise
    if after[:1] and after[0] in "ilft" and verb + 2 < end and phrases.word(verb + 1) in frames:
        return verb + 2 if after[1:] not in ("", ".", ",", "\n", "i", "c") else None
    return None
