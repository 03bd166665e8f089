"""What a turn is: the words behind a label, which is "Q.", a name and a colon, or a handle.

Whether such labels make a transcript is decided in `turns`. To teach it another kind of label, add
a group to `_LABEL`; a word in capitals that is nobody's name is added to `_NOT_A_NAME`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.sentences import Story
from reader.article import Span

_WORD = r"[A-Z][\w.’'\-]{0,24}"
_CAPITALS = r"[A-Z][A-Z.’'\-]{0,24}"
_OUTLET = r"\s?/\s?[A-Z][A-Z.\d]{1,12}(?:\s[A-Z.\d]{1,12}){0,2}"  # ANN ROY/THE NICE POST:
_WHAT = r"(?P<what>,\s[\w’'&\-]{1,20}(?:\s[\w’'&\-]{1,20}){0,5})?"  # Ann Roy, captain of Nice:
_TOLD = (
    r"(?:,\s\d{1,3})?(?:,\s[a-z][\w’'&\-]{0,20}(?:\s[\w’'&\-]{1,20}){0,7}){1,2}"  # ANN ROY, a cook:
)
_FORM = (
    rf"(?:(?:(?P<letter>[QA])[.:]|(?P<bare>Q)(?=\s{{1,4}}[A-Z]))"
    rf"|(?P<capitals>{_CAPITALS}(?:\s(?:{_CAPITALS}|\d{{1,2}})){{0,4}})"
    rf"(?:\s\((?P<of>[^)\n]{{1,80}})\)|(?:,\s{_CAPITALS}(?:\s{_CAPITALS}){{0,4}}){{1,3}}"
    rf"|{_TOLD}|{_OUTLET})?:"
    rf"|(?P<handle>(?:{_WORD}\s){{0,4}}\(?@\w{{1,30}}\)?(?:[ ,·–-]{{1,3}}[\w ,:·]{{1,30}})?):"
    rf"|(?P<name>{_WORD}(?:\s{_WORD}){{0,4}}(?:\s\([^)\n]{{1,40}}\))?){_WHAT}\s?:)"
)
_LABEL = re.compile(_FORM + r"\s{1,3}(?=\S)")
_ALONE = re.compile(_FORM + r"\s*\Z")
_STAGED = re.compile(r"(?:[(\[][A-Za-z][^()\[\]\n]{2,60}[)\]]\.?\s*)+")  # (Through interpreter) No.
_NOT_A_NAME = re.compile(
    r"(?:NOTE|CORRECTION|WATCH|READ|LISTEN|PHOTO|PICTURE|IMAGE|CREDIT|VIDEO|RELATED|SOURCE|TAG|TOPIC"
    r"|(?:FIRST |LAST )?(?:UPDATE|PUBLISHED|POSTED|FILED|MODIFIED)|BY|DATE|TIME|VENUE|WHEN|WHERE"
    r"|TEL|PHONE|EMAIL|CONTACT|TRANSCRIPT|EXPLAINER|EXPLAINED|OPINION|EDITORIAL|INTERVIEW|OBITUARY"
    r"|LIVE|BREAKING|EXCLUSIVE|ANALYSIS|FACT[ -]?CHECK|"
    r"(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)[SD]?\b",
    re.I,
)
# The chair (Ann Roy) is Ann Roy; Ms Cole (R-MO) and Ann Lee (Sky News) are not their brackets.
_OFFICE = re.compile(r"(?:THE|A|AN)\s")

# Told in between: "She laughs and takes off her hat." Not what is said of somebody: "She rang me."
STAGE = re.compile(
    r"[\[(]?(?:He|She) (?:[a-z]+ly )?(?:laughs|smiles|grins|pauses|sighs|nods|shrugs|chuckles|looks"
    r"|points|gestures|leans|shakes|turns|waves|takes|picks|puts|pours|reaches|opens|gets|stands"
    r"|sits|winces|frowns|falls silent|thinks)\b"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says: `label` names the speaker, `kind` is the kind of label.

    `name` is the name that a label adds in brackets ("THE CHAIR (Ann Roy)") or that its initials
    stand for ("AR"), or None; `goes_on`: it is a further paragraph of the same turn.
    """

    span: Span
    label: Span
    kind: str
    name: Span | None = None
    goes_on: bool = False


def read_turn(story: Story, paragraph: Span) -> Iterator[Turn]:
    """The turn that a paragraph is, if it begins with a label."""
    found = _LABEL.match(story.text, paragraph.start, paragraph.end)
    if found is not None:
        yield from _labelled(story, found, Span(found.end(), paragraph.end))


def read_turn_below(story: Story, label: Span, paragraph: Span) -> Iterator[Turn]:
    """The turn that a paragraph is, if the one above it is but a label: "ANN ROY, HOST:"."""
    found = _ALONE.match(story.text, label.start, label.end)
    if found is not None and (found["capitals"] or " " in (found["name"] or "")):
        yield from _labelled(story, found, paragraph)


def _labelled(story: Story, found: re.Match[str], span: Span) -> Iterator[Turn]:
    """The turn of a label that was found, if it is somebody's; its words are at `span`."""
    kinds = ("letter", "bare", "capitals", "handle", "name")
    kind = next((kind for kind in kinds if found[kind]), None)
    if kind is None or _NOT_A_NAME.match(found[0]):
        return
    if kind == "name" and (story.text[span.start] in "\"“‘'" or _is_clause(found)):
        return  # words in quotation marks have a speaker of their own kind
    stage = _STAGED.match(story.text, span.start, span.end)
    if stage is not None:
        span = Span(stage.end(), span.end)
    if span.start == span.end:
        return  # (Speaking Dutch)
    office = found["of"] is not None and _OFFICE.match(found["capitals"])
    name = Span(*found.span("of")) if office else None
    yield Turn(span, Span(*found.span(kind)), "letter" if kind == "bare" else kind, name)


def _is_clause(found: re.Match[str]) -> bool:
    """Whether words behind the comma describe nobody: "Meanwhile, the mayor said:"."""
    return found["what"] is not None and " " not in found["name"]
