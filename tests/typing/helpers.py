"""Streams with events, parsed replies, handlers of runs, agents: what helpers give. Checked, never run."""
from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, assert_type

from oai_lite import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from oai_lite.lib.beta.agents import AgentOutputParseError, AgentTurnResult, FunctionTool, function_tool
from oai_lite.lib.streaming.agents import AgentSessionStream, ToolOutput
from oai_lite.lib.streaming.chat import (
    ChatCompletionStream,
    ChatCompletionStreamEvent,
    ChatCompletionStreamManager,
    ChatCompletionStreamState,
    ContentDoneEvent,
    ParsedChatCompletionSnapshot,
)
from oai_lite.lib.streaming.responses import AsyncResponseStream, ResponseStream, ResponseStreamManager, ResponseTextDeltaEvent
from oai_lite.types.beta import AgentSessionEvent, AssistantStreamEvent
from oai_lite.types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
from oai_lite.types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta
from oai_lite.types.chat import (
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionTokenLogprob,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
)
from oai_lite.types.responses import ParsedResponse

client = OpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "x"}]


@dataclass
class Place:
    """What a reply is parsed into."""

    city: str


# Parsed replies.
parsed = client.chat.completions.parse(model="m", messages=messages, response_format=Place)
assert_type(parsed, ParsedChatCompletion[Place])
assert_type(parsed.choices[0].message, ParsedChatCompletionMessage[Place])
assert_type(parsed.choices[0].message.parsed, Optional[Place])
messages.append(parsed.choices[0].message)
response = client.responses.parse(model="m", input="x", text_format=Place)
assert_type(response, ParsedResponse[Place])
assert_type(response.output_parsed, Optional[Place])
assert_type(response.id, str)

# Streams of chat: an event is told by its `type`.
manager = client.chat.completions.stream(model="m", messages=[{"role": "user", "content": "x"}], response_format=Place)
assert_type(manager, ChatCompletionStreamManager[Place])
with manager as stream:
    assert_type(stream, ChatCompletionStream[Place])
    assert_type(stream.current_completion_snapshot, ParsedChatCompletion[Place])
    for event in stream:
        assert_type(event, ChatCompletionStreamEvent[Place])
        if event.type == "content.delta":
            assert_type(event.delta, str)
            assert_type(event.snapshot, str)
            assert_type(event.choice_index, int)
        elif event.type == "content.done":
            assert_type(event, ContentDoneEvent[Place])
            assert_type(event.parsed, Optional[Place])
        elif event.type == "chunk":
            assert_type(event.chunk, ChatCompletionChunk)
            assert_type(event.snapshot.id, str)
        elif event.type == "refusal.delta":
            assert_type(event.delta, str)
        elif event.type == "refusal.done":
            assert_type(event.refusal, str)
        elif event.type == "tool_calls.function.arguments.delta":
            assert_type(event.arguments_delta, str)
            assert_type(event.index, int)
        elif event.type == "tool_calls.function.arguments.done":
            assert_type(event.arguments, str)
            assert_type(event.parsed_arguments, object)
        elif event.type == "logprobs.content.delta" or event.type == "logprobs.content.done":
            assert_type(event.content, List[ChatCompletionTokenLogprob])
        else:
            assert_type(event.refusal, List[ChatCompletionTokenLogprob])
    assert_type(stream.get_final_completion(), ParsedChatCompletion[Place])
    assert_type(stream.until_done(), ChatCompletionStream[Place])
    assert_type(stream.response.status_code, int)
state = ChatCompletionStreamState(response_format=Place)
assert_type(state, ChatCompletionStreamState[Place])
assert_type(state.handle_chunk({"choices": []}), List[ChatCompletionStreamEvent[Place]])


def show(snapshot: ParsedChatCompletionSnapshot) -> Optional[str]:
    """A name that annotations use."""
    return snapshot.choices[0].message.content


