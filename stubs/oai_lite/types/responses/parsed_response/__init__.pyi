# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ParsedResponse as ParsedResponse
from .. import ParsedResponseDict as ParsedResponseDict
from .. import ParsedResponseOutputItem as ParsedResponseOutputItem
from .. import ParsedResponseOutputItemDict as ParsedResponseOutputItemDict
from .. import ParsedResponseOutputMessage as ParsedResponseOutputMessage
from .. import ParsedResponseOutputMessageDict as ParsedResponseOutputMessageDict
from .. import ParsedContent as ParsedContent
from .. import ParsedContentDict as ParsedContentDict
from .. import ParsedResponseOutputText as ParsedResponseOutputText
from .. import ParsedResponseOutputTextDict as ParsedResponseOutputTextDict
from .. import ParsedResponseContentType as ContentType
from .. import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
from .. import ParsedResponseFunctionToolCallDict as ParsedResponseFunctionToolCallDict
__all__ = ["ParsedResponse", "ParsedResponseDict", "ParsedResponseOutputItem", "ParsedResponseOutputItemDict", "ParsedResponseOutputMessage", "ParsedResponseOutputMessageDict", "ParsedContent", "ParsedContentDict", "ParsedResponseOutputText", "ParsedResponseOutputTextDict", "ContentType", "ParsedResponseFunctionToolCall", "ParsedResponseFunctionToolCallDict"]
