"""Who asks in an interview, as the words around a name tell: "Interview by Ann Roy".

What stands in front of the name is a form in `_IN_FRONT`, what stands behind it one in `_BEHIND`;
"Lee talked to Roy" tells nothing, since both did.
"""

import re

_IN_FRONT = re.compile(
    r"(?:(?:^|\b(?:[Ii]nterview(?:ed)?|[Ww]ords|[Tt]ext|[Ss]tory|[Qq]uestions) )[Bb]y"
    r"|^(?:[Ii]nterview|[Ww]ords|[Tt]ext)(?=:)"
    r"|\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:recently )?(?:sp(?:oke|eaks)|talk(?:ed|s)) (?:to|with)"
    r"|\b[Tt]ells|\b(?:[Aa]s )?[Tt]old to|\b[Oo]ur (?:own )?(?:\w{3,12} ){0,2}"
    r"(?:correspondent|reporter|editor|writer|columnist|critic))[ :]{1,2}\Z",
    re.M,
)
_BEHIND = re.compile(
    r"(?:,[^.\n,]{2,60},)? (?:recently )?"
    r"(?:(?:sp(?:oke|eaks)|talk(?:ed|s)) (?:to|with) (?:him|her|them)\b"
    r"|(?:s[ai]ts? down|caught up|catches up) (?:to talk )?with\b"
    r"|interview(?:ed|s)\b|(?:met|meets|asked|asks|visited|questioned) (?:him|her|them)\b"
    r"|meets [A-Z])"
)
_REACH = 40  # letters at most in front of the name of who asks


def asks(text: str, start: int, end: int) -> bool:
    """Whether the words around a name tell that it is of who asks, and not of who answers."""
    in_front = _IN_FRONT.search(text[max(0, start - _REACH) : start])
    return in_front is not None or _BEHIND.match(text, end) is not None
