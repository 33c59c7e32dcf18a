# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FilePathDeltaAnnotation as FilePathDeltaAnnotation
from .. import FilePathDeltaAnnotationDict as FilePathDeltaAnnotationDict
from .. import FilePathDeltaAnnotationFilePath as FilePath
from .. import FilePathDeltaAnnotationFilePathDict as FilePathDict
__all__ = ["FilePathDeltaAnnotation", "FilePathDeltaAnnotationDict", "FilePath", "FilePathDict"]
