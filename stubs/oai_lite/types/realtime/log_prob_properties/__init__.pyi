# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LogProbProperties as LogProbProperties
from .. import LogProbPropertiesDict as LogProbPropertiesDict
__all__ = ["LogProbProperties", "LogProbPropertiesDict"]
