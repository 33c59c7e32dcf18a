# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionTriggerDict as DecisionTriggerDict
from .. import DecisionTriggerDecisions as Decisions
from .. import DecisionTriggerDecisionsDict as DecisionsDict
from .. import DecisionQuestion as DecisionsQuestion
from .. import DecisionQuestionChoice as DecisionsQuestionQuestionParamChoice
from .. import DecisionChoiceOption as DecisionsQuestionQuestionParamChoiceChoice
from .. import DecisionQuestionPredicate as DecisionsQuestionQuestionParamPredicate
from .. import DecisionQuestionScore as DecisionsQuestionQuestionParamScore
from .. import DecisionQuestionScoreLevel as DecisionsQuestionQuestionParamScoreLevel
__all__ = ["DecisionTrigger", "DecisionTriggerDict", "Decisions", "DecisionsDict", "DecisionsQuestion", "DecisionsQuestionQuestionParamChoice", "DecisionsQuestionQuestionParamChoiceChoice", "DecisionsQuestionQuestionParamPredicate", "DecisionsQuestionQuestionParamScore", "DecisionsQuestionQuestionParamScoreLevel"]
