# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import runs as runs
from ._base import *
from ._types import *
