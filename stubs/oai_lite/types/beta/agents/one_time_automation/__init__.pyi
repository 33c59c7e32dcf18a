# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OneTimeAutomation as OneTimeAutomation
from .. import OneTimeAutomationDict as OneTimeAutomationDict
__all__ = ["OneTimeAutomation", "OneTimeAutomationDict"]
