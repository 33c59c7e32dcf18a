# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageCreationStepDetails as MessageCreationStepDetails
from .. import MessageCreationStepDetailsDict as MessageCreationStepDetailsDict
from .. import MessageCreationStepDetailsMessageCreation as MessageCreation
from .. import MessageCreationStepDetailsMessageCreationDict as MessageCreationDict
__all__ = ["MessageCreationStepDetails", "MessageCreationStepDetailsDict", "MessageCreation", "MessageCreationDict"]
