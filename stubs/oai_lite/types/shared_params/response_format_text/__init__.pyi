# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatText as ResponseFormatText
__all__ = ["ResponseFormatText"]
