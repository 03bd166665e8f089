"""Whose picture it is: the credits that captions end in; each form with its own example.

The words of a caption are the story's: they are what a form calls "story". Another agency that
sells pictures is another word in `_AGENCY`.
"""

from reader.loading.furniture_rule import a_rule

_AGENCY = (
    r"(?:Getty(?: Images)?|REUTERS|Reuters|AFP|AP|EPA|Shutterstock|iStock|Alamy|PA|Bloomberg"
    r"|(?:The )?Associated Press)"
)
PICTURE_CREDITS = (
    a_rule(
        "image, photo, picture, credit, pic, video",
        r"(?P<story>.{1,300}? )?"
        r"(?:[Ii]mage|[Pp]hoto(?:graph)?|Picture|Credit|PIC|[Ff]ile photo|Video|PHOTO)s?"
        r"(?: (?:by|credit|courtesy))?: ?[^.\n]{2,80}\.?",
        "The ferry at its pier on Monday. Photo: Ada Cole.",
    ),
    a_rule(
        "photo, picture",
        r"(?P<story>.{1,500}[.)] ?)?\(?(?:FILE PHOTO|[Ff]ile [Pp]hoto|AP Photo|Photo by"
        r"|Photos? courtesy|Picture by)\b.{0,120}\)?\.?(?: ?/)?",
        "The ferry at its pier. (AP Photo/Ada Cole)",
    ),
    a_rule(  # a caption; a sentence of the story has its stop behind the brackets
        "ap), reuters), afp), epa), images), pa), ap], reuters], afp], epa], images], pa]",
        rf"(?P<story>.{{20,500}}[^ ] )[(\[](?:[\w .'’-]{{2,50}}(?:/| via ))?{_AGENCY}"
        r"(?:/[\w .'’-]{2,50})?[)\]]",
        "The ferry at its pier on Monday (Reuters)",
    ),
    a_rule(
        "(photo, (image, (pic, (file, [photo, [image, [pic, [file",
        r"(?P<story>.{1,500}[^ ] )?[(\[](?:Photo|PHOTO|Image|Pic|File|FILE)\b"
        r"[^()\[\]\n]{0,60}[)\]]",
        "The ferry at its pier (Photo | File/Kovel Post)",
    ),
    a_rule(
        "^photo, ^picture, ^illustration, ^graphic, ^video, ^translat, ^audio",
        r"(?:Photo(?:s|graphs?|graphy)|Pictures?|Illustrations?|Graphics?|Video|Audio|Translat\w{2,3}"
        r"(?: from [A-Z]\w{2,12})?) by:?(?: (?:[A-Z][\w.'’-]{0,24},?|and|for|of|de|/|&)){1,10}",
        "Photographs by Ada Cole",
    ),
    a_rule(
        "/, |, via",
        r"(?P<story>.{20,400}(?:\. (?:[Cc]ourtesy )?| [—–] ))?"
        r"[\w .'’-]{2,50}(?: ?[/|] ?[\w .'’-]{2,40})?"
        rf"(?: ?[/|] ?| via ){_AGENCY}(?:/[\w .'’-]{{1,60}})?\.?",
        "Ada Cole/Getty Images.",
    ),
    a_rule(
        "/, |, via",
        rf"(?P<story>.{{1,300}}[.:] ?)?{_AGENCY}(?:/|\|| via )[\w .'’-]{{1,60}}\.?",
        "REUTERS/Ada Cole",
    ),
)
