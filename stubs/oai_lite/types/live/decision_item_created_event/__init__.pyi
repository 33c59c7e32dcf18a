# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionItemCreatedEvent as DecisionItemCreatedEvent
from .. import DecisionItemCreatedEventDict as DecisionItemCreatedEventDict
from .. import DecisionItemCreatedEventItemUnion as ItemUnion
from .. import DecisionItemCreatedEventItemUnionDict as ItemUnionDict
from .. import DecisionItemCreatedEventItemFunctionCall as ItemFunctionCall
from .. import DecisionItemCreatedEventItemFunctionCallDict as ItemFunctionCallDict
from .. import DecisionItemCreatedEventItemFunctionCallOutput as ItemFunctionCallOutput
from .. import DecisionItemCreatedEventItemFunctionCallOutputDict as ItemFunctionCallOutputDict
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict as ItemFunctionCallOutputOutputPartsDict
from .. import DecisionUserMessageContentPartInputImage as ItemFunctionCallOutputOutputPartsInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ItemFunctionCallOutputOutputPartsInputImageDict
from .. import DecisionItemCreatedEventItemCustomToolCall as ItemCustomToolCall
from .. import DecisionItemCreatedEventItemCustomToolCallDict as ItemCustomToolCallDict
from .. import DecisionItemCreatedEventItemCustomToolCallOutput as ItemCustomToolCallOutput
from .. import DecisionItemCreatedEventItemCustomToolCallOutputDict as ItemCustomToolCallOutputDict
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemCustomToolCallOutputOutputParts
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict as ItemCustomToolCallOutputOutputPartsDict
from .. import DecisionUserMessageContentPartInputImage as ItemCustomToolCallOutputOutputPartsInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ItemCustomToolCallOutputOutputPartsInputImageDict
from .. import DecisionStoredUserMessage as Item
from .. import DecisionUserMessageContentPart as ItemContentParts
from .. import DecisionUserMessageContentPartInputImage as ItemContentPartsInputImage
from .. import DecisionInputText as ItemContentPartsInputText
__all__ = ["DecisionItemCreatedEvent", "DecisionItemCreatedEventDict", "ItemUnion", "ItemUnionDict", "ItemFunctionCall", "ItemFunctionCallDict", "ItemFunctionCallOutput", "ItemFunctionCallOutputDict", "ItemFunctionCallOutputOutputParts", "ItemFunctionCallOutputOutputPartsDict", "ItemFunctionCallOutputOutputPartsInputImage", "ItemFunctionCallOutputOutputPartsInputImageDict", "ItemCustomToolCall", "ItemCustomToolCallDict", "ItemCustomToolCallOutput", "ItemCustomToolCallOutputDict", "ItemCustomToolCallOutputOutputParts", "ItemCustomToolCallOutputOutputPartsDict", "ItemCustomToolCallOutputOutputPartsInputImage", "ItemCustomToolCallOutputOutputPartsInputImageDict", "Item", "ItemContentParts", "ItemContentPartsInputImage", "ItemContentPartsInputText"]
