"""How a library of ten thousand articles opens, is indexed and searched: all figures in one run.

Run by hand from the root: `python -m tests.benchmarks.library [COUNT [COMMAND...]]`. The articles
are made from the samples into a directory that goes away. What is opened is the real program
(`python -m reader` unless another command is given), ten times in turn with a directory of ten and
a bare Textual app, since other work on the machine weighs on all alike.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from reader.analysis.findings import Actor
from reader.index import Index, dossier, fill, known_entries, search, timeline
from reader.library import in_order, list_entries, matching, watch
from tests.benchmarks.first_paint import BARE, first_paint, written
from tests.benchmarks.made_articles import SAMPLES, make_articles

FEW, MANY, RUNS = 10, 10_000, 9
SEARCHES = (
    "water", "the", '"told reporters"', "ferry court -price", "said-by:{rare}", "said-by:{often}",
    "said-by:{often} water", "actor:{rare}", "actor:{often} water", "kind:direct",
    "kind:direct the", "kind:direct after:2020 before:2021",
    "minist* after:2018-06 kind:organization",
)  # fmt: skip


def milliseconds(work: Callable[[], object], runs: int = 5) -> float:
    """The least wall clock of a piece of work: what else ran on the machine is not ours."""
    taken = []
    for _ in range(runs):
        start = perf_counter()
        work()
        taken.append(1000 * (perf_counter() - start))
    return min(taken)


def memory_of(lines: str, *arguments: str) -> float:
    """The megabytes that a process takes at most which runs these lines."""
    # Not ru_maxrss, which remembers what this process had when it began that one.
    ending = "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
    command = [sys.executable, "-c", f"import sys\n{lines}\n{ending}", *arguments]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(told.stdout.split()[-1]) / 1024


def show(what: str, figure: float, unit: str, goal: str = "") -> None:
    print(f"  {what:46}{figure:10.1f} {unit:8}{goal}", flush=True)


def listing(few: Path, many: Path) -> None:
    """The list of the library, apart from any screen."""
    print("list")
    show(f"names, {FEW} files", milliseconds(lambda: list_entries(few)), "ms")
    show("names, all files", milliseconds(lambda: list_entries(many)), "ms")
    looks = watch(many, pause=lambda _: None)
    show("a look for changes, once a second", milliseconds(lambda: next(looks)), "ms")


def opening(few: Path, many: Path, command: list[str]) -> None:
    """CPU to the first frame that shows the first article, in a real terminal."""
    home = str(few.parent / "home")
    for place in (few, many):
        written(400, place).rename(place / "0 the first.txt")
    runs = {
        "a bare Textual app": [sys.executable, "-c", BARE],
        f"{FEW} articles": [*command, str(few)],
        "all articles": [*command, str(many)],
    }
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(RUNS):
        for name, run in runs.items():
            taken[name].append(first_paint(run, home))
    print("first paint")
    for name, times in taken.items():
        show(name, min(times), "ms CPU")
    bare, ten, all_of_them = (min(times) for times in taken.values())
    show("all to ten", all_of_them / ten, "times", "goal 1.3")
    show("all to bare", all_of_them / bare, "times")


def indexing(index: Index) -> None:
    """The first filling, and one that finds nothing to do."""
    print(f"index, {os.cpu_count()} processors")
    start, before = perf_counter(), process_time()
    for _ in fill(index):
        pass
    wall, own = perf_counter() - start, process_time() - before
    show("filled at first", wall, "s", "goal 180")
    show("of it in the reader's own process, CPU", own, "s")
    workers = resource.getrusage(resource.RUSAGE_CHILDREN)
    # What the wall clock would say if nothing else ran on the machine.
    cpu = (own + workers.ru_utime + workers.ru_stime) / (os.cpu_count() or 1)
    show("CPU of all together, by processors", cpu, "s")
    show("memory of the largest worker", workers.ru_maxrss / 1024, "MB")
    show("nothing has changed", milliseconds(lambda: list(fill(index)), 3), "ms")
    show("titles and days for the list", milliseconds(lambda: known_entries(index), 3), "ms")


def speakers(index: Index) -> tuple[str, str]:
    """The last name of a person who is quoted once, and of the one who is quoted most."""
    names = index.database.rows(
        "SELECT n.name FROM quotes q JOIN names n ON n.id = q.speaker JOIN actors b"
        " ON b.article = q.article AND b.number = q.actor WHERE b.kind = 'person' AND b.key != ''"
        " GROUP BY n.name ORDER BY count(*), n.name"
    )
    rare, often = (name.split()[-1] for (name,) in (names[0], names[-1]))
    return rare, often


def asking(index: Index) -> None:
    """Searches, a dossier, the timeline, and what the list does with titles."""
    print("search")
    rare, often = speakers(index)
    for search_for in SEARCHES:
        typed = search_for.format(rare=rare, often=often)
        total = search(index, typed).total
        show(
            f"{typed}  ({total:,})",
            milliseconds(lambda typed=typed: search(index, typed)),
            "ms",
            "goal 50",
        )
    (name, kind, articles) = index.database.rows(
        "SELECT name, kind, count(*) FROM actors WHERE key != ''"
        " GROUP BY key ORDER BY 3 DESC LIMIT 1"
    )[0]
    actor = Actor(name, kind, None, ())
    show(f"dossier of {name} ({articles:,})", milliseconds(lambda: dossier(index, actor), 3), "ms")
    show("timeline of everything", milliseconds(lambda: timeline(index), 3), "ms")
    entries = list(known_entries(index).values())
    show("list sorted by date", milliseconds(lambda: in_order(entries, "date")), "ms")
    show("list filtered", milliseconds(lambda: matching(entries, "fry hrb")), "ms")


def memory(many: Path, file: Path) -> None:
    """What a process takes that lists, knows and searches the library."""
    print("memory")
    show("a bare Python", memory_of(""), "MB")
    lines = (
        "from pathlib import Path\nfrom reader.index import *\nfrom reader.library import *\n"
        "import textual.app\n"
        "entries = list_entries(sys.argv[1])\nindex = Index(sys.argv[1], file=Path(sys.argv[2]))\n"
        "known = known_entries(index)\nsearch(index, 'the')\n"
    )
    show(
        "Textual imported, all listed and searched",
        memory_of(lines, str(many), str(file)),
        "MB",
        "goal 120",
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    command = sys.argv[2:] or [sys.executable, "-m", "reader"]
    with TemporaryDirectory() as place:
        few, many, file = Path(place, "few"), Path(place, "many"), Path(place, "index.db")
        make_articles(few, FEW)
        make_articles(many, count)
        print(f"{count:,} articles of {SAMPLES.name}/, varied")
        listing(few, many)
        index = Index(many, file=file)
        indexing(index)
        asking(index)
        show("size of the index", file.stat().st_size / 2**20, "MB")
        memory(many, file)
        index.close()
        opening(few, many, command)


if __name__ == "__main__":
    main()
