# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderInputs as GraderInputs
from .. import GraderInputsDict as GraderInputsDict
from .. import GraderInputsGraderInputItem as GraderInputItem
from .. import GraderInputsGraderInputItemDict as GraderInputItemDict
from .. import GraderInputsGraderInputItemOutputText as GraderInputItemOutputText
from .. import GraderInputsGraderInputItemOutputTextDict as GraderInputItemOutputTextDict
from .. import GraderInputsGraderInputItemInputImage as GraderInputItemInputImage
from .. import GraderInputsGraderInputItemInputImageDict as GraderInputItemInputImageDict
__all__ = ["GraderInputs", "GraderInputsDict", "GraderInputItem", "GraderInputItemDict", "GraderInputItemOutputText", "GraderInputItemOutputTextDict", "GraderInputItemInputImage", "GraderInputItemInputImageDict"]
