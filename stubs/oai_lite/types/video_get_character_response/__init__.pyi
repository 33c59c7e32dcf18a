# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoGetCharacterResponse as VideoGetCharacterResponse
from .. import VideoGetCharacterResponseDict as VideoGetCharacterResponseDict
__all__ = ["VideoGetCharacterResponse", "VideoGetCharacterResponseDict"]
