# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFormatJSONObject as ResponseFormatJSONObject
from .. import ResponseFormatJSONObjectDict as ResponseFormatJSONObjectDict
__all__ = ["ResponseFormatJSONObject", "ResponseFormatJSONObjectDict"]
