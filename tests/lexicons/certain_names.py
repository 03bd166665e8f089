"""What surroundings tell of a kind, learned from unmarked news; run by `fit_evidence.py` only.

Many names leave no doubt by their own words: "Harbour Holdings Inc.", "Maria Johnson", "Kenya".
What stands around such names tells of a person, an organization or a place, and it does so for
names that nobody knows too. A line of a file is a document with its `text`.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from reader.analysis.actors import candidates_of
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.casing import words_of
from reader.analysis.names.evidence.contexts import CONTEXTS
from reader.analysis.names.evidence.weights import KINDS, strengths
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

_FIRMS = {"a known organization", "the ending of a firm"}
_PLACES = {"a country", "a capital", "a region", "a large city"}
_DOUBTS = {"a given name or a city", "a given name alone", "a surname alone"}
_OF_PEOPLE = {"a surname", "Mr or Ms", "a title", "an age"}
_LENGTHS = {"any name", "one word", "two words", "three words", "many words"}
_TAUTOLOGIES = {"a title", "Mr or Ms"}  # what made the name a person's says nothing new
_RIDGE = 3.0


def kind_without_doubt(candidate: Candidate) -> str | None:
    """What a name must be by its own words; None where they leave a doubt."""
    form = {e for name in candidate.names for e in name.form}
    seen = form | {e for name in candidate.names for e in name.context}
    firm = bool(form & _FIRMS) or ("a head word" in form and len(candidate.small) > 2)
    if firm:
        return "organization"
    place = bool(form & _PLACES) and not form & _DOUBTS
    person = "a given name" in form and bool(seen & _OF_PEOPLE)
    return None if place == person else "place" if place else "person"


def certain(paths: list[str]) -> Iterator[tuple[dict[str, float], str, float]]:
    """Each name without doubt: what is seen around it, its kind, and its weight."""
    around = {evidence.name for evidence in CONTEXTS} - _TAUTOLOGIES
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            story = read_story(article_from_text(json.loads(line)["text"]))
            for candidate in candidates_of(words_of(story)):
                kind = kind_without_doubt(candidate)
                if kind:
                    contexts = Counter(e for n in candidate.names for e in n.context)
                    seen = strengths(candidate.form, contexts, len(candidate.names))
                    kept = {e: s for e, s in seen.items() if e in around or e in _LENGTHS}
                    yield kept, kind, len(candidate.names) ** 0.5


def weights_around(paths: list[str]) -> dict[str, tuple[int, tuple[float, ...]]]:
    """How many names each context is seen with, and its weight for each of `KINDS`."""
    seen = list(certain(paths))
    names = sorted({name for evidence, _, _ in seen for name in evidence})
    column = {name: at for at, name in enumerate(names)}
    x, y = np.zeros((len(seen), len(names))), np.zeros((len(seen), len(KINDS)))
    for row, (evidence, kind, _) in enumerate(seen):
        for name, strength in evidence.items():
            x[row, column[name]] = strength
        y[row, KINDS.index(kind)] = 1
    weight, prior = np.array([w for _, _, w in seen]), np.zeros((len(names), len(KINDS)))
    w, times = ascend(x, y, weight, prior, _RIDGE), (x > 0).sum(0)
    return {
        name: (int(times[at]), tuple(map(float, w[at])))
        for name, at in column.items()
        if name not in _LENGTHS
    }


def ascend(
    x: np.ndarray, y: np.ndarray, weight: np.ndarray, prior: np.ndarray, ridge: np.ndarray | float
) -> np.ndarray:
    """The weights of a multinomial logistic regression with a ridge round the prior.

    By Nesterov's accelerated gradient, with a step that the largest singular value allows.
    """
    w, velocity = prior.copy(), np.zeros_like(prior)
    rate = 1.0 / (np.linalg.norm(x * weight[:, None] ** 0.5, 2) ** 2 / 2 + np.max(ridge))
    for step in range(3000):
        ahead = w + velocity * (step / (step + 3))
        p = np.exp(x @ ahead - (x @ ahead).max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        new = ahead - rate * (x.T @ ((p - y) * weight[:, None]) + ridge * (ahead - prior))
        velocity, w = new - w, new
    return w
