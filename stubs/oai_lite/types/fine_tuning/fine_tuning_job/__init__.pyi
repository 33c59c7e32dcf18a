# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FineTuningJob as FineTuningJob
from .. import FineTuningJobDict as FineTuningJobDict
from .. import FineTuningJobError as Error
from .. import FineTuningJobErrorDict as ErrorDict
from .. import SupervisedHyperparameters as Hyperparameters
from .. import SupervisedHyperparametersDict as HyperparametersDict
from .. import FineTuningJobMethod as Method
from .. import FineTuningJobMethodDict as MethodDict
__all__ = ["FineTuningJob", "FineTuningJobDict", "Error", "ErrorDict", "Hyperparameters", "HyperparametersDict", "Method", "MethodDict"]
