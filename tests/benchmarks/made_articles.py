"""Articles by the thousand, made from the samples: other people, places of the text, days, words.

Each has about 400 words of one sample, its paragraphs in another order, with people of its own, so
that ten thousand of them hold some thousands of names, quotes and days as a real library does.
"""

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from reader.analysis import analyze
from reader.analysis.findings import Analysis
from reader.library import list_entries
from reader.loading import load_article

SAMPLES = Path(__file__).parents[2] / "articles"
WORDS = 400
_FIRST_DAY, _DAYS = date(2015, 1, 1), 3_650
_GIVEN = re.findall("[A-Z][a-z]+", "AdaBelaCiroDoraEmilFayeGilHanaIvoJanaKitLenaMiloNoraOtisPia")
_BEGINNINGS = re.findall(
    "[A-Z][a-z]+", "AlBarCorDalErsFenGarHolIvJorKelLorMarNevOstParQuinRosTorUnd"
)
_ENDINGS = re.findall(
    "[a-z]+", "bach den feld gart holm kamp lund mann nova quist rand ton vik wood"
)


def make_articles(place: Path, count: int, seed: int = 1) -> None:
    """Write so many articles into a directory, the same ones each time."""
    place.mkdir(parents=True, exist_ok=True)
    samples = [analyze(load_article(entry.file)) for entry in list_entries(SAMPLES)]
    chance = random.Random(seed)
    for number in range(count):
        text = _varied(samples[number % len(samples)], number, chance)
        day = _FIRST_DAY + timedelta(chance.randrange(_DAYS))
        (place / f"{day} story {number}.txt").write_text(text, "utf-8")


def _varied(sample: Analysis, number: int, chance: random.Random) -> str:
    title, *paragraphs = _paragraphs(sample)
    chance.shuffle(paragraphs)
    kept, words = [], 0
    while words < WORDS:  # a short sample goes round again
        kept.append(paragraphs[len(kept) % len(paragraphs)])
        words += len(kept[-1].split())
    text = "\n\n".join([f"{title} ({number})", *kept]) + "\n"
    return _with_other_people(sample, text, chance)


def _paragraphs(sample: Analysis) -> Iterator[str]:
    article = sample.article
    for span in article.paragraphs:
        if not any(span.overlaps(piece) for piece in article.furniture):
            yield span.of(article.text).replace("\n", " ")


def _with_other_people(sample: Analysis, text: str, chance: random.Random) -> str:
    """Every person renamed in full and in part, with the same name throughout."""
    renamed: dict[str, str] = {}
    for actor in sample.actors:
        given, *_, last = (*actor.name.split(), "")
        if actor.kind == "person" and last:
            renamed[given] = chance.choice(_GIVEN)
            renamed[last] = chance.choice(_BEGINNINGS) + chance.choice(_ENDINGS)
    if not renamed:
        return text
    either = re.compile(rf"\b({'|'.join(map(re.escape, renamed))})\b")
    return either.sub(lambda found: renamed[found[0]], text)
