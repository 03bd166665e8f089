"""Whom "it" or "they" means, where they say something: the ministry, the officials before them.

Only the subjects of the same paragraph and of the one before are asked, the latest first, and what
they tell is never certain; where another subject stands between, the pronoun is left as it is.
"""

from itertools import islice

from reader.analysis.attribution.cue import is_inserted
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.somebody import are_people, is_body

BODIES = {"it": is_body, "they": are_people}
_BACK = 3  # sentences looked back at
_LEADS = frozenset(("when", "as", "while", "after", "before", "once", "since"))
_ANY_SEX = frozenset((
    "spokesperson", "resident", "source", "witness", "victim", "person", "neighbour", "neighbor",
    "caller", "customer", "passenger", "pupil", "student", "someone", "somebody", "member",
))  # fmt: skip
_KINDS = {"it": ("organization", "place"), "they": ("group", "organization")}


def subject_before(reading: Reading, phrase: int, pronoun: str) -> int | None:
    """The phrase that the pronoun takes up: the subject of the sentence before, over a chain."""
    at = reading.number(phrase)
    own = 1 if goes_on(reading, phrase) else 0
    paragraphs = 1
    told = (n for n in range(at - own, -1, -1) if not _is_border(reading, n))
    for number in islice(told, _BACK + 1 - own):
        sentence = reading.sentences[number]
        end = phrase if number == at else sentence.end
        if number < at and reading.phrases.letters.count("\n", sentence.first, phrase) > paragraphs:
            return None
        subject = _subject(reading, sentence, end)
        if subject is None:
            continue
        if number == at and _is_thing(reading, subject, phrase, pronoun):
            continue
        if reading.phrases.word(subject).lower() == pronoun:
            paragraphs += 1  # it goes on about the same
            continue
        return subject if reading.phrases.letters[subject] == "A" else None
    return None


def _is_thing(reading: Reading, subject: int, phrase: int, pronoun: str) -> bool:
    """Whether it is only talked of: "The seed was dear, they said"."""
    noun = reading.phrases.word(subject)
    said = reading.phrases.letters[phrase - 1] == ","
    return said and noun.islower() and noun != pronoun and not BODIES[pronoun](noun)


def _is_border(reading: Reading, number: int) -> bool:
    """Whether it is only the end of a paragraph."""
    return reading.phrases.letters[reading.sentences[number].first] == "\n"


def goes_on(reading: Reading, phrase: int) -> bool:
    """Whether a pronoun reports on, behind a sentence that was said: "It fell, he said. Roy won, he
    said", "Lee said it fell. Roy won, he said": whoever is named in what he says now is not he."""
    number, letters = reading.number(phrase), reading.phrases.letters
    if reading.phrases.word(reading.sentences[number].first).lower() in _LEADS:
        return False  # When Lee asked Roy, he said
    above = reading.sentences[max(0, number - 1)]
    if letters[above.first] == "\n" and number > 1:
        above = reading.sentences[number - 2]
    behind = letters[phrase - 2 : phrase]
    if not number or behind[-1:] != "," or behind[0] in "QKqZ" or above.end > phrase:
        return False
    same_paragraph = "\n" not in letters[above.first : phrase]
    main = main_subject(reading.phrases, above.first, above.end)
    return any(
        is_inserted(reading.phrases, cue) or (same_paragraph and cue.subject == main)
        for cue in above.cues
    )


def takes_up(pronoun: str, kind: str | None, noun: str) -> bool:
    """Whether the pronoun agrees with an actor of this kind, or with the noun that names it."""
    if pronoun == "they" and kind is None and noun.lower() in _ANY_SEX:
        return True  # a spokesperson said it rained; they added
    return kind != "person" and (kind in _KINDS[pronoun] or BODIES[pronoun](noun))


def _subject(reading: Reading, sentence: Sentence, end: int) -> int | None:
    """Whoever says the sentence up to `end`, else its main subject."""
    for cue in reversed(sentence.cues):
        if cue.verb < end and is_inserted(reading.phrases, cue):
            return cue.subject
    return main_subject(reading.phrases, sentence.first, end)
