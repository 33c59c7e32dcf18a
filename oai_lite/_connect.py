"""How an HTTP client gets to a server: the options of both transports, whom they trust, and in which order addresses are tried.

Owns `ssl`, which is imported when the first connection is to be encrypted; layers of encryption over anything that carries bytes; the
order of addresses (RFC 8305) and the errors of name resolution. Verification and host-name checks are always on: no argument and
no environment variable of ours turns them off (need 43). Opens nothing and waits for nothing: that is done in `_sync_connect.py` and
`_async_connect.py`, which mirror each other.
"""
from __future__ import annotations

import os
import socket
import threading

from ._proxy import ProxyError, of_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any, Callable, Dict, List, Optional, Tuple, Union

    from ._proxy import Proxy
    from ._request import Request

    Certificate = Union[str, Tuple[str, str], Tuple[str, str, str]]
    Store = Tuple[Tuple[str, str], ...]

HEAD_START = 0.25  # seconds that an address gets before the next one is tried as well (RFC 8305 section 8)


# Options.


class Limits:
    """Limits of a pool. max_connections: open at once, default 1000; None for any number. max_keepalive_connections: kept
    idle, default 1000: to close one is to pay for another handshake with the next burst of calls. keepalive_expiry: seconds
    that an idle one is kept, default 60; None for as long as it lives."""

    __slots__ = ("max_connections", "max_keepalive_connections", "keepalive_expiry")

    def __init__(
        self, *, max_connections: Optional[int] = 1000, max_keepalive_connections: Optional[int] = 1000,
        keepalive_expiry: Optional[float] = 60.0,
    ) -> None:  # fmt: skip
        self.max_connections = max_connections
        self.max_keepalive_connections = max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

    def __repr__(self) -> str:
        return "Limits(%s)" % ", ".join("%s=%r" % (name, getattr(self, name)) for name in self.__slots__)


DEFAULT_CONNECTION_LIMITS = Limits()


class HTTPTransport:
    """Options of a connection as a value: what an HTTP client takes as `transport=`; those given to the client itself win.

    local_address, limits, proxy, ssl_context, ca_bundle, cert, trust_env: as for `HTTPClient`.
    """

    def __init__(
        self, *, local_address: Optional[str] = None, limits: Optional[Limits] = None, proxy: Any = "env",
        ssl_context: Optional[SSLContext] = None, ca_bundle: Any = None, cert: Any = None, trust_env: bool = True,
    ) -> None:  # fmt: skip
        self.local_address = local_address
        self.limits = limits
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.ca_bundle = ca_bundle
        self.cert = cert
        self.trust_env = trust_env

    def __repr__(self) -> str:
        return "HTTPTransport(local_address=%r, limits=%r)" % (self.local_address, self.limits)


class AsyncHTTPTransport(HTTPTransport):
    """The same for `AsyncHTTPClient`."""


class Ways:
    """The ways to servers that the options of an HTTP client leave. `proxies` is None if no request needs any."""

    def __init__(
        self, proxy: Any, proxies: Any, ssl_context: Optional[SSLContext], ca_bundle: Any, cert: Any, local_address: Optional[str],
        trust_env: bool, transport: Any,
    ) -> None:  # fmt: skip
        if transport is None or callable(transport):
            transport = HTTPTransport()
        elif not isinstance(transport, HTTPTransport):
            raise TypeError("transport must be an HTTPTransport or a function, not %s" % type(transport).__name__)
        self.trust_env = trust_env and transport.trust_env
        self.local_address = local_address if local_address is not None else transport.local_address
        if isinstance(proxy, str) and proxy == "env":
            proxy = transport.proxy
        self.proxies = of_arguments(proxy, proxies, self.trust_env)
        self.trust = Trust(
            ssl_context if ssl_context is not None else transport.ssl_context,
            ca_bundle if ca_bundle is not None else transport.ca_bundle,
            cert if cert is not None else transport.cert,
            self.trust_env,
        )

    def proxy_of(self, request: Request) -> Optional[Proxy]:
        """The proxy that leads to the server of a request, or None. Raises ProxyError."""
        return None if self.proxies is None else self.proxies.find(request.scheme, request.host, request.port)

    def address_of(self, proxy: Optional[Proxy], request: Request) -> Tuple[str, int]:
        """Where to connect to."""
        return (request.host, request.port) if proxy is None else (proxy.host, proxy.port)


