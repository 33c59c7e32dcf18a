# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
from .. import BetaResponseFormatTextJSONSchemaConfigDict as BetaResponseFormatTextJSONSchemaConfigDict
__all__ = ["BetaResponseFormatTextJSONSchemaConfig", "BetaResponseFormatTextJSONSchemaConfigDict"]
