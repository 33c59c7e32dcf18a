# Derived by `python -m tools gen` from oai_lite/testing/__init__.py. Do not edit: change that and run gen.
from ._wire import Part as Part
from ._routes import Recorded as Recorded
from ._wire import Reply as Reply
from ._server import Server as Server
from ._wire import Stream as Stream
__all__ = [
    "Part",
    "Recorded",
    "Reply",
    "Server",
    "Stream",
]
