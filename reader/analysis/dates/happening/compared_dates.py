"""Whether a date is of what is compared, and its words are nothing without it.

To teach the reader another way of comparing, add it to `_COMPARED`.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts

_COMPARING = re.compile(r"\b(?:from|compared|against|versus|than) ")
_COMPARED = re.compile(  # , compared with | 2010; , up from 3 million, or 2p a share, | a year ago
    r", ?(?:(?:\w+ )?(?:up|down|rising|falling) from|compared (?:with|to)|against|versus"
    r"|from(?= [$£€\d]))\b[^,;]*(?:, or [^,;]*,)? ?$"
)
_THAN = re.compile(  # six more than at this stage in | 2023
    r"\b(?:more|less|fewer|higher|lower|better|worse|earlier|later) than"
    r" (?:at|in|it|the|they)\b[^,;.]{0,30}$"
)
_FALLEN = re.compile(  # fell to 2 million in 2014 from 3 million in | 2011
    r"\bto [^,;]{1,60}\d{4} from (?=[$£€\d])[^,;]{1,30}$"
    r"|\bto [$£€]?\d[\d.,]*[a-z]*(?: (?:thousand|million|billion|pounds|dollars|euros|crore))*"
    r" from [$£€]?\d[\d.,]*[a-z]*(?: [a-z]+){0,3} ?$"
)


def is_compared(parts: Parts, first: int) -> bool:
    """Whether a date is of what is compared with: ", up from 3 million | last year"."""
    start, end = parts.starts[first], parts.starts[parts.date[0]]
    if not _COMPARING.search(parts.text, start, end):
        return False
    return any(form.search(parts.text, start, end) for form in (_COMPARED, _FALLEN, _THAN))
