# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from ... import AsyncRuns as AsyncRuns
from ... import AsyncSteps as AsyncSteps
from ... import Runs as Runs
from ... import Steps as Steps
