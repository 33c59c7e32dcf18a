# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CodeInterpreterOutputImage as CodeInterpreterOutputImage
from .. import CodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict
from .. import CodeInterpreterOutputImageImage as Image
from .. import CodeInterpreterOutputImageImageDict as ImageDict
__all__ = ["CodeInterpreterOutputImage", "CodeInterpreterOutputImageDict", "Image", "ImageDict"]
