"""The forms of credits, sign-offs, corrections and captions; each rule with its own example.

A rule looks at a whole paragraph; of two that fit, the first decides. To teach the reader another
sort, add a rule. What a page has for its visitors stands in `page_rules`.
"""

from typing import NamedTuple


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


def a_rule(signs: str, form: str, example: str, tail: bool = False, note: str = "") -> Rule:
    """A rule; its signs are parted by blanks."""
    return Rule(tuple(signs.split()), form, example, tail, note)


_NAME = r"[A-ZÀ-ÞŠŽŁĐ][\w.'’-]*"
_PERSON = rf"{_NAME}(?: {_NAME}){{1,3}}"
_AGENCY = (
    r"(?:Getty(?: Images)?|REUTERS|Reuters|AFP|AP|EPA|Shutterstock|iStock|Alamy|PA|Bloomberg"
    r"|(?:The )?Associated Press)"
)
RULES = (
    a_rule(
        "report writ edit compil transl",
        r"[(\[]?(?:[Rr]eport|[Ww]rit|[Ee]dit|[Cc]ompil|[Tt]ranslat|REPORT)(?:ing|ed|ion|ten|ING)"
        r"(?: reporting)? (?:by|in) .*",
        "(Reporting by Ada Cole; Editing by Tom Reed)",
        tail=True,
    ),
    a_rule(
        "contribut",
        r"[(\[]?(?:Contribut(?:ing|ors?)|CONTRIBUTING): .{0,300}",
        "Contributing: Ada Cole",
        tail=True,
    ),
    a_rule(
        "additional",
        r"[(\[]?Additional (?:reporting|writing|research).*",
        "(Additional reporting by Ada Cole in Lima)",
        tail=True,
    ),
    a_rule(
        "contributed reported",
        rf"{_PERSON}(?:,? and {_PERSON})?(?: in {_NAME}(?: {_NAME})?)?"
        r" (?:contributed|reported)(?: \w+){0,3} (?:to|from) .{0,120}",
        "Ada Cole in Lima contributed to this report.",
        tail=True,
    ),
    a_rule(
        "contributed",
        r"\W{0,2}(?:The )?(?:Associated Press|AP|Reuters|AFP)"
        r"(?:(?: \w+){0,4} [Ww]riters? .{3,120} contributed| contributed to this .{4,20})\.?",
        "Associated Press writer Ada Cole contributed.",
        tail=True,
    ),
    a_rule(
        "contributed",
        r".{0,60}\b(?:[Cc]orrespondents?|[Ww]riters?|[Rr]eporters?|Press|Staff) .{0,100}contributed"
        r" (?:\w+ )?to this (?:report|article|story)\.?",
        "Associated Press writer Ada Cole in Lima contributed to this report.",
        tail=True,
    ),
    a_rule(
        "© copyright c)", r"(?:\(?[Cc]\)|©|Copyright\b).{0,300}", "© 2031 The Herald.", tail=True
    ),
    a_rule(
        "reserved",
        r".{0,200}\b[Aa]ll rights reserved\b.{0,200}",
        "The Herald 2031. All rights reserved.",
        tail=True,
    ),
    a_rule(
        "=",
        r"(?:\([^()=]{1,12} ?= ?[^()]{3,60}\) ?)+"
        r"(?:\((?:Reporting|Additional|Writing|Editing) .*)?",
        "($1 = 9.1234 crowns) (Reporting by Ada Cole; Editing by Tom Reed)",
        tail=True,
    ),
    a_rule("((", r"\(\(.{5,400}\)\)", "((ada.cole@herald.example; +1 555 0100))", tail=True),
    a_rule(
        "^our",
        r"(?:Our|OUR) (?:Standards|STANDARDS): ?.{3,120}",
        "Our Standards: The Herald Trust Principles.",
        tail=True,
    ),
    a_rule(
        "unsubscribe ^you ^to",
        r"(?:You(?:['’]re| are)? (?:receiv(?:ed|ing)|have received) this"
        r"|To (?:unsubscribe|stop receiv)"
        r"|(?:.{0,200}\W)?Unsubscribe\b).{0,400}",
        "You are receiving this e-mail because you signed up. Unsubscribe | Preferences",
        tail=True,
    ),
    a_rule(
        "_____", r"_{5,} .{0,300}\bmailing list\b.{0,300}", "_______ ferry mailing list", tail=True
    ),
    a_rule(
        "version",
        r"A version of this (?:article|story) (?:appears|appeared|ran|was) .{0,300}",
        "A version of this article appears in print on May 12, 2031, Section A.",
        tail=True,
    ),
    a_rule("^ed", r"\(?Eds?: .{3,300}", "Eds: UPDATES with quotes from the crew."),
    a_rule("/ -", r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}", "bur-abc/de", tail=True),
    a_rule(
        "follow",
        r"(?:[Yy]ou can )?[Ff]ollow .{0,120}\b"
        r"(?:Twitter|Facebook|Instagram|X|Bluesky|Mastodon)\b.{0,100}",
        "Follow Ada Cole on Twitter @adacole.",
        tail=True,
    ),
    a_rule(
        "@",
        r"(?:E-?mail|Contact|Write to) .{0,80}@.{0,80}",
        "Write to Ada Cole at ada@herald.example",
        tail=True,
    ),
    a_rule("@", r".{0,60}@[\w.-]+\.\w{2,}\)?\.?", "ada.cole@herald.example", tail=True),
    a_rule(
        "newsletter app inbox facebook mail updates subscri",
        r"(?:Sign up|Subscribe|Download|Get|Like|Join|Stay|(?:Never|Don['’]t) miss) .{0,160}\b"
        r"(?:newsletters?|app|inbox|Facebook|e-?mail|updates|subscri\w+)\b.{0,80}",
        "Sign up for our morning newsletter.",
        tail=True,
    ),
    a_rule(
        "^this",
        r"This (?:story|article|report) (?:has been|was) (?:corrected|amended|clarified)\b.{0,500}",
        "This story has been corrected: the pier is of 1911.",
        note="it carries a correction",
    ),
    a_rule(
        "http",
        r".{0,120}\b(?:coverage|stories|news)\b.{0,80}\bhttps?://\S{3,200}",
        "Follow our coverage of ferries at https://herald.example/ferries",
        tail=True,
    ),
    a_rule(
        "this",
        r"This (?:story|article|report) (?:by .{2,40} )?"
        r"(?:was|is|has been|appeared|originally) .{0,250}",
        "This article was originally published on another page.",
        tail=True,
    ),
    a_rule(
        "ublished",
        r"(?:Story |Article )?(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:in|on|by|at)\b"
        r".{3,80}\d{4}.{0,40}",
        "Published in The Herald, May 12th, 2031",
        tail=True,
    ),
    a_rule(
        "image photo picture credit pic video",
        r"(?P<story>.{1,300}? )?"
        r"(?:[Ii]mage|[Pp]hoto(?:graph)?|Picture|Credit|PIC|[Ff]ile photo|Video|PHOTO)s?"
        r"(?: (?:by|credit|courtesy))?: ?[^.\n]{2,80}\.?",
        "The ferry at its pier on Monday. Photo: Ada Cole.",
    ),
    a_rule(
        "photo picture",
        r"(?P<story>.{1,500}[.)] ?)?\(?(?:FILE PHOTO|[Ff]ile [Pp]hoto|AP Photo|Photo by"
        r"|Photos? courtesy|Picture by)\b.{0,120}\)?\.?(?: ?/)?",
        "The ferry at its pier. (AP Photo/Ada Cole)",
    ),
    a_rule(  # a caption; a sentence of the story has its stop behind the brackets
        "ap) reuters) afp) epa) images) pa)",
        rf"(?P<story>.{{20,500}}[^ ] )\((?:[\w .'’-]{{2,50}}(?:/| via ))?{_AGENCY}"
        r"(?:/[\w .'’-]{2,50})?\)",
        "The ferry at its pier on Monday (Reuters)",
    ),
    a_rule(
        "photograph photos picture illustration graphic video translat audio",
        r"(?:Photo(?:s|graphs?|graphy)|Pictures?|Illustrations?|Graphics?|Video|Audio|Translat\w{2,3}"
        r"(?: from [A-Z]\w{2,12})?) by:?(?: (?:[A-Z][\w.'’-]{0,24},?|and|for|of|de|/|&)){1,10}",
        "Photographs by Ada Cole",
    ),
    a_rule(
        "/ | via",
        r"(?P<story>.{20,400}\. (?:[Cc]ourtesy )?)?[\w .'’-]{2,50}(?: ?[/|] ?[\w .'’-]{2,40})?"
        rf"(?: ?[/|] ?| via ){_AGENCY}(?:/[\w .'’-]{{1,60}})?\.?",
        "Ada Cole/Getty Images.",
    ),
    a_rule(
        "/ | via",
        rf"(?P<story>.{{1,300}}[.:] ?)?{_AGENCY}(?:/|\|| via )[\w .'’-]{{1,60}}\.?",
        "REUTERS/Ada Cole",
    ),
    a_rule(
        "correct clarif",
        r"(?:CORRECTION|Correction|CLARIFICATION|Clarification|Corrected)\b ?(?:\([^)]*\))? ?"
        r"[:—–-].{0,500}",
        "Correction: an earlier version misspelt a name.",
        note="it carries a correction",
    ),
    a_rule(
        "note version",
        r"\W{0,2}(?:Editor['’]s? [Nn]ote|EDITOR['’]S NOTE|[Ee]ds?\.? ?[Nn]ote"
        r"|An earlier version of)\b.{0,550}",
        "Editor's note: this story is developing.",
        note="it carries an editor's note",
    ),
    a_rule(
        "* # • ~ _ = – — - ^end ^<end ^more ⁂ ^document",
        r"(?:[*#•~_=–—-] ?){3,90}|-30-|-{1,2} ?[Ee]nds? ?-{1,2}|ENDS|[<(]?END[>)]?|# # #|⁂"
        r"|\(?MORE\)?|-MORE-|End of Document|Document [A-Z]{2,8}0{2,6}[A-Za-z0-9]{8,30}",
        "* * *",
    ),
)
