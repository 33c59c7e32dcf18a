# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectGroup as ProjectGroup
from .. import ProjectGroupDict as ProjectGroupDict
__all__ = ["ProjectGroup", "ProjectGroupDict"]
