# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalCustomDataSourceConfigDict as EvalCustomDataSourceConfigDict
__all__ = ["EvalCustomDataSourceConfig", "EvalCustomDataSourceConfigDict"]
