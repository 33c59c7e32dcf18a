# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
from ...responses import ResponseFormatTextJSONSchemaConfigDict as BetaResponseFormatTextJSONSchemaConfigDict
__all__ = ["BetaResponseFormatTextJSONSchemaConfig", "BetaResponseFormatTextJSONSchemaConfigDict"]
