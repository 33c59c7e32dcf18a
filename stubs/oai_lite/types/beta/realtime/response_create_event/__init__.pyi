# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ResponseCreateEventDict as ResponseCreateEventDict
from .. import ResponseCreateEventResponse as Response
from .. import ResponseCreateEventResponseDict as ResponseDict
from .. import SessionTool as ResponseTool
from .. import SessionToolDict as ResponseToolDict
__all__ = ["ResponseCreateEvent", "ResponseCreateEventDict", "Response", "ResponseDict", "ResponseTool", "ResponseToolDict"]
