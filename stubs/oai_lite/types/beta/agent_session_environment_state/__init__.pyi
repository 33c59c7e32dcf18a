# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState
from .. import AgentSessionEnvironmentStateDict as AgentSessionEnvironmentStateDict
from .. import AgentSessionEnvironmentStateError as Error
from .. import AgentSessionEnvironmentStateErrorDict as ErrorDict
__all__ = ["AgentSessionEnvironmentState", "AgentSessionEnvironmentStateDict", "Error", "ErrorDict"]
