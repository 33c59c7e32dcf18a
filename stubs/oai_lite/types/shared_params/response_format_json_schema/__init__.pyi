# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .. import ResponseFormatJSONSchemaJSONSchema as JSONSchema
__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]
