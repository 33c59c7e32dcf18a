# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJobCheckpoint as FineTuningJobCheckpoint
from .. import FineTuningJobCheckpointDict as FineTuningJobCheckpointDict
from .. import FineTuningJobCheckpointMetrics as Metrics
from .. import FineTuningJobCheckpointMetricsDict as MetricsDict
__all__ = ["FineTuningJobCheckpoint", "FineTuningJobCheckpointDict", "Metrics", "MetricsDict"]
