# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from ..... import AsyncAgentsSessionsSubagentsItems as AsyncItems
from ..... import AgentsSessionsSubagentsItems as Items
