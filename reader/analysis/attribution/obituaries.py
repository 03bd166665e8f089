"""Whose life a story tells: in an obituary "she" is the dead again, whoever has recalled her.

To teach another way of saying that somebody has died, add it to `_DEAD`.
"""

import re
from dataclasses import replace

from reader.analysis.attribution.cast import Role
from reader.analysis.attribution.naming import Naming
from reader.analysis.findings import Speaker

_DEAD = re.compile(
    r"^obituary\b|\bwho (?:has )?died\b|\bhas died (?:aged|at)\b|\bpassed away\b"
    r"|\bdies (?:at|aged) \d|, died\b[^.\n]{1,80}\. s?he was \d",
    re.I,
)
_OPENING = 600  # letters in which an obituary says that it is one


def of_the_dead(naming: Naming, phrase: int, pronoun: str, meant: Speaker) -> Speaker:
    """Who is meant; the dead, where nobody else is, or who was meant only spoke of them above.

    "Nan was patient," said Ann Lee. / In 1974 she turned to the stalls and said: "That is all."
    """
    lost = meant.actor is None and meant.name.lower() == pronoun
    if not lost and (meant.actor is None or not _is_told(naming, phrase)):
        return meant
    dead = _dead(naming, pronoun)
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
    """Whether the pronoun does something before it speaks; "she said" goes on with who spoke."""
    return naming.reading.phrases.letters[phrase + 1 : phrase + 2] not in ("s", "")


def _dead(naming: Naming, pronoun: str) -> Role | None:
    if not _DEAD.search(naming.text, 0, _OPENING):
        return None
    first = next((m.role for m in naming.cast.mentions if m.role.is_person), None)
    return first if first is not None and first.may_be(pronoun) else None
