# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from ..... import AsyncAgentsSessionsSubagentsItems as AsyncItems
from ..... import AsyncAgentsSessionsSubagentsItemsWithRawResponse as AsyncItemsWithRawResponse
from ..... import AsyncAgentsSessionsSubagentsItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from ..... import AgentsSessionsSubagentsItems as Items
from ..... import AgentsSessionsSubagentsItemsWithRawResponse as ItemsWithRawResponse
from ..... import AgentsSessionsSubagentsItemsWithStreamingResponse as ItemsWithStreamingResponse
