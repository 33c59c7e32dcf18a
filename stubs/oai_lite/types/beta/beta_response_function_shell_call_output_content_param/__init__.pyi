# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam
from .. import BetaResponseFunctionShellCallOutputContentParamOutcome as Outcome
from .. import BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout as OutcomeTimeout
from .. import BetaResponseFunctionShellCallOutputContentParamOutcomeExit as OutcomeExit
__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeTimeout", "OutcomeExit"]
