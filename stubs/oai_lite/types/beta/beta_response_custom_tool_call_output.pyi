# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
from . import BetaResponseCustomToolCallOutputDict as BetaResponseCustomToolCallOutputDict
from . import BetaResponseCustomToolCallOutputOutputOutputContentList as OutputOutputContentList
from . import BetaResponseCustomToolCallOutputOutputOutputContentListDict as OutputOutputContentListDict
from . import BetaResponseCustomToolCallOutputAgent as Agent
from . import BetaResponseCustomToolCallOutputAgentDict as AgentDict
from . import BetaResponseCustomToolCallOutputCaller as Caller
from . import BetaResponseCustomToolCallOutputCallerDict as CallerDict
from . import BetaResponseCustomToolCallOutputCallerDirect as CallerDirect
from . import BetaResponseCustomToolCallOutputCallerDirectDict as CallerDirectDict
from . import BetaResponseCustomToolCallOutputCallerProgram as CallerProgram
from . import BetaResponseCustomToolCallOutputCallerProgramDict as CallerProgramDict
