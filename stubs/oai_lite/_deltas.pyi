# Derived by `python -m tools gen` from oai_lite/_deltas.py. Do not edit: change that and run gen.
from ._errors import APIError
from typing import Any, Iterable
class Accumulator:
    """Adds the items of a stream up: chunks of chat and legacy completions, events of responses and of runs; plain dicts will do.

    >>> whole = Accumulator()
    >>> for piece in ("Hel", "lo"):
    ...     whole.add({"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": piece}}]})
    >>> whole.result().choices[0].message.content
    'Hello'
    """
    def __init__(self) -> None: ...
    def add(self, item: Any) -> None:
        """Take the next item."""
    def add_all(self, items: Iterable[Any]) -> None:
        """Take the next items."""
    def result(self, response: Any=None) -> Any:
        """The reply so far: a completion, a response or a run; of other streams the last event. Raises OpenAIError before the
        first item. response: the `Response` that the reply is to know.
        """
    def keep(self, error: APIError) -> None:
        """Put the reply so far on the error that ended the stream, as its `partial`; of a run {run, messages, run_steps}."""
