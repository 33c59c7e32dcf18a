# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputRefusalParam as ResponseOutputRefusalParam
__all__ = ["ResponseOutputRefusalParam"]
