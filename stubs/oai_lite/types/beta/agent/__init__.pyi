# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Agent as Agent
from .. import AgentDict as AgentDict
from .. import AgentCompaction as Compaction
from .. import AgentCompactionDict as CompactionDict
from .. import AgentExperimental as Experimental
from .. import AgentExperimentalDict as ExperimentalDict
__all__ = ["Agent", "AgentDict", "Compaction", "CompactionDict", "Experimental", "ExperimentalDict"]
