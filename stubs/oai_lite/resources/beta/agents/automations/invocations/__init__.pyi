# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncInvocations as AsyncInvocations
from .... import Invocations as Invocations
