# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from ... import AsyncPermissions as AsyncPermissions
from ... import Permissions as Permissions
