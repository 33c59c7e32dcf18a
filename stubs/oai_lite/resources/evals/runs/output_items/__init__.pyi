# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
from ... import AsyncOutputItems as AsyncOutputItems
from ... import OutputItems as OutputItems
