"""How far the finders are from the marks: `python tests/analysis/gold/report.py [family|file]...`.

Prints every measure, then the faults by class, the commonest class first.
"""

import sys
from collections import defaultdict
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from reader.analysis import Analysis, analyze
from tests.analysis.gold.actor_scores import score_actors
from tests.analysis.gold.date_scores import score_dates
from tests.analysis.gold.marked import FILES, Marked, read_marked
from tests.analysis.gold.quote_scores import score_quotes
from tests.analysis.gold.scores import Fault, Tally

FAMILIES = ("quotes", "reported", "dates", "actors")
MEASURES = (
    "quotes found", "quotes speaker", "quotes named", "quotes kind",
    "reported found", "reported speaker", "reported named",
    "dates found", "dates span", "dates value", "dates days",
    "actors found", "actors name", "actors kind", "actors role", "actors mentions",
)  # fmt: skip


def tally_of(files: list[Path]) -> Tally:
    """The findings in all marked files against their marks."""
    tally = Tally()
    for path in files:
        marked = read_marked(path)
        score(marked, analyze(marked.article), tally)
    return tally


def score(marked: Marked, analysis: Analysis, tally: Tally) -> None:
    """Counts everything found in one article."""
    score_quotes(marked, analysis, tally)
    score_dates(marked, analysis, tally)
    score_actors(marked, analysis, tally)


def table(tally: Tally) -> str:
    """Every measure with its figure and counts."""
    rows = []
    for measure in MEASURES:
        count = tally.counts[measure]
        counts = f"{count['hit']:4} right {count['miss']:4} missed {count['false']:4} false"
        counts += f"   precision {tally.precision(measure):5.1f}"
        rows.append(f"{measure:18} {tally.score(measure):5.1f}   {counts}")
    return "\n".join(rows)


def fault_list(faults: list[Fault]) -> str:
    """Faults under their measure and class, the commonest class of a measure first."""
    classes: dict[tuple[str, str], list[Fault]] = defaultdict(list)
    for fault in faults:
        classes[fault.measure, fault.kind].append(fault)
    order = sorted(classes, key=lambda key: (MEASURES.index(key[0]), -len(classes[key])))
    lines = []
    for measure, keys in groupby(order, key=lambda key: key[0]):
        lines.append(f"\n{measure.upper()}")
        for key in keys:
            lines.append(f"  {key[1]} ({len(classes[key])})")
            lines += [f"    {fault.place}: {fault.what}" for fault in classes[key]]
    return "\n".join(lines)


def main(asked: list[str]) -> None:
    """The report on the families and files asked for; on all where none is named."""
    families = [family for family in FAMILIES if family in asked] or FAMILIES
    names = [name for name in asked if name not in FAMILIES]
    files = [path for path in FILES if not names or any(name in path.stem for name in names)]
    tally = tally_of(files)
    print(f"{len(files)} articles\n{table(tally)}")
    print(fault_list([f for f in tally.faults if f.measure.split()[0] in families]))


if __name__ == "__main__":
    main(sys.argv[1:])
