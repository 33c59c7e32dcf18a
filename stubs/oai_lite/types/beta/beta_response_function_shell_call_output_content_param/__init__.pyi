# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam
from ...responses import ResponseFunctionShellCallOutputContentParamOutcome as Outcome
from ...responses import ResponseFunctionShellCallOutputContentParamOutcomeTimeout as OutcomeTimeout
from ...responses import ResponseFunctionShellCallOutputContentParamOutcomeExit as OutcomeExit
__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeTimeout", "OutcomeExit"]
