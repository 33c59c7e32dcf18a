# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from ...... import AsyncAgentsSessionsSubagentsTurnsItems as AsyncItems
from ...... import AsyncAgentsSessionsSubagentsTurnsItemsWithRawResponse as AsyncItemsWithRawResponse
from ...... import AsyncAgentsSessionsSubagentsTurnsItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from ...... import AgentsSessionsSubagentsTurnsItems as Items
from ...... import AgentsSessionsSubagentsTurnsItemsWithRawResponse as ItemsWithRawResponse
from ...... import AgentsSessionsSubagentsTurnsItemsWithStreamingResponse as ItemsWithStreamingResponse
