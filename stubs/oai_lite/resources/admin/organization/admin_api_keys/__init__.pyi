# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AdminAPIKeys as AdminAPIKeys
from ... import AsyncAdminAPIKeys as AsyncAdminAPIKeys
