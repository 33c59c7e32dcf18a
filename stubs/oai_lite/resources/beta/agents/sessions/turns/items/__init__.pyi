# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from ..... import AsyncAgentsSessionsTurnsItems as AsyncItems
from ..... import AsyncAgentsSessionsTurnsItemsWithRawResponse as AsyncItemsWithRawResponse
from ..... import AsyncAgentsSessionsTurnsItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from ..... import AgentsSessionsTurnsItems as Items
from ..... import AgentsSessionsTurnsItemsWithRawResponse as ItemsWithRawResponse
from ..... import AgentsSessionsTurnsItemsWithStreamingResponse as ItemsWithStreamingResponse
