"""Where a sentence begins behind the label of who speaks: "Q. | When did it sink?", "LV: | Why?".

To teach the reader another label that stands for a question, add it to `_LABEL`.
"""

import re
from collections import Counter

from reader.analysis.sentences import Story
from reader.article import Span

_LABEL = re.compile(r"[QA][.:]\s+(?=\S)")  # Q. | When did it sink? A. | In May
_ASKED = ("\nQ.", "\nQ:")
# Who speaks in a transcript, each more than once: "LV: | Will you stand in May?"
_SPEAKER = re.compile(r"^([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}): (?=[“\"]?[A-Z])", re.MULTILINE)


def behind_labels(story: Story) -> tuple[Span, ...]:
    """The sentences, in an interview without the "Q.", "A." or "LV:" that they begin with."""
    text, sentences = story.text, tuple(story.sentences)
    label = _label(text)
    if label is None:
        return sentences  # A. Philip Orr is a man
    labels = [label.match(text, sentence.start, sentence.end) for sentence in sentences]
    return tuple(
        Span(held.end(), sentence.end) if held else sentence
        for held, sentence in zip(labels, sentences, strict=True)
    )


def _label(text: str) -> re.Pattern[str] | None:
    """The form of the labels of an interview; None where nothing is one."""
    if any(asked in text for asked in _ASKED):
        return _LABEL
    often = Counter(match[1] for match in _SPEAKER.finditer(text))
    speakers = [re.escape(name) for name, times in often.items() if times > 1]
    return re.compile(rf"(?:{'|'.join(speakers)}): ") if len(speakers) > 1 else None
