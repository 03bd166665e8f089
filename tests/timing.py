"""How long something takes by itself, whatever the tests before it have left to be cleared away."""

import gc
from collections.abc import Callable
from time import process_time


def seconds(task: Callable[[], object]) -> float:
    """The processor's time; the collector of rubbish rests, since it looks at all that there is."""
    gc.disable()
    try:
        start = process_time()
        task()
        return process_time() - start
    finally:
        gc.enable()
