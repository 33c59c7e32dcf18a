# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MultiGraderParam as MultiGraderParam
from .. import MultiGraderParamGraders as Graders
__all__ = ["MultiGraderParam", "Graders"]