def unreachable(proxy: Optional[Proxy], exc: OSError) -> OSError:
    """The error for a connection that was not made: of the server, or of the proxy, which is named then."""
    if proxy is None or isinstance(exc, socket.timeout):
        return exc
    return ProxyError("%s can't be reached: %s" % (proxy, exc.strerror or exc))


# Addresses.


def literal(host: str, port: int) -> Optional[List[Any]]:
    """The address that a host is, without asking anybody; None if it is a name."""
    if not (host[-1:].isdigit() or ":" in host):
        return None
    try:  # as bytes: for a str, Python loads the codec of domain names, which takes milliseconds
        return socket.getaddrinfo(host.encode("ascii"), port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    except (socket.gaierror, UnicodeEncodeError):
        return None


def checked(host: str) -> str:
    """`host` if it can be asked for. Raises socket.gaierror as for a host that nobody knows."""
    if not all(0 < len(label) < 64 for label in host.rstrip(".").split(".")):
        raise socket.gaierror(socket.EAI_NONAME, "the host name has a part that is empty or longer than 63 characters")
    return host


def look_up(host: str, port: int, tell: Callable[[Any, Any], None]) -> None:
    """Ask the system's resolver, which knows no limit of time, in a thread that nobody has to wait for; it calls `tell` with
    the addresses, or with None and an exception (need 7)."""

    def work() -> None:
        try:
            found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
        except Exception as exc:
            tell(None, exc)
        else:
            tell(found, None)

    threading.Thread(target=work, name="oai_lite: looking up a host name", daemon=True).start()


def ordered(addresses: List[Any], local_address: Optional[str]) -> List[Any]:
    """Addresses in the order in which to try them: families take turns, so that a broken one costs one head start (need 16);
    only those of the family of `local_address`, if there is one. Raises OSError if none is left."""
    if local_address is not None:
        family = socket.AF_INET6 if ":" in local_address else socket.AF_INET
        addresses = [one for one in addresses if one[0] == family]
    if not addresses:
        raise OSError("the host has no address%s" % (" that can be reached from local_address" if local_address else ""))
    first = [one for one in addresses if one[0] == addresses[0][0]]
    others = [one for one in addresses if one[0] != addresses[0][0]]
    mixed: List[Any] = []
    for position in range(max(len(first), len(others))):
        mixed += first[position : position + 1] + others[position : position + 1]
    return mixed


def opened(address: Any, local_address: Optional[str]) -> socket.socket:
    """A socket for one address, that will not wait, bound to the local address if there is one."""
    family, kind, protocol = address[:3]
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        if local_address is not None:
            sock.bind((local_address, 0))
    except BaseException:
        sock.close()
        raise
    return sock


# TLS: whom we trust, who we are.

# What other programs take the place of a trust store from, in order; the first two are OpenSSL's own.
FILE_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
DIRECTORY_VARIABLE = "SSL_CERT_DIR"
# Where systems keep the bundle that a Python which was built elsewhere does not find (need 43).
USUAL_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Gentoo
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL, Amazon Linux
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # RHEL without its links
    "/etc/ssl/cert.pem",  # Alpine, macOS, the BSDs
    "/usr/local/share/certs/ca-root-nss.crt",  # FreeBSD
    "/opt/homebrew/etc/openssl@3/cert.pem",  # Homebrew
    "/usr/local/etc/openssl@3/cert.pem",
)
_HELP = "name the file of your network's certificate authority in SSL_CERT_FILE, or give HTTPClient(ca_bundle=...)"
_OF_ANOTHER_HOST = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
_OUT_OF_DATE = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


class TrustError(OSError):
    """A setting of TLS can't be used; the message names it and what it holds. permanent: trying again is of no use."""

    permanent = True


