"""Whom "her husband" means: the one named as that beside her before, "her husband, Tom Lee".

Where two are called so, where the pronoun means somebody else, or where the one beside whom he was
named is not told, the words stay as they are.
"""

import re
from dataclasses import replace

from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.pronouns import Pronouns
from reader.analysis.findings import Actor, Speaker
from reader.analysis.lexicon import classes
from reader.article import Span

_OWN = {"her": "she", "his": "he"}
_KIN = re.compile(r"(?P<own>[Hh]er|[Hh]is) (?P<kin>[a-z-]+)")
_NEAR = 200  # letters from her name to that of "her husband"


def of_kin(naming: Naming, phrase: int, span: Span) -> Speaker | None:
    """The actor that "her husband" means, where he was named as that."""
    said = _KIN.fullmatch(span.of(naming.text))
    if said is None or said["kin"] not in classes("sex_nouns"):
        return None
    fitting = [
        role.actor
        for role in naming.cast.roles
        if role.is_person and role.actor.role == said["kin"]
    ]
    if len(fitting) != 1 or fitting[0].mentions[0] > span:
        return None
    own = Span(span.start, span.start + len(said["own"]))
    whose = Pronouns(naming).meaning(phrase, own, _OWN[said["own"].lower()])
    if whose.actor is None or whose.actor != _beside(naming, fitting[0]):
        return None
    return Speaker(span, fitting[0], fitting[0].name, certain=whose.certain)


def named_kin(naming: Naming, meant: Speaker) -> Speaker:
    """The speaker under his name where "he" means "her husband", who has one."""
    if meant.actor is not None or meant.span is None or not _KIN.fullmatch(meant.name):
        return meant
    start = naming.text.rfind(meant.name, 0, meant.span.start)
    if start < 0:
        return meant
    phrase = naming.reading.phrases.at(start)
    kin = of_kin(naming, phrase, Span(start, start + len(meant.name)))
    if kin is None:
        return meant
    return replace(kin, span=meant.span, certain=kin.certain and meant.certain)


def _beside(naming: Naming, kin: Actor) -> Actor | None:
    """The person named last before somebody comes in."""
    start = kin.mentions[0].start
    before = [
        mention.role.actor
        for mention in naming.cast.between(start - _NEAR, start)
        if mention.role.is_person
    ]
    return before[-1] if before else None
