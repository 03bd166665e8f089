"""How a form of reported content is written: a frame, and the pieces its pattern is made of.

The frames themselves are rows of `clauses` and `frames`, each with its example; what may stand
between the verb and its content, whatever that is, is widened here.
"""

import re
from dataclasses import dataclass

TIME = (  # on Monday, in a note (before "that" or another subject)
    r"(?:T|r|iT|YT|[il]A(?=h(?![vsBz]))|iA(?=[iT][TA]?h(?![vsBxz]))|iA(?=T(?:p|A(?:[fil]A)?)[rxTB]{0,4}[vsBx])|iA(?:fA)?(?=(?:iT)?(?:p|A(?:[fil]A)?(?:cA)?)[rxTB]{0,4}[vsBx])"
    r"|[il]A(?:[filt][AT]){1,3}(?=p[rxTB]{0,4}[vsBx])"  # for the year to May it
    r"|kf?A(?:[fil]A){0,2}(?=(?:p|A(?:[fil]A)?)[rxTB]{0,4}[vsBx])){0,4}"  # after the fire it
)
WHERE = (  # in a letter that the firm sent on Monday: no comma, and "that" opens a clause
    rf"{TIME}(?:(?:[ilt]|k(?!s))(?:[^,.;:\nhHwpCcgKQqZ]|c(?=A)|h[vs]i?T(?=h)){{1,14}}Q?(?=[hH](?![vsBxz])))?"
)
# the mill of Nice and Roy
NAMED = r"(?:A(?:[filt]A|tO|YT|fT){0,3}(?:\(A\)|Q)?|p)(?:c[Ap])?"
VERB = r"[rxTB]{0,4}[vsbBxzC]"  # has also left
CLAUSE = rf"{NAMED}(?:,[^.;\n]{{1,30}},)?{VERB}"  # Roy, the baker, left
TOLD = (  # Roy told the Post (TP), the men of Nice, Lee, 61, bakers and millers
    r"(?:A(?:[fil]A){0,3}(?:\([^()\n]{1,6}\)|,A(?:[fil]A){0,2},(?=[ht])|(?:,A){0,3},?cA(?:[fil]A){0,2})?|O)"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A form of content; `example` starts with its verb, and `means` is the content."""

    name: str
    pattern: re.Pattern[str]
    example: str
    means: str


def form(name: str, pattern: str, example: str, means: str) -> Frame:
    """A row of a table of frames."""
    return Frame(name, re.compile(pattern), example, means)
