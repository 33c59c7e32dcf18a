# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams
from .. import RunSubmitToolOutputsParamsNonStreaming as RunSubmitToolOutputsParamsNonStreaming
from .. import RunSubmitToolOutputsParamsToolOutput as ToolOutput
from .. import RunSubmitToolOutputsParamsBase as RunSubmitToolOutputsParamsBase
from .. import RunSubmitToolOutputsParamsStreaming as RunSubmitToolOutputsParamsStreaming
__all__ = ["RunSubmitToolOutputsParams", "RunSubmitToolOutputsParamsNonStreaming", "ToolOutput", "RunSubmitToolOutputsParamsBase", "RunSubmitToolOutputsParamsStreaming"]
