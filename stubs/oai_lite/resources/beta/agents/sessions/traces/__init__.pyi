# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from .... import AsyncTraces as AsyncTraces
from .... import AsyncTracesWithRawResponse as AsyncTracesWithRawResponse
from .... import AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse
from .... import Traces as Traces
from .... import TracesWithRawResponse as TracesWithRawResponse
from .... import TracesWithStreamingResponse as TracesWithStreamingResponse
