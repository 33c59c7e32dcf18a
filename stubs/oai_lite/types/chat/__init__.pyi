# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import completions as completions
from ._base import *
from ._types import *
from ._params import *
from ..shared import ReasoningEffort as ChatCompletionReasoningEffort
