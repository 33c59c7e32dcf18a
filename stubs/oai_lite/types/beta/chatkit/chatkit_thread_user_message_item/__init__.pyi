# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
from .. import ChatKitThreadUserMessageItemDict as ChatKitThreadUserMessageItemDict
from .. import ChatKitThreadUserMessageItemContent as Content
from .. import ChatKitThreadUserMessageItemContentDict as ContentDict
from .. import ChatKitThreadUserMessageItemContentInputText as ContentInputText
from .. import ChatKitThreadUserMessageItemContentInputTextDict as ContentInputTextDict
from .. import ChatKitThreadUserMessageItemContentQuotedText as ContentQuotedText
from .. import ChatKitThreadUserMessageItemContentQuotedTextDict as ContentQuotedTextDict
from .. import ChatKitThreadUserMessageItemInferenceOptions as InferenceOptions
from .. import ChatKitThreadUserMessageItemInferenceOptionsDict as InferenceOptionsDict
from .. import ChatKitThreadUserMessageItemInferenceOptionsToolChoice as InferenceOptionsToolChoice
from .. import ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict as InferenceOptionsToolChoiceDict
__all__ = ["ChatKitThreadUserMessageItem", "ChatKitThreadUserMessageItemDict", "Content", "ContentDict", "ContentInputText", "ContentInputTextDict", "ContentQuotedText", "ContentQuotedTextDict", "InferenceOptions", "InferenceOptionsDict", "InferenceOptionsToolChoice", "InferenceOptionsToolChoiceDict"]
