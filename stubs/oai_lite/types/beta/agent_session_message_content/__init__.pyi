# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionMessageContent as AgentSessionMessageContent
from .. import AgentSessionMessageContentDict as AgentSessionMessageContentDict
from .. import InputContentResourceInputText as MessageContentResourceInputText
from .. import InputContentResourceInputTextDict as MessageContentResourceInputTextDict
from .. import InputContentResourceInputImage as MessageContentResourceInputImage
from .. import InputContentResourceInputImageDict as MessageContentResourceInputImageDict
from .. import OutputText as MessageContentResourceOutputText
from .. import OutputTextDict as MessageContentResourceOutputTextDict
__all__ = ["AgentSessionMessageContent", "AgentSessionMessageContentDict", "MessageContentResourceInputText", "MessageContentResourceInputTextDict", "MessageContentResourceInputImage", "MessageContentResourceInputImageDict", "MessageContentResourceOutputText", "MessageContentResourceOutputTextDict"]
