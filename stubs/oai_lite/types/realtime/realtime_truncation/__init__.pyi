# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTruncation as RealtimeTruncation
from .. import RealtimeTruncationDict as RealtimeTruncationDict
__all__ = ["RealtimeTruncation", "RealtimeTruncationDict"]
