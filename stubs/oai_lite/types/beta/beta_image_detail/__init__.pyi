# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ImageDetail as BetaImageDetail
__all__ = ["BetaImageDetail"]
