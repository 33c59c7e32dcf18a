# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompletionChoice as CompletionChoice
from .. import CompletionChoiceDict as CompletionChoiceDict
from .. import CompletionChoiceLogprobs as Logprobs
from .. import CompletionChoiceLogprobsDict as LogprobsDict
__all__ = ["CompletionChoice", "CompletionChoiceDict", "Logprobs", "LogprobsDict"]
