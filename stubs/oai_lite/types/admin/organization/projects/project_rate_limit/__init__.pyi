# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectRateLimit as ProjectRateLimit
from .. import ProjectRateLimitDict as ProjectRateLimitDict
__all__ = ["ProjectRateLimit", "ProjectRateLimitDict"]
