"""What a cue is: a verb of saying where somebody says something with it.

Where cues stand is told by `cues`, `claims` and `constructions`; to let one more thing be known
about each of them, add a field here.
"""

from dataclasses import dataclass

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.lexicon.reporting import ReportingVerb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying and its subject, as indices of phrases.

    `how` is the construction: "subject verb", "verb subject", "shared" (a participle or a second
    verb of the same subject), "according", or "noun" ("Roy's claim"; the phrase is both).
    """

    verb: int
    subject: int
    how: str
    reporting: ReportingVerb


def is_inserted(phrases: Phrases, cue: Cue) -> bool:
    """Whether a cue stands behind what it reports: ", Roy said" or ", said Roy"."""
    if cue.how == "subject verb" and phrases.letters[cue.subject] not in "wh":
        return phrases.letters[cue.subject - 1 : cue.subject] in (",", "K", "Z", "q")
    return cue.how == "verb subject"
