# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentUpdateParams as AgentUpdateParams
from .. import AgentCreateParamsCompaction as Compaction
from .. import AgentCreateParamsExperimental as Experimental
__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]
