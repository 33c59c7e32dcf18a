# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationCreateParams as AutomationCreateParams
from .. import AutomationCreateParamsCreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic
from .. import AutomationCreateParamsCreateAutomationParamsOnce as CreateAutomationParamsOnce
__all__ = ["AutomationCreateParams", "CreateAutomationParamsPeriodic", "CreateAutomationParamsOnce"]
