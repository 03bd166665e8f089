"""How the weights in `lexicon/evidence.txt` were fitted; run by hand, never by tests.

    python tests/lexicons/fit_evidence.py GOLD.jsonl... --plain TEXT.jsonl...    (needs numpy)

A line of a gold file is a document: its `text` and its `spans`, [start, end, kind] of every name of
a person, organization or place. Each actor that the sieves find is one observation: its evidence,
and the kind that the gold gives most of its mentions, or nothing. The weights are those of a
multinomial logistic regression with a ridge round a prior, rounded to two places. The prior of what
stands around a name is learned from plain texts, by names that leave no doubt (`certain_names.py`);
for the rest it is `PRIOR`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from certain_names import ascend, weights_around

from reader.analysis import lexicon
from reader.analysis.actors import candidates_of
from reader.analysis.names.casing import words_of
from reader.analysis.names.evidence.weights import KINDS, strengths
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

RIDGE = 3.0
# Where the fit begins: what a linguist would say of evidence that is too rare to be counted.
FIRM, PLACE, PERSON = (-0.5, 1.5, -0.5, -0.5), (-0.5, -0.5, 1.5, -0.5), (1.5, -0.5, -0.5, -0.5)
PRIOR = {
    "a capital": (-1.0, -0.6, 2.2, -0.9), "a region": (-1.0, -0.6, 2.2, -0.9),
    "a large city": (-0.8, -0.4, 1.8, -0.6),
    "a firm in apposition": FIRM, "a firm before it": FIRM, "its initials in brackets": FIRM,
    "“company”": (-1.4, 2.2, -0.6, -0.4), "“shares”": FIRM,
    "“beat”": (0.2, 1.0, -0.6, -0.6),
    "“chairman of”": FIRM, "“'s shares”": FIRM, "“The”": FIRM, "“which”": FIRM,
    "a place in apposition": PLACE, "“city of”": PLACE, "“residents”": PLACE, "“based”": PLACE,
    "“mayor of”": PLACE, "“'s capital”": PLACE,
    "Mr or Ms": PERSON, "an age": PERSON, "a role behind it": PERSON, "a role before it": PERSON,
    "“who”": PERSON, "a title in small letters": PERSON, "said it": PERSON, "“'s wife”": PERSON,
    "a given name with a hyphen": PERSON, "“goals from”": PERSON,
    "acts as people do": (1.0, -0.5, -0.4, -0.6),
    "is as places are": (-0.4, -0.3, 0.8, -0.4), "“married”": (0.9, -0.4, -0.4, -0.1),
    "“acquired”": (-0.4, 0.9, -0.4, -0.1), "“reached”": (-0.4, -0.4, 0.9, -0.1),
    "built as a firm's": (-0.5, 1.0, -0.4, -0.4), "built as a place's": (-0.5, -0.2, 0.9, -0.3),
    "built as a family's": (0.8, -0.4, -0.2, -0.3),
    "a capital inside a word": (-0.7, 1.2, -0.5, -0.2),
    "a place at its end": (-0.5, 1.0, 0.0, -0.5), "an acronym inside": (-0.5, 0.8, -0.2, -0.2),
    "a word for a building": (-0.5, -0.3, 1.0, -0.3),
}  # fmt: skip
# By hand: most places that are marked or known are countries, which have armies and sell oil, "its"
# own; a place that nobody knows is a village, and what has "its" own and sells is then a firm.
# What is called so, partners, who employs an analyst and who posts a loss are too rare in marked
# news to be counted, and so is a province with a name of two words. Who is murdered is somebody,
# even behind "of".
# What is spelled out in brackets is in marked news by its first mention alone.
# What is asked in stories of sport alone, marked news has too little of to be counted.
# Places whose names are letters are few and listed, so that any other acronym is none.
BY_HAND = {
    "“its”": (-0.75, 0.5, 0.2, 0.05), "acts as firms do": (-0.4, 0.6, -0.2, 0.0),
    "partners": (-2.4, 2.2, -0.5, -0.4), "“analyst”": (-2.4, 2.2, -0.6, -0.4),
    "a paper's noun": (-1.2, 1.6, -0.6, -1.2),
    "a firm called so": (-1.0, 1.9, -0.8, -0.3), "a place called so": (-0.8, -0.6, 1.9, -0.3),
    "somebody called so": (1.9, -0.8, -0.8, -0.5), "“cut its”": (-0.6, 0.5, -0.2, 0.0),
    "“posted a loss”": (-3.0, 2.2, -0.8, -0.4), "a firm and nothing else": (-1.2, 0.8, -0.4, -0.1),
    "“called it”": (0.22, 0.3, -0.5, -0.1), "“'s Hall”": (-0.5, -0.1, 0.6, 0.0),
    "a country's acronym": (-0.4, 0.8, -0.4, -0.6), "“murder of”": (0.4, -0.1, -0.2, -0.1),
    "a province of two words": (-1.6, -0.4, 1.6, -0.2),
    "“told The”": (-1.4, 2.0, -1.0, -1.0), "“owned”": (-0.9, 1.0, 0.0, -0.7),
    "“a … poll”": (-1.0, 1.4, -0.3, -0.9), "“published by”": (-0.9, 1.2, -0.6, -0.3),
    "“the … union”": (-0.9, 1.2, -0.5, 0.0),
    "an office before it": (1.2, -0.6, -0.9, -0.6),
    "an office behind it": (1.2, -0.6, -0.8, -0.6), "“one”": (1.4, -0.7, -0.5, -0.2),
    "a land behind it": (-1.0, -0.4, 1.4, -0.2), "in a long place": (-1.0, -0.2, 0.8, 0.0),
    "a state behind it": (-0.6, -0.9, 2.0, -0.4),
    "an address of the web": (-1.6, 1.4, -0.9, 0.7),
    "a character": (4.5, -1.5, -2.0, -1.0), "a nickname": (1.9, -0.8, -0.8, -0.5),
    "an acronym": (-0.63, 0.79, -1.2, 0.23),
    "an acronym inside": (-0.46, 0.63, -0.3, -0.3),
    "“, founded by”": (-2.6, 1.6, 0.6, -0.3),
    "“miles away”": (-1.5, -0.4, 1.9, -0.2), "“crossed the”": (-1.6, -0.6, 2.0, -0.6),
    "a street before it": (-1.5, -0.6, 1.9, -0.4), "a saint's": (-2.4, 0.9, 1.3, -0.2),
    "spelled out in brackets": (-0.4, 0.6, -0.4, -0.4),
    "“have”": (-1.6, 2.2, -1.2, -0.6), "one name behind a role": (1.2, -0.4, -0.6, -0.9),
    "a side of a town": (-0.9, -0.4, 0.6, -0.1), "short for a body": (-0.8, 1.0, -0.6, -0.5),
    "“took over from”": (0.9, 0.2, -0.9, -0.2), "“born on”": (-1.2, -0.5, 1.9, -0.5),
    "a record": (-0.6, 2.0, -0.3, -1.4), "plays as teams do": (-0.5, 0.6, -0.3, -1.0),
    "“(led by”": (-1.6, 2.0, -0.8, -0.6), "the Crown": (-1.0, 2.4, -0.8, -1.6),
    "“'s Ann Roy”": (-0.5, 0.7, 0.2, -0.6),
    "goals of others": (-1.4, 2.0, -0.3, -1.0),
    "an end of a route": (-1.6, -0.6, 2.2, -0.6),
    "a match there": (-1.2, 2.4, -0.8, -0.6),
    "“a … girl”": (-1.2, -0.6, 1.8, -0.6),
    "“its … plant”": (-1.4, -0.6, 2.0, -0.5),
    "a river's banks": (-1.6, -1.0, 2.6, -0.6), "the mouth of a river": (-1.6, -0.8, 2.2, -0.6),
    "struck": (-1.4, -0.8, 2.0, -0.5), "a place in apposition": (-1.6, -0.6, 2.0, -0.4),
    "a port that acts": (-0.6, 2.6, -1.4, -0.4),
    "a state in letters": (-1.8, -1.6, 2.4, -0.9),
    "a place that is governed": (-2.0, -0.4, 1.8, -0.4),
    "on a street": (-1.5, -1.6, 2.6, -0.4), "a score": (-1.6, 2.8, -1.2, -0.6),
    "in a line-up": (3.0, -1.6, -1.6, -2.4), "its line-up": (-1.6, 3.0, -1.2, -1.2),
    "plays": (1.4, -0.6, -1.0, -1.4), "a name in a match": (1.0, 0.0, -0.4, -1.8),
    "the many": (-1.0, 1.6, -0.8, -0.8),
    "a transfer": (-0.6, 1.2, -0.6, -0.4),
    "a club": (-0.9, 1.9, -0.9, -0.8), "a match against it": (-0.4, 1.2, -0.9, -0.7),
    "“'s keeper”": (-1.1, 1.5, -0.8, -0.4), "goals beside it": (-1.6, 2.8, -1.2, -0.6),
    "an initial in a match": (1.2, -0.4, -0.9, -0.6),
    "the body it is": (-1.0, 0.9, -0.8, -1.2), "one of many bodies": (-0.9, 1.4, -0.9, -1.2),
    "letters behind a name": (-0.6, 1.0, -0.6, -0.7),
    "“said it had”": (-0.9, 1.1, -0.4, -0.7), "“sold to”": (-0.5, 1.0, -0.6, -0.4),
    "“hired …, which”": (-1.2, 1.5, -0.6, -0.9), "“whose members”": (-1.6, 1.8, -0.6, -0.7),
    "“first reported”": (-1.2, 2.0, -0.8, -1.2), "“Ann Roy of”": (-1.8, 0.7, 0.5, -0.4),
    "“a bid led by”": (-1.0, 1.3, -0.4, -0.5), "“is advising”": (-0.8, 1.1, -0.6, -0.6),
    "an arm of a known organization": (-0.9, 1.1, -0.4, -0.4),
    "a town that plays": (-1.8, 2.8, -1.6, -0.6),
    "in news of firms": (-0.5, 0.7, -0.5, -0.35),
    "a word large in news of firms": (-0.8, 1.4, -0.8, -1.0),
    "a word written large": (-0.3, 0.9, -0.3, -0.8),
    "“doctors at”": (-1.2, 0.7, 0.0, -0.3),
    "an artist": (1.6, -0.6, -0.9, -1.4),
    "“asked … to”": (-0.6, 0.9, -0.6, -0.7),
    "a firm and a town": (0.0, 0.9, -0.6, 0.0),
    "letters that act": (-0.6, 0.8, -0.6, -0.8),
    "built as an office's": (-1.2, 1.7, -1.0, -0.9),
    "no river": (-0.4, 1.4, -1.2, 0.0),
    "“hired to”": (-1.2, 1.5, -0.6, -0.9),
    "“lawyers from”": (-0.7, 1.3, -0.7, -0.5),
    "“joined from”": (-0.6, 1.2, -0.7, -0.7),
    "“owned by”": (-1.2, 1.0, -0.5, -0.5),
    "one of the children": (3.0, -1.2, -2.2, -1.2),
    "“his … house”": (-1.6, -0.7, 2.2, -0.5),
    "“acted for”": (-2.6, 1.8, -0.6, -0.6),
}  # fmt: skip
# How much of what plain texts tell is believed: the best of 0.5 to 1 on halves not fitted to.
TRUST = 0.6
AS_MANY = 100  # names weigh there as much as what a linguist would say
# Of what no linguist spoke, the ridge grows for each name it is seen with there, up to the most.
FIRMER, FIRMEST = 0.02, 30.0
EVIDENCE = Path(lexicon.__file__).with_name("evidence.txt")
HEAD = (
    "# What each piece of evidence weighs: person, organization, place, no actor at all\n"
    "# Fitted by tests/lexicons/fit_evidence.py on news with its names marked by hand. MIT.\n"
    "# Some are set by hand: the script says which and why.\n"
)
COLUMNS = (*KINDS, "nothing")
firmness: dict[str, float] = {}  # what is added to the ridge, by the name of the evidence
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
    """The weights of each piece of evidence, with a ridge round `PRIOR`."""
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
    ridge = np.array([RIDGE + firmness.get(name, 0.0) for name in names])[:, None]
    w = ascend(x, y, weight, prior, ridge)
    return {name: [round(float(v), 2) for v in w[column[name]]] for name in names}


def believe(plain: list[str]) -> None:
    """What plain texts tell goes into `PRIOR`; whether it is an actor at all they do not tell."""
    for name, (times, kinds) in weights_around(plain).items():
        told = [TRUST * weight for weight in kinds]
        if name in PRIOR:
            share = times / (times + AS_MANY)
            told = [share * t + (1 - share) * p for t, p in zip(told, PRIOR[name], strict=False)]
        else:
            firmness[name] = min(FIRMEST, FIRMER * times)
        PRIOR[name] = (*told, PRIOR.get(name, (0.0,))[-1])


if __name__ == "__main__":
    cut = sys.argv.index("--plain") if "--plain" in sys.argv else len(sys.argv)
    if cut < len(sys.argv):
        believe(sys.argv[cut + 1 :])
    data = [o for document in documents(sys.argv[1:cut]) for o in observations(document)]
    table = fit(data) | BY_HAND
    lines = [name + "\t" + " ".join(map(str, values)) for name, values in table.items()]
    EVIDENCE.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")
    print(len(data), "observations,", len(lines), "kinds of evidence")
