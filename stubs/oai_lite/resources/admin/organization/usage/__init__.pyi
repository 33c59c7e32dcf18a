# Derived by `python -m tools gen` from tools/api/admin_usage.pyi. Do not edit: change that and run gen.
from ... import AsyncUsage as AsyncUsage
from ... import Usage as Usage
