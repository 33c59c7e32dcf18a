# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AnnotationDelta as AnnotationDelta
from .. import AnnotationDeltaDict as AnnotationDeltaDict
__all__ = ["AnnotationDelta", "AnnotationDeltaDict"]
