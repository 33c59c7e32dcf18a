# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseSteerRequiredInput as BetaResponseSteerRequiredInput
from ...responses import ResponseSteerRequiredInputDict as BetaResponseSteerRequiredInputDict
from ...responses import ResponseSteerRequiredInputFunctionCallOutput as FunctionCallOutput
from ...responses import ResponseSteerRequiredInputFunctionCallOutputDict as FunctionCallOutputDict
from ...responses import ResponseSteerRequiredInputCustomToolCallOutput as CustomToolCallOutput
from ...responses import ResponseSteerRequiredInputCustomToolCallOutputDict as CustomToolCallOutputDict
from ...responses import ResponseSteerRequiredInputComputerCallOutput as ComputerCallOutput
from ...responses import ResponseSteerRequiredInputComputerCallOutputDict as ComputerCallOutputDict
from ...responses import ResponseSteerRequiredInputShellCallOutput as ShellCallOutput
from ...responses import ResponseSteerRequiredInputShellCallOutputDict as ShellCallOutputDict
from ...responses import ResponseSteerRequiredInputApplyPatchCallOutput as ApplyPatchCallOutput
from ...responses import ResponseSteerRequiredInputApplyPatchCallOutputDict as ApplyPatchCallOutputDict
from ...responses import ResponseSteerRequiredInputToolSearchOutput as ToolSearchOutput
from ...responses import ResponseSteerRequiredInputToolSearchOutputDict as ToolSearchOutputDict
from ...responses import ResponseSteerRequiredInputMcpApprovalResponse as McpApprovalResponse
from ...responses import ResponseSteerRequiredInputMcpApprovalResponseDict as McpApprovalResponseDict
__all__ = ["BetaResponseSteerRequiredInput", "BetaResponseSteerRequiredInputDict", "FunctionCallOutput", "FunctionCallOutputDict", "CustomToolCallOutput", "CustomToolCallOutputDict", "ComputerCallOutput", "ComputerCallOutputDict", "ShellCallOutput", "ShellCallOutputDict", "ApplyPatchCallOutput", "ApplyPatchCallOutputDict", "ToolSearchOutput", "ToolSearchOutputDict", "McpApprovalResponse", "McpApprovalResponseDict"]
