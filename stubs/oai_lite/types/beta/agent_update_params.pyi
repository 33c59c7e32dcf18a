# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AgentUpdateParams as AgentUpdateParams
from . import AgentUpdateParamsCompaction as Compaction
from . import AgentUpdateParamsExperimental as Experimental
