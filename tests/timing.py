"""How long something takes by itself, whatever the tests before it have left to be cleared away."""

import gc
from collections.abc import Callable
from time import process_time

AS_MUCH = 8  # times as much text


def is_in_proportion(few: float, many: float) -> bool:
    """Whether `AS_MUCH` text took about eight times as long; quadratic would be 64 times."""
    return many < 0.1 + AS_MUCH * 3 * few


def seconds(task: Callable[[], object]) -> float:
    """The processor's time; the collector of rubbish rests, since it looks at all that there is."""
    gc.disable()
    try:
        start = process_time()
        task()
        return process_time() - start
    finally:
        gc.enable()
