# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Annotation as Annotation
from .. import AnnotationDict as AnnotationDict
__all__ = ["Annotation", "AnnotationDict"]
