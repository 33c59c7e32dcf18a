# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncSideband as AsyncSideband
from .. import Sideband as Sideband
