"""Who asks and who is asked: nobody answers his own question: “Why?” asked Roy. “So,” he said.

Whoever was asked is the next to speak. To teach it another who asks by trade, add the noun to
`_ASKERS`.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Sentence

_ASKING = frozenset(("ask", "press", "question", "challenge", "quiz"))
_ASKERS = frozenset((
    "reporter", "journalist", "interviewer", "moderator", "correspondent", "prosecutor", "lawyer",
    "attorney", "barrister", "judge", "magistrate", "coroner",
))  # fmt: skip
_PUT_TO = re.compile(r"A(?:[fil]A){0,2}[Hi]")


def is_asker(phrases: Phrases, subject: int | None) -> bool:
    """Whether it is somebody's trade to ask: “Why?” the reporter asked. “So,” she said."""
    return subject is not None and phrases.word(subject).lower() in _ASKERS


def is_put_by(cue: Cue, subject: int | None) -> bool:
    """Whether somebody put a question: “Why?” asked Roy. “So,” he answered, who is not Roy."""
    return cue.subject == subject and cue.reporting.lemma in _ASKING


def asks_in_front(phrases: Phrases, cue: Cue) -> bool:
    """Whether somebody is asked in front of the main clause: "When Roy asked Lee, he said"."""
    asked = cue.reporting.lemma in _ASKING and phrases.letters[cue.verb + 1 : cue.verb + 2] == "A"
    return asked and phrases.letters[max(0, cue.subject - 1)] == "k"


def asks_whole(phrases: Phrases, cue: Cue, sentence: Sentence, end: int) -> bool:
    """Whether a sentence up to its end asks somebody, who is next: "Roy asked Lee if it fell."."""
    asked = cue.reporting.lemma == "ask" and end == sentence.end
    return asked and _PUT_TO.match(phrases.letters, cue.verb + 1) is not None
