# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Message as Message
from .. import MessageDict as MessageDict
from .. import MessageContent as Content
from .. import MessageContentDict as ContentDict
from .. import MessageContentReasoningText as ContentReasoningText
from .. import MessageContentReasoningTextDict as ContentReasoningTextDict
__all__ = ["Message", "MessageDict", "Content", "ContentDict", "ContentReasoningText", "ContentReasoningTextDict"]
