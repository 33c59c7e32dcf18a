# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PeriodicAutomation as PeriodicAutomation
from .. import PeriodicAutomationDict as PeriodicAutomationDict
__all__ = ["PeriodicAutomation", "PeriodicAutomationDict"]
