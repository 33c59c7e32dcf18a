# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EasyInputMessage as EasyInputMessage
from .. import EasyInputMessageDict as EasyInputMessageDict
__all__ = ["EasyInputMessage", "EasyInputMessageDict"]
