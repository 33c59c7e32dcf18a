# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunCreateParams as RunCreateParams
from .. import RunCreateParamsNonStreaming as RunCreateParamsNonStreaming
from .. import RunCreateParamsAdditionalMessage as AdditionalMessage
from .. import MessageCreateParamsAttachment as AdditionalMessageAttachment
from .. import MessageCreateParamsAttachmentTool as AdditionalMessageAttachmentTool
from .. import MessageCreateParamsAttachmentToolFileSearch as AdditionalMessageAttachmentToolFileSearch
from .. import RunCreateParamsTruncationStrategy as TruncationStrategy
from .. import RunCreateParamsBase as RunCreateParamsBase
from .. import RunCreateParamsStreaming as RunCreateParamsStreaming
__all__ = ["RunCreateParams", "RunCreateParamsNonStreaming", "AdditionalMessage", "AdditionalMessageAttachment", "AdditionalMessageAttachmentTool", "AdditionalMessageAttachmentToolFileSearch", "TruncationStrategy", "RunCreateParamsBase", "RunCreateParamsStreaming"]
