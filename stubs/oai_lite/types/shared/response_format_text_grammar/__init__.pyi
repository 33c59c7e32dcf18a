# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from .. import ResponseFormatTextGrammarDict as ResponseFormatTextGrammarDict
__all__ = ["ResponseFormatTextGrammar", "ResponseFormatTextGrammarDict"]
