# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectDataRetention as ProjectDataRetention
from .. import ProjectDataRetentionDict as ProjectDataRetentionDict
__all__ = ["ProjectDataRetention", "ProjectDataRetentionDict"]
