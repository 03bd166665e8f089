"""Open one index and one reading state in several processes at the same moment: run by a test.

opened_at_once.py DIRECTORY TIMES          prints the notices, which should be none
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from reader.index import Index
from reader.reading_state import ReadingState


def open_both(place: Path, moment: float) -> None:
    while time.time() < moment:
        pass
    index, state = Index(place, file=place / "index.db"), ReadingState(place / "reading.db")
    index.size()
    state.set("theme", "nord")
    for notice in filter(None, (index.notice, state.notice)):
        os.write(1, notice.encode() + b"\n")


def window(place: Path, moment: float) -> int:
    """Open both in a process of their own; its number."""
    process = os.fork()
    if process == 0:
        open_both(place, moment)
        os._exit(0)
    return process


for number in range(int(sys.argv[2])):
    place = Path(sys.argv[1], str(number))
    place.mkdir()
    moment = time.time() + 0.02
    for process in [window(place, moment) for _ in range(4)]:
        os.waitpid(process, 0)
