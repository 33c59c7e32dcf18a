# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AutomationTargetParam as AutomationTargetParam
from . import AutomationTargetParamNewSession as AutomationTargetParamNewSession
from . import AutomationTargetParamNewSessionAgent as AutomationTargetParamNewSessionAgent
from . import AutomationTargetParamNewSessionAgentCompaction as AutomationTargetParamNewSessionAgentCompaction
from . import AutomationTargetParamNewSessionAgentExperimental as AutomationTargetParamNewSessionAgentExperimental
from . import AutomationTargetParamExistingSession as AutomationTargetParamExistingSession
