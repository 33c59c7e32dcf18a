# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent
from .. import AgentSessionEnvironmentResetEventDict as AgentSessionEnvironmentResetEventDict
__all__ = ["AgentSessionEnvironmentResetEvent", "AgentSessionEnvironmentResetEventDict"]
