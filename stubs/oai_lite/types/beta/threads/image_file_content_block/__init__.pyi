# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageFileContentBlock as ImageFileContentBlock
from .. import ImageFileContentBlockDict as ImageFileContentBlockDict
__all__ = ["ImageFileContentBlock", "ImageFileContentBlockDict"]