# Streams of responses.
with client.responses.stream(model="m", input="x", text_format=Place) as reading:
    assert_type(reading, ResponseStream[Place])
    assert_type(reading.current_response_snapshot, Optional[ParsedResponse[Place]])
    for step in reading:
        if step.type == "response.output_text.delta":
            assert_type(step, ResponseTextDeltaEvent)
            assert_type(step.delta, str)
            assert_type(step.snapshot, str)
        elif step.type == "response.output_text.done":
            assert_type(step.parsed, Optional[Place])
        elif step.type == "response.function_call_arguments.delta":
            assert_type(step.snapshot, str)
        elif step.type == "response.completed":
            assert_type(step.response, ParsedResponse[Place])
            assert_type(step.response.output_parsed, Optional[Place])
        elif step.type == "response.output_item.added":
            assert_type(step.output_index, int)
    assert_type(reading.get_final_response(), ParsedResponse[Place])
assert_type(client.responses.stream(response_id="resp_1", starting_after=3), ResponseStreamManager)


# Runs of assistants: callbacks take what they are about.
class Handler(AssistantEventHandler):
    """All callbacks."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        if event.event == "thread.message.delta":
            assert_type(event.data.delta, MessageDelta)

    def on_run_step_created(self, run_step: RunStep) -> None: ...
    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None: ...
    def on_run_step_done(self, run_step: RunStep) -> None: ...
    def on_tool_call_created(self, tool_call: ToolCall) -> None: ...
    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None: ...
    def on_tool_call_done(self, tool_call: ToolCall) -> None: ...
    def on_message_created(self, message: Message) -> None: ...
    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None: ...
    def on_message_done(self, message: Message) -> None: ...
    def on_text_created(self, text: Text) -> None: ...
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None: ...
    def on_text_done(self, text: Text) -> None: ...
    def on_image_file_done(self, image_file: ImageFile) -> None: ...
    def on_exception(self, exception: Exception) -> None: ...
    def on_timeout(self) -> None: ...
    def on_end(self) -> None: ...


def watch(handler: AssistantEventHandler) -> None:
    """What a handler knows."""
    assert_type(handler.current_event, Optional[AssistantStreamEvent])
    assert_type(handler.current_run, Optional[Run])
    assert_type(handler.current_run_step_snapshot, Optional[RunStep])
    assert_type(handler.current_message_snapshot, Optional[Message])
    for event in handler:
        assert_type(event, AssistantStreamEvent)
    for text in handler.text_deltas:
        assert_type(text, str)
    assert_type(handler.get_final_run(), Run)
    assert_type(handler.get_final_run_steps(), List[RunStep])
    assert_type(handler.get_final_messages(), List[Message])


# Agents.
def look_up(city: str) -> ToolOutput:
    """A tool."""
    return {"type": "input_text", "text": city}


turn = client.beta.agents.sessions.stream("s", input="x", output_type=Place, tool_handlers={"look_up": look_up})
assert_type(turn, AgentSessionStream[Place])
with turn as happening:
    for news in happening:
        assert_type(news, AgentSessionEvent)
    result = happening.get_final_result()
assert_type(result, AgentTurnResult[Place])
assert_type(result.output_parsed, Optional[Place])


@function_tool(description="Looks up")
def find(city: str) -> str:
    return city


assert_type(find, FunctionTool)
assert_type(function_tool(look_up), FunctionTool)
client.beta.agents.sessions.stream("s", input="x", tool_handlers={find.name: find})


def cut(error: AgentOutputParseError) -> str:
    """What the agent said, if it is not of the type."""
    return error.text


class AsyncHandler(AsyncAssistantEventHandler):
    """One of them is enough."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        assert_type(snapshot.value, str)


async def asynchronously(handler: AsyncAssistantEventHandler) -> None:
    """The same in the async world."""
    client = AsyncOpenAI()
    parsed = await client.chat.completions.parse(model="m", messages=messages, response_format=Place)
    assert_type(parsed.choices[0].message.parsed, Optional[Place])
    async with client.chat.completions.stream(model="m", messages=messages, response_format=Place) as stream:
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Optional[Place])
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Place])
    async with client.responses.stream(model="m", input="x", text_format=Place) as reading:
        assert_type(reading, AsyncResponseStream[Place])
        async for step in reading:
            if step.type == "response.completed":
                assert_type(step.response.output_parsed, Optional[Place])
        assert_type(await reading.get_final_response(), ParsedResponse[Place])
    async for happened in handler:
        assert_type(happened, AssistantStreamEvent)
    async for text in handler.text_deltas:
        assert_type(text, str)
    assert_type(await handler.get_final_messages(), List[Message])
