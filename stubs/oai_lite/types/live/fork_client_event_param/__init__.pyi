# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ForkClientEventParam as ForkClientEventParam
__all__ = ["ForkClientEventParam"]
