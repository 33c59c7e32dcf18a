# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputText as OutputText
from .. import OutputTextDict as OutputTextDict
__all__ = ["OutputText", "OutputTextDict"]
