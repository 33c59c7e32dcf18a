"""`connect()` of the API's WebSocket operations: what is asked for, sent, received, queued and opened again; in both worlds."""
from __future__ import annotations

import inspect
import logging
import pickle
import threading
import traceback

import pytest

import oai_lite
from oai_lite._objects import APIObject
from oai_lite._websocket import build, build_close
from oai_lite.testing import Server
from tests.support.proxies import proxying
from tests.support.rude import PATIENCE, Rude, reply
from tests.support.talk import Talker, echo
from tests.support.worlds import only_async, only_sync, server, world  # noqa: F401  (fixtures)
from tools.apidata import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

API = load()
CONNECTS = [one for one in API.helpers() if one.websocket]
ids = [one.path for one in CONNECTS]
HELLO = {"type": "hello"}
HEARD = {"type": "heard"}
FAST = {"initial_delay": 0.001, "max_delay": 0.002}


def resource(client: Any, path: str) -> Any:
    for step in path.split(".")[:-1]:
        client = getattr(client, step)
    return client


def opened(world: Any, manager: Any) -> Any:
    return world.run(manager.enter())


# What is asked for.


@pytest.mark.parametrize("helper", CONNECTS, ids=ids)
def test_every_connect_asks_for_its_address(world: Any, server: Any, helper: Any) -> None:  # noqa: F811
    """Path, query, header fields and credential are what the data say, and the caller's own come on top."""
    given = {one.name: True if one.type == "bool" else "a/b" for one in helper.parameters if one.place in ("path", "query")}
    client = world.client(server, default_query={"team": "x"}, api_key="sk-right")
    server._strict = False
    manager = resource(client, helper.path).connect(**given, extra_query={"more": [1, 2]}, extra_headers={"X-Mine": "yes", "User-Agent": "me"})
    assert not server.requests
    with world.opened(manager) as connection:
        assert type(connection).__name__ in repr(connection) and connection.handshake.status_code == 101
        assert connection.subprotocol is None
    seen = server.last
    query = {name: value if isinstance(value, str) else "true" for name, value in given.items() if "{%s}" % name not in helper.websocket}
    path = helper.websocket.replace("{session_id}", "a%2Fb")
    assert (seen.path, seen.query) == (path, {"team": "x", **query, "more[]": ["1", "2"]})
    beta = helper.about.get("beta")
    wanted = {"authorization": "Bearer sk-right", "x-mine": "yes", "user-agent": "me", "openai-beta": beta, "sec-websocket-version": "13"}
    assert {name: seen.headers.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("helper", CONNECTS, ids=ids)
def test_every_event_of_a_client_has_a_method(world: Any, server: Any, helper: Any) -> None:  # noqa: F811
    """`connection.session.update(...)` sends an event of that type with these fields, for all events that the data have."""
    given = {one.name: "x" for one in helper.parameters if one.required}
    server.websocket(answer=lambda event: HEARD)
    client = world.client(server)
    events = API.events(helper)
    assert events
    with world.opened(resource(client, helper.path).connect(**given)) as connection:
        for event, kinds in events.items():
            method = connection
            for step in event.split("."):
                method = getattr(method, step)
            fields = {name: {"field": name} for name in kinds[0].fields if name != "type"}
            required = {name: value for name, value in fields.items() if kinds[0].fields[name].required}
            assert list(inspect.signature(method).parameters) == sorted(fields, key=lambda name: name not in required)
            world.run(lambda method=method, fields=fields: method(**fields))
            world.run(lambda method=method, required=required: method(**required))
            world.run(connection.recv())
            world.run(connection.recv())
            assert server.last.events[-2:] == [{"type": event, **fields}, {"type": event, **required}]
            if required:
                with pytest.raises(TypeError, match="missing the required argument"):
                    method()
            with pytest.raises(TypeError, match="unexpected keyword argument"):
                method(**required, nonsense=1)


def test_arguments_of_events_follow_the_rules_of_other_calls(world: Any, server: Any) -> None:  # noqa: F811
    """None leaves out what takes no null and is null where null is a value; NOT_GIVEN leaves out; objects of replies can be sent."""
    server.websocket([HELLO], lambda event: HEARD)
    client = world.client(server)
    with world.opened(client.live.connect()) as connection:
        hello = world.run(connection.recv())
        world.run(connection.session.thinking.append(content="c", delegation_id=None, event_id=oai_lite.NOT_GIVEN))
        world.run(connection.session.update(session=hello))
        world.run(connection.send(hello))
        world.run(connection.send_raw('{"raw":  1}'))
        world.run(connection.send_raw(b'{"raw": 2}'))
        assert [world.run(connection.recv()) for _ in range(5)] == [HEARD] * 5
    assert server.last.events == [
        {"type": "session.thinking.append", "content": "c", "delegation_id": None}, {"type": "session.update", "session": HELLO}, HELLO,
        {"raw": 1}, {"raw": 2},
    ]  # fmt: skip
    with world.opened(client.realtime.connect(model="m")) as connection:
        world.run(connection.response.cancel(event_id=None, response_id="r"))
        world.run(connection.recv())
        world.run(connection.recv())
    assert server.last.events == [{"type": "response.cancel", "response_id": "r"}]
    with pytest.raises(TypeError, match="takes 0 positional"):
        connection.response.cancel("r")


def test_classes_are_found_where_the_official_package_has_them() -> None:
    """For annotations and isinstance; a wrong name is an AttributeError as ever."""
    for helper in CONNECTS:
        for place in (helper.returns, helper.async_returns):
            module, _, name = place.rpartition(".")
            step: Any = oai_lite
            for part in module.split("."):
                step = getattr(step, part)
            manager, kind = getattr(step, name), getattr(step, name[: -len("Manager")])
            assert manager.__name__ == name and manager.makes is kind
    from oai_lite.resources.realtime.realtime import AsyncRealtimeConnection, RealtimeConnection

    assert (RealtimeConnection.__module__, RealtimeConnection.session.update.event) == ("oai_lite.resources.realtime", "session.update")
    assert issubclass(AsyncRealtimeConnection, oai_lite.helpers.connections.AsyncConnection)
    for name in ("NoConnection", "OtherConnectionManager"):
        with pytest.raises(AttributeError):
            getattr(oai_lite.resources.realtime, name)
    assert oai_lite.ReconnectingEvent is oai_lite.types.websocket_reconnection.ReconnectingEvent
    assert oai_lite.ReconnectingOverrides(abort=True) == {"abort": True}


def test_help_says_what_a_sender_takes() -> None:
    """Signature and repr, without a connection."""
    from oai_lite.resources.realtime.realtime import RealtimeConnection

    update = RealtimeConnection.session.update
    assert str(inspect.signature(update)) == "(self, *, session, event_id=NOT_GIVEN)" and repr(update) == "<event session.update>"
    assert update.__doc__ == "session.update"


def test_the_module_level_client_connects(server: Any, monkeypatch: Any) -> None:  # noqa: F811
    """`oai_lite.realtime.connect(...)` is there as all other calls are."""
    monkeypatch.setattr(oai_lite, "base_url", server.url)
    monkeypatch.setattr(oai_lite, "api_key", "sk-module")
    try:
        with oai_lite.realtime.connect(model="m") as connection:
            assert connection.recv().type == "session.created"
    finally:
        oai_lite._reset_client()
    assert server.last.headers["authorization"] == "Bearer sk-module"


def test_websocket_base_url_is_where_it_goes(world: Any, server: Any) -> None:  # noqa: F811
    """With the credential, at ws, wss, http or https, with a query of its own; a wrong one is named."""
    other = server.url.replace("http://", "ws://") + "?via=gateway"
    server._strict = False
    client = world.client("http://127.0.0.1:1/v1", api_key="sk-x", websocket_base_url=other)
    with world.opened(client.responses.connect()):
        pass
    assert (server.last.target, server.last.headers["authorization"]) == ("/v1/responses?via=gateway", "Bearer sk-x")
    client.websocket_base_url = "ftp://x"
    with pytest.raises(oai_lite.ConfigurationError, match="websocket_base_url"):
        opened(world, client.responses.connect())


@pytest.mark.parametrize("v1", [False, True])
def test_azure(world: Any, v1: bool) -> None:
    """The address, version and credential of Azure; the deployment is the client's, or the model; the v1 form takes the model."""
    with Server(azure={"voice": "gpt-realtime"}, api_key="key-1") as azure:
        endpoint = {"azure_endpoint": azure.origin + "/openai/v1", "api_version": None} if v1 else {}
        client = world.client(azure, **endpoint)
        opened_one = opened(world, client.realtime.connect(model="voice"))
        world.run(opened_one.close())
        query = {"model": "voice"} if v1 else {"api-version": "2024-10-21", "deployment": "voice"}
        assert (azure.last.path, azure.last.query, azure.last.headers["api-key"]) == ("/realtime", query, "key-1")
        if not v1:
            client = world.client(azure, azure_deployment="mine", azure_ad_token_provider=lambda: "token-1")
            world.run(opened(world, client.realtime.connect(model="voice")).close())
            assert azure.last.query["deployment"] == "mine" and azure.last.headers["authorization"] == "Bearer token-1"
            assert azure.last.target.startswith("/openai/realtime?")


def test_credentials_are_fresh_for_each_handshake(world: Any) -> None:
    """A key that is refused is asked for again, once, as for other calls."""
    keys = iter(["sk-old", "sk-new"])
    with Server(api_key="sk-new") as strict:
        client = world.client(strict, api_key=lambda: next(keys))
        world.run(opened(world, client.realtime.connect(model="m")).close())
        assert [one.headers["authorization"] for one in strict.requests] == ["Bearer sk-old", "Bearer sk-new"]
        strict.fail(401, operation="realtime.connect", times=2)
        with pytest.raises(oai_lite.AuthenticationError):
            opened(world, world.client(strict, api_key="sk-new").realtime.connect(model="m"))


@pytest.mark.parametrize("kind", ["own http", "own socks5"])
def test_through_a_proxy(world: Any, kind: str) -> None:
    """The proxies of the HTTP client count; one for HTTP is asked for a tunnel."""
    with Rude(echo) as rude:
        with proxying(kind, {"api.test": rude.port}) as proxy:
            http = world.public("HTTPClient")(proxy=proxy.url)
            client = world.client("http://api.test/v1", http_client=http)
            connection = opened(world, client.realtime.connect(model="m"))
            world.run(connection.send(HELLO))
            assert world.run(connection.recv()) == HELLO
            world.run(connection.close())
            assert proxy.seen == ["CONNECT api.test:80 HTTP/1.1" if kind == "own http" else "SOCKS api.test:80"]


def test_other_transports_say_that_they_can_not(world: Any) -> None:
    """An opener of the user's, a function in place of the network, and a closed client: an error that says so."""
    http = world.public("HTTPClient")(transport=lambda request: (200, {}, b"{}"))
    with pytest.raises(oai_lite.OpenAIError, match="give an HTTPClient"):
        opened(world, world.client("http://127.0.0.1:1/v1", http_client=http).realtime.connect(model="m"))
    client = world.client("http://127.0.0.1:1/v1")
    world.run(client.close())
    with pytest.raises(oai_lite.OpenAIError, match="client is closed"):
        opened(world, client.realtime.connect(model="m"))


# What comes.


def test_events_are_objects_and_new_ones_survive(world: Any, server: Any) -> None:  # noqa: F811
    """Known events read like replies; unknown ones keep all that they have; `recv_bytes` and `parse_event` are the same in two steps."""
    odd = {"type": "session.sneezed", "loudness": {"db": 80}, "keys": [1]}
    server.websocket([{"type": "response.done", "response": {"id": "r", "output": []}}, odd, "[1, 2]", b'{"type": "binary"}', (1000, "bye")])
    connection = opened(world, world.client(server).realtime.connect(model="m"))
    done, sneezed, listed, binary = world.collect(connection)
    assert isinstance(done, APIObject) and done.response.id == "r" and type(done).__name__ == "APIObject"
    assert sneezed == odd and sneezed.loudness.db == 80 and listed == [1, 2] and binary.type == "binary"
    connection = opened(world, world.client(server).realtime.connect(model="m"))
    data = world.run(connection.recv_bytes())
    assert isinstance(data, bytes) and connection.parse_event(data) == done == connection.parse_event(data.decode("utf-8"))
    world.run(connection.close())


def test_what_is_no_json_is_kept(world: Any, server: Any) -> None:  # noqa: F811
    """The error has the message, and the connection goes on."""
    server.websocket(["{oh", HELLO])
    with world.opened(world.client(server).realtime.connect(model="m")) as connection:
        with pytest.raises(oai_lite.APIResponseError, match="a message of realtime.connect is not JSON") as caught:
            world.run(connection.recv())
        assert caught.value.partial == b"{oh" and isinstance(caught.value, ValueError)
        assert world.run(connection.recv()) == HELLO


@pytest.mark.parametrize("code, ends", [(1000, True), (1001, True), (None, True), (1008, False), (4000, False), (1011, False)])
def test_iterating_ends_in_order_or_with_an_error(world: Any, code: Any, ends: bool) -> None:
    """1000, 1001 and no code at all are ends; other codes are errors, with what the server said."""

    def script(peer: Any) -> None:
        talker = Talker(peer)
        talker.say(HELLO)
        talker.close(code, "" if code is None else "because")

    with Rude(script) as rude:
        connection = opened(world, world.client(rude.url).realtime.connect(model="m"))
        if ends:
            assert world.collect(connection) == [HELLO]
            return
        with pytest.raises(oai_lite.WebSocketConnectionClosedError, match="because") as caught:
            world.collect(connection)
        assert (caught.value.code, caught.value.reason, caught.value.unsent_messages) == (code, "because", [])


def test_errors_of_connections_pickle() -> None:
    """With all that they say."""
    error = oai_lite.WebSocketConnectionClosedError("gone", unsent_messages=["a", b"b"])
    error.code, error.reason = 4000, "x"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code, again.reason, again.unsent_messages, again.unsent_frames) == ("gone", 4000, "x", ["a"], ["a", b"b"])


