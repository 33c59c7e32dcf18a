# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileObject as FileObject
from .. import FileObjectDict as FileObjectDict
__all__ = ["FileObject", "FileObjectDict"]
