"""The forms of what a page has for its visitors: links, buttons, notices; each with its example.

They are rules (`furniture_rule`), and are looked for wherever they stand.
"""

from reader.loading.furniture_rule import a_rule

PAGE_RULES = (
    a_rule(
        "^subscri, ^log, ^sign, ^register, ^create, ^already, ^this",
        r"(?:(?:Subscribe|Log in|Sign in|Register|Create an account)(?: now)? to"
        r" (?:continue|keep|read|unlock|access|get)\b.{0,100}"
        r"|Already (?:a|an|have an?) (?:subscriber|member|subscription|account)\b.{0,100}"
        r"|This (?:article|content|story) is (?:only )?(?:for|available to|reserved for)"
        r" (?:\w+ )?subscribers\b.{0,100})",
        "Already a subscriber? Log in",
    ),
    a_rule(
        "browser",
        r"(?:View|Read|Open|See|Having trouble) .{0,60}\b(?:in|with) (?:your |a |the )?"
        r"(?:web )?browser\b.{0,60}",
        "View this e-mail in your browser",
    ),
    a_rule(
        "^listen, ^share, ^reuse, ^explore",
        r"(?:Listen to this (?:article|story)|Share (?:on|via|to|full article)|Reuse this content"
        r"|Explore more on)\b.{0,80}",
        "Share on Facebook",
    ),
    a_rule(
        "facebook, twitter, whatsapp, linkedin",
        r"(?:Share|Tweet|Save|Print|Copy(?: [Ll]ink)?|on|via|Facebook|Twitter|Whats[Aa]pp|X"
        r"|Linked[Ii]n|Pinterest|E(?=-?mail)|[Mm]ail|Telegram|Reddit|Tumblr|Messenger|Viber|Flipboard|Instagram|[^\w.?!\"”]|\d)+",
        "FacebookTwitterWhatsAppEmail",
    ),
    a_rule(
        "read",
        r"\W{0,3}(?:\d{1,2}|[Aa]|[Oo]ne)[ -]?(?:[Mm]in(?:ute)?s?)(?:[ -][Rr]ead| to read)|\W{0,3}"
        r"(?:[Rr]eading [Tt]ime|[Tt]ime to read):? .{1,30}",
        "· 3 min read",
    ),
    a_rule(  # what is left where a page has its days in marks of their own
        "^published, ^updated, ^posted, ^first, ^last, ^by",
        r"(?:\W|(?i:first|last|published|updated|posted|on|at|by|modified))+",
        "Published Updated",
    ),
    a_rule(
        "^the wayback",
        r"The Wayback Machine - https?://\S+",
        "The Wayback Machine - https://archive.example/web/2031/https://herald.example/ferry",
    ),
    a_rule("^in", r"in [A-Z][\w&]*(?:,? [A-Z&][\w&]*){0,4}", "in Port News"),
    a_rule(
        "^tags, ^tag:, ^filed, ^posted, ^topics:, ^categor, ^keywords, ^labels",
        r"(?:Tags?|Filed (?:under|in)|Posted (?:in|under)|Topics|Categor(?:y|ies)|Keywords|Labels)"
        r" ?(?::|(?<=under)|(?<=in))[^.?!]{2,300}",
        "Tags: ferries, Port Elias",
    ),
    a_rule(
        "comment",
        r"(?:View|Show|See|Read|Load)(?: all)? (?:\d+ )?[Cc]omments?\b.{0,20}"
        r"|Comments? ?\(\d+\)",
        "View all 12 comments",
    ),
    a_rule(
        "^image, ^media, ^video, ^picture",
        r"(?i:(?:image|media|video|picture) (?:source|caption|credit|copyright))(?:,|:| ).{1,250}",
        "Image caption, The ferry at its pier",
    ),
    a_rule(  # of a live page
        "^0, ^1, ^2, ^3, ^4, ^5, ^6, ^7, ^8, ^9",
        r"\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?"
        r" (?:GMT|BST|E[SD]?T|CES?T|UTC|IST|P[SD]T|C[SD]T|AE[SD]T|SAST)"
        r"|\d{1,2} ?(?:h|hrs?|m|mins?|d|hours?|minutes?|days?) ago",
        "17.05 GMT",
    ),
    a_rule(
        "^sign up, ^subscribe",
        r"(?:Sign up|Subscribe) (?:for|to) .{1,80}\b[Nn]ewsletters?\b.{0,40}",
        "Subscribe to The Morning newsletter. Sign up.",
    ),
    a_rule(
        "^read, ^see, ^also, ^more, ^related, ^watch, ^listen, ^don",
        r"\(?(?:(?i:read (?:more|also|next|the full)|see (?:also|more)|also read|more on this)"
        r"|RELATED|Related|MORE|WATCH|Watch|LISTEN|Don['’]t miss)\b"
        r"(?: ?:| ?>| ?\||$| (?:(?i:stories|articles|coverage|news|topics|content)|on this)\b)"
        r".{0,250}",
        "Read more: Ferry strike enters second week",
    ),
    a_rule(
        "^advert, ^skip, ^share, ^play, ^loading, ^story, ^article",
        r"(?:(?:ADVERTISEMENT|Advertisement)(?: [-–—] .{3,40})?"
        r"|SKIP AD|Share this.{0,60}|Play [Vv]ideo|Loading\.{0,3}"
        r"|(?:Story|Article) continues .{0,60})",
        "Story continues below advertisement",
    ),
    a_rule(
        "cookie",
        r"(?:We (?:and our \w+ )?use|This (?:web)?site uses"
        r"|By (?:continuing|using|clicking)\b.{0,80}) .{0,60}\bcookies\b.{0,400}",
        "We use cookies to improve your visit. Accept",
    ),
    a_rule(
        "^this site, ^you are commenting, ^a password, ^fill in",
        r"This site uses Akismet.{3,120}|You are commenting using your .{3,80}"
        r"|A password will be e-?mailed to you\.|Fill in your details below .{3,100}",
        "This site uses Akismet against spam.",
    ),
    a_rule(
        "^are you getting, ^do you get, ^want, ^don",
        r"(?:Are you getting|Do you get|Want) .{3,60}\bnewsletter\?|Don['’]t miss out on .{3,40}!",
        "Are you getting our free newsletter?",
    ),
    a_rule(
        "^the post",
        r"The post .{3,300} (?:appeared first|first appeared) (?:on|in) .{2,100}",
        "The post Ferry sails appeared first on The Herald.",
    ),
    a_rule(
        "^our goal, ^in order to",
        r"Our goal is to create a safe and engaging place .{3,300}"
        r"|In order to improve our community experience, .{3,200}",
        "Our goal is to create a safe and engaging place for the island.",
    ),
    a_rule(
        "^your e, ^required",
        r"Your e-?mail address will not be published\..{0,80}|Required fields are marked.{0,10}",
        "Your email address will not be published.",
    ),
)
