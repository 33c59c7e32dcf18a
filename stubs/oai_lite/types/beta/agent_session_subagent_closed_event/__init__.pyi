# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
from .. import AgentSessionSubagentClosedEventDict as AgentSessionSubagentClosedEventDict
__all__ = ["AgentSessionSubagentClosedEvent", "AgentSessionSubagentClosedEventDict"]
