# Derived by `python -m tools gen` from tools/api/beta_responses.pyi. Do not edit: change that and run gen.
from .. import AsyncInputItems as AsyncInputItems
from .. import AsyncInputTokens as AsyncInputTokens
from .. import AsyncResponses as AsyncResponses
from .. import InputItems as InputItems
from .. import InputTokens as InputTokens
from .. import Responses as Responses
from .. import ResponsesConnection as ResponsesConnection
from .. import ResponsesConnectionManager as ResponsesConnectionManager
from .. import AsyncResponsesConnection as AsyncResponsesConnection
from .. import AsyncResponsesConnectionManager as AsyncResponsesConnectionManager