def test_functions_are_told_of_events(world: Any, server: Any) -> None:  # noqa: F811
    """Those of an event's type before those of all, `once` once, `off` no more; those of the manager go to its connections."""
    server.websocket([{"type": "a", "n": 1}, {"type": "b", "n": 2}, {"type": "a", "n": 3}, {"type": "error", "n": 4}, (1000, "")])
    said: List[Any] = []
    manager = world.client(server).realtime.connect(model="m")

    def told(name: str) -> Any:
        return lambda event: said.append((name, event.n))

    if world.is_async:

        async def later(event: Any) -> None:
            said.append(("all", event.n))

    else:

        def later(event: Any) -> None:  # type: ignore[misc]
            said.append(("all", event.n))

    assert manager.on("event", later) is manager

    @manager.once("a")
    def first(event: Any) -> None:
        said.append(("first a", event.n))

    gone = told("gone")
    connection = opened(world, manager)
    assert connection.on("a", told("a")).on("b", gone).off("b", gone).off("b", gone) is connection
    assert callable(first)
    world.run(connection.dispatch_events())
    assert said == [("first a", 1), ("a", 1), ("all", 1), ("all", 2), ("a", 3), ("all", 3), ("all", 4)]


def test_an_error_that_nobody_listens_to_is_raised(world: Any, server: Any) -> None:  # noqa: F811
    """`dispatch_events` raises what an "error" event says; iterating gives it as any other event."""
    event = {"type": "error", "error": {"message": "Bad session.", "code": "invalid_value", "type": "invalid_request_error"}}
    server.websocket([event, (1000, "")])
    client = world.client(server)
    connection = opened(world, client.realtime.connect(model="m"))
    with pytest.raises(oai_lite.APIStreamError, match="Bad session") as caught:
        world.run(connection.dispatch_events())
    assert (caught.value.code, caught.value.event, caught.value.request_id) == ("invalid_value", event, "req_1")
    world.run(connection.close())
    assert world.collect(opened(world, client.realtime.connect(model="m"))) == [event]


