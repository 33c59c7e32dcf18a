# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
from .. import AsyncEvals as AsyncEvals
from .. import AsyncRuns as AsyncRuns
from .. import Evals as Evals
from .. import Runs as Runs
