# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatTextPython as ResponseFormatTextPython
from .. import ResponseFormatTextPythonDict as ResponseFormatTextPythonDict
__all__ = ["ResponseFormatTextPython", "ResponseFormatTextPythonDict"]