# Queues, and connecting again.


def test_a_manager_keeps_what_is_sent_before(world: Any, server: Any) -> None:  # noqa: F811
    """It is sent in order when the connection opens; more than the queue holds is an error, and changes nothing."""
    manager = world.client(server).realtime.connect(model="m", max_queue_size=40)
    manager.send({"type": "response.cancel"})
    with pytest.raises(oai_lite.WebSocketQueueFullError, match="max_queue_size=40"):
        manager.send({"type": "response.cancel"})
    manager.send({"n": 1})
    with world.opened(manager) as connection:
        world.run(connection.response.create())
        while world.run(connection.recv()).type != "response.done":
            pass
    assert server.last.events == [{"type": "response.cancel"}, {"n": 1}, {"type": "response.create"}]


def drops(peer: Any) -> None:
    """Says hello, and breaks off."""
    Talker(peer).say(HELLO)


def restarts(peer: Any) -> None:
    Talker(peer, first=build_close(1012, "restarting", key=b"")).hear()


def busy(peer: Any) -> None:
    peer.request()
    peer.send(reply(b"{}", status="503 Busy"))


def tells(peer: Any) -> None:
    """Says what it was asked for, and what it hears up to an event of the type "last"; then closes."""
    talker = Talker(peer)
    heard: List[Any] = [talker.hear()]
    while heard[-1]["type"] != "last":
        heard.append(talker.hear())
    talker.say({"type": "told", "heard": [one["type"] for one in heard], "head": talker.head.split(b"\r\n")[0].decode("ascii")})
    talker.close(1000)


