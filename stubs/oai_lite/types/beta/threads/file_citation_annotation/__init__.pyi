# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileCitationAnnotation as FileCitationAnnotation
from .. import FileCitationAnnotationDict as FileCitationAnnotationDict
from .. import FilePathAnnotationFilePath as FileCitation
from .. import FilePathAnnotationFilePathDict as FileCitationDict
__all__ = ["FileCitationAnnotation", "FileCitationAnnotationDict", "FileCitation", "FileCitationDict"]
