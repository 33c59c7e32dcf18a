# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import DecisionQuestionParam as Question
from .. import DecisionQuestionParamChoice as QuestionQuestionParamChoice
from .. import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice
from .. import DecisionQuestionParamPredicate as QuestionQuestionParamPredicate
from .. import DecisionQuestionParamScore as QuestionQuestionParamScore
from .. import DecisionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel
__all__ = ["DecisionsDelegationConfigParam", "Question", "QuestionQuestionParamChoice", "QuestionQuestionParamChoiceChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore", "QuestionQuestionParamScoreLevel"]