def iterator(world: Any, connection: Any) -> Any:
    return connection.__aiter__() if world.is_async else iter(connection)


def lossy(world: Any, rude: Any, ask: Any = lambda event: None, **options: Any) -> Any:
    """A connection to a server of which not much is to be hoped for."""
    client = world.client(rude.url, max_retries=0)
    return opened(world, client.realtime.connect(model="m", on_reconnecting=ask, **{**FAST, **options}))


class Sender:
    """An `on_reconnecting` that sends events while there is no connection, which in the async world takes tasks."""

    def __init__(self, *names: str, answer: Any = None) -> None:
        self.names = list(names)
        self.answer = answer
        self.connection: Any = None
        self.told: List[Any] = []
        self.tasks: List[Any] = []

    def __call__(self, event: Any) -> Any:
        assert 0 < event.delay <= 0.002 and isinstance(event.extra_headers, dict)
        self.told.append((event.attempt, event.max_attempts, event.close_code, event["extra_query"]))
        while self.names and self.connection is not None:
            sent = self.connection.send({"type": self.names.pop(0)})
            if sent is not None:
                import asyncio

                self.tasks.append(asyncio.ensure_future(sent))
        return self.answer(event) if self.answer else None


def test_a_lost_connection_is_opened_again(world: Any) -> None:
    """While iterating: `on_reconnecting` is asked and may change the next attempt; what is sent meanwhile arrives, in order."""

    def change(event: Any) -> Any:
        return {"extra_query": {"try": "2"}, "extra_headers": {"X-Try": "yes"}} if event.attempt == 2 else None

    ask = Sender("first", "second", "last", answer=change)
    with Rude(drops, lambda peer: peer.reset(), busy, restarts, tells) as rude:
        ask.connection = connection = lossy(world, rude, ask)
        events = iterator(world, connection)
        assert world.next(events) == HELLO
        told = world.next(events)
        assert told == {"type": "told", "heard": ["first", "second", "last"], "head": "GET /realtime?model=m&try=2 HTTP/1.1"}
        assert connection.handshake.request.target == "/realtime?model=m&try=2"
        with pytest.raises(StopIteration):
            world.next(events)
    assert ask.told == [(1, 5, 1006, {}), (2, 5, 1006, {}), (3, 5, 1006, {"try": "2"}), (4, 5, 1012, {"try": "2"})]
    assert [b"X-Try: yes" in head for head in rude.requests] == [False, True, True, True]
    for task in ask.tasks:
        assert world.run(task) is None


