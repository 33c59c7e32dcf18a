# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletion as ChatCompletion
from .. import ChatCompletionDict as ChatCompletionDict
from .. import ChatCompletionChoice as Choice
from .. import ChatCompletionChoiceDict as ChoiceDict
from .. import ChatCompletionChoiceLogprobs as ChoiceLogprobs
from .. import ChatCompletionChoiceLogprobsDict as ChoiceLogprobsDict
from .. import ChatCompletionModeration as Moderation
from .. import ChatCompletionModerationDict as ModerationDict
from .. import ChatCompletionModerationInput as ModerationInput
from .. import ChatCompletionModerationInputDict as ModerationInputDict
from .. import ChatCompletionModerationInputModerationResults as ModerationInputModerationResults
from .. import ChatCompletionModerationInputModerationResultsDict as ModerationInputModerationResultsDict
from .. import ChatCompletionModerationInputModerationResultsResult as ModerationInputModerationResultsResult
from .. import ChatCompletionModerationInputModerationResultsResultDict as ModerationInputModerationResultsResultDict
from .. import ChatCompletionModerationInputError as ModerationInputError
from .. import ChatCompletionModerationInputErrorDict as ModerationInputErrorDict
from .. import ChatCompletionModerationInput as ModerationOutput
from .. import ChatCompletionModerationInputDict as ModerationOutputDict
from .. import ChatCompletionModerationInputModerationResults as ModerationOutputModerationResults
from .. import ChatCompletionModerationInputModerationResultsDict as ModerationOutputModerationResultsDict
from .. import ChatCompletionModerationInputModerationResultsResult as ModerationOutputModerationResultsResult
from .. import ChatCompletionModerationInputModerationResultsResultDict as ModerationOutputModerationResultsResultDict
from .. import ChatCompletionModerationInputError as ModerationOutputError
from .. import ChatCompletionModerationInputErrorDict as ModerationOutputErrorDict
__all__ = ["ChatCompletion", "ChatCompletionDict", "Choice", "ChoiceDict", "ChoiceLogprobs", "ChoiceLogprobsDict", "Moderation", "ModerationDict", "ModerationInput", "ModerationInputDict", "ModerationInputModerationResults", "ModerationInputModerationResultsDict", "ModerationInputModerationResultsResult", "ModerationInputModerationResultsResultDict", "ModerationInputError", "ModerationInputErrorDict", "ModerationOutput", "ModerationOutputDict", "ModerationOutputModerationResults", "ModerationOutputModerationResultsDict", "ModerationOutputModerationResultsResult", "ModerationOutputModerationResultsResultDict", "ModerationOutputError", "ModerationOutputErrorDict"]
