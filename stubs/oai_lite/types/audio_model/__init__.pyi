# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AudioModel as AudioModel
__all__ = ["AudioModel"]
