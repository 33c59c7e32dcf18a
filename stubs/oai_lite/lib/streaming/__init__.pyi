# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from . import agents as agents
from . import chat as chat
from . import responses as responses
from ...helpers.assistant_stream import AssistantEventHandler as AssistantEventHandler
from ...helpers.assistant_stream import AssistantEventHandlerT as AssistantEventHandlerT
from ...helpers.assistant_stream import AssistantStreamManager as AssistantStreamManager
from ...helpers.assistant_stream import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from ...helpers.assistant_stream import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
from ...helpers.assistant_stream import AsyncAssistantStreamManager as AsyncAssistantStreamManager
