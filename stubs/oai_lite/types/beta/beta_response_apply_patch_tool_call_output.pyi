# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
from . import BetaResponseApplyPatchToolCallOutputDict as BetaResponseApplyPatchToolCallOutputDict
from . import BetaResponseApplyPatchToolCallOutputAgent as Agent
from . import BetaResponseApplyPatchToolCallOutputAgentDict as AgentDict
from . import BetaResponseApplyPatchToolCallOutputCaller as Caller
from . import BetaResponseApplyPatchToolCallOutputCallerDict as CallerDict
from . import BetaResponseApplyPatchToolCallOutputCallerDirect as CallerDirect
from . import BetaResponseApplyPatchToolCallOutputCallerDirectDict as CallerDirectDict
from . import BetaResponseApplyPatchToolCallOutputCallerProgram as CallerProgram
from . import BetaResponseApplyPatchToolCallOutputCallerProgramDict as CallerProgramDict
