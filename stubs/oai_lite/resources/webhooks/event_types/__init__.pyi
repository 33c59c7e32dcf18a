# Derived by `python -m tools gen` from tools/api/webhooks.pyi. Do not edit: change that and run gen.
from .. import AsyncEventTypes as AsyncEventTypes
from .. import AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse
from .. import AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse
from .. import EventTypes as EventTypes
from .. import EventTypesWithRawResponse as EventTypesWithRawResponse
from .. import EventTypesWithStreamingResponse as EventTypesWithStreamingResponse
