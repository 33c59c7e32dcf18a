# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .. import ResponseFormatJSONSchemaDict as ResponseFormatJSONSchemaDict
from .. import ResponseFormatJSONSchemaJSONSchema as JSONSchema
from .. import ResponseFormatJSONSchemaJSONSchemaDict as JSONSchemaDict
__all__ = ["ResponseFormatJSONSchema", "ResponseFormatJSONSchemaDict", "JSONSchema", "JSONSchemaDict"]
