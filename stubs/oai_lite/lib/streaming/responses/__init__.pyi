# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ....helpers.responses_stream import AsyncResponseStream as AsyncResponseStream
from ....helpers.responses_stream import AsyncResponseStreamManager as AsyncResponseStreamManager
from ....helpers.responses_stream import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from ....helpers.responses_stream import ResponseStream as ResponseStream
from ....helpers.responses_stream import ResponseStreamEvent as ResponseStreamEvent
from ....helpers.responses_stream import ResponseStreamManager as ResponseStreamManager
from ....helpers.responses_stream import ResponseStreamState as ResponseStreamState
from ....helpers.responses_stream import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from ....helpers.responses_stream import ResponseTextDoneEvent as ResponseTextDoneEvent
