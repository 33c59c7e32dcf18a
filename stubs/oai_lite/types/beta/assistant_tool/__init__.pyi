# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantTool as AssistantTool
from .. import AssistantToolDict as AssistantToolDict
__all__ = ["AssistantTool", "AssistantToolDict"]
