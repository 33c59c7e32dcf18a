# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from ... import AsyncCredentials as AsyncCredentials
from ... import AsyncVaults as AsyncVaults
from ... import Credentials as Credentials
from ... import Vaults as Vaults
