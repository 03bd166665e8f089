"""How far a speech goes that stands behind a colon without marks: "She said: We waited. I am glad."

It is read as one only where the speaker says "I" or "we", and up to the end of the paragraph.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases

_MARKED = re.compile(r"[QKqZ]")
_OWN = re.compile(r"\b(?:I|I[’']\w+|[Ww]e|[Ww]e[’']\w+|[Mm]y|[Oo]ur|us|me)\b")


def speech_end(phrases: Phrases, cue: Cue, start: int) -> int | None:
    """The end of the paragraph if all of it from `start` is a speech behind "said:", or None."""
    if phrases.letters[cue.verb + 1 : start] not in (":", ":\n") or cue.reporting.form == "noun":
        return None
    end = phrases.letters.find("\n", start)
    if end < 0 or _MARKED.search(phrases.letters, start, end):
        return None
    words = phrases.tokens.text[phrases.span(start).start : phrases.span(end - 1).end]
    return end if _OWN.search(words) else None
