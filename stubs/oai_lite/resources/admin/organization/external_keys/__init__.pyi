# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncExternalKeys as AsyncExternalKeys
from ... import ExternalKeys as ExternalKeys
