# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageFile as ImageFile
from .. import ImageFileDict as ImageFileDict
__all__ = ["ImageFile", "ImageFileDict"]
