"""An archive that is too much for one process: every article becomes a line of JSON, with dask.

    python -m tests.examples.map_archive DIRECTORY OUT

writes OUT/00.jsonl, OUT/01.jsonl …, one part for every 500 files, in the order of the library, so
that line after line is as `newsreader --format json` writes it. A file that cannot be read is a
line with its path and its problem, and the rest goes on.

`load_articles` and `analyze` are pure and what they give can be pickled, so this is all there is to
it. On one machine dask uses all its processors; to map over many, start a cluster first:

    from dask.distributed import Client
    Client("scheduler:8786")

and give `map_archive` file names that every worker can open. Spark is no different: `lines_of` is
what `mapPartitions` wants.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.analysis import analyze
from reader.export import json_line
from reader.library import list_entries
from reader.loading import UnreadableArticle, load_articles

FILES_IN_A_PART = 500  # some seconds of work: much more than it costs to hand over


def lines_of(files: Iterable[str]) -> Iterator[str]:
    """The articles in the files as JSON, a line each."""
    for found in (found for file in files for found in load_articles(file)):
        if isinstance(found, UnreadableArticle):
            yield json.dumps({"path": str(found.path), "problem": found.reason})
        else:
            yield json_line(analyze(found))


def map_archive(files: Iterable[str], out: Path, scheduler: str | None = "processes") -> list[str]:
    """Write the lines of the files into parts in `out`; the parts.

    `scheduler` is one of dask's own, or None for the cluster that a Client was made for.
    """
    import dask
    from dask import bag

    parts = bag.from_sequence(files, partition_size=FILES_IN_A_PART).map_partitions(lines_of)
    with dask.config.set(scheduler=scheduler) if scheduler else dask.config.set():
        return list(parts.to_textfiles(str(out / "*.jsonl")))


def main() -> None:
    place, out = sys.argv[1:]
    files = [entry.file for entry in list_entries(place, recursive=True) if not entry.problem]
    for part in map_archive(files, Path(out)):
        print(part)


if __name__ == "__main__":
    main()
