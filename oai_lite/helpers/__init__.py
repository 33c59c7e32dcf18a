"""What is more than one call: waiting, bulk uploads, streams with snapshots, structured output.

A module here has functions that rows of `resources/` name (`polling.wait_for_processing`). They get the resource
and the arguments that were given. A flow is a generator in which `yield` is the await, so that each is written once for both
worlds; it asks `resource._driver` for clocks and sleep. Nothing here is loaded before it is used.
"""
from __future__ import annotations
