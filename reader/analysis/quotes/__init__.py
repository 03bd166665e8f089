"""Who said what: everything quoted, and whom it is attributed to."""

from collections.abc import Sequence

from reader.analysis.attribution.carrying import owners
from reader.analysis.attribution.ownership import Owner
from reader.analysis.attribution.reading import Reading, read
from reader.analysis.findings import Actor, Quote, Speaker
from reader.analysis.quotes.utterances import Utterance, find_utterances
from reader.analysis.sentences import Story


def find_quotes(story: Story, actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """All that is quoted, in the order of the text; unattributed words have no speaker."""
    reading = read(story)
    utterances = find_utterances(story, reading.phrases)
    return tuple(
        _quote(reading, utterance, owner)
        for utterance, owner in zip(utterances, owners(reading, utterances), strict=True)
        if is_quote(utterance, owner)
    )


SMALL = frozenset("of the and a in for to on at".split())


def is_quote(utterance: Utterance, owner: Owner | None) -> bool:
    """x."""
    words = utterance.words
    if owner is not None and owner.how in ("before", "after", "label") and len(words) >= 4:
        return True
    if len(words) < 4:
        if owner is None:
            return False
        if owner.how in ("goes on", "carried") and utterance.ending in ".?!":
            return True
        return owner.how == "after" or (owner.how in ("before", "label") and owner.leads)
    return not (len(words) < 9 and all(w[0].isupper() or w.lower() in SMALL for w in words))


def _quote(reading: Reading, utterance: Utterance, owner: Owner | None) -> Quote:
    if owner is None:
        return Quote(utterance.span, "direct", None, None)
    span = reading.phrases.span(owner.subject)
    name = span.of(reading.phrases.tokens.text)
    cue = None if owner.cue is None else reading.phrases.span(owner.cue.verb)
    act = "" if owner.cue is None else owner.cue.reporting.act
    return Quote(
        utterance.span, "direct", Speaker(span, None, name), cue, owner.how == "goes on", act
    )
