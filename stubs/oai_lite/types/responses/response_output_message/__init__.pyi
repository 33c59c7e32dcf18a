# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputMessage as ResponseOutputMessage
from .. import ResponseOutputMessageDict as ResponseOutputMessageDict
from .. import ResponseOutputMessageContent as Content
from .. import ResponseOutputMessageContentDict as ContentDict
__all__ = ["ResponseOutputMessage", "ResponseOutputMessageDict", "Content", "ContentDict"]
