# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PythonGrader as PythonGrader
from .. import PythonGraderDict as PythonGraderDict
__all__ = ["PythonGrader", "PythonGraderDict"]
