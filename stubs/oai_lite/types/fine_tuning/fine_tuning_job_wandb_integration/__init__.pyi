# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
from .. import FineTuningJobWandbIntegrationDict as FineTuningJobWandbIntegrationDict
__all__ = ["FineTuningJobWandbIntegration", "FineTuningJobWandbIntegrationDict"]
