# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from .... import AsyncAgentsSessionsItems as AsyncItems
from .... import AsyncAgentsSessionsItemsWithRawResponse as AsyncItemsWithRawResponse
from .... import AsyncAgentsSessionsItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from .... import AgentsSessionsItems as Items
from .... import AgentsSessionsItemsWithRawResponse as ItemsWithRawResponse
from .... import AgentsSessionsItemsWithStreamingResponse as ItemsWithStreamingResponse
