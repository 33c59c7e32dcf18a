# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionDefinition as FunctionDefinition
from .. import FunctionDefinitionDict as FunctionDefinitionDict
__all__ = ["FunctionDefinition", "FunctionDefinitionDict"]
