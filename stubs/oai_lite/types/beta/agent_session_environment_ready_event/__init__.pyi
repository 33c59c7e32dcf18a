# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent
from .. import AgentSessionEnvironmentReadyEventDict as AgentSessionEnvironmentReadyEventDict
__all__ = ["AgentSessionEnvironmentReadyEvent", "AgentSessionEnvironmentReadyEventDict"]
