# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaCustomTool as BetaCustomTool
from .. import BetaCustomToolDict as BetaCustomToolDict
from .. import BetaCustomToolFormat as Format
from .. import BetaCustomToolFormatDict as FormatDict
from .. import TextFormatResourceText as FormatText
from .. import TextFormatResourceTextDict as FormatTextDict
from .. import BetaCustomToolFormatGrammar as FormatGrammar
from .. import BetaCustomToolFormatGrammarDict as FormatGrammarDict
__all__ = ["BetaCustomTool", "BetaCustomToolDict", "Format", "FormatDict", "FormatText", "FormatTextDict", "FormatGrammar", "FormatGrammarDict"]
