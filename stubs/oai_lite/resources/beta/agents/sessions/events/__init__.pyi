# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from .... import AsyncEvents as AsyncEvents
from .... import AsyncEventsWithRawResponse as AsyncEventsWithRawResponse
from .... import AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse
from .... import Events as Events
from .... import EventsWithRawResponse as EventsWithRawResponse
from .... import EventsWithStreamingResponse as EventsWithStreamingResponse
