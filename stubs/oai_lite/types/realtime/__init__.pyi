# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import translations as translations
from ._base import *
from ._types import *
from ._params import *
