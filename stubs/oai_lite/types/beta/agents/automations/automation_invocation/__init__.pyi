# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationInvocation as AutomationInvocation
from .. import AutomationInvocationDict as AutomationInvocationDict
from .. import AutomationInvocationError as Error
from .. import AutomationInvocationErrorDict as ErrorDict
__all__ = ["AutomationInvocation", "AutomationInvocationDict", "Error", "ErrorDict"]
