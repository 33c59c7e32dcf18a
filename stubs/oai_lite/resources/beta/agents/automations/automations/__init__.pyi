# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncAutomations as AsyncAutomations
from .... import AsyncInvocations as AsyncInvocations
from .... import Automations as Automations
from .... import Invocations as Invocations
