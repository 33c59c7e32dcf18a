# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfigDict as EvalStoredCompletionsDataSourceConfigDict
__all__ = ["EvalStoredCompletionsDataSourceConfig", "EvalStoredCompletionsDataSourceConfigDict"]
