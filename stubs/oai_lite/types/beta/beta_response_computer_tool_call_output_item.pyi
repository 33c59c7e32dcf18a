# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
from . import BetaResponseComputerToolCallOutputItemDict as BetaResponseComputerToolCallOutputItemDict
from . import BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheck as AcknowledgedSafetyCheck
from . import BetaResponseComputerToolCallOutputItemAcknowledgedSafetyCheckDict as AcknowledgedSafetyCheckDict
from . import BetaResponseComputerToolCallOutputItemAgent as Agent
from . import BetaResponseComputerToolCallOutputItemAgentDict as AgentDict
