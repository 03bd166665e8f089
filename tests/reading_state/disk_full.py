"""Write until the disk is full, then go on: run by a test.

disk_full.py reading.db         prints the notice, a place and a setting
"""

import resource
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from reader.loading import article_from_text
from reader.reading_state import ReadingState

state = ReadingState(Path(sys.argv[1]))
state.set("theme", "before")
# No file may grow any more: to SQLite that is a disk that is full.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))
for number in range(2_000):
    article = article_from_text(f"Story {number}\n\nSomething happened on Monday.")
    state.keep_place(article, 7)
print(state.notice)
print(state.place_in(article))
print(state.setting("theme"))
