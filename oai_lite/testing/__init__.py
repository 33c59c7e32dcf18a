"""An offline server that speaks the API on loopback: for your own tests, and for trying things out without a key.

It owns real sockets, real HTTP/1.1 and the API's own list of operations, and nothing that thinks: a reply repeats what was
sent and counts words, in the shape of a JSON schema if one is asked for. A wrong path, verb, key or parameter is refused in the API's error shape.

>>> import oai_lite.testing
>>> with oai_lite.testing.Server() as server, server.client() as client:
...     reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say hello"}])
...     words = [chunk.choices[0].delta.content for chunk in client.chat.completions.create(
...         model="gpt-4o-mini", messages=[{"role": "user", "content": "one two"}], stream=True)]
>>> reply.choices[0].message.content, reply.usage.total_tokens
('Say hello', 4)
>>> words
['', 'one', ' two', None]
>>> server.last.operation, server.last.json()["stream"]
('chat.completions.create', True)

Bad weather comes on demand, once or as often as asked:

>>> with oai_lite.testing.Server() as server, server.client(max_retries=0) as client:
...     server.fail(429, headers={"Retry-After": "7"}, operation="models.list")
...     try:
...         client.models.list()
...     except oai_lite.RateLimitError as error:
...         print(error.status_code, error.retry_after)
429 7.0

Nothing of this is loaded by `import oai_lite`.
"""
from __future__ import annotations

from ._routes import Recorded
from ._server import Server
from ._wire import Part, Reply, Stream

__all__ = ["Part", "Recorded", "Reply", "Server", "Stream"]
