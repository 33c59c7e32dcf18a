# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FilePathAnnotation as FilePathAnnotation
from .. import FilePathAnnotationDict as FilePathAnnotationDict
from .. import FilePathAnnotationFilePath as FilePath
from .. import FilePathAnnotationFilePathDict as FilePathDict
__all__ = ["FilePathAnnotation", "FilePathAnnotationDict", "FilePath", "FilePathDict"]
