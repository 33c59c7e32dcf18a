# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationInvocationSource as AutomationInvocationSource
from .. import AutomationInvocationSourceDict as AutomationInvocationSourceDict
from .. import AutomationInvocationSourceResourceManual as AutomationInvocationSourceResourceManual
from .. import AutomationInvocationSourceResourceManualDict as AutomationInvocationSourceResourceManualDict
from .. import AutomationInvocationSourceResourceAutomation as AutomationInvocationSourceResourceAutomation
from .. import AutomationInvocationSourceResourceAutomationDict as AutomationInvocationSourceResourceAutomationDict
__all__ = ["AutomationInvocationSource", "AutomationInvocationSourceDict", "AutomationInvocationSourceResourceManual", "AutomationInvocationSourceResourceManualDict", "AutomationInvocationSourceResourceAutomation", "AutomationInvocationSourceResourceAutomationDict"]
