# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from .. import Alpha as Alpha
from .. import AsyncAlpha as AsyncAlpha
from .. import AsyncCheckpoints as AsyncCheckpoints
from .. import AsyncFineTuning as AsyncFineTuning
from .. import AsyncJobs as AsyncJobs
from .. import Checkpoints as Checkpoints
from .. import FineTuning as FineTuning
from .. import Jobs as Jobs
