# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationTargetParam as AutomationTargetParam
from .. import AutomationTargetParamNewSession as AutomationTargetParamNewSession
from .. import SessionCreateParamsAgent as AutomationTargetParamNewSessionAgent
from .. import SessionCreateParamsAgentCompaction as AutomationTargetParamNewSessionAgentCompaction
from .. import SessionCreateParamsAgentExperimental as AutomationTargetParamNewSessionAgentExperimental
from .. import AutomationTargetParamExistingSession as AutomationTargetParamExistingSession
__all__ = ["AutomationTargetParam", "AutomationTargetParamNewSession", "AutomationTargetParamNewSessionAgent", "AutomationTargetParamNewSessionAgentCompaction", "AutomationTargetParamNewSessionAgentExperimental", "AutomationTargetParamExistingSession"]
