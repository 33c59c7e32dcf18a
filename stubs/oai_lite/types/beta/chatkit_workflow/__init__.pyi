# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitWorkflow as ChatKitWorkflow
from .. import ChatKitWorkflowDict as ChatKitWorkflowDict
from .. import ChatKitWorkflowTracing as Tracing
from .. import ChatKitWorkflowTracingDict as TracingDict
__all__ = ["ChatKitWorkflow", "ChatKitWorkflowDict", "Tracing", "TracingDict"]
