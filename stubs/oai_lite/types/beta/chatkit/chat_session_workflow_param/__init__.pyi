# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionWorkflowParam as ChatSessionWorkflowParam
from .. import ChatSessionWorkflowParamTracing as Tracing
__all__ = ["ChatSessionWorkflowParam", "Tracing"]
