# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Group as Group
from .. import GroupDict as GroupDict
__all__ = ["Group", "GroupDict"]
