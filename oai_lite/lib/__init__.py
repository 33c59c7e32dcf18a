"""The official package's `lib`: `from oai_lite.lib.azure import AzureADTokenProvider`, `from oai_lite.lib.streaming.chat import ...`.

Nothing lives here. `azure` and `bedrock` are modules of ours, known under a second path (as `os.path` is `posixpath`). The modules of
streams have no files: their names are found on first use; classes that do something are those of `helpers`, and an event's class only
names its `type`, for annotations and `isinstance`.
"""
from __future__ import annotations

import re
import sys

from .. import _azure as azure
from .. import providers as bedrock
from ..types import made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

ModuleType: Any = type(sys)
_word: Any = re.compile(r"\w+").match

# module -> (helpers, names that it has, names of types with their marks: see `types`)
_PLACES = {
    "streaming": (
        "assistant_stream",
        "AssistantEventHandler AssistantStreamManager AsyncAssistantEventHandler AsyncAssistantStreamManager",
        "AssistantEventHandlerT~ AsyncAssistantEventHandlerT~",
    ),
    "streaming.chat": (
        "snapshots",
        "AsyncChatCompletionStream AsyncChatCompletionStreamManager ChatCompletionStream ChatCompletionStreamManager "
        "ChatCompletionStreamState",
        "ChatCompletionStreamEvent| ParsedChatCompletionMessageSnapshot| ParsedChatCompletionSnapshot| ParsedChoiceSnapshot| "
        "ChunkEvent#chunk ContentDeltaEvent#content.delta ContentDoneEvent#content.done "
        "RefusalDeltaEvent#refusal.delta RefusalDoneEvent#refusal.done "
        "FunctionToolCallArgumentsDeltaEvent#tool_calls.function.arguments.delta "
        "FunctionToolCallArgumentsDoneEvent#tool_calls.function.arguments.done "
        "LogprobsContentDeltaEvent#logprobs.content.delta LogprobsContentDoneEvent#logprobs.content.done "
        "LogprobsRefusalDeltaEvent#logprobs.refusal.delta LogprobsRefusalDoneEvent#logprobs.refusal.done",
    ),
    "streaming.agents": ("agents_stream", "AgentSessionStream AsyncAgentSessionStream", "AsyncToolHandler| ToolHandler| ToolOutput|"),
    "beta": ("agents_stream", "", ""),
    "beta.agents": (
        "agents_stream agents_tools",
        "AgentOutputParseError AgentSessionEventStream AgentToolError AgentTurnResult AgentTurnResultError AsyncAgentSessionEventStream "
        "FunctionTool agent_text_format function_tool pydantic_function_tool",
        "",
    ),
    "streaming.responses": (
        "snapshots",
        "AsyncResponseStream AsyncResponseStreamManager ResponseStream ResponseStreamManager ResponseStreamState",
        "ResponseStreamEvent| ResponseTextDeltaEvent#response.output_text.delta ResponseTextDoneEvent#response.output_text.done "
        "ResponseFunctionCallArgumentsDeltaEvent#response.function_call_arguments.delta",
    ),
}


class Module(ModuleType):  # type: ignore[misc]
    """A module whose names are found on first use."""

    def __init__(self, name: str, helper: str, names: str, types: str) -> None:
        super().__init__(name, "Classes of streams; see `helpers.%s`." % helper)
        self._helper = helper
        self._types = {_word(one).group(): one for one in types.split()}
        self.__all__ = sorted([*names.split(), *self._types])

    def __getattr__(self, name: str) -> Any:
        if name in self._types:
            value = made(name, self._types[name][len(name) :], self.__name__)
        elif name[:2] != "__" and name in self.__all__:
            from importlib import import_module

            homes = [import_module("..helpers." + home, __package__) for home in self._helper.split()]
            value = next(vars(home)[name] for home in homes if name in vars(home))
        else:
            raise AttributeError("module %r has no attribute %r" % (self.__name__, name))
        setattr(self, name, value)
        return value

    def __dir__(self) -> List[str]:
        return self.__all__


def _put() -> None:
    """Put the modules where the import system looks first, each as an attribute of the one above."""
    sys.modules[__name__ + ".azure"], sys.modules[__name__ + ".bedrock"] = azure, bedrock
    above = sys.modules[__name__]
    for path, (helper, names, types) in _PLACES.items():
        name = "%s.%s" % (__name__, path)
        module = sys.modules[name] = Module(name, helper, names, types)
        parent, _, last = name.rpartition(".")
        setattr(above if parent == __name__ else sys.modules[parent], last, module)


_put()
