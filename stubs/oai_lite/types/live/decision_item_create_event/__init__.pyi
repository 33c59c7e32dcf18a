# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionItemCreateEvent as DecisionItemCreateEvent
from .. import DecisionItemCreateEventDict as DecisionItemCreateEventDict
from .. import DecisionItemCreateEventItemUnion as ItemUnion
from .. import DecisionItemCreateEventItemUnionDict as ItemUnionDict
from .. import DecisionItemCreateEventItemFunctionCall as ItemFunctionCall
from .. import DecisionItemCreateEventItemFunctionCallDict as ItemFunctionCallDict
from .. import DecisionItemCreateEventItemFunctionCallOutput as ItemFunctionCallOutput
from .. import DecisionItemCreateEventItemFunctionCallOutputDict as ItemFunctionCallOutputDict
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict as ItemFunctionCallOutputOutputPartsDict
from .. import DecisionUserMessageContentPartInputImage as ItemFunctionCallOutputOutputPartsInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ItemFunctionCallOutputOutputPartsInputImageDict
from .. import DecisionItemCreateEventItemCustomToolCall as ItemCustomToolCall
from .. import DecisionItemCreateEventItemCustomToolCallDict as ItemCustomToolCallDict
from .. import DecisionItemCreateEventItemCustomToolCallOutput as ItemCustomToolCallOutput
from .. import DecisionItemCreateEventItemCustomToolCallOutputDict as ItemCustomToolCallOutputDict
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputParts as ItemCustomToolCallOutputOutputParts
from .. import DecisionItemCreateEventItemFunctionCallOutputOutputPartsDict as ItemCustomToolCallOutputOutputPartsDict
from .. import DecisionUserMessageContentPartInputImage as ItemCustomToolCallOutputOutputPartsInputImage
from .. import DecisionUserMessageContentPartInputImageDict as ItemCustomToolCallOutputOutputPartsInputImageDict
from .. import DecisionUserMessage as Item
from .. import DecisionUserMessageContentPart as ItemContentParts
from .. import DecisionUserMessageContentPartInputImage as ItemContentPartsInputImage
from .. import DecisionInputText as ItemContentPartsInputText
__all__ = ["DecisionItemCreateEvent", "DecisionItemCreateEventDict", "ItemUnion", "ItemUnionDict", "ItemFunctionCall", "ItemFunctionCallDict", "ItemFunctionCallOutput", "ItemFunctionCallOutputDict", "ItemFunctionCallOutputOutputParts", "ItemFunctionCallOutputOutputPartsDict", "ItemFunctionCallOutputOutputPartsInputImage", "ItemFunctionCallOutputOutputPartsInputImageDict", "ItemCustomToolCall", "ItemCustomToolCallDict", "ItemCustomToolCallOutput", "ItemCustomToolCallOutputDict", "ItemCustomToolCallOutputOutputParts", "ItemCustomToolCallOutputOutputPartsDict", "ItemCustomToolCallOutputOutputPartsInputImage", "ItemCustomToolCallOutputOutputPartsInputImageDict", "Item", "ItemContentParts", "ItemContentPartsInputImage", "ItemContentPartsInputText"]
