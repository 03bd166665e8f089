"""Whether the owner of quoted words is somebody, where no verb of saying stands beside him.

The subject of the sentence before, or of the headline, may be a thing or a place; to let it speak
all the same, add a way here.
"""

from reader.analysis.attribution.owner import Owner
from reader.analysis.attribution.speakers import Speakers

_NAMED_BESIDE = frozenset({"after", "label"})
_SAID = frozenset(("said", "added", "told", "explained", "argued", "warned", "urged", "insisted"))
_FROM_BEFORE = frozenset({"sentence before", "paragraph before", "led down"})


def may_own(speakers: Speakers, owner: Owner) -> bool:
    """Whether the owner is somebody; what no verb of saying names may be a thing."""
    if owner.is_nobody or speakers.reading.phrases.word(owner.subject).lower() == "there":
        return False  # there are words that make me wonder
    if owner.cue is not None or owner.how in _NAMED_BESIDE:
        return True
    if owner.how == "headline" and _is_place(speakers, owner.subject):
        return False
    return speakers.is_somebody(owner.subject) or _speaks(speakers, owner)


def _speaks(speakers: Speakers, owner: Owner) -> bool:
    """Whether a noun says something in its own sentence: "The opener left, saying"."""
    cues = speakers.reading.sentence_of(owner.subject).cues
    said = any(cue.subject == owner.subject and cue.reporting.act in _SAID for cue in cues)
    return said and owner.how in _FROM_BEFORE


def _is_place(speakers: Speakers, subject: int) -> bool:
    actor = speakers.at(subject).actor
    return actor is not None and actor.kind == "place"