def test_what_could_not_be_sent_waits_for_the_next_connection(world: Any) -> None:
    """Sending on a connection that has broken is no error if it will be opened again."""
    with Rude(drops, tells) as rude:
        connection = lossy(world, rude)
        assert rude.peer(0).ended.wait(PATIENCE)
        count = 0
        while not connection._queue.messages:  # the system takes some before it knows
            world.run(connection.send({"type": "%d" % count}))
            count += 1
        world.run(connection.send({"type": "last"}))
        *before, told = world.collect(connection)
        assert before in ([HELLO], [])  # event loops drop what has come when they can't send
        assert told["heard"] == ["%d" % (count - 1), "last"]


def test_progress_gives_all_attempts_back(world: Any) -> None:
    """`max_retries` counts attempts without any event between them."""
    with Rude(*[drops, lambda peer: peer.reset()] * 4, restarts) as rude:
        connection = lossy(world, rude, max_retries=2)
        events = []
        with pytest.raises(oai_lite.WebSocketConnectionClosedError) as caught:
            iterating = iterator(world, connection)
            while True:
                events.append(world.next(iterating))
    assert events == [HELLO] * 4 and caught.value.code in (1006, 1012)


def test_attempts_run_out(world: Any) -> None:
    """Then the error is that of the connection that was lost, with what was not sent; the last attempt's is its cause."""
    ask = Sender("a", "b")
    with Rude(drops, busy) as rude:
        ask.connection = connection = lossy(world, rude, ask, max_retries=2)
        with pytest.raises(oai_lite.WebSocketConnectionClosedError, match="2 messages were not sent") as caught:
            world.collect(connection)
        assert caught.value.unsent_messages == ['{"type":"a"}', '{"type":"b"}'] and caught.value.code == 1006
        assert isinstance(caught.value.__cause__, oai_lite.InternalServerError)
        assert len(rude.peers) == 3 and len(ask.told) == 2
        for task in ask.tasks:
            world.run(task)


