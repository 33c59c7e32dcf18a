"""Errors, options and transports, as the README shows them. Checked, never run."""
from __future__ import annotations

from typing import Any, Dict, List, Optional, assert_type

import oai_lite
from oai_lite import APIConnectionError, APIStatusError, AsyncHTTPClient, AsyncOpenAI, HTTPClient, Limits, OpenAI, PollTimeoutError, RateLimitError, Retry
from oai_lite.testing import Server
from oai_lite.types.vector_stores import VectorStoreFileBatch

client = OpenAI(
    api_key="sk-1",
    base_url="http://my.test.server.example.com:8083/v1",
    http_client=HTTPClient(local_address="0.0.0.0", limits=Limits(max_connections=10)),
    timeout=oai_lite.Timeout(60.0, read=5.0, write=10.0, connect=2.0),
    max_retries=Retry(max=5, cap=30.0),
    default_headers={"x-foo": "true"},
)
try:
    client.fine_tuning.jobs.create(model="gpt-3.5-turbo", training_file="file-abc123")
except RateLimitError as error:
    assert_type(error.retry_after, Optional[float])
except APIStatusError as error:
    assert_type(error.status_code, int)
    assert_type(error.request_id, Optional[str])
except APIConnectionError as error:
    assert_type(error.message, str)

try:
    client.vector_stores.file_batches.poll(batch_id="vsfb_1", vector_store_id="vs_1", max_wait_seconds=60)
except PollTimeoutError as error:
    if isinstance(error.last, VectorStoreFileBatch):
        assert_type(error.last.file_counts.in_progress, int)
    still: str = error.last.status  # each has one

mode: str = "json"
assert_type(client.models.retrieve("m").model_dump(mode=mode, include={"id"}, exclude={"owned_by": True}), Dict[str, Any])

name, path = oai_lite.file_from_path("notes.txt")
assert_type(name, str)
client.files.create(file=(name, path), purpose="assistants")

assert_type(client.with_options(http_client=HTTPClient()).api_key, str)
assert_type(client.base_url, str)
with OpenAI(api_key=lambda: "sk-2") as other:
    assert_type(other, OpenAI)
other.close()


async def key() -> str:
    return "sk-3"


async def asynchronously() -> None:
    async with AsyncOpenAI(api_key=key, http_client=AsyncHTTPClient()) as client:
        assert_type(client, AsyncOpenAI)
        assert_type(await client.get("/foo", cast_to=str), str)
    await client.close()


with Server() as server:
    with server.client() as local:
        assert_type(local, OpenAI)
    assert_type(server.url, str)
    words: List[Dict[str, Any]] = []


def explain(error: APIStatusError) -> str:
    """What an error knows of the request and its response."""
    return "%s %s: %d" % (error.request.method, error.response.url, error.response.status_code)
