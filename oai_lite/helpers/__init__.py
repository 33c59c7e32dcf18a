"""What is more than one call: waiting, bulk uploads, streams with snapshots, structured output. Public: LocalAudioPlayer, Microphone.

A module here has functions that rows of `resources/` name (`waiting.wait_for_processing`). They get the resource
and the arguments that were given. A flow is a generator in which `yield` is the await, so that each is written once for both
worlds; it asks `resource._driver` for clocks, sleep and `gather`. Nothing here is loaded before it is used.
"""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["LocalAudioPlayer", "Microphone"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import audio

        return getattr(audio, name)
    raise AttributeError("module %r has no attribute %r" % (__name__, name))
