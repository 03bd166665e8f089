"""What belongs to the page and not to the story: tails, captions, "Read more", section marks.

It is shown dimmed, left out of the analysis and never deleted. Each sort is a rule with its own
example, which the tests hold it to. A rule looks at a whole paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.article import Span

_TAIL = 5  # paragraphs at the end in which an agency signs off
_LONGEST = 600  # characters; a longer paragraph is always the story


class Rule(NamedTuple):
    """A sort of furniture: a paragraph of this form.

    `signs`: letters one of which is in it, at its beginning where they have a "^" (most paragraphs
    have none, so that most forms need never be compiled). What a group called "story" covers is
    left to the story: the words of a caption tell of it, and only its credit is furniture.
    `tail`: only at the end of a text; `note`: what a person should know.
    """

    signs: tuple[str, ...]
    form: str
    example: str
    tail: bool = False
    note: str = ""


def _rule(signs: str, form: str, example: str, tail: bool = False, note: str = "") -> Rule:
    return Rule(tuple(signs.split()), form, example, tail, note)


_NAME = r"[A-ZÀ-ÞŠŽŁĐ][\w.'’-]*"
_PERSON = rf"{_NAME}(?: {_NAME}){{1,3}}"
_AGENCY = (
    r"(?:Getty(?: Images)?|REUTERS|Reuters|AFP|AP|EPA|Shutterstock|iStock|Alamy|PA|Bloomberg"
    r"|(?:The )?Associated Press)"
)
RULES = (
    _rule(
        "report writ edit compil transl",
        r"[(\[]?(?:[Rr]eport|[Ww]rit|[Ee]dit|[Cc]ompil|[Tt]ranslat|REPORT)(?:ing|ed|ion|ten|ING)"
        r"(?: reporting)? (?:by|in) .*",
        "(Reporting by Ada Cole; Editing by Tom Reed)",
        tail=True,
    ),
    _rule(
        "contribut",
        r"[(\[]?(?:Contribut(?:ing|ors?)|CONTRIBUTING): .{0,300}",
        "Contributing: Ada Cole",
        tail=True,
    ),
    _rule(
        "additional",
        r"[(\[]?Additional (?:reporting|writing|research).*",
        "(Additional reporting by Ada Cole in Lima)",
        tail=True,
    ),
    _rule(
        "contributed reported",
        rf"{_PERSON}(?:,? and {_PERSON})?(?: in {_NAME}(?: {_NAME})?)?"
        r" (?:contributed|reported)(?: \w+){0,3} (?:to|from) .{0,120}",
        "Ada Cole in Lima contributed to this report.",
        tail=True,
    ),
    _rule(
        "contributed",
        r".{0,60}\b(?:[Cc]orrespondents?|[Ww]riters?|[Rr]eporters?|Press|Staff) .{0,100}contributed"
        r" (?:\w+ )?to this (?:report|article|story)\.?",
        "Associated Press writer Ada Cole in Lima contributed to this report.",
        tail=True,
    ),
    _rule(
        "© copyright c)", r"(?:\(?[Cc]\)|©|Copyright\b).{0,300}", "© 2031 The Herald.", tail=True
    ),
    _rule(
        "reserved",
        r".{0,200}\b[Aa]ll rights reserved\b.{0,200}",
        "The Herald 2031. All rights reserved.",
        tail=True,
    ),
    _rule("/ -", r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}", "bur-abc/de", tail=True),
    _rule(
        "follow",
        r"(?:[Yy]ou can )?[Ff]ollow .{0,120}\b"
        r"(?:Twitter|Facebook|Instagram|X|Bluesky|Mastodon)\b.{0,100}",
        "Follow Ada Cole on Twitter @adacole.",
        tail=True,
    ),
    _rule(
        "@",
        r"(?:E-?mail|Contact|Write to) .{0,80}@.{0,80}",
        "Write to Ada Cole at ada@herald.example",
        tail=True,
    ),
    _rule("@", r".{0,60}@[\w.-]+\.\w{2,}\)?\.?", "ada.cole@herald.example", tail=True),
    _rule(
        "newsletter app inbox facebook mail updates subscri",
        r"(?:Sign up|Subscribe|Download|Get|Like|Join) .{0,160}\b"
        r"(?:newsletters?|app|inbox|Facebook|e-?mail|updates|subscri\w+)\b.{0,80}",
        "Sign up for our morning newsletter.",
        tail=True,
    ),
    _rule(
        "this",
        r"This (?:story|article|report) (?:was|is|has been|appeared|originally) .{0,250}",
        "This article was originally published on another page.",
        tail=True,
    ),
    _rule(
        "^read ^see ^also ^more ^related ^watch ^listen ^don",
        r"\(?(?:(?i:read (?:more|also|next|the full)|see (?:also|more)|also read|more on this)"
        r"|RELATED|Related|MORE|WATCH|Watch|LISTEN|Don['’]t miss)\b"
        r"(?: ?:| ?>| ?\||$| (?:stories|articles|coverage|news|topics)\b).{0,250}",
        "Read more: Ferry strike enters second week",
    ),
    _rule(
        "^advert ^skip ^share ^play ^loading ^story ^article",
        r"(?:ADVERTISEMENT|Advertisement|SKIP AD|Share this.{0,60}|Play [Vv]ideo|Loading\.{0,3}"
        r"|(?:Story|Article) continues .{0,60})",
        "Story continues below advertisement",
    ),
    _rule(
        "image photo picture credit pic video",
        r"(?P<story>.{1,300}? )?"
        r"(?:[Ii]mage|[Pp]hoto(?:graph)?|Picture|Credit|PIC|[Ff]ile photo|Video|PHOTO)s?"
        r"(?: (?:by|credit|courtesy))?: ?[^.\n]{2,80}\.?",
        "The ferry at its pier on Monday. Photo: Ada Cole.",
    ),
    _rule(
        "photo picture",
        r"(?P<story>.{1,300}[.)] ?)?\(?(?:FILE PHOTO|[Ff]ile [Pp]hoto|AP Photo|Photo by"
        r"|Photos? courtesy|Picture by)\b.{0,120}\)?\.?",
        "The ferry at its pier. (AP Photo/Ada Cole)",
    ),
    _rule(
        "/ | via",
        rf"[\w .'’-]{{2,50}}(?:/|\|| via ) ?{_AGENCY}(?:/[\w .'’-]{{1,60}})?\.?",
        "Ada Cole/Getty Images.",
    ),
    _rule(
        "/ | via",
        rf"(?P<story>.{{1,300}}[.:] ?)?{_AGENCY}(?:/|\|| via )[\w .'’-]{{1,60}}\.?",
        "REUTERS/Ada Cole",
    ),
    _rule(
        "correct clarif",
        r"(?:CORRECTION|Correction|CLARIFICATION|Clarification|Corrected)\b ?(?:\([^)]*\))? ?"
        r"[:—–-].{0,500}",
        "Correction: an earlier version misspelt a name.",
        note="it carries a correction",
    ),
    _rule(
        "note version",
        r"\W{0,2}(?:Editor['’]s? [Nn]ote|EDITOR['’]S NOTE|[Ee]ds?\.? ?[Nn]ote"
        r"|An earlier version of)\b.{0,550}",
        "Editor's note: this story is developing.",
        note="it carries an editor's note",
    ),
    _rule(
        "* # • ~ _ = – — - ends end ⁂",
        r"(?:[*#•~_=–—-] ?){3,60}|-30-|-{1,2} ?[Ee]nds? ?-{1,2}|ENDS|<?END>?|# # #|⁂",
        "* * *",
    ),
)
_ANYWHERE = tuple(rule for rule in RULES if not rule.tail)
_BULLET = re.compile(r"(?:[•▪▸►◦‣●■·]|[*-](?= ))\s*(?=\S)")


def find_furniture(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The spans that are furniture, each with what a person should know of it or ""."""
    last = len(paragraphs) - _TAIL
    for number, span in enumerate(paragraphs):
        if span.end - span.start <= _LONGEST and number:
            found = _matching(text, span, tail=number >= last)
            if found:
                yield found
                continue
        bullet = _BULLET.match(text, span.start, span.end)
        if bullet:
            yield Span(*bullet.span()), ""


def _matching(text: str, span: Span, tail: bool) -> tuple[Span, str] | None:
    words = span.of(text)
    small = words.lower()
    for rule in RULES if tail else _ANYWHERE:
        if _shows(small, rule.signs):
            found = re.fullmatch(rule.form, words)
            if found:
                story = len(found.groupdict().get("story") or "")
                return Span(span.start + story, span.end), rule.note
    return None


def _shows(words: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # a plain loop: it is asked of every rule for every paragraph
        if sign in words or (sign[0] == "^" and words.startswith((sign[1:], f"({sign[1:]}"))):
            return True
    return False
