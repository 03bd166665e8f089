"""Whether a verb reports what somebody says, and whether one stands between two phrases.

To teach the reader a verb of saying, add it to lexicon/reporting_verbs.txt.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.lexicon.reporting import reporting_verbs

_ATTRIBUTED = re.compile(r",[rx]{0,2}s(?=[Ap])")


def is_attributed(parts: Parts, first: int, last: int) -> bool:
    """Whether somebody is said to have said it, between two phrases ("it rained, said Roy")."""
    found = _ATTRIBUTED.search(parts.letters, first, last + 1)
    return found is not None and reports(parts.word(found.end() - 1))


def reports(word: str) -> bool:
    """Whether a word is a verb that reports what somebody says."""
    reporting = reporting_verbs().get(word)
    return reporting is not None and "clause" in reporting.frames
