# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ....helpers.snapshots import AsyncResponseStream as AsyncResponseStream
from ....helpers.snapshots import AsyncResponseStreamManager as AsyncResponseStreamManager
from ....helpers.snapshots import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from ....helpers.snapshots import ResponseStream as ResponseStream
from ....helpers.snapshots import ResponseStreamEvent as ResponseStreamEvent
from ....helpers.snapshots import ResponseStreamManager as ResponseStreamManager
from ....helpers.snapshots import ResponseStreamState as ResponseStreamState
from ....helpers.snapshots import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from ....helpers.snapshots import ResponseTextDoneEvent as ResponseTextDoneEvent
