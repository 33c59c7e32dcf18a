# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextFormat as TextFormat
from .. import TextFormatDict as TextFormatDict
from .. import TextFormatResourceText as TextFormatResourceText
from .. import TextFormatResourceTextDict as TextFormatResourceTextDict
from .. import TextFormatResourceJSONSchema as TextFormatResourceJSONSchema
from .. import TextFormatResourceJSONSchemaDict as TextFormatResourceJSONSchemaDict
__all__ = ["TextFormat", "TextFormatDict", "TextFormatResourceText", "TextFormatResourceTextDict", "TextFormatResourceJSONSchema", "TextFormatResourceJSONSchemaDict"]
