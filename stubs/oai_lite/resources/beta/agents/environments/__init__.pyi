# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from ... import AsyncEnvironments as AsyncEnvironments
from ... import AsyncFiles as AsyncFiles
from ... import AsyncTemplates as AsyncTemplates
from ... import Environments as Environments
from ... import Files as Files
from ... import Templates as Templates
