# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent
from .. import ResponseFunctionShellCallOutputContentDict as ResponseFunctionShellCallOutputContentDict
from .. import ResponseFunctionShellCallOutputContentOutcome as Outcome
from .. import ResponseFunctionShellCallOutputContentOutcomeDict as OutcomeDict
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutcomeTimeoutDict
from .. import ResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit
from .. import ResponseFunctionShellCallOutputContentOutcomeExitDict as OutcomeExitDict
__all__ = ["ResponseFunctionShellCallOutputContent", "ResponseFunctionShellCallOutputContentDict", "Outcome", "OutcomeDict", "OutcomeTimeout", "OutcomeTimeoutDict", "OutcomeExit", "OutcomeExitDict"]
