# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
from .. import FileCitationDeltaAnnotationDict as FileCitationDeltaAnnotationDict
from .. import FileCitationDeltaAnnotationFileCitation as FileCitation
from .. import FileCitationDeltaAnnotationFileCitationDict as FileCitationDict
__all__ = ["FileCitationDeltaAnnotation", "FileCitationDeltaAnnotationDict", "FileCitation", "FileCitationDict"]
