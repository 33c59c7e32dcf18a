"""What holds for every test: a clean environment before it, and no thread or socket left behind after it.

The rules of the suite itself stand in pyproject.toml: every warning is an error, so an object that is dropped unclosed fails
the test in which it is dropped. What is still referred to gives no warning; that is what `nothing_left_behind` looks for.
"""
from __future__ import annotations

import gc
import os
import signal
import stat
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis.strategies import none

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator, Set, Tuple

GRACE = 5.0  # seconds for threads and sockets that are just ending; only a test that fails waits so long
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")

# The same examples in every run, so that a check never fails by chance; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("same", derandomize=True, database=None, deadline=None)
settings.register_profile("search", max_examples=2000, database=None, deadline=None)
settings.load_profile("same")


def pytest_configure() -> None:
    """Hear Ctrl-C, and let the children hear it, also where a shell that runs this in the background has it ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """What the modules of the suite have made stays: the collector, which many tests call, need not look at it each time. That takes
    half of the time off the suite, so no test may `gc.unfreeze()` it."""
    given(none())(lambda nothing: None)()  # hypothesis makes things at its first run, and looks who refers to them
    gc.collect()
    gc.freeze()


def changes_a_client(name: str) -> bool:
    """Whether an environment variable would change what a client does."""
    upper = name.upper()
    return upper.startswith(("OPENAI_", "AZURE_OPENAI_", "AWS_")) or upper.endswith("_PROXY") or upper in CERTIFICATES


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, address, proxy or certificate of this machine reaches a test."""
    for name in list(os.environ):
        if changes_a_client(name):
            monkeypatch.delenv(name)


def open_sockets() -> Set[Tuple[int, int]]:
    """The sockets this process has open, as (descriptor, inode); empty where the system does not tell (Windows)."""
    found = set()
    try:
        descriptors = os.listdir("/dev/fd")
    except OSError:
        return found
    for name in descriptors:
        try:
            status = os.fstat(int(name))
        except (OSError, ValueError):  # the descriptor of the listing itself
            continue
        if stat.S_ISSOCK(status.st_mode):
            found.add((int(name), status.st_ino))
    return found


def lasting_threads() -> Set[threading.Thread]:
    """The threads that would keep the process alive."""
    return {thread for thread in threading.enumerate() if not thread.daemon}


@pytest.fixture(autouse=True)
def nothing_left_behind(clean_environment: None) -> Iterator[None]:
    """A test fails that leaves a non-daemon thread or a socket open behind it. Set up first, so it looks last."""
    threads, sockets = lasting_threads(), open_sockets()
    yield
    until = time.monotonic() + GRACE
    while (open_sockets() - sockets or lasting_threads() - threads) and time.monotonic() < until:
        gc.collect()  # a reference cycle is no leak, but what it drops must have been closed: if not, this warns
        time.sleep(0.01)
    left = ["socket %d" % descriptor for descriptor, _ in open_sockets() - sockets]
    left += ["thread %s" % thread.name for thread in lasting_threads() - threads]
    assert not left, "left behind: " + ", ".join(sorted(left))


@pytest.fixture(scope="session", autouse=True)
def nothing_to_collect() -> Iterator[None]:
    """At the end of the session what is still in reference cycles is collected, so that its warnings are seen too."""
    yield
    gc.collect()
