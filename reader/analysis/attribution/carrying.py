"""Who goes on speaking: quotes whose own sentence names nobody.

Within a paragraph a quote continues the one before it, unless a sentence between them brings a new
subject; a first quote looks to the sentence in front of it, to the paragraph above that leads up
to it, and to the speaker who had the last word in the paragraph above.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.floor import Floor, carried
from reader.analysis.attribution.owner import Owner
from reader.analysis.attribution.ownership import owner_of
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.tellers import named_subject, reported_in
from reader.analysis.attribution.utterances import Utterance

_WEAK = frozenset({"paragraph before"})  # an owner that a later one outdoes


def owners(
    reading: Reading, utterances: Sequence[Utterance], reported: Mapping[int, Cue]
) -> list[Owner | None]:
    """The owner of each utterance, or None, in their order.

    `reported` gives the cue of the reported clause that a phrase stands in.
    """
    floor = Floor(reported)
    found: list[Owner | None] = []
    for _, group in groupby(utterances, key=lambda utterance: utterance.paragraph):
        found += _paragraph(reading, list(group), floor)
    _over_paragraphs(utterances, found)
    return found


def _over_paragraphs(utterances: Sequence[Utterance], found: list[Owner | None]) -> None:
    """A quote that is open at the end of its paragraph shares the owner of the one that goes on."""
    for number in range(len(utterances) - 2, -1, -1):
        one, other = utterances[number], utterances[number + 1]
        goes_on = not one.closed and other.paragraph == one.paragraph + 1
        own, next_one = found[number], found[number + 1]
        if goes_on and next_one is not None and _gives_way(own, next_one):
            found[number] = next_one.again("from next")


def _gives_way(own: Owner | None, next_one: Owner) -> bool:
    """Whether who had the word before outdoes nobody who is named behind words that go on."""
    if own is None or own.how in _WEAK:
        return True
    return own.how == "carried" and next_one.how in ("after", "from next")


def _paragraph(reading: Reading, utterances: list[Utterance], floor: Floor) -> list[Owner | None]:
    """The owners of the utterances of one paragraph; whoever speaks last keeps the floor."""
    found: list[Owner | None] = []
    for number, utterance in enumerate(utterances):
        owner = _of_outer(owner_of(reading, utterance.phrase), floor.reported)
        if not number:
            owner = floor.goes_on(utterance, owner)
        if owner is None and number and found[-1] is not None:
            owner = _going_on(reading, utterances[number - 1], utterance, found[-1])
        found.append(owner)
    _from_next(reading, utterances, found)
    for number, utterance in enumerate(utterances):
        if found[number] is None:
            alone = number == 0 or found[number - 1] is None
            found[number] = carried(reading, utterance, alone, floor)
        before = found[number - 1] if number else None
        if found[number] is None and before is not None:
            found[number] = before.again("goes on")
        owner = found[number]
        if owner is not None:
            floor.take(owner, utterance)
    return found


def _of_outer(owner: Owner | None, reported: Mapping[int, Cue]) -> Owner | None:
    """The owner, or who reports the clause that its cue stands in: Roy said she had seen loaves,
    but it was “odd”."""
    if owner is None or owner.cue is None or owner.how != "before" or owner.leads:
        return owner
    outer = reported.get(owner.cue.verb)
    if outer is None or outer is owner.cue:
        return owner
    return replace(owner, subject=outer.subject, cue=outer)


def _going_on(
    reading: Reading, before: Utterance, utterance: Utterance, owner: Owner | None
) -> Owner | None:
    """The owner of the quote before, or the new subject of a sentence between the two."""
    number = reading.number(utterance.phrase)
    sentence = reading.sentences[number]
    between = reading.sentences[number - 1]
    if sentence.first == utterance.phrase and between.first > before.phrase:
        subject = reported_in(reading, between)
        if subject is None:
            subject = named_subject(reading, between)
        if subject is not None:
            return Owner(subject, None, "sentence before")
    led = reading.phrases.letters[utterance.phrase - 1] == ":"  # Then, after a pause: “We go.”
    return None if owner is None else replace(owner, how="goes on", leads=led)


def _from_next(reading: Reading, utterances: list[Utterance], found: list[Owner | None]) -> None:
    """A quote with nothing but the next quote behind it belongs to the speaker of that one."""
    for number, (utterance, after) in reversed(list(enumerate(pairwise(utterances)))):
        owner = found[number + 1]
        if found[number] is None and owner is not None and owner.how in ("after", "from next"):
            between = reading.phrases.letters[utterance.phrase + 1 : after.phrase]
            if not between.strip(",."):
                found[number] = owner.again("from next")
