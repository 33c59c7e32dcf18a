# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ....helpers.agents_stream import AgentSessionStream as AgentSessionStream
from ....helpers.agents_stream import AsyncAgentSessionStream as AsyncAgentSessionStream
from ....helpers.agents_stream import AsyncToolHandler as AsyncToolHandler
from ....helpers.agents_stream import ToolHandler as ToolHandler
from ....helpers.agents_stream import ToolOutput as ToolOutput