@pytest.mark.parametrize("ask", [lambda event: {"abort": True}, None], ids=["aborted", "not asked for"])
def test_without_leave_nothing_is_opened_again(world: Any, ask: Any) -> None:
    """`abort`, and no function to ask: the connection is over."""
    with Rude(drops) as rude:
        with pytest.raises(oai_lite.WebSocketConnectionClosedError):
            world.collect(lossy(world, rude, ask))
        assert len(rude.peers) == 1


def test_codes_that_say_no_are_taken_at_their_word(world: Any) -> None:
    """After 1000 or 1008 nobody is asked, and nothing is opened again."""

    def fail(event: Any) -> None:
        raise AssertionError("asked")

    for code in (1000, 1008):
        with Rude(lambda peer, code=code: Talker(peer).close(code)) as rude:
            connection = lossy(world, rude, fail)
            if code == 1000:
                assert world.collect(connection) == []
            else:
                with pytest.raises(oai_lite.WebSocketConnectionClosedError):
                    world.collect(connection)
            assert len(rude.peers) == 1


def test_receiving_one_by_one_opens_nothing_again(world: Any) -> None:
    """`recv` tells of the end; only iterating goes on with another connection."""
    with Rude(drops) as rude:
        connection = lossy(world, rude)
        assert world.run(connection.recv()) == HELLO
        with pytest.raises(oai_lite.WebSocketConnectionClosedError):
            world.run(connection.recv())


def test_what_on_reconnecting_raises_reaches_the_caller(world: Any) -> None:
    """A mistake of the user's is not swallowed."""

    def fail(event: Any) -> None:
        raise KeyError("mine")

    with Rude(drops) as rude:
        with pytest.raises(KeyError, match="mine"):
            world.collect(lossy(world, rude, fail))


def test_a_full_queue_says_so(world: Any) -> None:
    """Events that don't fit in while there is no connection are an error for who sends them; those before are kept."""
    ask = Sender("a", "b" * 100)
    with Rude(drops, restarts) as rude:
        ask.connection = connection = lossy(world, rude, ask, max_queue_size=60, max_retries=1)
        if world.is_async:
            with pytest.raises(oai_lite.WebSocketConnectionClosedError):
                world.collect(connection)
            assert world.run(ask.tasks[0]) is None
            with pytest.raises(oai_lite.WebSocketQueueFullError):
                world.run(ask.tasks[1])
        else:
            with pytest.raises(oai_lite.WebSocketQueueFullError):
                world.collect(connection)


