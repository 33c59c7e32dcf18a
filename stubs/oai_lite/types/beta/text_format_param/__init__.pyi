# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextFormatParam as TextFormatParam
from .. import TextFormatParamText as TextFormatParamText
from .. import TextFormatParamJSONSchema as TextFormatParamJSONSchema
__all__ = ["TextFormatParam", "TextFormatParamText", "TextFormatParamJSONSchema"]
