# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncForks as AsyncForks
from .. import Forks as Forks
