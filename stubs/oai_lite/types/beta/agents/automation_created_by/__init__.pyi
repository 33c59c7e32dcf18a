# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationCreatedBy as AutomationCreatedBy
from .. import AutomationCreatedByDict as AutomationCreatedByDict
from .. import AutomationCreatedByResourceDeveloper as AutomationCreatedByResourceDeveloper
from .. import AutomationCreatedByResourceDeveloperDict as AutomationCreatedByResourceDeveloperDict
from .. import AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent
from .. import AutomationCreatedByResourceAgentDict as AutomationCreatedByResourceAgentDict
__all__ = ["AutomationCreatedBy", "AutomationCreatedByDict", "AutomationCreatedByResourceDeveloper", "AutomationCreatedByResourceDeveloperDict", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceAgentDict"]
