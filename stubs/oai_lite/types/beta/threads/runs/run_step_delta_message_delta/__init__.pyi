# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .. import RunStepDeltaMessageDeltaDict as RunStepDeltaMessageDeltaDict
from .. import RunStepDeltaMessageDeltaMessageCreation as MessageCreation
from .. import RunStepDeltaMessageDeltaMessageCreationDict as MessageCreationDict
__all__ = ["RunStepDeltaMessageDelta", "RunStepDeltaMessageDeltaDict", "MessageCreation", "MessageCreationDict"]
