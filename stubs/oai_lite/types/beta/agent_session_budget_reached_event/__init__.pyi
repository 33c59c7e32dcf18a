# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionBudgetReachedEvent as AgentSessionBudgetReachedEvent
from .. import AgentSessionBudgetReachedEventDict as AgentSessionBudgetReachedEventDict
__all__ = ["AgentSessionBudgetReachedEvent", "AgentSessionBudgetReachedEventDict"]
