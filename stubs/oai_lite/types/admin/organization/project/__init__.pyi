# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Project as Project
from .. import ProjectDict as ProjectDict
__all__ = ["Project", "ProjectDict"]
