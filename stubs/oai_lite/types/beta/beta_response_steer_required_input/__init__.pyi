# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput
from .. import BetaResponseSteerRequiredInputDict as BetaResponseSteerRequiredInputDict
from .. import BetaResponseSteerRequiredInputFunctionCallOutput as FunctionCallOutput
from .. import BetaResponseSteerRequiredInputFunctionCallOutputDict as FunctionCallOutputDict
from .. import BetaResponseSteerRequiredInputCustomToolCallOutput as CustomToolCallOutput
from .. import BetaResponseSteerRequiredInputCustomToolCallOutputDict as CustomToolCallOutputDict
from .. import BetaResponseSteerRequiredInputComputerCallOutput as ComputerCallOutput
from .. import BetaResponseSteerRequiredInputComputerCallOutputDict as ComputerCallOutputDict
from .. import BetaResponseSteerRequiredInputShellCallOutput as ShellCallOutput
from .. import BetaResponseSteerRequiredInputShellCallOutputDict as ShellCallOutputDict
from .. import BetaResponseSteerRequiredInputApplyPatchCallOutput as ApplyPatchCallOutput
from .. import BetaResponseSteerRequiredInputApplyPatchCallOutputDict as ApplyPatchCallOutputDict
from .. import BetaResponseSteerRequiredInputToolSearchOutput as ToolSearchOutput
from .. import BetaResponseSteerRequiredInputToolSearchOutputDict as ToolSearchOutputDict
from .. import BetaResponseSteerRequiredInputMcpApprovalResponse as McpApprovalResponse
from .. import BetaResponseSteerRequiredInputMcpApprovalResponseDict as McpApprovalResponseDict
__all__ = ["BetaResponseSteerRequiredInput", "BetaResponseSteerRequiredInputDict", "FunctionCallOutput", "FunctionCallOutputDict", "CustomToolCallOutput", "CustomToolCallOutputDict", "ComputerCallOutput", "ComputerCallOutputDict", "ShellCallOutput", "ShellCallOutputDict", "ApplyPatchCallOutput", "ApplyPatchCallOutputDict", "ToolSearchOutput", "ToolSearchOutputDict", "McpApprovalResponse", "McpApprovalResponseDict"]
