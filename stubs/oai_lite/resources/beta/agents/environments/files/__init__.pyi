# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncFiles as AsyncFiles
from .... import Files as Files
