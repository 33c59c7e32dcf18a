# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncAutomations as AsyncAutomations
from .... import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
from .... import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
from .... import AsyncInvocations as AsyncInvocations
from .... import AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse
from .... import AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse
from .... import Automations as Automations
from .... import AutomationsWithRawResponse as AutomationsWithRawResponse
from .... import AutomationsWithStreamingResponse as AutomationsWithStreamingResponse
from .... import Invocations as Invocations
from .... import InvocationsWithRawResponse as InvocationsWithRawResponse
from .... import InvocationsWithStreamingResponse as InvocationsWithStreamingResponse
