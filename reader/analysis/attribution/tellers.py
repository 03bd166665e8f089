"""Who says a whole sentence, or whom it is about: "Some want it, said Roy", "As Roy told us".

A quote that begins the next sentence, or the next paragraph, may be his. To teach it another form,
add it in `reported_in`.
"""

import re

from reader.analysis.attribution.cue import is_inserted
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.names.vocabulary import vocabulary

_VAGUE = re.compile(
    r"(?:they|it|there|we|you|i|his|her|their|this|that|these|those|the|an?|one|what|so|others?)\b",
    re.IGNORECASE,
)
_SAID = frozenset(("said", "added", "told", "explained", "announced", "wrote"))
_WHOM = re.compile(r"O[.\n]")
_NOTHING_MORE = re.compile(r"(?:,?[rTiltf]{0,3}A?){0,6}[.\n]?\Z")


def reported_in(reading: Reading, sentence: Sentence) -> int | None:
    """The speaker of a sentence that is said by somebody: "..., he said", "As he told us, ..."."""
    whole = says_it_all(reading, sentence)
    if whole is not None:
        return whole
    own = [cue for cue in sentence.cues if reading.phrases.letters[cue.subject] != "w"]
    if own and own[0].how == "subject verb":
        first = own[0].subject
        if first in (sentence.first, sentence.first + 1):
            return first  # Roy, who declined to be seen, added that in Nice the mayor agreed that
        if own[0].reporting.act in _SAID and first == _main(reading, sentence):
            return first  # In a note, the mayor said
    for cue in sentence.cues:
        if cue.how == "according" or is_inserted(reading.phrases, cue):
            return cue.subject
        as_he = reading.phrases.letters[sentence.first : cue.subject]
        if as_he == "k" and reading.phrases.word(sentence.first) == "As":
            return cue.subject
        if as_he.endswith(",C") and cue.how == "subject verb":
            return cue.subject  # The board meets today, but Roy says
    return _tells_at_the_end(reading, sentence)


def _tells_at_the_end(reading: Reading, sentence: Sentence) -> int | None:
    """Who has the last word: Lee sat down, and | Roy interrupted him."""
    letters = reading.phrases.letters
    for cue in sentence.cues[-1:]:
        if cue.how == "subject verb" and _WHOM.match(letters, cue.verb + 1, sentence.end):
            return None if letters[cue.subject] == "w" else cue.subject
    return None


def _main(reading: Reading, sentence: Sentence) -> int | None:
    """Whom the sentence is about: In a note, | the mayor said."""
    return main_subject(reading.phrases, sentence.first, sentence.end)


def says_it_all(reading: Reading, sentence: Sentence) -> int | None:
    """Who says a whole sentence by its last words: "Some want it, | said Roy, a baker."."""
    for cue in sorted(sentence.cues, key=lambda cue: cue.how != "verb subject"):
        behind = reading.phrases.letters[max(cue.verb, cue.subject) + 1 : sentence.end]
        if is_inserted(reading.phrases, cue) and _NOTHING_MORE.match(behind):
            return cue.subject
    return None


def named_subject(reading: Reading, sentence: Sentence) -> int | None:
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
