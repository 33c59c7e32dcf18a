"""Proxies for tests: one of our own, to the byte, and real programs where the machine has them.

    with proxying("own http", {"api.test": rude.port}) as proxy:
        ...  # proxy.url leads to "http://api.test" and "https://api.test"; proxy.seen is what it was asked

The names that our own knows lead to ports on loopback, whatever the port that is asked for. Programs know no names of ours: what
they are asked for is 0.0.0.0, which is this machine without being called so.
"""
from __future__ import annotations

import base64
import select
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from tests.support.rude import PATIENCE, Peer, Rude

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

OWN = ("own http", "own https", "own socks5")
REAL = tuple(name for name, there in (("proxy.py", find_spec("proxy")), ("tinyproxy", shutil.which("tinyproxy"))) if there)
USER, PASSWORD = "canary-user", "canary:p@ss wörd"
QUOTED = "canary-user:canary%3Ap%40ss%20w%C3%B6rd"


class Own:
    """A script for `Rude` that is a proxy for HTTP, CONNECT and SOCKS5. `seen` are its first lines and the SOCKS requests."""

    def __init__(self, names: Dict[str, int], user: str = "") -> None:
        self.names = names
        self.user = user
        self.seen: List[str] = []

    def __call__(self, peer: Peer) -> None:
        first = peer.more()
        if first[:1] == b"\x05":
            self.socks(peer, first)
        elif first:
            self.http(peer, first)

    def http(self, peer: Peer, data: bytes) -> None:
        while b"\r\n\r\n" not in data:
            data += peer.more()
        head = data.partition(b"\r\n\r\n")[0]
        line, *fields = head.decode("latin-1").split("\r\n")
        self.seen.append(line)
        wanted = "Proxy-Authorization: Basic " + base64.b64encode(self.user.encode("utf-8")).decode("ascii")
        if self.user and wanted not in fields:
            peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
            return
        method, target, version = line.split()
        if method == "CONNECT":
            upstream = self.to(target)
            peer.send(b"HTTP/1.1 200 Connection established\r\nX-Proxy: own\r\n\r\n")
            pump(peer.sock, upstream)
            return
        with self.to(target[7:].partition("/")[0]) as upstream:
            peer.unread(data)
            while self.forward(peer, upstream):
                pass

    def forward(self, peer: Peer, upstream: socket.socket) -> bool:
        """Pass a request on, without what is meant for the proxy, and the response back."""
        head, _, body = peer.request().partition(b"\r\n\r\n")
        if not head:
            return False
        line, *fields = head.decode("latin-1").split("\r\n")
        method, target, version = line.split()
        kept = [field for field in fields if not field.startswith("Proxy-")]
        start = "%s /%s %s" % (method, target[7:].partition("/")[2], version)
        upstream.sendall("\r\n".join([start, *kept, "", ""]).encode("latin-1") + body)
        return Peer(upstream, 0).pass_on(peer)

    def socks(self, peer: Peer, data: bytes) -> None:
        if self.user:
            peer.send(b"\x05\x02")
            user, _, password = self.user.partition(":")
            said = peer.more()
            right = b"\x01%c%b%c%b" % (len(user), user.encode("utf-8"), len(password.encode("utf-8")), password.encode("utf-8"))
            peer.send(b"\x01\x00" if said == right else b"\x01\x01")
            if said != right:
                return
        else:
            peer.send(b"\x05\x00")
        asked = peer.more()
        length = asked[4]
        name, port = asked[5 : 5 + length].decode("ascii"), int.from_bytes(asked[5 + length : 7 + length], "big")
        self.seen.append("SOCKS %s:%d" % (name, port))
        upstream = self.to(name)
        peer.send(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
        pump(peer.sock, upstream)

    def to(self, authority: str) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.names[authority.partition(":")[0]]), PATIENCE)


def target(kind: str, port: int, scheme: str = "http") -> Tuple[str, Dict[str, int]]:
    """A URL for a server on loopback at `port` to which a proxy of this kind leads, and the names that it has to know."""
    return ("%s://api.test" % scheme, {"api.test": port}) if kind in OWN else ("%s://0.0.0.0:%d" % (scheme, port), {})


def pump(one: Any, other: socket.socket) -> None:
    """Carry bytes both ways until one side hangs up."""
    ways: Dict[Any, Any] = {one: other, other: one}
    with other:
        while True:
            try:
                ready = [sock for sock in ways if getattr(sock, "pending", int)()] or select.select(list(ways), [], [], PATIENCE)[0]
            except ValueError:  # closed meanwhile, with the server
                return
            if not ready:
                return
            for sock in ready:
                data = sock.recv(65536)
                if not data:
                    return
                ways[sock].sendall(data)


class Running:
    """A proxy that runs. url: with the user and password that it wants, if any. seen: first lines; None for other programs."""

    def __init__(self, scheme: str, port: int, user: str, seen: Optional[List[str]], host: str = "127.0.0.1") -> None:
        self.address = "%s:%d" % (host, port)
        self.plain_url = "%s://%s" % (scheme, self.address)
        self.url = "%s://%s%s" % (scheme, QUOTED + "@" if user else "", self.address)
        self.seen = seen


@contextmanager
def proxying(kind: str, names: Dict[str, int], *, auth: bool = False, tls: Any = None) -> Iterator[Running]:
    """A running proxy of a kind of OWN. tls: the context of an "own https" one, which is called "localhost" then."""
    user = "%s:%s" % (USER, PASSWORD) if auth else ""
    script = Own(names, user)
    with Rude(script, tls=tls if kind == "own https" else None) as rude:
        host = "localhost" if kind == "own https" else "127.0.0.1"
        yield Running(kind.partition(" ")[2], rude.port, user, script.seen, host)


@contextmanager
def program(kind: str) -> Iterator[Running]:
    """A running proxy of a kind of REAL."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        command, ready = _COMMANDS[kind](Path(folder))
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=str(Path(__file__).parents[2]))
        try:
            yield Running("http", _waited(ready, process), "", None)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _waited(ready: Callable[[], int], process: Any) -> int:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        port = ready()
        if port:
            return port
        time.sleep(0.02)
    raise AssertionError("the proxy did not start")


def _proxy_py(folder: Path) -> Tuple[List[str], Callable[[], int]]:
    file = folder / "port"
    options = "--hostname 127.0.0.1 --port 0 --num-workers 1 --num-acceptors 1 --threaded --log-level ERROR --port-file"
    return [sys.executable, "-m", "proxy", *options.split(), str(file)], lambda: int(file.read_text() or 0) if file.exists() else 0


def _tinyproxy(folder: Path) -> Tuple[List[str], Callable[[], int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "tinyproxy.conf"
    config.write_text("Port %d\nListen 127.0.0.1\nTimeout 60\nMaxClients 50\nAllow 127.0.0.1\n" % port, encoding="ascii")

    def ready() -> int:
        with socket.socket() as probe:
            return port if probe.connect_ex(("127.0.0.1", port)) == 0 else 0

    return [shutil.which("tinyproxy") or "", "-d", "-c", str(config)], ready


_COMMANDS = {"proxy.py": _proxy_py, "tinyproxy": _tinyproxy}
