"""Connecting: names, addresses that take turns, dead ones, slow resolvers; in both worlds (needs 7, 16)."""
from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest

from oai_lite import APIConnectionError, APITimeoutError, HTTPTransport
from oai_lite._connect import HEAD_START, Ways, checked, literal, ordered
from tests.support.rude import (  # noqa: F401  (caller is a fixture)
    MS,
    SHORT,
    Rude,
    answers,
    caller,
    full_port,
    reply,
    request_to,
    takes,
)
from tests.support.worlds import network_world, only_async  # noqa: F401  (network_world is a fixture)


@pytest.fixture
def names(monkeypatch):
    """What the resolver knows: names and their (address, port) pairs, or a function that is called instead."""
    known = {}
    real = socket.getaddrinfo

    def resolve(host, port, *args, **options):
        found = known.get(host)
        if found is None:
            return real(host, port, *args, **options)
        if callable(found):
            return found()
        return [one for address in found for one in real(address[0], address[1], 0, socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return known


@pytest.fixture
def hole():
    """An address that never answers."""
    listener = full_port()
    yield listener.getsockname()
    listener.close()


def closed_port(host="127.0.0.1"):
    """An address that refuses."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as unused:
        unused.bind((host, 0))
        return unused.getsockname()[:2]


def test_a_dead_first_address_costs_a_head_start(caller, names, hole):
    """The next address is tried after a quarter of a second (need 16)."""
    with Rude(answers(reply())) as rude:
        names["dual.test"] = [hole, ("127.0.0.1", rude.port)]
        with takes(HEAD_START, 0.6 + HEAD_START):
            assert caller.ask("http://dual.test") == b"{}"


def test_a_refusing_first_address_costs_nothing(caller, names):
    """Who says no is not waited for; families may differ."""
    with Rude(answers(reply())) as rude:
        names["dual.test"] = [closed_port("::1"), closed_port(), ("127.0.0.1", rude.port)]
        with takes(0, HEAD_START):
            assert caller.ask("http://dual.test") == b"{}"


def test_a_slow_first_address_may_still_win(caller, names, hole):
    """It goes on while others are tried: an address that answers late is better than one that never does."""
    with Rude(answers(reply())) as rude:
        names["dual.test"] = [("127.0.0.1", rude.port), hole]
        assert caller.ask("http://dual.test") == b"{}"


def test_when_all_addresses_fail_the_last_word_counts(caller, names, hole):
    """All are tried; the error is that of an address, and the limit to connect is for all of them together."""
    names["refusing.test"] = [closed_port(), closed_port("::1"), closed_port()]
    with pytest.raises(APIConnectionError, match="refused"):
        caller.ask("http://refusing.test")
    names["dead.test"] = [hole, hole, hole]
    with takes(3 * SHORT), pytest.raises(APITimeoutError) as caught:
        caller.ask(request_to("http://dead.test", connect=3 * SHORT))
    assert caught.value.phase == "connect"
    names["mixed.test"] = [hole, closed_port()]
    with pytest.raises(APITimeoutError):
        caller.ask(request_to("http://mixed.test", connect=6 * SHORT))


def test_losers_of_the_race_are_closed(caller, names):
    """Of several addresses that answer one is used, and nothing is left of the others (the suite looks)."""
    with Rude(answers(reply())) as one, Rude(answers(reply())) as other:
        names["dual.test"] = [("127.0.0.1", one.port), ("127.0.0.1", other.port)]
        assert caller.ask("http://dual.test") == b"{}" and len(one.requests) == 1 and not other.requests


@pytest.mark.parametrize("limits", [{"connect": SHORT}, {"connect": None, "total": SHORT}])
def test_a_slow_resolver_is_not_waited_for(caller, names, limits):
    """The system's resolver knows no limit of time; ours holds all the same (need 7)."""
    asked, go_on = threading.Event(), threading.Event()

    def resolve():
        asked.set()
        go_on.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "too late")

    names["slow.test"] = resolve
    request = request_to("http://slow.test", **limits)
    deadline = None if "total" not in limits else time.monotonic() + SHORT
    try:
        with takes(SHORT), pytest.raises(APITimeoutError) as caught:
            caller.ask(request, deadline)
        assert asked.is_set() and caught.value.phase == ("total" if deadline else "connect")
    finally:
        go_on.set()


def test_a_name_that_nobody_knows(caller, names):
    """The system's words, and what to look at."""

    def resolve():
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    names["unknown.test"] = resolve
    with pytest.raises(APIConnectionError, match="Name or service not known.*base_url") as caught:
        caller.ask("http://unknown.test")
    assert isinstance(caught.value.__cause__, socket.gaierror)


def test_addresses_take_turns_by_family():
    """So that a broken IPv6 costs one head start, not one per address (need 16)."""
    six, four = socket.AF_INET6, socket.AF_INET
    addresses = [(six, 1), (six, 2), (six, 3), (four, 4)]
    assert ordered(addresses, None) == [(six, 1), (four, 4), (six, 2), (six, 3)]
    assert ordered(addresses, "0.0.0.0") == [(four, 4)] and ordered(addresses, "::") == addresses[:3]
    for wrong in ([], addresses[:3]):
        with pytest.raises(OSError, match="no address"):
            ordered(wrong, "0.0.0.0")


def test_an_address_is_not_looked_up():
    """Literal ones cost no question to anybody; what only looks like one is a name."""
    assert literal("127.0.0.1", 80)[0][4] == ("127.0.0.1", 80) and literal("::1", 80)[0][0] is socket.AF_INET6
    assert literal("api.example", 80) is None and literal("host.1", 80) is None and literal("h\u00f6st1", 80) is None
    assert checked("a.b.") == "a.b."
    for host in ("a..b", "." * 3, "x" * 64):
        with pytest.raises(socket.gaierror):
            checked(host)


def test_options_of_a_transport_count_where_the_client_has_none(monkeypatch):
    """`transport=` brings defaults, the client's own arguments win."""
    monkeypatch.setenv("ALL_PROXY", "http://env:1")
    transport = HTTPTransport(local_address="127.0.0.1", proxy="http://mine:1", ca_bundle="bundle", trust_env=False)
    ways = Ways("env", None, None, None, None, None, True, transport)
    assert ways.local_address == "127.0.0.1" and ways.trust.ca_bundle == "bundle"
    assert ways.proxies.find("https", "api.test", 443).url == "http://mine:1"
    ways = Ways(None, None, None, "other", None, "0.0.0.0", True, transport)
    assert ways.local_address == "0.0.0.0" and ways.trust.ca_bundle == "other" and ways.proxies is None
    assert "local_address='127.0.0.1'" in repr(transport)


@only_async
@pytest.mark.parametrize("moment", [0, 1, 2, 3, 5, 8])
def test_a_cancelled_race_leaves_nothing(caller, names, hole, moment):
    """Cancelled after any number of rounds of the loop: no socket, no task (need 12)."""
    names["dual.test"] = [hole, hole]

    async def cancelled():
        task = asyncio.ensure_future(caller.http.send(request_to("http://dual.test"), None))
        for _ in range(moment):
            await asyncio.sleep(0)
        if moment == 8:
            await asyncio.sleep(HEAD_START + 50 * MS)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]

    loop = caller.world.loop
    assert [task for task in loop.run_until_complete(cancelled()) if not task.done()] == []
