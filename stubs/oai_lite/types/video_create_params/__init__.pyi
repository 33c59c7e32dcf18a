# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VideoCreateParams as VideoCreateParams
from .. import VideoCreateParamsInputReference as InputReference
__all__ = ["VideoCreateParams", "InputReference"]
