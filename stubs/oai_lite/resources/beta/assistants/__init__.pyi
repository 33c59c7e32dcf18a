# Derived by `python -m tools gen` from tools/api/beta_assistants.pyi. Do not edit: change that and run gen.
from .. import Assistants as Assistants
from .. import AssistantsWithRawResponse as AssistantsWithRawResponse
from .. import AssistantsWithStreamingResponse as AssistantsWithStreamingResponse
from .. import AsyncAssistants as AsyncAssistants
from .. import AsyncAssistantsWithRawResponse as AsyncAssistantsWithRawResponse
from .. import AsyncAssistantsWithStreamingResponse as AsyncAssistantsWithStreamingResponse
