# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaCustomToolParam as BetaCustomToolParam
from .. import BetaCustomToolParamFormat as Format
from .. import TextFormatParamText as FormatText
from .. import BetaCustomToolParamFormatGrammar as FormatGrammar
__all__ = ["BetaCustomToolParam", "Format", "FormatText", "FormatGrammar"]
