"""Whose life a story tells: in an obituary "she" is the dead again, whoever has recalled her.

To teach another way of saying that somebody has died, add it to `_DEAD`.
"""

import re
from dataclasses import replace

from reader.analysis.attribution.cast import Role
from reader.analysis.attribution.naming import Naming
from reader.analysis.findings import Speaker

_DEAD = re.compile(
    r"^(?P<rubric>obituary)\b|\bwho (?:has )?died\b"
    r"|\b(?:has died|dies)(?: aged|,? at(?: the age of)?) \d|\bhas died (?:aged|at)\b"
    r"|\bpassed away\b|\bdied\b[^\n]{1,160}\. (?:He|She) was \d{2,3}\b"
    r"|, died\b[^.\n]{1,80}\. s?he was \d",
    re.I,
)
_KIN = re.compile(
    r"(?:his|her) (?:father|mother|(?:elder |younger |older )?(?:brother|sister))\Z", re.I
)
_OPENING = 600  # letters in which an obituary says that it is one


def of_the_dead(naming: Naming, phrase: int, pronoun: str, meant: Speaker) -> Speaker:
    """Who is meant; the dead, where nobody else is, or who was meant only spoke of them above.

    "Nan was patient," said Ann Lee. / In 1974 she turned to the stalls and said: "That is all."
    Nor are they a parent of whom it was told: "His father drowned. “I swam at once,” he said."
    """
    kin = meant.actor is None and _KIN.match(meant.name)
    lost = meant.actor is None and meant.name.lower() == pronoun
    if not (kin or lost) and (meant.actor is None or not _is_told(naming, phrase)):
        return meant
    dead = _dead(naming, pronoun)
    if kin and dead is not None:
        return replace(meant, actor=dead.actor, name=dead.actor.name, certain=False)
    if dead is None or dead.actor is meant.actor:
        return meant
    if lost:
        return replace(meant, actor=dead.actor, name=dead.actor.name, certain=False)
    start = naming.text.rfind("\n", 0, meant.span.start if meant.span else 0)
    here = naming.cast.between(start, naming.reading.phrases.span(phrase).start)
    if any(mention.role.actor is meant.actor for mention in here):
        return meant
    return replace(meant, actor=dead.actor, name=dead.actor.name, certain=False)


def _is_told(naming: Naming, phrase: int) -> bool:
    """Whether the pronoun does something before it speaks; "she said" goes on with who spoke.

    The first of its paragraph tells: "She sat down for a week. “Get out,” they said. She said no".
    """
    phrases = naming.reading.phrases
    opens = phrases.letters.rfind("\n", 0, phrase) + 1
    word = phrases.word(phrase).lower()
    first = next((at for at in range(opens, phrase) if phrases.word(at).lower() == word), phrase)
    return phrases.letters[first + 1 : first + 2] not in ("s", "")


def _dead(naming: Naming, pronoun: str) -> Role | None:
    """Who is told to have died, if it is the first who is named: "Eva Orla, 91, died on Sunday".

    Not whoever comes before another who did: "Ann Lee was held. A baker died. He was 22."
    """
    told = _DEAD.search(naming.text, 0, _OPENING)
    people = [m for m in naming.cast.mentions if m.role.is_person]
    if told is None or not people or not people[0].role.may_be(pronoun):
        return None
    named = [m for m in people if m.span.start < told.end()][-1:]
    if told["rubric"] is None and named:
        between = naming.text[named[0].span.end : told.start()]
        if named[0].role is not people[0].role or "\n" in between or ". " in between:
            return None
    return people[0].role
