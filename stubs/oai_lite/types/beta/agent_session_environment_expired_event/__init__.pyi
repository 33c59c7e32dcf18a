# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent
from .. import AgentSessionEnvironmentExpiredEventDict as AgentSessionEnvironmentExpiredEventDict
__all__ = ["AgentSessionEnvironmentExpiredEvent", "AgentSessionEnvironmentExpiredEventDict"]
