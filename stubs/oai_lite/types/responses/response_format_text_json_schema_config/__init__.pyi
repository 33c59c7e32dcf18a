# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from .. import ResponseFormatTextJSONSchemaConfigDict as ResponseFormatTextJSONSchemaConfigDict
__all__ = ["ResponseFormatTextJSONSchemaConfig", "ResponseFormatTextJSONSchemaConfigDict"]
