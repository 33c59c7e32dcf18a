# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationAgentConfig as AutomationAgentConfig
from .. import AutomationAgentConfigDict as AutomationAgentConfigDict
from .. import AutomationAgentConfigCompaction as Compaction
from .. import AutomationAgentConfigCompactionDict as CompactionDict
from .. import AutomationAgentConfigExperimental as Experimental
from .. import AutomationAgentConfigExperimentalDict as ExperimentalDict
__all__ = ["AutomationAgentConfig", "AutomationAgentConfigDict", "Compaction", "CompactionDict", "Experimental", "ExperimentalDict"]
