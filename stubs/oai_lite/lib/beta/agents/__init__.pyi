# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ....helpers.agents_stream import AgentOutputParseError as AgentOutputParseError
from ....helpers.agents_stream import AgentSessionEventStream as AgentSessionEventStream
from ....helpers.agents_stream import AgentToolError as AgentToolError
from ....helpers.agents_stream import AgentTurnResult as AgentTurnResult
from ....helpers.agents_stream import AgentTurnResultError as AgentTurnResultError
from ....helpers.agents_stream import AsyncAgentSessionEventStream as AsyncAgentSessionEventStream
from ....helpers.agents_stream import agent_text_format as agent_text_format
from ....helpers.agents_tools import FunctionTool as FunctionTool
from ....helpers.agents_tools import function_tool as function_tool
from ....helpers.agents_tools import pydantic_function_tool as pydantic_function_tool
