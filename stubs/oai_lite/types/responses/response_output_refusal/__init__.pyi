# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputRefusalDict as ResponseOutputRefusalDict
__all__ = ["ResponseOutputRefusal", "ResponseOutputRefusalDict"]
