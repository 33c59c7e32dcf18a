# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from .. import ChatCompletionTokenLogprobDict as ChatCompletionTokenLogprobDict
from .. import ChatCompletionTokenLogprobTopLogprob as TopLogprob
from .. import ChatCompletionTokenLogprobTopLogprobDict as TopLogprobDict
__all__ = ["ChatCompletionTokenLogprob", "ChatCompletionTokenLogprobDict", "TopLogprob", "TopLogprobDict"]
