# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
from .. import TextFormatParamText as Text
from .. import BetaResponseFormatTextConfigParamJSONObject as JSONObject
__all__ = ["BetaResponseFormatTextConfigParam", "Text", "JSONObject"]
