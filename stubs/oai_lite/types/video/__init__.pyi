# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Video as Video
from .. import VideoDict as VideoDict
__all__ = ["Video", "VideoDict"]
