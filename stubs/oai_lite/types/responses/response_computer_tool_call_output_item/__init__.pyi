# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .. import ResponseComputerToolCallOutputItemDict as ResponseComputerToolCallOutputItemDict
from .. import ResponseComputerToolCallPendingSafetyCheck as AcknowledgedSafetyCheck
from .. import ResponseComputerToolCallPendingSafetyCheckDict as AcknowledgedSafetyCheckDict
__all__ = ["ResponseComputerToolCallOutputItem", "ResponseComputerToolCallOutputItemDict", "AcknowledgedSafetyCheck", "AcknowledgedSafetyCheckDict"]
