# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MultiGrader as MultiGrader
from .. import MultiGraderDict as MultiGraderDict
from .. import MultiGraderGraders as Graders
from .. import MultiGraderGradersDict as GradersDict
__all__ = ["MultiGrader", "MultiGraderDict", "Graders", "GradersDict"]
