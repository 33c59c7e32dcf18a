# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import JobCreateParams as JobCreateParams
from .. import SupervisedHyperparametersParam as Hyperparameters
from .. import JobCreateParamsIntegration as Integration
from .. import JobCreateParamsIntegrationWandb as IntegrationWandb
from .. import JobCreateParamsMethod as Method
__all__ = ["JobCreateParams", "Hyperparameters", "Integration", "IntegrationWandb", "Method"]