class Trust:
    """What to verify servers with, and which certificate to show them.

    ssl_context: used as it is, in place of all the rest. ca_bundle: a PEM file or a directory with hashed names, in place of the
    system's trust store. cert: our own certificate: a PEM file with the key in it, or (certificate, key), or with the key's
    password as a third. trust_env: whether environment variables may name a trust store.
    """

    def __init__(
        self, ssl_context: Optional[SSLContext] = None, ca_bundle: Any = None, cert: Optional[Certificate] = None, trust_env: bool = True
    ) -> None:
        self.ssl_context = ssl_context
        self.ca_bundle = None if ca_bundle is None else os.fspath(ca_bundle)
        self.cert: Tuple[str, ...] = () if cert is None else (cert,) if isinstance(cert, (str, os.PathLike)) else tuple(cert)
        self.trust_env = trust_env
        self._context: Optional[SSLContext] = None

    def context(self) -> SSLContext:
        """The context for servers; one for all clients with the same settings. Raises TrustError."""
        if self._context is None:
            self._context = self.ssl_context or _shared(self.store(), self.cert, self.trust_env)
        return self._context

    def proxy_context(self) -> SSLContext:
        """The context for proxies that are reached by TLS: the same trust, but our certificate is not shown to them."""
        return self.ssl_context or _shared(self.store(), (), self.trust_env)

    def store(self) -> Store:
        """Where trust comes from: (setting, file, directory) each; the setting is "" for the system's own store."""
        if self.ca_bundle is not None:
            return (("ca_bundle", self.ca_bundle),)
        found = []
        if self.trust_env:
            found = [(name, os.environ[name]) for name in FILE_VARIABLES if os.environ.get(name)][:1]
            if os.environ.get(DIRECTORY_VARIABLE) and (not found or found[0][0] == FILE_VARIABLES[0]):
                found.append((DIRECTORY_VARIABLE, os.environ[DIRECTORY_VARIABLE]))
        return tuple(found)

    def words(self) -> str:
        """The trust store, for people."""
        if self.ssl_context is not None:
            return "the ssl_context of the http_client"
        store = self.store()
        named = " and ".join("%s (set by %s)" % (path, name) for name, path in store)
        return named or "this system's store (%s)" % (_used.get(()) or "of OpenSSL's default paths")

    def explain(self, exc: Any) -> Any:
        """`exc`, an error of TLS, with an `advice` that says which setting helps."""
        code = getattr(exc, "verify_code", None)
        if code in _OF_ANOTHER_HOST:
            advice = "the certificate is for another host; is the host name in base_url right?"
        elif code in _OUT_OF_DATE:
            advice = "is the clock of this machine right? If it is, only the server's owner can renew its certificate"
        elif code:
            advice = "the server's certificate is not trusted by %s; if the server is the right one, %s" % (self.words(), _HELP)
        else:
            advice = advice_for(exc)
        exc.advice, exc.permanent = advice, code is not None
        return exc


def reason_of(exc: BaseException) -> str:
    """The name that OpenSSL has for an error; Python 3.7 does not know those that are newer, but has them in the text."""
    return "%s %s" % (getattr(exc, "reason", None) or "", str(exc).upper().replace(" ", "_")) if hasattr(exc, "reason") else ""


def advice_for(exc: BaseException) -> str:
    """What may help against an error of TLS that is not about the server's certificate; "" if there is nothing to say."""
    reason = reason_of(exc)
    if "WRONG_VERSION_NUMBER" in reason or "RECORD_LAYER_FAILURE" in reason or "HTTP_REQUEST" in reason:
        return "does this port speak TLS? For plain HTTP base_url begins with http://"
    if "ALERT" in reason and ("CERTIFICATE" in reason or "HANDSHAKE_FAILURE" in reason):
        return "does the server ask for a client certificate? Give it as HTTPClient(cert=...)"
    return ""


_contexts: Dict[Tuple[Any, ...], SSLContext] = {}
_used: Dict[Store, str] = {}  # what was read for a store in the end


def _shared(store: Store, cert: Tuple[str, ...], trust_env: bool) -> SSLContext:
    """One context per settings: reading a trust store takes tens of milliseconds."""
    key = (store, cert, trust_env)
    context = _contexts.get(key)
    if context is None:
        context = _contexts[key] = _made(store, cert, trust_env)
    return context


def _made(store: Store, cert: Tuple[str, ...], trust_env: bool) -> SSLContext:
    import ssl

    if store:
        context = _trusting(ssl, store)
    else:
        context, _used[store] = _system(ssl, trust_env)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # RFC 8996; Python before 3.10 leaves it to the system
    context.set_alpn_protocols(["http/1.1"])
    if cert:
        try:
            context.load_cert_chain(*cert)
        except (OSError, ValueError) as exc:  # ssl.SSLError is an OSError
            raise TrustError("the client certificate cert=%r can't be used: %s" % (cert[:2], exc)) from exc
    return context


