"""How papers and agencies sign off below a story: who reported, whose it is, where to write to.

Each form is a rule with its own example; they are looked for at the end of a text only.
"""

from reader.loading.furniture_rule import a_rule

_NAME = r"[A-ZÀ-ÞŠŽŁĐ][\w.'’-]*"
_PERSON = rf"{_NAME}(?: {_NAME}){{1,3}}"
SIGN_OFFS = (
    a_rule(
        "^report, ^writ, ^edit, ^compil, ^transl",
        r"[(\[]?(?:[Rr]eport|[Ww]rit|[Ee]dit|[Cc]ompil|[Tt]ranslat|REPORT)(?:ing|ed|ion|ten|ING)"
        r"(?: reporting)? [Bb]y .*",
        "(Reporting by Ada Cole; Editing by Tom Reed)",
        tail=True,
    ),
    a_rule(
        "^report, ^writ, ^edit",  # but "Writing in Nature, Ada Cole says that salt is good."
        r"[(\[]?(?:[Rr]eport|[Ww]rit|[Ee]dit)(?:ing|ed|ten) in [^,.;]{1,60}"
        r"(?:[;,] .*\bby [A-Z].{2,80}|\)?\.?)",
        "Reporting in Lima; editing by Tom Reed",
        tail=True,
    ),
    a_rule(
        "^contribut",
        r"[(\[]?(?:Contribut(?:ing|ors?)|CONTRIBUTING): .{0,300}",
        "Contributing: Ada Cole",
        tail=True,
    ),
    a_rule(
        "^additional",
        r"[(\[]?Additional (?:reporting|writing|research).*",
        "(Additional reporting by Ada Cole in Lima)",
        tail=True,
    ),
    a_rule(
        "contributed, reported",
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
        "^©, ^copyright, ^c)",
        r"(?:\(?[Cc]\)|©|Copyright\b).{0,300}",
        "© 2031 The Herald.",
        tail=True,
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
    a_rule("^((", r"\(\(.{5,400}\)\)", "((ada.cole@herald.example; +1 555 0100))", tail=True),
    a_rule(
        "^our",
        r"(?:Our|OUR) (?:Standards|STANDARDS): ?.{3,120}",
        "Our Standards: The Herald Trust Principles.",
        tail=True,
    ),
    a_rule(
        "unsubscribe, ^you, ^to",
        r"(?:You(?:['’]re| are)? (?:receiv(?:ed|ing)|have received) this"
        r"|To (?:unsubscribe|stop receiv)"
        r"|(?:.{0,200}\W)?Unsubscribe\b).{0,400}",
        "You are receiving this e-mail because you signed up. Unsubscribe | Preferences",
        tail=True,
    ),
    a_rule(
        "^_____", r"_{5,} .{0,300}\bmailing list\b.{0,300}", "_______ ferry mailing list", tail=True
    ),
    a_rule(
        "^a version",
        r"A version of this (?:article|story) (?:appears|appeared|ran|was) .{0,300}",
        "A version of this article appears in print on May 12, 2031, Section A.",
        tail=True,
    ),
    a_rule(
        "^follow, ^you can follow",
        r"(?:[Yy]ou can )?[Ff]ollow .{0,120}\b"
        r"(?:Twitter|Facebook|Instagram|X|Bluesky|Mastodon)\b.{0,100}",
        "Follow Ada Cole on Twitter @adacole.",
        tail=True,
    ),
    a_rule(
        "^email, ^e-mail, ^contact, ^write to",
        r"(?:E-?mail|Contact|Write to) .{0,80}@.{0,80}",
        "Write to Ada Cole at ada@herald.example",
        tail=True,
    ),
    a_rule("@", r".{0,60}@[\w.-]+\.\w{2,}\)?\.?", "ada.cole@herald.example", tail=True),
    a_rule(
        "^sign up, ^subscribe, ^download, ^get, ^like, ^join, ^stay, ^never miss, ^don",
        r"(?:Sign up|Subscribe|Download|Get|Like|Join|Stay|(?:Never|Don['’]t) miss) .{0,160}\b"
        r"(?:newsletters?|app|inbox|Facebook|e-?mail|updates|subscri\w+)\b.{0,80}",
        "Sign up for our morning newsletter.",
        tail=True,
    ),
    a_rule(
        "http",
        r".{0,120}\b(?:coverage|stories|news)\b.{0,80}\bhttps?://\S{3,200}",
        "Follow our coverage of ferries at https://herald.example/ferries",
        tail=True,
    ),
    a_rule(
        "^this",
        r"This (?:story|article|report) (?:by .{2,40} )?"
        r"(?:was|is|has been|appeared|originally) .{0,250}",
        "This article was originally published on another page.",
        tail=True,
    ),
    a_rule(
        "^published, ^story, ^article, ^first, ^originally",
        r"(?:Story |Article )?(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:in|on|by|at)\b"
        r".{3,80}\d{4}.{0,40}",
        "Published in The Herald, May 12th, 2031",
        tail=True,
    ),
)
