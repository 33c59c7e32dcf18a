# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseSteerRequiredInput as ResponseSteerRequiredInput
from .. import ResponseSteerRequiredInputDict as ResponseSteerRequiredInputDict
from .. import ResponseSteerRequiredInputFunctionCallOutput as FunctionCallOutput
from .. import ResponseSteerRequiredInputFunctionCallOutputDict as FunctionCallOutputDict
from .. import ResponseSteerRequiredInputCustomToolCallOutput as CustomToolCallOutput
from .. import ResponseSteerRequiredInputCustomToolCallOutputDict as CustomToolCallOutputDict
from .. import ResponseSteerRequiredInputComputerCallOutput as ComputerCallOutput
from .. import ResponseSteerRequiredInputComputerCallOutputDict as ComputerCallOutputDict
from .. import ResponseSteerRequiredInputShellCallOutput as ShellCallOutput
from .. import ResponseSteerRequiredInputShellCallOutputDict as ShellCallOutputDict
from .. import ResponseSteerRequiredInputApplyPatchCallOutput as ApplyPatchCallOutput
from .. import ResponseSteerRequiredInputApplyPatchCallOutputDict as ApplyPatchCallOutputDict
from .. import ResponseSteerRequiredInputToolSearchOutput as ToolSearchOutput
from .. import ResponseSteerRequiredInputToolSearchOutputDict as ToolSearchOutputDict
from .. import ResponseSteerRequiredInputMcpApprovalResponse as McpApprovalResponse
from .. import ResponseSteerRequiredInputMcpApprovalResponseDict as McpApprovalResponseDict
__all__ = ["ResponseSteerRequiredInput", "ResponseSteerRequiredInputDict", "FunctionCallOutput", "FunctionCallOutputDict", "CustomToolCallOutput", "CustomToolCallOutputDict", "ComputerCallOutput", "ComputerCallOutputDict", "ShellCallOutput", "ShellCallOutputDict", "ApplyPatchCallOutput", "ApplyPatchCallOutputDict", "ToolSearchOutput", "ToolSearchOutputDict", "McpApprovalResponse", "McpApprovalResponseDict"]