def _trusting(ssl: Any, store: Store) -> SSLContext:
    """A context that trusts these files and directories and nothing else. What can't be read is named, with its setting."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # which verifies certificates and host names
    for flag in ("VERIFY_X509_PARTIAL_CHAIN", "VERIFY_X509_TRUSTED_FIRST"):  # as `create_default_context`, whatever the Python
        context.verify_flags |= getattr(ssl, flag, 0)
    for name, path in store:
        is_directory = os.path.isdir(path)
        try:
            context.load_verify_locations(**{"capath" if is_directory else "cafile": path})
        except (OSError, ValueError) as exc:
            raise TrustError("%s names the trust store %s, which can't be read: %s" % (name, path, _reason(exc))) from exc
        if is_directory and not _has_hashes(path):
            raise TrustError("%s names the directory %s, in which no certificate has a hashed name; run `openssl rehash` on it" % (name, path))
    return context  # type: ignore[no-any-return]


def _reason(exc: BaseException) -> str:
    return getattr(exc, "strerror", None) or str(exc)


def _system(ssl: Any, trust_env: bool) -> Tuple[SSLContext, str]:
    """A context with the system's trust store and the path of that store. An empty store is looked for elsewhere, then named."""
    paths = ssl.get_default_verify_paths()
    usual = [paths.openssl_cafile, *USUAL_BUNDLES, *_installed_bundle()]
    if trust_env or not any(os.environ.get(name) for name in (FILE_VARIABLES[0], DIRECTORY_VARIABLE)):
        context = ssl.create_default_context()
        if context.cert_store_stats()["x509_ca"]:
            return context, paths.cafile or paths.capath or "that of the system"
        if paths.capath and _has_hashes(paths.capath):
            return context, paths.capath
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # OpenSSL would look at those variables
        if _has_hashes(paths.openssl_capath):
            context.load_verify_locations(capath=paths.openssl_capath)
            return context, paths.openssl_capath
    tried: List[str] = [paths.openssl_capath]
    for path in usual:
        tried.append(path)
        try:
            context.load_verify_locations(cafile=path)
        except (OSError, ValueError):
            continue
        return context, path
    raise TrustError(
        "the trust store of this system is empty, so that no server can be verified (looked at %s); install its CA certificates "
        "(package ca-certificates; on macOS run Install Certificates.command of your Python), or %s" % (", ".join(tried), _HELP)
    )


def _has_hashes(directory: str) -> bool:
    """Whether OpenSSL can find certificates in a directory: by the hash of their subject, on demand."""
    try:
        names = os.listdir(directory)
    except OSError:
        return False
    return any(len(name) > 9 and name[8] == "." and name[9:].isdigit() for name in names)


def _installed_bundle() -> List[str]:
    """The bundle of `certifi`, if it happens to be installed: a file like the others. Its code is not run: ours needs the standard
    library and nothing else, not even if it is there."""
    from importlib.util import find_spec

    try:
        spec = find_spec("certifi")
    except (ImportError, ValueError):
        return []
    origin = getattr(spec, "origin", None)
    return [os.path.join(os.path.dirname(origin), "cacert.pem")] if origin else []


def name_for(context: SSLContext, host: str) -> Any:
    """A host as its certificate is asked for. As bytes, if nobody minds: for a str, Python loads the codec of domain names."""
    return host.encode("ascii") if type(context).__module__ == "ssl" and host.isascii() else host


class Layer:
    """One end of TLS as bytes in, bytes out: for TLS inside the TLS of a proxy, where there is no socket to wrap.

    `received` takes what came, `to_send` gives what has to go; between them `handshake`, `read` and `write`.
    """

    def __init__(self, context: SSLContext, host: str) -> None:
        import ssl

        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object = context.wrap_bio(self._in, self._out, server_hostname=name_for(context, host))
        self._wants_more = ssl.SSLWantReadError
        self._is_end = (ssl.SSLZeroReturnError, ssl.SSLEOFError)

    def received(self, data: bytes) -> None:
        """Take bytes of the carrier; b"" is their end."""
        if data:
            self._in.write(data)
        else:
            self._in.write_eof()

    def to_send(self) -> bytes:
        """Bytes for the carrier."""
        return self._out.read()

    def handshake(self) -> bool:
        """Go on with the handshake; True when it is complete. Raises ssl.SSLError."""
        try:
            self.object.do_handshake()
        except self._wants_more:
            return False
        return True

    def read(self, size: int) -> Optional[bytes]:
        """Decrypted bytes; None if more must be received first, b"" at the end of the data. Raises ssl.SSLError."""
        try:
            return self.object.read(size)
        except self._wants_more:
            return None
        except self._is_end:
            return b""
        except OSError as exc:
            if "UNEXPECTED_EOF" not in reason_of(exc):  # what OpenSSL 3 calls it for Pythons that are older
                raise
            return b""

    def write(self, data: Any) -> None:
        """Encrypt bytes; `to_send` has them. Raises ssl.SSLError."""
        view = memoryview(data)
        while view:
            view = view[self.object.write(view) :]
