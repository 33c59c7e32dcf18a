# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoDeleteResponse as VideoDeleteResponse
from .. import VideoDeleteResponseDict as VideoDeleteResponseDict
__all__ = ["VideoDeleteResponse", "VideoDeleteResponseDict"]
