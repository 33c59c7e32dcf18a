# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUsage as SessionUsage
from .. import SessionUsageDict as SessionUsageDict
__all__ = ["SessionUsage", "SessionUsageDict"]
