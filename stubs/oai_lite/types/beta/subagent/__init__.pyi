# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Subagent as Subagent
from .. import SubagentDict as SubagentDict
__all__ = ["Subagent", "SubagentDict"]
