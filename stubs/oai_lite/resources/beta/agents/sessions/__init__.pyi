# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from ... import Artifacts as Artifacts
from ... import AsyncArtifacts as AsyncArtifacts
from ... import AsyncEvents as AsyncEvents
from ... import AsyncAgentsSessionsItems as AsyncItems
from ... import AsyncAgentsSessions as AsyncSessions
from ... import AsyncSubagents as AsyncSubagents
from ... import AsyncTraces as AsyncTraces
from ... import AsyncAgentsSessionsTurns as AsyncTurns
from ... import Events as Events
from ... import AgentsSessionsItems as Items
from ... import AgentsSessions as Sessions
from ... import Subagents as Subagents
from ... import Traces as Traces
from ... import AgentsSessionsTurns as Turns
