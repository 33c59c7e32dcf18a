"""Replies as checkers see them: attributes, subscripts, plain data, streams, pages, raw responses. Checked, never run."""
from __future__ import annotations

from typing import Any, Dict, List, Optional, assert_type

import oai_lite
from oai_lite import AsyncOpenAI, AsyncStream, OpenAI, Stream
from oai_lite.types import CreateEmbeddingResponse, FileObject, Model
from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage
from oai_lite.types.chat.chat_completion import Choice, ChoiceDict
from oai_lite.types.chat.chat_completion_chunk import ChoiceDeltaDict
from oai_lite.types.fine_tuning import FineTuningJob

client = OpenAI()
reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say this is a test"}])
assert_type(reply, ChatCompletion)
assert_type(reply.choices, List[Choice])
assert_type(reply.choices[0].message, ChatCompletionMessage)
assert_type(reply.choices[0].message.content, Optional[str])
assert_type(reply["choices"][0]["message"], ChatCompletionMessage)
assert_type(reply["choices"][0]["message"]["content"], Optional[str])
assert_type(reply.first_message(), ChatCompletionMessage)
assert_type(reply["id"], str)
assert_type(reply._request_id, Optional[str])
assert_type(reply.model_extra, Dict[str, Any])
assert_type(reply.to_json(), str)

plain = reply.to_dict()
assert_type(plain["choices"], List[ChoiceDict])
assert_type(plain["choices"][0]["message"].get("content"), Optional[str])
everything: Dict[str, object] = {**reply}

# Streams (need 28): one type for each form of the flag.
stream = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "x"}], stream=True)
assert_type(stream, Stream[ChatCompletionChunk])
for chunk in stream:
    assert_type(chunk.choices[0].delta.content, Optional[str])
    assert_type(chunk.to_dict()["choices"][0].get("delta"), Optional[ChoiceDeltaDict])  # Azure leaves it out (need 36)
with stream as events:
    assert_type(events, Stream[ChatCompletionChunk])
whole = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "x"}], stream=False)
assert_type(whole, ChatCompletion)


def either(flag: bool) -> None:
    """A flag that is known at run time gives both."""
    found = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "x"}], stream=flag)
    if isinstance(found, ChatCompletion):
        assert_type(found.id, str)
    else:
        assert_type(next(found).id, str)


def untyped(messages: Any, temperature: Any) -> None:
    """Arguments of which nothing is known leave the reply known."""
    assert_type(client.chat.completions.create(model="gpt-4", messages=messages), ChatCompletion)
    assert_type(client.chat.completions.create(model="gpt-4", messages=messages, temperature=temperature, stream=True), Stream[ChatCompletionChunk])


# Pages.
jobs = client.fine_tuning.jobs.list(limit=20)
for job in jobs:
    assert_type(job, FineTuningJob)
assert_type(jobs.data, List[FineTuningJob])
if jobs.has_next_page():
    print(jobs.next_page_info())
    assert_type(jobs.get_next_page().data, List[FineTuningJob])
assert_type([model.id for model in client.models.list()], List[str])
assert_type(client.models.retrieve("gpt-4o"), Model)

# Raw and streaming responses.
raw = client.chat.completions.with_raw_response.create(model="gpt-4", messages=[{"role": "user", "content": "x"}])
assert_type(raw.headers.get("X-My-Header"), Optional[str])
assert_type(raw.headers.get("X-My-Header", ""), str)
assert_type(client.post("/reports", body={"days": 7}, cast_to=str), str)
assert_type(client.get_api_list("/reports", model=Model).data, List[Model])
assert_type(raw.parse(), ChatCompletion)
assert_type(raw.status_code, int)
with client.chat.completions.with_streaming_response.create(model="gpt-4", messages=[{"role": "user", "content": "x"}]) as response:
    for line in response.iter_lines():
        assert_type(line, str)
    assert_type(response.parse(), ChatCompletion)
assert_type(client.with_raw_response.models.retrieve("gpt-4o").parse(), Model)

# Parsed replies.
found = client.chat.completions.parse(model="gpt-4o", messages=[{"role": "user", "content": "x"}], response_format=int)
assert_type(found.choices[0].message.parsed, Optional[int])
assert_type(found.first_message().parsed, Optional[int])

# As many items of a list as are wanted.
assert_type([file.id for file in client.files.list(limit=50, max_items=120)], List[str])
for page in client.files.list().pages():
    assert_type(page.data, List[FileObject])

# The rest of the surface.
vectors = client.embeddings.create(model="text-embedding-3-small", input=["one", "two"])
assert_type(vectors, CreateEmbeddingResponse)
assert_type(vectors.data[0].embedding, List[float])
assert_type(client.files.content("file-1").read(), bytes)
assert_type(client.audio.speech.create(model="tts-1", voice="alloy", input="x").content, bytes)
assert_type(client.with_options(max_retries=5), OpenAI)
assert_type(client.post("/foo", cast_to=str, body={"a": 1}), str)
admin_key = client.admin.organization.admin_api_keys.retrieve("key-1")
assert_type(admin_key.id, str)
for agent in client.beta.agents.list():
    assert_type(agent.id, str)

# The module-level client.
oai_lite.api_key = "sk-1"
oai_lite.default_headers = {"x-foo": "true"}
assert_type(oai_lite.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]), ChatCompletion)


async def asynchronously() -> None:
    """The async client gives the same types."""
    client = AsyncOpenAI(timeout=oai_lite.Timeout(60.0, read=5.0))
    reply = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    assert_type(reply, ChatCompletion)
    stream = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk.choices[0].delta.content, Optional[str])
    async for job in client.fine_tuning.jobs.list():
        assert_type(job, FineTuningJob)
    page = await client.files.list()
    assert_type(page.data, List[FileObject])
    async for page in client.files.list(max_items=3).pages():
        assert_type(page.data, List[FileObject])
    raw = await client.models.with_raw_response.retrieve("m")
    assert_type(raw.parse(), Model)
    async with client.models.with_streaming_response.retrieve("m") as response:
        assert_type(await response.parse(), Model)
