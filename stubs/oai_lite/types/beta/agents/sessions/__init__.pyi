# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import subagents as subagents
from . import turns as turns
from ._base import *
from ._types import *
