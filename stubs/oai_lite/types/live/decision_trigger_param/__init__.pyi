# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionTriggerParamDecisions as Decisions
from .. import DecisionQuestionParam as DecisionsQuestion
from .. import DecisionQuestionParamChoice as DecisionsQuestionQuestionParamChoice
from .. import DecisionChoiceOptionParam as DecisionsQuestionQuestionParamChoiceChoice
from .. import DecisionQuestionParamPredicate as DecisionsQuestionQuestionParamPredicate
from .. import DecisionQuestionParamScore as DecisionsQuestionQuestionParamScore
from .. import DecisionQuestionParamScoreLevel as DecisionsQuestionQuestionParamScoreLevel
__all__ = ["DecisionTriggerParam", "Decisions", "DecisionsQuestion", "DecisionsQuestionQuestionParamChoice", "DecisionsQuestionQuestionParamChoiceChoice", "DecisionsQuestionQuestionParamPredicate", "DecisionsQuestionQuestionParamScore", "DecisionsQuestionQuestionParamScoreLevel"]
