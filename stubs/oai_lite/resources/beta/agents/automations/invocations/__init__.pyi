# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncInvocations as AsyncInvocations
from .... import AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse
from .... import AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse
from .... import Invocations as Invocations
from .... import InvocationsWithRawResponse as InvocationsWithRawResponse
from .... import InvocationsWithStreamingResponse as InvocationsWithStreamingResponse
