# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoCreateCharacterResponse as VideoCreateCharacterResponse
from .. import VideoCreateCharacterResponseDict as VideoCreateCharacterResponseDict
__all__ = ["VideoCreateCharacterResponse", "VideoCreateCharacterResponseDict"]
