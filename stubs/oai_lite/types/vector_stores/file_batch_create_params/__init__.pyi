# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileBatchCreateParams as FileBatchCreateParams
from .. import FileBatchCreateParamsFile as File
__all__ = ["FileBatchCreateParams", "File"]
