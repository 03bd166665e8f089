"""Who had the word above a quote: in the sentence in front of it, or in the paragraph above.

A paragraph that leads down to the quote ("She wrote:") counts before the floor, which is whoever
spoke last; then whoever the paragraph above tells of. To teach it another order, see `carried`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.owner import Owner
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.tellers import named_subject, reported_in, says_it_all
from reader.analysis.attribution.topics import is_topic
from reader.analysis.attribution.utterances import Utterance

_THESE = re.compile(r"(?:these|those|this|that)\b", re.IGNORECASE)
_THEY = re.compile(r"(?:it|they)\Z", re.IGNORECASE)
_LEADS_DOWN = re.compile(r"[:,][\n.]*$")
_VERB = re.compile(r"[vsBxzgKqZQ]")
_NEAR = 2  # paragraphs over which a speaker keeps the word; 1 and 3 were worse on election news
_LINE = 10  # words of a quoted line that stands between paragraphs
_ASKS = "asks back"
_FEW = 4  # words; fewer are often a term or a title


@dataclass(slots=True)
class Floor:
    """Who has the word: the owner of the last quote and the paragraph it stood in.

    `open_still`: it has words of saying beside it, and its marks were not closed there.
    """

    reported: Mapping[int, Cue]
    owner: Owner | None = None
    paragraph: int = -9
    open_still: bool = False

    def take(self, owner: Owner, utterance: Utterance) -> None:
        """Give the word to the owner of an utterance."""
        if owner.how == _ASKS:  # who answered has the word again
            self.paragraph = utterance.paragraph
            return
        told = owner.cue is not None and owner.how in ("before", "after")
        told |= self.open_still and owner.how == "carried"
        self.owner, self.paragraph = owner, utterance.paragraph
        self.open_still = told and not utterance.closed

    def goes_on(self, utterance: Utterance, owner: Owner | None) -> Owner | None:
        """The owner, unless only a name below gives it words that somebody went on with."""
        if owner is None or owner.cue is not None or owner.how != "after":
            return owner
        if not self.open_still or self.owner is None or utterance.paragraph != self.paragraph + 1:
            return owner
        return self.owner.again("carried")


def carried(reading: Reading, utterance: Utterance, first: bool, floor: Floor) -> Owner | None:
    """The owner by what stands before the quote: sentence, paragraph, the last speaker."""
    number = reading.number(utterance.phrase)
    sentence = reading.sentences[number]
    letters = reading.phrases.letters
    if is_topic(reading.phrases, sentence.first, utterance.phrase):
        return _held(floor, utterance)
    opens = sentence.first == utterance.phrase
    above = reading.sentences[number - 1] if number else None
    paragraph_opens = opens and (above is None or letters[above.end - 1] == "\n")
    if opens and first and above is not None and not paragraph_opens:
        subject = reported_in(reading, above)
        if subject is None and not _is_cross_head(reading, utterance):
            subject = main_subject(reading.phrases, above.first, above.end)
        if subject is not None:
            return Owner(subject, None, "sentence before")
    if first and paragraph_opens and above is not None:
        return _from_above(reading, number - 1, utterance, floor)
    if not opens and len(utterance.words) > _FEW:
        subject = says_it_all(reading, sentence)
        if subject is None:
            subject = main_subject(reading.phrases, sentence.first, utterance.phrase)
        return None if subject is None else Owner(subject, None, "in sentence")
    return None


def _is_cross_head(reading: Reading, utterance: Utterance) -> bool:
    """Whether a few words without a stop end the paragraph: a heading that lost its own line."""
    ends = reading.phrases.letters.startswith("Q\n", utterance.phrase)
    return ends and utterance.closed and len(utterance.words) <= _LINE


def _held(floor: Floor, utterance: Utterance) -> Owner | None:
    """Whoever spoke last answers what a label asks: “…” / On the rain: “…”"""
    if floor.owner is None or utterance.paragraph - floor.paragraph > _NEAR + 1:
        return None
    return replace(floor.owner.again("carried"), leads=True)


def _from_above(reading: Reading, number: int, utterance: Utterance, floor: Floor) -> Owner | None:
    """The owner of a quote that opens a paragraph, by the paragraph above."""
    above = _last_full(reading, number)
    if above is None:
        return None
    if _is_heading(reading, above):
        return _held(floor, utterance)
    alone = reading.phrases.letters.startswith("Q\n", utterance.phrase)
    if alone and utterance.closed and len(utterance.words) <= _LINE:
        return None  # a line between the paragraphs, of a speaker above or below it
    letters = reading.phrases.letters[above.first : above.end]
    if letters.endswith(":\n") and is_topic(reading.phrases, above.first, above.end - 1):
        return _held(floor, utterance)
    if _LEADS_DOWN.search(letters):
        subject = above.cues[-1].subject if above.cues else None
        if subject is None:
            subject = main_subject(reading.phrases, above.first, above.end)
        if subject is not None:
            return Owner(subject, None, "led down")
    asks = _asks_back(reading, utterance, floor)
    if asks is not None:
        return asks
    near = _NEAR + _is_caption(reading, above, utterance)
    between = utterance.paragraph - floor.paragraph
    if floor.owner is not None and between <= near:
        other = _other(reading, above) if between == near else None
        spoken_of = other is not None and _is_spoken_of(reading, other, utterance)
        return floor.owner.again("carried") if other is None or spoken_of else other
    return _other(reading, above) if len(utterance.words) >= _FEW else None


def _asks_back(reading: Reading, utterance: Utterance, floor: Floor) -> Owner | None:
    """Whoever asked goes on asking, and not who answered: Ann asks what it is. / “Food,” he says. /
    “And the llamas?”
    """
    letters = reading.phrases.letters
    alone = letters.startswith("Z\n", utterance.phrase) and utterance.closed
    if not alone or utterance.ending != "?" or len(utterance.words) > _LINE:
        return None
    if floor.owner is None or utterance.paragraph != floor.paragraph + 1:
        return None
    above = letters.rfind("\n", 0, max(0, floor.owner.subject))
    asked = reading.sentence_of(above - 1).cues if above > 0 else ()
    asker = next((cue.subject for cue in asked if cue.reporting.act == "asked"), None)
    return None if asker is None else Owner(asker, None, _ASKS)


def _is_heading(reading: Reading, above: Sentence) -> bool:
    """Whether a line tells only what the quote below it is about: "A norm in townships"."""
    phrases = reading.phrases
    letters = phrases.letters[above.first : above.end]
    ends = letters[-2:-1] not in (".", ":", ",", "") and letters.endswith("\n")
    short = len(letters) <= _LINE and _VERB.search(letters) is None
    return ends and short and phrases.word(above.end - 2).islower()


def _other(reading: Reading, above: Sentence) -> Owner | None:
    """Whom the paragraph above tells of."""
    told = reported_in(reading, above)
    subject = named_subject(reading, above)
    if subject is None or (told is not None and told > subject):
        subject = told  # Roy will stay, Lee said
    if subject is None or reading.phrases.letters[subject + 1] == "c":
        return None  # Roy and Lee
    words = reading.phrases.span(subject).of(reading.phrases.tokens.text)
    if _THESE.match(words) or (subject != told and _THEY.match(words)):
        return None  # It rained; but: It rained, they said
    return Owner(subject, None, "paragraph before")


def _is_spoken_of(reading: Reading, owner: Owner, utterance: Utterance) -> bool:
    """Whether the words name whom they would be of: “Lee looked old, so we gave him a rest”."""
    name = reading.phrases.word(owner.subject)
    names = {word.strip(",.") for word in utterance.words[1:]}
    return name[:1].isupper() and name in names


def _is_caption(reading: Reading, above: Sentence, utterance: Utterance) -> bool:
    """Whether a credit, which is no part of the story, stands behind a line without a stop."""
    phrases = reading.phrases
    if phrases.letters[above.end - 1] != "\n":
        return False
    end, start = phrases.span(above.end - 1).end, phrases.starts[utterance.phrase]
    return bool(phrases.tokens.text[end:start].strip())


def _last_full(reading: Reading, number: int) -> Sentence | None:
    """The sentence of that number, or the one before it where it is a bare paragraph end."""
    for at in (number, number - 1):
        if at >= 0 and reading.phrases.letters[reading.sentences[at].first] != "\n":
            return reading.sentences[at]
    return None