@only_sync
def test_closing_ends_a_pause_between_attempts(world: Any) -> None:
    """A thread that waits to connect again ends at once when another closes."""
    asked = threading.Event()
    with Rude(drops) as rude:
        connection = lossy(world, rude, lambda event: asked.set(), initial_delay=4 * PATIENCE, max_delay=4 * PATIENCE)
        seen: List[Any] = []
        thread = threading.Thread(target=lambda: seen.extend(connection))
        thread.start()
        assert asked.wait(PATIENCE)
        connection.close()
        thread.join(PATIENCE)
        assert not thread.is_alive() and seen == [HELLO] and len(rude.peers) == 1


@only_async
def test_closing_ends_a_pause_of_a_task(world: Any) -> None:
    """The same for tasks."""
    import asyncio

    async def main(connection: Any, asked: Any) -> Any:
        async def read() -> Any:
            return [event async for event in connection]

        reading = asyncio.ensure_future(read())
        while not asked:
            await asyncio.sleep(0.001)
        await connection.close()
        return await reading

    asked: List[Any] = []
    with Rude(drops) as rude:
        connection = lossy(world, rude, asked.append, initial_delay=4 * PATIENCE, max_delay=4 * PATIENCE)
        assert world.run(main(connection, asked)) == [HELLO]


# Secrets (need 45).

PROMPT, KEY, TOKEN = "canary-prompt", "sk-canary-key-1", "canary-query"


def test_nothing_secret_is_shown(world: Any, caplog: Any) -> None:
    """No repr, message, log or traceback with its variables shows what was said, the key, or the query."""
    caplog.set_level(logging.DEBUG, "oai_lite")

    def script(peer: Any) -> None:
        talker = Talker(peer)
        talker.hear()
        talker.say({"type": "x", "text": PROMPT})
        talker.hear()
        peer.send(build(2, PROMPT.encode("ascii"), key=b"") + b"\x81\x10" + PROMPT.encode("ascii")[:9])

    shown: List[str] = []
    with Rude(script, lambda peer: peer.send(reply(b"{}", status="400 Bad"))) as rude:
        client = world.client(rude.url, api_key=KEY, max_retries=0, default_query={"q": TOKEN})
        manager = client.realtime.connect(model="m", extra_headers={"X-Gateway": KEY})
        connection = opened(world, manager)
        world.run(connection.conversation.item.create(item={"type": "message", "text": PROMPT}))
        assert world.run(connection.recv()).text == PROMPT
        world.run(connection.response.create())

        def fails(action: Any) -> None:
            try:
                world.run(action)
            except oai_lite.OpenAIError as exc:
                while exc is not None:
                    exc.__cause__ = exc.__cause__ or exc.__context__  # whatever shows the whole chain
                    shown.extend([repr(exc), str(exc), repr(vars(exc).get("request"))])
                    shown.append("".join(traceback.TracebackException.from_exception(exc, capture_locals=True).format()))
                    exc = exc.__cause__  # type: ignore[assignment]
            else:
                raise AssertionError("it worked")

        fails(connection.recv)
        fails(connection.recv)
        fails(lambda: connection.send({"type": "message", "text": PROMPT}))
        fails(lambda: connection.conversation.item.create(item={"text": PROMPT}))
        fails(lambda: connection.send_raw(PROMPT))
        fails(manager.enter)
        shown += [repr(one) for one in (manager, connection, connection.session, connection.handshake, connection.handshake.request, connection._queue)]
    shown += [record.getMessage() for record in caplog.records]
    text = "\n".join(line for line in "\n".join(shown).split("\n") if "test_connections" not in line)
    lines = [line for line in text.split("\n") if any(secret in line for secret in (PROMPT, KEY, TOKEN)) and "PROMPT" not in line and " KEY" not in line]
    own = [line for line in lines if not line.strip().startswith(("shown =", "exc =", "KEY", "TOKEN"))]
    assert own == [], own
