# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationTarget as AutomationTarget
from .. import AutomationTargetDict as AutomationTargetDict
from .. import AutomationTargetResourceNewSession as AutomationTargetResourceNewSession
from .. import AutomationTargetResourceNewSessionDict as AutomationTargetResourceNewSessionDict
from .. import AutomationTargetResourceNewSessionInput as AutomationTargetResourceNewSessionInput
from .. import AutomationTargetResourceNewSessionInputDict as AutomationTargetResourceNewSessionInputDict
from .. import AutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession
from .. import AutomationTargetResourceExistingSessionDict as AutomationTargetResourceExistingSessionDict
__all__ = ["AutomationTarget", "AutomationTargetDict", "AutomationTargetResourceNewSession", "AutomationTargetResourceNewSessionDict", "AutomationTargetResourceNewSessionInput", "AutomationTargetResourceNewSessionInputDict", "AutomationTargetResourceExistingSession", "AutomationTargetResourceExistingSessionDict"]
