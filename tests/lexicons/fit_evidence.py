"""How the weights in `lexicon/evidence.txt` were fitted; run by hand, never by tests.

    python tests/lexicons/fit_evidence.py GOLD.jsonl...    (needs numpy)

A line of a gold file is a document: its `text` and its `spans`, [start, end, kind] of every name of
a person, organization or place. Each actor that the sieves find is one observation: its evidence,
and the kind that the gold gives most of its mentions, or nothing. The weights are those of a
multinomial logistic regression with a ridge round `PRIOR`, rounded to two places.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from reader.analysis import lexicon
from reader.analysis.actors import candidates_of
from reader.analysis.names.weights import KINDS, strengths
from reader.analysis.names.words import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

RIDGE = 3.0
# Where the fit begins: what a linguist would say of evidence that is too rare to be counted.
FIRM, PLACE, PERSON = (-0.5, 1.5, -0.5, -0.5), (-0.5, -0.5, 1.5, -0.5), (1.5, -0.5, -0.5, -0.5)
PRIOR = {
    "a firm in apposition": FIRM, "a firm before it": FIRM, "“company”": FIRM, "“shares”": FIRM,
    "“beat”": (0.2, 1.0, -0.6, -0.6),
    "“chairman of”": FIRM, "“'s shares”": FIRM, "“The”": FIRM, "“which”": FIRM,
    "a place in apposition": PLACE, "“city of”": PLACE, "“residents”": PLACE, "“based”": PLACE,
    "“mayor of”": PLACE, "“'s capital”": PLACE,
    "Mr or Ms": PERSON, "an age": PERSON, "a role behind it": PERSON, "a role before it": PERSON,
    "“who”": PERSON, "a title in small letters": PERSON, "said it": PERSON, "“'s wife”": PERSON,
    "a given name with a hyphen": PERSON, "“goals from”": PERSON,
}  # fmt: skip
EVIDENCE = Path(lexicon.__file__).with_name("evidence.txt")
HEAD = (
    "# What each piece of evidence weighs: person, organization, place, no actor at all\n"
    "# Fitted by tests/lexicons/fit_evidence.py on news with its names marked by hand. MIT.\n"
)
COLUMNS = (*KINDS, "nothing")
Observation = tuple[dict[str, float], str, float]


def documents(paths: list[str]) -> Iterator[dict]:
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            yield json.loads(line)


def observations(document: dict) -> Iterator[Observation]:
    """Each candidate of a document with its evidence, its kind in the gold, and its weight."""
    text = document["text"]
    article = article_from_text(text)
    if article.text != text:
        return
    limit = document.get("scored_to") or len(text)
    gold = document["spans"]
    for candidate in candidates_of(words_of(read_story(article))):
        names = [name for name in candidate.names if name.span.end <= limit]
        if not names:
            continue
        kinds = Counter(kind_of(name.span.start, name.span.end, gold) for name in names)
        contexts = Counter(evidence for name in names for evidence in name.context)
        seen = strengths(candidate.form, contexts, len(names))
        for kind, times in kinds.items():
            yield seen, kind, times / len(names) * len(names) ** 0.5


def kind_of(start: int, end: int, gold: list) -> str:
    """The kind of the gold name that covers most of the stretch."""
    shared = [(min(end, b) - max(start, a), kind) for a, b, kind in gold if a < end and start < b]
    return max(shared)[1] if shared else "nothing"


def fit(seen: list[Observation]) -> dict[str, list[float]]:
    """The weights of each piece of evidence, by Newton's method with a ridge."""
    names = sorted({name for evidence, _, _ in seen for name in evidence})
    column = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(seen), len(names)))
    y = np.zeros((len(seen), len(COLUMNS)))
    weight = np.array([w for _, _, w in seen])
    for row, (evidence, kind, _) in enumerate(seen):
        for name, strength in evidence.items():
            x[row, column[name]] = strength
        y[row, COLUMNS.index(kind)] = 1
    prior = np.array([PRIOR.get(name, (0.0,) * len(COLUMNS)) for name in names])
    w = prior.copy()
    rate = 1.0 / (np.linalg.norm(x * weight[:, None] ** 0.5, 2) ** 2 / 2 + RIDGE)
    velocity = np.zeros_like(w)
    for step in range(3000):
        ahead = w + velocity * (step / (step + 3))
        p = np.exp(x @ ahead - (x @ ahead).max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        new = ahead - rate * (x.T @ ((p - y) * weight[:, None]) + RIDGE * (ahead - prior))
        velocity, w = new - w, new
    return {name: [round(float(v), 2) for v in w[column[name]]] for name in names}


if __name__ == "__main__":
    data = [o for document in documents(sys.argv[1:]) for o in observations(document)]
    table = fit(data)
    lines = [name + "\t" + " ".join(map(str, values)) for name, values in table.items()]
    EVIDENCE.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")
    print(len(data), "observations,", len(lines), "kinds of evidence")
