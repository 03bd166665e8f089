"""Who goes on speaking: quotes whose own sentence names nobody.

Within a paragraph a quote continues the one before it, unless a sentence between them brings a new
subject; a first quote looks to the sentence in front of it, to the paragraph above that leads up
to it, and to the speaker who had the last word in the paragraph above.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from reader.analysis.attribution.cues import Cue, is_inserted
from reader.analysis.attribution.ownership import Owner, owner_of
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.subjects import main_subject
from reader.analysis.attribution.utterances import Utterance
from reader.analysis.names.vocabulary import vocabulary

_VAGUE = re.compile(
    r"(?:they|it|there|we|you|i|his|her|their|this|that|these|those|the|an?|one|what|so|others?)\b",
    re.IGNORECASE,
)
_THESE = re.compile(r"(?:these|those|this|that|it|they)\b", re.IGNORECASE)
_LEADS_DOWN = re.compile(r"[:,][\n.]*$")
_NOTHING_MORE = re.compile(r"(?:,?[rTiltf]{0,3}A?){0,6}[.\n]?\Z")
_WEAK = frozenset({"paragraph before"})  # an owner that a later one outdoes
_NEAR = 1  # paragraphs over which a speaker keeps the word
_LINE = 10  # words of a quoted line that stands between paragraphs
_FEW = 4  # words; fewer are often a term or a title


@dataclass(slots=True)
class _Floor:
    """Who has the word: the owner of the last quote and the paragraph it stood in."""

    reported: Mapping[int, Cue]
    owner: Owner | None = None
    paragraph: int = -9


def owners(
    reading: Reading, utterances: Sequence[Utterance], reported: Mapping[int, Cue]
) -> list[Owner | None]:
    """The owner of each utterance, or None, in their order.

    `reported` gives the cue of the reported clause that a phrase stands in.
    """
    floor = _Floor(reported)
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
        own = found[number]
        if goes_on and (own is None or own.how in _WEAK) and found[number + 1] is not None:
            found[number] = _again(found[number + 1], "from next")


def _paragraph(reading: Reading, utterances: list[Utterance], floor: _Floor) -> list[Owner | None]:
    """The owners of the utterances of one paragraph; whoever speaks last keeps the floor."""
    found: list[Owner | None] = []
    for number, utterance in enumerate(utterances):
        owner = _of_outer(owner_of(reading, utterance.phrase), floor.reported)
        if owner is None and number and found[-1] is not None:
            owner = _going_on(reading, utterances[number - 1], utterance, found[-1])
        found.append(owner)
    _from_next(reading, utterances, found)
    for number, utterance in enumerate(utterances):
        if found[number] is None:
            alone = number == 0 or found[number - 1] is None
            found[number] = _carried(reading, utterance, alone, floor)
        if found[number] is None and number and found[number - 1] is not None:
            found[number] = _again(found[number - 1], "goes on")
        if found[number] is not None:
            floor.owner, floor.paragraph = found[number], utterance.paragraph
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


def _again(owner: Owner | None, how: str) -> Owner | None:
    return None if owner is None else replace(owner, how=how, leads=False)


def _going_on(
    reading: Reading, before: Utterance, utterance: Utterance, owner: Owner | None
) -> Owner | None:
    """The owner of the quote before, or the new subject of a sentence between the two."""
    number = reading.number(utterance.phrase)
    sentence = reading.sentences[number]
    between = reading.sentences[number - 1]
    if sentence.first == utterance.phrase and between.first > before.phrase:
        subject = _reported_in(reading, between)
        if subject is None:
            subject = _named_subject(reading, between)
        if subject is not None:
            return Owner(subject, None, "sentence before")
    led = reading.phrases.letters[utterance.phrase - 1] == ":"  # Then, after a pause: “We go.”
    return None if owner is None else replace(owner, how="goes on", leads=led)


def _named_subject(reading: Reading, sentence: Sentence) -> int | None:
    """The main subject of a sentence if it is a name, he or she."""
    subject = main_subject(reading.phrases, sentence.first, sentence.end)
    if subject is None:
        return None
    words = reading.phrases.span(subject).of(reading.phrases.tokens.text)
    named = words in ("he", "she") or (words[0].isupper() and not _is_plain(words))
    return subject if named and not _VAGUE.match(words) else None


def _is_plain(words: str) -> bool:
    """Whether one word has its capital only from its place: "Lawsuits were filed"."""
    low, known = words.lower(), vocabulary()
    plain = low in known.common or low.removesuffix("s") in known.common
    return plain and low not in known.surnames and low not in known.given


def _says_it_all(reading: Reading, sentence: Sentence) -> int | None:
    """Who says a whole sentence by its last words: "Some want it, | said Roy, a baker."."""
    for cue in sorted(sentence.cues, key=lambda cue: cue.how != "verb subject"):
        behind = reading.phrases.letters[max(cue.verb, cue.subject) + 1 : sentence.end]
        if is_inserted(reading.phrases, cue) and _NOTHING_MORE.match(behind):
            return cue.subject
    return None


def _reported_in(reading: Reading, sentence: Sentence) -> int | None:
    """The speaker of a sentence that is said by somebody: "..., he said", "As he told us, ..."."""
    whole = _says_it_all(reading, sentence)
    if whole is not None:
        return whole
    if sentence.cues and sentence.cues[0].how == "subject verb":
        first = sentence.cues[0].subject
        if first in (sentence.first, sentence.first + 1):
            return first  # Roy added that, in Nice, the mayor agreed that
    for cue in sentence.cues:
        if cue.how == "according" or is_inserted(reading.phrases, cue):
            return cue.subject
        as_he = reading.phrases.letters[sentence.first : cue.subject]
        if as_he == "k" and reading.phrases.word(sentence.first) == "As":
            return cue.subject
        if as_he.endswith(",C") and cue.how == "subject verb":
            return cue.subject  # The board meets today, but Roy says
    return None


def _from_next(reading: Reading, utterances: list[Utterance], found: list[Owner | None]) -> None:
    """A quote with nothing but the next quote behind it belongs to the speaker of that one."""
    for number, (utterance, after) in reversed(list(enumerate(pairwise(utterances)))):
        owner = found[number + 1]
        if found[number] is None and owner is not None and owner.how in ("after", "from next"):
            between = reading.phrases.letters[utterance.phrase + 1 : after.phrase]
            if not between.strip(",."):
                found[number] = _again(owner, "from next")


def _carried(reading: Reading, utterance: Utterance, first: bool, floor: _Floor) -> Owner | None:
    """The owner by what stands before the quote: sentence, paragraph, the last speaker."""
    number = reading.number(utterance.phrase)
    sentence = reading.sentences[number]
    letters = reading.phrases.letters
    opens = sentence.first == utterance.phrase
    above = reading.sentences[number - 1] if number else None
    paragraph_opens = opens and (above is None or letters[above.end - 1] == "\n")
    if opens and first and above is not None and not paragraph_opens:
        subject = _reported_in(reading, above)
        if subject is None:
            subject = main_subject(reading.phrases, above.first, above.end)
        if subject is not None:
            return Owner(subject, None, "sentence before")
    if first and paragraph_opens and above is not None:
        return _from_above(reading, number - 1, utterance, floor)
    if not opens and len(utterance.words) > _FEW:
        subject = _says_it_all(reading, sentence)
        if subject is None:
            subject = main_subject(reading.phrases, sentence.first, utterance.phrase)
        return None if subject is None else Owner(subject, None, "in sentence")
    return None


def _from_above(reading: Reading, number: int, utterance: Utterance, floor: _Floor) -> Owner | None:
    """The owner of a quote that opens a paragraph, by the paragraph above."""
    above = _last_full(reading, number)
    if above is None:
        return None
    alone = reading.phrases.letters.startswith("Q\n", utterance.phrase)
    if alone and utterance.closed and len(utterance.words) <= _LINE:
        return None  # a line between the paragraphs, of a speaker above or below it
    letters = reading.phrases.letters[above.first : above.end]
    if _LEADS_DOWN.search(letters):
        subject = above.cues[-1].subject if above.cues else None
        if subject is None:
            subject = main_subject(reading.phrases, above.first, above.end)
        if subject is not None:
            return Owner(subject, None, "led down")
    near = _NEAR + _is_caption(reading, above, utterance)
    if floor.owner is not None and utterance.paragraph - floor.paragraph <= near:
        return _again(floor.owner, "carried")
    if len(utterance.words) >= _FEW:
        subject = _named_subject(reading, above)
        if subject is None:
            subject = _reported_in(reading, above)
        if subject is not None and not _THESE.match(
            reading.phrases.span(subject).of(reading.phrases.tokens.text)
        ):
            return Owner(subject, None, "paragraph before")
    return None


def _is_caption(reading: Reading, above: Sentence, utterance: Utterance) -> bool:
    """Whether a credit, which is no part of the story, stands behind a line without a stop."""
    phrases = reading.phrases
    if phrases.letters[above.end - 1] != "\n":
        return False
    end, start = phrases.span(above.end - 1).end, phrases.span(utterance.phrase).start
    return bool(phrases.tokens.text[end:start].strip())


def _last_full(reading: Reading, number: int) -> Sentence | None:
    """The sentence of that number, or the one before it where it is a bare paragraph end."""
    for at in (number, number - 1):
        if at >= 0 and reading.phrases.letters[reading.sentences[at].first] != "\n":
            return reading.sentences[at]
    return None
