"""Labels of a transcript that are written in two ways: "Ann Roy: …" and then "AR: …" or "ROY: …".

What a label's kind makes of its turn is decided in `turns`.
"""

from collections.abc import Collection
from dataclasses import replace

from reader.analysis.quotes.turn import Turn
from reader.article import Span

_FEWEST = 3  # labels in capitals of a transcript that may have others among them


def with_initials(text: str, turns: list[tuple[int, Turn]]) -> list[tuple[int, Turn]]:
    """The turns, with the name that initials stand for: "Ann Roy: …", and then "AR: …"."""
    names: dict[str, Span] = {}
    for _, turn in turns:
        words = turn.label.of(text).split(" (")[0].split()
        if turn.kind == "name" and len(words) > 1:
            names.setdefault("".join(word[0] for word in words), turn.label)
    short = {turn.label.of(text) for _, turn in turns if turn.kind == "capitals"} & names.keys()
    return [(number, _initialled(text, turn, names, short)) for number, turn in turns]


def with_small_letters(
    text: str, turns: list[tuple[int, Turn]], people: Collection[str]
) -> list[tuple[int, Turn]]:
    """The turns, where a person's name among labels in capitals is one of them: "Ann Roy: …"."""
    if sum(1 for _, turn in turns if turn.kind == "capitals") < _FEWEST:
        return turns
    return [
        (number, replace(turn, kind="capitals"))
        if turn.kind == "name"
        and " " in turn.label.of(text)
        and turn.label.of(text).lower() in people
        else (number, turn)
        for number, turn in turns
    ]


def _initialled(text: str, turn: Turn, names: dict[str, Span], short: set[str]) -> Turn:
    label = turn.label.of(text)
    if turn.kind == "capitals" and label in short:
        return replace(turn, name=names[label])
    full = any(names[initials].of(text) == label for initials in short)
    return replace(turn, kind="capitals") if full else turn
