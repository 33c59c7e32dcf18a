# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalListResponse as EvalListResponse
from .. import EvalListResponseDict as EvalListResponseDict
from .. import EvalListResponseDataSourceConfig as DataSourceConfig
from .. import EvalListResponseDataSourceConfigDict as DataSourceConfigDict
from .. import EvalListResponseDataSourceConfigLogs as DataSourceConfigLogs
from .. import EvalListResponseDataSourceConfigLogsDict as DataSourceConfigLogsDict
from .. import EvalListResponseTestingCriterion as TestingCriterion
from .. import EvalListResponseTestingCriterionDict as TestingCriterionDict
from .. import EvalListResponseTestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity
from .. import EvalListResponseTestingCriterionEvalGraderTextSimilarityDict as TestingCriterionEvalGraderTextSimilarityDict
from .. import EvalListResponseTestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython
from .. import EvalListResponseTestingCriterionEvalGraderPythonDict as TestingCriterionEvalGraderPythonDict
from .. import EvalListResponseTestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel
from .. import EvalListResponseTestingCriterionEvalGraderScoreModelDict as TestingCriterionEvalGraderScoreModelDict
__all__ = ["EvalListResponse", "EvalListResponseDict", "DataSourceConfig", "DataSourceConfigDict", "DataSourceConfigLogs", "DataSourceConfigLogsDict", "TestingCriterion", "TestingCriterionDict", "TestingCriterionEvalGraderTextSimilarity", "TestingCriterionEvalGraderTextSimilarityDict", "TestingCriterionEvalGraderPython", "TestingCriterionEvalGraderPythonDict", "TestingCriterionEvalGraderScoreModel", "TestingCriterionEvalGraderScoreModelDict"]
