# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CustomToolInputFormat as CustomToolInputFormat
from .. import ResponseFormatText as Text
from .. import CustomToolInputFormatGrammar as Grammar
__all__ = ["CustomToolInputFormat", "Text", "Grammar"]
