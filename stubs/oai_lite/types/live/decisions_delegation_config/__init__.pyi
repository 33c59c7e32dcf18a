# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import DecisionsDelegationConfigDict as DecisionsDelegationConfigDict
from .. import DecisionQuestion as Question
from .. import DecisionQuestionChoice as QuestionQuestionParamChoice
from .. import DecisionChoiceOption as QuestionQuestionParamChoiceChoice
from .. import DecisionQuestionPredicate as QuestionQuestionParamPredicate
from .. import DecisionQuestionScore as QuestionQuestionParamScore
from .. import DecisionQuestionScoreLevel as QuestionQuestionParamScoreLevel
__all__ = ["DecisionsDelegationConfig", "DecisionsDelegationConfigDict", "Question", "QuestionQuestionParamChoice", "QuestionQuestionParamChoiceChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore", "QuestionQuestionParamScoreLevel"]
