# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncExternalStorage as AsyncExternalStorage
from ... import ExternalStorage as ExternalStorage
