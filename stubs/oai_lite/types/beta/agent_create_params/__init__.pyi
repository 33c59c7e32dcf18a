# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentCreateParams as AgentCreateParams
from .. import AgentCreateParamsCompaction as Compaction
from .. import AgentCreateParamsExperimental as Experimental
__all__ = ["AgentCreateParams", "Compaction", "Experimental"]
