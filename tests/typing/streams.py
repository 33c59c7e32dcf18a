"""`None`, `NULL` and streams that are nothing else (need 28). Checked, never run."""
from __future__ import annotations

from typing import List, Optional, Union, assert_type

import oai_lite
from oai_lite import NOT_GIVEN, NULL, AsyncOpenAI, AsyncStream, NotGiven, Null, OpenAI, Stream
from oai_lite.types import Completion, ImageEditStreamEvent, ImageGenStreamEvent
from oai_lite.types.audio import TranscriptionStreamEvent
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from oai_lite.types.responses import ResponseStreamEvent

client = OpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "x"}]

# None leaves out what takes no null; NULL is null anywhere.
reply = client.chat.completions.create(model="m", messages=messages, tools=None, tool_choice=None, temperature=None, stream=None, user=None)
assert_type(reply, ChatCompletion)
reply = client.chat.completions.create(model="m", messages=messages, tools=NULL, temperature=NULL, seed=NOT_GIVEN, stop=["a", NULL])
assert_type(NULL, Null)
client.vector_stores.update("vs_1", expires_after=None, name=NULL)
client.vector_stores.create(expires_after={"anchor": "last_active_at", "days": NULL})
client.files.list(after=None, limit=None)
client.chat.completions.with_raw_response.create(model="m", messages=messages, tools=None)
client.vector_stores.files.create_and_poll("f", vector_store_id="v", poll_interval_ms=None, chunking_strategy=None)


def cooled(temperature: Union[float, None, NotGiven, Null], tools: Optional[List[oai_lite.types.chat.ChatCompletionToolParam]]) -> ChatCompletion:
    """What somebody else has may be handed on."""
    return client.chat.completions.create(model="m", messages=messages, temperature=temperature, tools=tools)


# One method, one type.
chunks = client.chat.completions.create_stream(model="m", messages=[{"role": "user", "content": "x"}], tools=None)
assert_type(chunks, Stream[ChatCompletionChunk])
for chunk in chunks:
    assert_type(chunk.choices[0].delta.content, Optional[str])
assert_type(client.completions.create_stream(model="m", prompt="x"), Stream[Completion])
assert_type(client.responses.create_stream(model="m", input="x"), Stream[ResponseStreamEvent])
assert_type(client.responses.retrieve_stream("resp_1", starting_after=3), Stream[ResponseStreamEvent])
assert_type(client.images.generate_stream(prompt="x"), Stream[ImageGenStreamEvent])
assert_type(client.images.edit_stream(prompt="x", image=b"x"), Stream[ImageEditStreamEvent])
assert_type(client.audio.transcriptions.create_stream(file=b"x", model="whisper-1"), Stream[TranscriptionStreamEvent])
assert_type(oai_lite.chat.completions.create_stream(model="m", messages=messages), Stream[ChatCompletionChunk])
raw = client.chat.completions.with_raw_response.create_stream(model="m", messages=messages)
assert_type(raw.parse(), Stream[ChatCompletionChunk])
with client.chat.completions.with_streaming_response.create_stream(model="m", messages=messages) as response:
    assert_type(response.parse(), Stream[ChatCompletionChunk])


async def asynchronously() -> None:
    """The same in the async world."""
    client = AsyncOpenAI()
    assert_type(await client.chat.completions.create_stream(model="m", messages=messages, user=NULL), AsyncStream[ChatCompletionChunk])
    assert_type(await client.audio.transcriptions.create_stream(file=b"x", model="whisper-1"), AsyncStream[TranscriptionStreamEvent])
    assert_type(await client.responses.create_stream(model="m", input="x"), AsyncStream[ResponseStreamEvent])
