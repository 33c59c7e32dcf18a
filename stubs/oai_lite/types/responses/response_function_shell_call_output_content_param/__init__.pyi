# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam
from .. import ResponseFunctionShellCallOutputContentParamOutcome as Outcome
from .. import ResponseFunctionShellCallOutputContentParamOutcomeTimeout as OutcomeTimeout
from .. import ResponseFunctionShellCallOutputContentParamOutcomeExit as OutcomeExit
__all__ = ["ResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeTimeout", "OutcomeExit"]
