# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from .... import AsyncAgentsSessionsTurnsItems as AsyncItems
from .... import AsyncAgentsSessionsTurnsItemsWithRawResponse as AsyncItemsWithRawResponse
from .... import AsyncAgentsSessionsTurnsItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from .... import AsyncAgentsSessionsTurns as AsyncTurns
from .... import AsyncAgentsSessionsTurnsWithRawResponse as AsyncTurnsWithRawResponse
from .... import AsyncAgentsSessionsTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
from .... import AgentsSessionsTurnsItems as Items
from .... import AgentsSessionsTurnsItemsWithRawResponse as ItemsWithRawResponse
from .... import AgentsSessionsTurnsItemsWithStreamingResponse as ItemsWithStreamingResponse
from .... import AgentsSessionsTurns as Turns
from .... import AgentsSessionsTurnsWithRawResponse as TurnsWithRawResponse
from .... import AgentsSessionsTurnsWithStreamingResponse as TurnsWithStreamingResponse
