# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
from .. import AsyncCases as AsyncCases
from .. import Cases as Cases
