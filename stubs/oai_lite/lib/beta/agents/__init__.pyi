# Derived by `python -m tools gen` from oai_lite/lib.py. Do not edit: change that and run gen.
from ....helpers.agents_stream import AgentSessionEventStream as AgentSessionEventStream
from ....helpers.agents_stream import AgentToolError as AgentToolError
from ....helpers.agents_stream import AgentTurnResult as AgentTurnResult
from ....helpers.agents_stream import AgentTurnResultError as AgentTurnResultError
from ....helpers.agents_stream import AsyncAgentSessionEventStream as AsyncAgentSessionEventStream
