# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent
from ...responses import ResponseFunctionShellCallOutputContentDict as BetaResponseFunctionShellCallOutputContentDict
from ...responses import ResponseFunctionShellCallOutputContentOutcome as Outcome
from ...responses import ResponseFunctionShellCallOutputContentOutcomeDict as OutcomeDict
from ...responses import ResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout
from ...responses import ResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutcomeTimeoutDict
from ...responses import ResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit
from ...responses import ResponseFunctionShellCallOutputContentOutcomeExitDict as OutcomeExitDict
__all__ = ["BetaResponseFunctionShellCallOutputContent", "BetaResponseFunctionShellCallOutputContentDict", "Outcome", "OutcomeDict", "OutcomeTimeout", "OutcomeTimeoutDict", "OutcomeExit", "OutcomeExitDict"]
