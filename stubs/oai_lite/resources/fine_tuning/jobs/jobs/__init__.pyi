# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from ... import AsyncJobsCheckpoints as AsyncCheckpoints
from ... import AsyncJobs as AsyncJobs
from ... import JobsCheckpoints as Checkpoints
from ... import Jobs as Jobs
