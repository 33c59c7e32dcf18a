# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import StringCheckGrader as StringCheckGrader
from .. import StringCheckGraderDict as StringCheckGraderDict
__all__ = ["StringCheckGrader", "StringCheckGraderDict"]
