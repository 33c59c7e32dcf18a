# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CustomToolInputFormat as CustomToolInputFormat
from .. import CustomToolInputFormatDict as CustomToolInputFormatDict
from .. import ResponseFormatText as Text
from .. import ResponseFormatTextDict as TextDict
from .. import CustomToolInputFormatGrammar as Grammar
from .. import CustomToolInputFormatGrammarDict as GrammarDict
__all__ = ["CustomToolInputFormat", "CustomToolInputFormatDict", "Text", "TextDict", "Grammar", "GrammarDict"]
