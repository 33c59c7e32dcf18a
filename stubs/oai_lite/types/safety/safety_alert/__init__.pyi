# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyAlert as SafetyAlert
from .. import SafetyAlertDict as SafetyAlertDict
__all__ = ["SafetyAlert", "SafetyAlertDict"]
