# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoExtendParams as VideoExtendParams
from .. import VideoEditParamsVideo as Video
from .. import VideoEditParamsVideoVideoReferenceInputParam as VideoVideoReferenceInputParam
__all__ = ["VideoExtendParams", "Video", "VideoVideoReferenceInputParam"]
