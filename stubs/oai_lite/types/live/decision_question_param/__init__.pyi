# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionQuestionParam as DecisionQuestionParam
from .. import DecisionQuestionParamChoice as Choice
from .. import DecisionUserMessageParamContentPart as ChoiceInstructionsParts
from .. import DecisionUserMessageParamContentPartInputImage as ChoiceInstructionsPartsInputImage
from .. import DecisionUserMessageParamContentPartInputJSON as ChoiceInstructionsPartsInputJSON
from .. import DecisionQuestionParamPredicate as Predicate
from .. import DecisionUserMessageParamContentPart as PredicateInstructionsParts
from .. import DecisionUserMessageParamContentPartInputImage as PredicateInstructionsPartsInputImage
from .. import DecisionUserMessageParamContentPartInputJSON as PredicateInstructionsPartsInputJSON
from .. import DecisionQuestionParamScore as Score
from .. import DecisionUserMessageParamContentPart as ScoreInstructionsParts
from .. import DecisionUserMessageParamContentPartInputImage as ScoreInstructionsPartsInputImage
from .. import DecisionUserMessageParamContentPartInputJSON as ScoreInstructionsPartsInputJSON
from .. import DecisionQuestionParamScoreLevel as ScoreLevel
__all__ = ["DecisionQuestionParam", "Choice", "ChoiceInstructionsParts", "ChoiceInstructionsPartsInputImage", "ChoiceInstructionsPartsInputJSON", "Predicate", "PredicateInstructionsParts", "PredicateInstructionsPartsInputImage", "PredicateInstructionsPartsInputJSON", "Score", "ScoreInstructionsParts", "ScoreInstructionsPartsInputImage", "ScoreInstructionsPartsInputJSON", "ScoreLevel"]
