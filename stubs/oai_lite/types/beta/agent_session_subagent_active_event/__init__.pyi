# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent
from .. import AgentSessionSubagentActiveEventDict as AgentSessionSubagentActiveEventDict
__all__ = ["AgentSessionSubagentActiveEvent", "AgentSessionSubagentActiveEventDict"]
