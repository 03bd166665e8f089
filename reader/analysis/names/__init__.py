"""Where names stand, and what kind of thing each seems to be.

`find_names` gives every mention that may name an actor, with the evidence for what it is; which of
them are one actor is the business of `reader.analysis.actors`. The steps, a module each: `casing`
makes a story `words`; `pieces` finds the `runs` of capitals and cuts them by `sentence_starts`,
`titles`, `lost_commas` and `trimming`; `refusals` leaves out what is one of the `others`; `forms`
and `contexts` give the evidence; `rows` joins what stands in `lists`. `vocabulary` is what is known
beforehand.
"""

from reader.analysis.names.evidence.contexts import contexts_of
from reader.analysis.names.evidence.forms import forms_of
from reader.analysis.names.gender import Sex, gender_of
from reader.analysis.names.mentions import Name
from reader.analysis.names.refusals import stretches_of
from reader.analysis.names.rows import beside_each_other
from reader.analysis.names.setting import setting_of
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

# {a name, its first word as it is written, in a heading, in a line-up: what its words tell}.
Told = dict[tuple[str, str, bool, bool], tuple[str, ...]]
__all__ = ["Name", "Sex", "find_names", "gender_of"]


def find_names(words: Words) -> tuple[Name, ...]:
    """Every mention that may name an actor, in the order of the text."""
    seen: Told = {}
    return beside_each_other(
        [_name(words, stretch, seen) for stretch in stretches_of(words)], words
    )


def _name(words: Words, stretch: Stretch, seen: Told) -> Name:
    """The mention with what it tells; what its words tell is found once for all mentions."""
    setting = setting_of(words, stretch, vocabulary())
    first = stretch.first
    key = setting.phrase, words.written[first], words.heading[first], first in words.players
    if key not in seen:
        seen[key] = forms_of(setting)
    return Name(
        first,
        stretch.last,
        words.span(first, stretch.last),
        tuple(setting.small),
        setting.phrase,
        stretch.title,
        seen[key],
        contexts_of(setting),
    )
