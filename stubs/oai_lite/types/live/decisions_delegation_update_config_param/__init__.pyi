# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam
from .. import DecisionQuestionParam as Question
from .. import DecisionQuestionParamChoice as QuestionQuestionParamChoice
from .. import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice
from .. import DecisionQuestionParamPredicate as QuestionQuestionParamPredicate
from .. import DecisionQuestionParamScore as QuestionQuestionParamScore
from .. import DecisionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel
__all__ = ["DecisionsDelegationUpdateConfigParam", "Question", "QuestionQuestionParamChoice", "QuestionQuestionParamChoiceChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore", "QuestionQuestionParamScoreLevel"]
