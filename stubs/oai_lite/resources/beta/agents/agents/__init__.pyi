# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from ... import Agents as Agents
from ... import AsyncAgents as AsyncAgents
from ... import AsyncAutomations as AsyncAutomations
from ... import AsyncEnvironments as AsyncEnvironments
from ... import AsyncAgentsSessions as AsyncSessions
from ... import AsyncVaults as AsyncVaults
from ... import Automations as Automations
from ... import Environments as Environments
from ... import AgentsSessions as Sessions
from ... import Vaults as Vaults
