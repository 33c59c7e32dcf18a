"""Whether time grows in proportion to the work: asked of a function in small and in large, in turns, of this thread's CPU alone."""
from __future__ import annotations

import gc
import time

ROUNDS = 12  # noise only adds: one quiet moment of the large among so many is enough
AT_LEAST = 3  # no verdict before: a small one that was held up would make any large one look well


def seconds(run):
    """The CPU time of this thread in `run()`, without the collector's passes over all that lives."""
    gc.collect()
    gc.disable()
    try:
        started = time.thread_time()
        run()
        return max(time.thread_time() - started, 1e-6)
    finally:
        gc.enable()


def grows_at_most(run, small, large, factor):
    """Whether `run(large)` takes at most `factor` times what `run(small)` takes, the least of some turns each."""
    least = {small: float("inf"), large: float("inf")}
    for turn in range(ROUNDS):
        for size in least:
            least[size] = min(least[size], seconds(lambda: run(size)))
        if turn + 1 >= AT_LEAST and least[large] <= factor * least[small]:
            return True
    print("%.3f s for %d, %.3f s for %d" % (least[small], small, least[large], large))
    return False
