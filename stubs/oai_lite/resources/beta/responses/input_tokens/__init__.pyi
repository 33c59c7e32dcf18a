# Derived by `python -m tools gen` from tools/api/beta_responses.pyi. Do not edit: change that and run gen.
from ... import AsyncInputTokens as AsyncInputTokens
from ... import AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse
from ... import AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
from ... import InputTokens as InputTokens
from ... import InputTokensWithRawResponse as InputTokensWithRawResponse
from ... import InputTokensWithStreamingResponse as InputTokensWithStreamingResponse
