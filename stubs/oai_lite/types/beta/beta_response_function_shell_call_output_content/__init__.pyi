# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent
from .. import BetaResponseFunctionShellCallOutputContentDict as BetaResponseFunctionShellCallOutputContentDict
from .. import BetaResponseFunctionShellCallOutputContentOutcome as Outcome
from .. import BetaResponseFunctionShellCallOutputContentOutcomeDict as OutcomeDict
from .. import BetaResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout
from .. import BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutcomeTimeoutDict
from .. import BetaResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit
from .. import BetaResponseFunctionShellCallOutputContentOutcomeExitDict as OutcomeExitDict
__all__ = ["BetaResponseFunctionShellCallOutputContent", "BetaResponseFunctionShellCallOutputContentDict", "Outcome", "OutcomeDict", "OutcomeTimeout", "OutcomeTimeoutDict", "OutcomeExit", "OutcomeExitDict"]
