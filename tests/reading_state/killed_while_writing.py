"""Kill a writer again and again, and count what was written and is not there: run by a test.

killed_while_writing.py reading.db TIMES
"""

import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from reader.loading import article_from_text
from reader.reading_state import ReadingState

ARTICLE = article_from_text("Ferry sails again\n\n" + "The ferry sailed on Monday. " * 400)


def write_forever(file: Path, count: int, told: int) -> None:
    """Write ever greater numbers, and tell each once it is written."""
    state = ReadingState(file)
    while True:
        count += 1
        state.keep_place(ARTICLE, count % 10_000)
        state.set("count", count)
        os.write(told, b"%d\n" % count)


def killed(file: Path, count: int) -> int:
    """The last number that a writer told before it was killed."""
    hear, told = os.pipe()
    writer = os.fork()
    if writer == 0:
        write_forever(file, count, told)
    os.close(told)
    first = os.read(hear, 65_536)  # it is at work
    time.sleep(random.uniform(0, 0.01))
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    rest = b"".join(iter(lambda: os.read(hear, 65_536), b""))
    os.close(hear)
    return int((first + rest).split()[-1])


def is_whole(file: Path, count: int) -> bool:
    """Whether everything up to the number is there, undamaged."""
    state = ReadingState(file)
    kept, place, notice = state.setting("count", 0), state.place_in(ARTICLE), state.notice
    state.close()
    connection = sqlite3.connect(file)
    (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    # A write may have been done and not yet told, never the other way round.
    one_later = (kept + 1) % 10_000
    return not notice and verdict == "ok" and kept >= count and place in (kept % 10_000, one_later)


def main() -> None:
    file, times = Path(sys.argv[1]), int(sys.argv[2])
    count = lost = 0
    for _ in range(times):
        count = killed(file, count)
        lost += not is_whole(file, count)
    print(f"{times} killed, {lost} lost")


if __name__ == "__main__":
    main()
