# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Automation as Automation
from .. import AutomationDict as AutomationDict
__all__ = ["Automation", "AutomationDict"]
