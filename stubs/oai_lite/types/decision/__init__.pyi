# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Decision as Decision
from .. import DecisionDict as DecisionDict
from .. import DecisionAnswer as Answer
from .. import DecisionAnswerDict as AnswerDict
from .. import DecisionAnswerAnswerResourcePredicate as AnswerAnswerResourcePredicate
from .. import DecisionAnswerAnswerResourcePredicateDict as AnswerAnswerResourcePredicateDict
from .. import DecisionAnswerAnswerResourceChoice as AnswerAnswerResourceChoice
from .. import DecisionAnswerAnswerResourceChoiceDict as AnswerAnswerResourceChoiceDict
from .. import DecisionAnswerAnswerResourceChoiceProbability as AnswerAnswerResourceChoiceProbability
from .. import DecisionAnswerAnswerResourceChoiceProbabilityDict as AnswerAnswerResourceChoiceProbabilityDict
from .. import DecisionAnswerAnswerResourceScore as AnswerAnswerResourceScore
from .. import DecisionAnswerAnswerResourceScoreDict as AnswerAnswerResourceScoreDict
from .. import DecisionAnswerAnswerResourceScoreProbability as AnswerAnswerResourceScoreProbability
from .. import DecisionAnswerAnswerResourceScoreProbabilityDict as AnswerAnswerResourceScoreProbabilityDict
from .. import DecisionAnswerAnswerResourceRefusal as AnswerAnswerResourceRefusal
from .. import DecisionAnswerAnswerResourceRefusalDict as AnswerAnswerResourceRefusalDict
from .. import DecisionUsage as Usage
from .. import DecisionUsageDict as UsageDict
from .. import DecisionUsageInputTokensDetails as UsageInputTokensDetails
from .. import DecisionUsageInputTokensDetailsDict as UsageInputTokensDetailsDict
from .. import BatchUsageOutputTokensDetails as UsageOutputTokensDetails
from .. import BatchUsageOutputTokensDetailsDict as UsageOutputTokensDetailsDict
__all__ = ["Decision", "DecisionDict", "Answer", "AnswerDict", "AnswerAnswerResourcePredicate", "AnswerAnswerResourcePredicateDict", "AnswerAnswerResourceChoice", "AnswerAnswerResourceChoiceDict", "AnswerAnswerResourceChoiceProbability", "AnswerAnswerResourceChoiceProbabilityDict", "AnswerAnswerResourceScore", "AnswerAnswerResourceScoreDict", "AnswerAnswerResourceScoreProbability", "AnswerAnswerResourceScoreProbabilityDict", "AnswerAnswerResourceRefusal", "AnswerAnswerResourceRefusalDict", "Usage", "UsageDict", "UsageInputTokensDetails", "UsageInputTokensDetailsDict", "UsageOutputTokensDetails", "UsageOutputTokensDetailsDict"]
