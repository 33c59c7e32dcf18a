# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import alpha as alpha
from . import checkpoints as checkpoints
from . import jobs as jobs
from ._types import *
from ._types import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration
