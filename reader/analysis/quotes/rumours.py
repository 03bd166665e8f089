"""What is rumoured, whosoever says it: "amid claims that it rained", "there were fears that".

Which nouns are rumours is told by what they are shown as (`_RUMOURED`; see `reporting_nouns.txt`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.owner import NOBODY
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.lexicon.reporting import reporting_nouns

_RUMOUR = re.compile(r"(?<=[iB])A(?=h(?:p|A(?:[fil]A){0,2})[rxTB]{0,4}[vsBx])")
_RUMOURED = frozenset(("claimed", "suggested", "feared", "accused", "complained", "reported"))
_OPENS = re.compile(r"[CcrT]{0,2},?i\Z")  # Amid fears that it fell, | Roy left


def find_rumours(reading: Reading) -> Iterator[tuple[Sentence, Cue, int]]:
    """(sentence, cue, where its content begins) of every rumour."""
    phrases = reading.phrases
    for found in _RUMOUR.finditer(phrases.letters):
        noun = reporting_nouns().get(phrases.span(found.start()).of(phrases.tokens.text).lower())
        if noun is not None and noun.act in _RUMOURED:
            cue = Cue(found.start(), NOBODY, "passive", noun)
            yield _without_main(phrases, reading.sentence_of(found.start()), cue), cue, cue.verb + 1


def _without_main(phrases: Phrases, sentence: Sentence, cue: Cue) -> Sentence:
    """The sentence up to its main clause, where it opens with the rumour."""
    comma = phrases.letters.find(",", cue.verb, sentence.end)
    if comma < 0 or not _OPENS.match(phrases.letters, sentence.first, cue.verb):
        return sentence
    return replace(sentence, end=comma)
