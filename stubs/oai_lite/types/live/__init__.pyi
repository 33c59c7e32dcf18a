# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ._types import *
from ._params import *
