# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ModerationImageURLInputParam as ModerationImageURLInputParam
from .. import ModerationImageURLInputParamImageURL as ImageURL
__all__ = ["ModerationImageURLInputParam", "ImageURL"]
