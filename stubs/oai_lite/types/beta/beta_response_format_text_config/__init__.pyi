# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
from .. import BetaResponseFormatTextConfigDict as BetaResponseFormatTextConfigDict
from .. import TextFormatResourceText as Text
from .. import TextFormatResourceTextDict as TextDict
from .. import BetaResponseFormatTextConfigJSONObject as JSONObject
from .. import BetaResponseFormatTextConfigJSONObjectDict as JSONObjectDict
__all__ = ["BetaResponseFormatTextConfig", "BetaResponseFormatTextConfigDict", "Text", "TextDict", "JSONObject", "JSONObjectDict"]
