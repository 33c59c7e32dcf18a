"""Proxies: which one leads to a server, and what is said to it before it does.

Owns the rules of `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` and the opening words of an HTTP tunnel (CONNECT, RFC
9110 section 9.3.6) and of SOCKS5 (RFC 1928, RFC 1929), as generators that get what came and yield what to send: no socket, no
clock, no `await`. A proxy that can't be used is an error when it would be used, not before (need 44); its password shows nowhere.
"""
from __future__ import annotations

import os

from ._http1 import ResponseParser, write_head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Generator, List, Mapping, Optional, Tuple, Union

    Steps = Generator[bytes, bytes, None]
    Setting = Union[str, "Proxy", None]

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_SUPPORTED = "http://, https://, socks5:// or socks5h://"


class ProxyError(OSError):
    """A proxy can't be used, can't be reached, or refuses; the message names it and the setting that it comes from.

    permanent: whether trying again is of no use.
    """

    def __init__(self, message: str, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class Proxy:
    """One proxy. source: the setting that named it, for messages. Raises ProxyError for what can't be used as one."""

    __slots__ = ("scheme", "host", "port", "source", "_user", "_password")

    def __init__(self, url: str, source: str = "proxy") -> None:
        self.source = source
        complaint = self._read(url)
        if complaint:
            url = ""  # a traceback may show local variables (need 45)
            raise ProxyError("%s names %s" % (source, complaint), True)

    def _read(self, url: str) -> str:
        """Take a URL apart; what is wrong with it, or ""."""
        scheme, separator, rest = url.strip().partition("://")
        if not separator:
            scheme, rest = "http", url.strip()
        self.scheme = scheme.lower()
        if self.scheme not in _PORTS:
            return "a proxy of the kind %r, which is not supported; use %s" % (self.scheme[:20], _SUPPORTED)
        userinfo, _, authority = rest.partition("/")[0].rpartition("@")
        user, _, password = userinfo.partition(":")
        self._user, self._password = _unquoted(user), _unquoted(password)
        host, colon, port = authority.rpartition(":")
        if not colon or "]" in port:
            host, port = authority, ""
        self.host = host.strip("[]")
        if not self.host or not all("!" <= char <= "~" for char in host) or port and not (port.isdecimal() and 0 < int(port) < 65536):
            return "no host and port that could be a proxy's"
        self.port = int(port) if port else _PORTS[self.scheme]
        return ""

    @property
    def url(self) -> str:
        """Its URL without user name and password."""
        return "%s://%s" % (self.scheme, _authority(self.host, self.port))

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS5, not HTTP."""
        return self.scheme.startswith("socks")

    def headers(self) -> List[Tuple[str, str]]:
        """The header field with its user name and password (RFC 7617), if it has them."""
        if not self._user and not self._password:
            return []
        from base64 import b64encode

        pair = "%s:%s" % (self._user, self._password)
        return [("Proxy-Authorization", "Basic " + b64encode(pair.encode("utf-8")).decode("ascii"))]

    def credentials(self) -> bytes:
        """User name and password as SOCKS5 wants them; b"" if it has none. Raises ProxyError if they are too long."""
        user, password = self._user.encode("utf-8"), self._password.encode("utf-8")
        if len(user) > 255 or len(password) > 255:
            raise ProxyError("%s has a user name or password of more than 255 bytes, which SOCKS5 can't carry" % self.source, True)
        return b"\x01%c%b%c%b" % (len(user), user, len(password), password) if user or password else b""

    def __str__(self) -> str:
        return "the proxy %s (%s)" % (self.url, self.source)

    def __repr__(self) -> str:
        return "<Proxy %s>" % self.url


def _unquoted(text: str) -> str:
    from urllib.parse import unquote

    return unquote(text)


def _authority(host: str, port: int) -> str:
    return "%s:%d" % ("[%s]" % host if ":" in host else host, port)


# Which proxy.


class Proxies:
    """The proxies of a client. `rules` are in falling order of precedence; of the environment's, `NO_PROXY` makes exceptions."""

    def __init__(self, rules: List[Rule], exceptions: str = "") -> None:
        self.rules = rules
        self.exceptions = [entry for entry in exceptions.replace(",", " ").split() if entry]
        self.no_proxy = "NO_PROXY"
        self._found: Dict[Tuple[str, str, int], Optional[Proxy]] = {}

    def find(self, scheme: str, host: str, port: int) -> Optional[Proxy]:
        """The proxy for a server, or None to go to it directly. Raises ProxyError if the one named can't be used."""
        key = ("http" if scheme == "ws" else scheme, host, port)
        if key not in self._found:
            self._found[key] = self._search(*key)
        return self._found[key]

    def _search(self, scheme: str, host: str, port: int) -> Optional[Proxy]:
        for rule in self.rules:
            if rule.matches(scheme, host, port):
                # This machine is reached by no proxy, except for a rule that names it: nobody sets HTTP_PROXY for localhost.
                if not rule.setting or (is_loopback(host) and not rule.host) or self.excepts(host, port):
                    return None
                return rule.setting if isinstance(rule.setting, Proxy) else Proxy(rule.setting, rule.source)
        return None

    def excepts(self, host: str, port: int) -> bool:
        """Whether an entry of `NO_PROXY` is for a server."""
        return any(is_exception(entry, host, port) for entry in self.exceptions)


class Rule:
    """One setting: for which servers ("all" schemes, "" any host) which proxy; None or "" for none."""

    __slots__ = ("scheme", "host", "setting", "source")

    def __init__(self, scheme: str, host: str, setting: Setting, source: str) -> None:
        self.scheme = scheme
        self.host = host
        self.setting = setting
        self.source = source

    def matches(self, scheme: str, host: str, port: int) -> bool:
        """Whether it is for a server."""
        if self.scheme not in (scheme, "all"):
            return False
        return not self.host or self.host.lower() in (host, _authority(host, port)) or is_below(self.host.lower(), host)

    def weight(self) -> Tuple[bool, int, bool]:
        """The more of a server a rule names, the earlier it is asked."""
        return bool(self.host) and "*" not in self.host, len(self.host), self.scheme != "all"


def is_below(pattern: str, host: str) -> bool:
    """Whether a pattern "*.example.com" is for a host."""
    return pattern.startswith("*.") and host.endswith(pattern[1:])


def of_arguments(proxy: Any, proxies: Any, trust_env: bool) -> Optional[Proxies]:
    """The proxies that these arguments of an HTTP client mean; None for none at all. Raises TypeError.

    proxy: "env", a URL, a Proxy or None. proxies: the same, or a mapping of "http://", "https://", "all://" or, more
    exactly, "https://host" to them.
    """
    given = proxies if proxies is not None else proxy
    if isinstance(given, str) and given == "env":
        return of_environment() if trust_env else None
    if given is None or isinstance(given, (str, Proxy)):
        given = {"all://": given}
    if not hasattr(given, "items"):
        raise TypeError("a proxy is a URL, a mapping of URLs, None or \"env\", not %s" % type(given).__name__)
    rules = [_rule(str(pattern), setting) for pattern, setting in given.items()]
    rules.sort(key=Rule.weight, reverse=True)
    return Proxies(rules) if any(rule.setting for rule in rules) else None


def _rule(pattern: str, setting: Any) -> Rule:
    scheme, _, host = pattern.partition("://")
    if scheme not in ("http", "https", "all") or not isinstance(setting, (str, Proxy, type(None))):
        raise TypeError('proxies maps "http://", "https://" or "all://", with or without a host, to a URL or None')
    return Rule(scheme, host.lower().strip("/"), setting, "proxies" if host or scheme != "all" else "proxy")


def of_environment(environ: Optional[Mapping[str, str]] = None) -> Optional[Proxies]:
    """The proxies that the environment names, as for curl: lower case before upper case, `NO_PROXY` for exceptions."""
    env: Mapping[str, str] = os.environ if environ is None else environ
    rules = []
    for scheme in ("http", "https", "all"):
        for name in (scheme + "_proxy", scheme.upper() + "_PROXY"):
            if name == "HTTP_PROXY" and env.get("REQUEST_METHOD"):
                continue  # in a CGI program it is a header of the request, and anybody's to set (CVE-2016-5385)
            if name in env:
                rules.append(Rule(scheme, "", env[name].strip(), name))
                break
    if not any(rule.setting for rule in rules):
        return None
    name = "no_proxy" if "no_proxy" in env else "NO_PROXY"
    made = Proxies(rules, env.get(name, ""))
    made.no_proxy = name
    return made


def is_exception(entry: str, host: str, port: int) -> bool:
    """Whether an entry of `NO_PROXY` is for a server: "*", a host and all below it, an address or a network (CIDR), each
    with or without a port. Names are not looked up; what can't be understood is for nobody."""
    if entry == "*":
        return True
    entry, entry_port = _split_port(entry.lower())
    if entry_port and entry_port != str(port):
        return False
    address = _address(host)
    if address is not None:
        network = _network(entry)
        return network is not None and address in network
    domain = entry[2:] if entry.startswith("*.") else entry.lstrip(".")
    host = host.rstrip(".")
    return bool(domain) and (host == domain or host.endswith("." + domain))


def _split_port(entry: str) -> Tuple[str, str]:
    if entry.startswith("["):
        inside, _, rest = entry[1:].partition("]")
        return (inside + rest if rest.startswith("/") else inside), rest.lstrip(":") if rest.startswith(":") else ""
    host, colon, port = entry.rpartition(":")
    return (host, port) if colon and ":" not in host else (entry, "")


def _address(host: str) -> Any:
    """The address that a host is, or None for a name."""
    if not (host[-1:].isdigit() or ":" in host):
        return None
    from ipaddress import ip_address

    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _network(entry: str) -> Any:
    from ipaddress import ip_network

    try:
        return ip_network(entry, strict=False)
    except ValueError:
        return None


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very name (RFC 6761 section 6.3)."""
    host = host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _address(host)
    return address is not None and bool(address.is_loopback)


# What is said to a proxy. Generators: what they yield is to be sent, what they get is what came then, b"" at the end.


def steps_of(proxy: Proxy, scheme: str, host: str, port: int) -> Optional[Steps]:
    """The words that open the way to a server; None for a proxy that gets plain requests to pass on."""
    if proxy.is_socks:
        return socks5(proxy, host, port)
    return None if scheme == "http" else tunnel(proxy, host, port)


def tunnel(proxy: Proxy, host: str, port: int) -> Steps:
    """Ask an HTTP proxy for a tunnel. Raises ProxyError, and ProtocolError for what is no HTTP."""
    place = _authority(host, port)
    parser = ResponseParser("HEAD")  # of the response only the head is taken: what follows it belongs to the tunnel
    data = yield write_head("CONNECT", place, [("Host", place), *proxy.headers()])
    while True:
        if data:
            parser.feed(data)
        else:
            raise ProxyError("%s closed the connection instead of opening a tunnel to %s" % (proxy, place))
        if parser.head is not None:
            break
        data = yield b""
    status, reason = parser.head.status, parser.head.reason
    if not 200 <= status < 300:
        raise ProxyError("%s refused a tunnel to %s: %d %s%s" % (proxy, place, status, reason[:100], _advice(proxy, status)), status < 500)
    if parser.leftover:
        raise ProxyError("%s sent bytes of its own into the tunnel to %s" % (proxy, place))


def _advice(proxy: Proxy, status: int) -> str:
    if status != 407:
        return ""
    if proxy.headers():
        return "; it does not accept the user name and password of its URL"
    return "; it wants a user name and password: put them into its URL, http://user:password@host:port"


_SOCKS_SAYS = (
    "", "general failure", "not allowed by its rules", "network unreachable", "host unreachable", "connection refused", "TTL expired",
    "command not supported", "kind of address not supported",
)  # fmt: skip


def socks5(proxy: Proxy, host: str, port: int) -> Steps:
    """Ask a SOCKS5 proxy for a connection; it looks the name up itself. Raises ProxyError."""
    came = bytearray()

    def exactly(count: int, said: bytes) -> Generator[bytes, bytes, bytes]:
        """Say something, then wait for so many bytes."""
        if said and came:
            said = b""
            raise ProxyError("%s spoke out of turn in its handshake" % proxy)
        while len(came) < count:
            data = yield said
            said = b""
            if not data:
                raise ProxyError("%s closed the connection in the middle of its handshake" % proxy)
            came.extend(data)
        taken = bytes(came[:count])
        del came[:count]
        return taken

    known = bool(proxy.credentials())  # not kept in a variable: a traceback may show those (need 45)
    version, method = yield from exactly(2, b"\x05\x02\x00\x02" if known else b"\x05\x01\x00")
    if version != 5:
        raise ProxyError("%s does not speak SOCKS5" % proxy, True)
    if method == 2 and known:
        if (yield from exactly(2, proxy.credentials()))[1]:
            raise ProxyError("%s does not accept the user name and password of its URL" % proxy, True)
    elif method:
        raise ProxyError("%s wants %s" % (proxy, "another proof of identity" if known else "a user name and password"), True)
    version, code, _, kind, length = yield from exactly(5, b"\x05\x01\x00%b%b" % (_socks_address(proxy, host), port.to_bytes(2, "big")))
    if version != 5 or code:
        said = _SOCKS_SAYS[code] if 0 < code < len(_SOCKS_SAYS) else "error %d" % code
        raise ProxyError("%s did not connect to %s: %s" % (proxy, _authority(host, port), said), code == 2)
    yield from exactly({1: 3, 3: length, 4: 15}.get(kind, 0) + 2, b"")
    if came:
        raise ProxyError("%s sent bytes of its own into the tunnel to %s" % (proxy, _authority(host, port)))


def _socks_address(proxy: Proxy, host: str) -> bytes:
    address = _address(host)
    if address is not None:
        return b"%c%b" % (1 if address.version == 4 else 4, address.packed)
    name = host.encode("ascii")
    if len(name) > 255:
        raise ProxyError("the host name is longer than the 255 bytes that %s can take" % proxy, True)
    return b"\x03%c%b" % (len(name), name)
