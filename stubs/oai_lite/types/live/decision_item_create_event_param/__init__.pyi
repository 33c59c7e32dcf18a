# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionItemCreateEventParam as DecisionItemCreateEventParam
from .. import DecisionItemCreateEventParamItemUnion as ItemUnion
from .. import DecisionItemCreateEventParamItemFunctionCall as ItemFunctionCall
from .. import DecisionItemCreateEventParamItemFunctionCallOutput as ItemFunctionCallOutput
from .. import DecisionItemCreateEventParamItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts
from .. import DecisionUserMessageParamContentPartInputImage as ItemFunctionCallOutputOutputPartsInputImage
from .. import DecisionItemCreateEventParamItemCustomToolCall as ItemCustomToolCall
from .. import DecisionItemCreateEventParamItemCustomToolCallOutput as ItemCustomToolCallOutput
from .. import DecisionItemCreateEventParamItemFunctionCallOutputOutputParts as ItemCustomToolCallOutputOutputParts
from .. import DecisionUserMessageParamContentPartInputImage as ItemCustomToolCallOutputOutputPartsInputImage
from .. import DecisionUserMessageParam as Item
from .. import DecisionUserMessageParamContentPart as ItemContentParts
from .. import DecisionUserMessageParamContentPartInputImage as ItemContentPartsInputImage
from .. import DecisionInputTextParam as ItemContentPartsInputText
__all__ = ["DecisionItemCreateEventParam", "ItemUnion", "ItemFunctionCall", "ItemFunctionCallOutput", "ItemFunctionCallOutputOutputParts", "ItemFunctionCallOutputOutputPartsInputImage", "ItemCustomToolCall", "ItemCustomToolCallOutput", "ItemCustomToolCallOutputOutputParts", "ItemCustomToolCallOutputOutputPartsInputImage", "Item", "ItemContentParts", "ItemContentPartsInputImage", "ItemContentPartsInputText"]
