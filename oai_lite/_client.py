"""`OpenAI` and `AsyncOpenAI`: what users construct, configure, copy and close.

Owns the public options and the verbs for undocumented endpoints. A client holds a driver and hands it to its resources; the
resources never hold the client, so that a client that is dropped goes at once, and its sockets with it.
"""
from __future__ import annotations

from ._omit import NOT_GIVEN, given
from ._options import Options
from ._url import BaseURL
from ._reply import KINDS, at_most
from ._request import Call, set_body
from ._resource import area
from ._retry import DEFAULT_MAX_RETRIES
from .resources import AREAS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Mapping, Optional, TypeVar

    C = TypeVar("C", bound="Client")

_MAY_BE_NONE = ("timeout", "max_retries")  # arguments of `copy` for which None says something
_NO_SETTING = ("self", "__class__", "_extra_kwargs", "default_", "set_default_")
_OPTIONS = frozenset(("headers", "params", "max_retries", "timeout", "extra_json", "idempotency_key", "security"))


class _Area:
    """A resource of a client; its module is loaded on first use."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, client: Any, owner: Any = None) -> Any:
        kind = area(self.name, (client or owner)._world)
        if client is None:
            return kind
        resource = client.__dict__[self.name] = kind(client._driver, client._mode)
        return resource


class _Setting:
    """An option that can be read and set on a client; requests sent afterwards see the new value."""

    def __init__(self, name: str, convert: Any = None) -> None:
        self.name = name
        self.convert = convert

    def __get__(self, client: Any, owner: Any = None) -> Any:
        return self if client is None else getattr(client._driver.options, self.name)

    def __set__(self, client: Any, value: Any) -> None:
        setattr(client._driver.options, self.name, value if self.convert is None else self.convert(value))


class Client:
    """What both clients share: options, copies and the building of calls for undocumented endpoints."""

    _world = ""
    _driver: Any
    _mode: Optional[str] = None

    api_key = _Setting("api_key")
    admin_api_key = _Setting("admin_api_key")
    organization = _Setting("organization")
    project = _Setting("project")
    webhook_secret = _Setting("webhook_secret")
    websocket_base_url = _Setting("websocket_base_url")
    timeout = _Setting("timeout")

    def __init__(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Any = None,
        base_url: Any = None,
        data_residency: Optional[str] = None,
        websocket_base_url: Any = None,
        timeout: Any = NOT_GIVEN,
        max_retries: Any = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        strict_stream_end: bool = True,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        _wire: Any = None,
    ) -> None:
        self._strict_response_validation = _strict_response_validation
        if workload_identity is not None:
            from .auth import token_source
            workload_identity = token_source(workload_identity, http_client)
        options = self._make_options(
            provider,
            agent=type(self).__name__,
            world="async:asyncio" if self._world else "false",
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            data_residency=data_residency,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_stream_end=strict_stream_end,
            enforce_credentials=_enforce_credentials,
            http_timeout=getattr(http_client, "timeout", None),
        )
        self._driver = self._make_driver(options, http_client, _wire)

    def _make_options(self, provider: Any, **options: Any) -> Options:
        return Options(**options) if provider is None else provider.options(**options)

    def _make_driver(self, options: Options, http_client: Any, wire: Any) -> Any:
        raise TypeError("make an OpenAI or an AsyncOpenAI")

    # Options that need more than a plain attribute.

    @property
    def base_url(self) -> str:
        """The base URL of the API, with a trailing "/"."""
        return str(self._driver.options.base_url)

    @base_url.setter
    def base_url(self, value: Any) -> None:
        self._driver.options.base_url = BaseURL(value)

    @property
    def workload_identity(self) -> Any:
        """The workload identity in use, as given; None if there is none."""
        return getattr(self._driver.options.workload_identity, "workload_identity", None)

    @property
    def max_retries(self) -> Any:
        """How often a failed request is sent again, as given: a number or a `Retry`."""
        return self._driver.options.max_retries

    @max_retries.setter
    def max_retries(self, value: Any) -> None:
        self._driver.options.set_max_retries(value)

    @property
    def default_headers(self) -> Dict[str, Any]:
        """Header fields of every request: the client's own, then `default_headers` as given. Credentials are included."""
        options = self._driver.options
        fields = dict(options.headers())
        credential = options.authorization("any")
        if credential is not None:
            fields[credential[0]] = credential[1]
        fields.update(options.default_headers)
        return fields

    @property
    def default_query(self) -> Dict[str, object]:
        """Query parameters of every request, as given."""
        return dict(self._driver.options.default_query)

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The header field that carries the credential; empty if there is none."""
        credential = self._driver.options.authorization("any")
        return {} if credential is None else {credential[0]: credential[1]}

    def is_closed(self) -> bool:
        """True after `close()`."""
        return bool(self._driver.wire.closed)

    def __repr__(self) -> str:
        return "<%s %s>" % (type(self).__name__, self.base_url if hasattr(self, "_driver") else "(not made)")

    # Copies.

    def copy(
        self: C,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Any = None,
        base_url: Any = None,
        data_residency: Optional[str] = None,
        websocket_base_url: Any = None,
        timeout: Any = NOT_GIVEN,
        max_retries: Any = NOT_GIVEN,
        default_headers: Optional[Mapping[str, Any]] = None,
        set_default_headers: Optional[Mapping[str, Any]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        strict_stream_end: Optional[bool] = None,
        _strict_response_validation: Optional[bool] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> C:
        """A client with the same options but for those given; it shares the connections unless `http_client` is given.

        default_headers, default_query: merged into those there are. set_default_headers, set_default_query: replace them.
        Raises ValueError if both forms are given, and what the constructor raises.
        """
        return self._copied(locals())  # type: ignore[no-any-return]

    def _copied(self, arguments: Dict[str, Any]) -> Any:
        """A client with the settings among the variables of a `copy` method; those that were not given are left out."""
        more = {name: (arguments["default_" + name], arguments["set_default_" + name]) for name in ("headers", "query")}
        changes = {
            name: value
            for name, value in arguments.items()
            if not name.startswith(_NO_SETTING) and given(value) and (value is not None or name in _MAY_BE_NONE)
        }
        changes.setdefault("_strict_response_validation", self._strict_response_validation)
        changes.update(arguments["_extra_kwargs"])
        settings = self._driver.options.changed(changes, more["headers"], more["query"])
        if "http_client" not in changes:
            settings["_wire"] = self._driver.wire
        return type(self)(**settings)

    with_options = copy

    # Undocumented endpoints. The verbs forget what they were given before they send it: tracebacks may show locals (need 45).

    def _call(self, verb: str, path: str, cast_to: Any, body: Any, content: Any, options: Mapping[str, Any], files: Any) -> Call:
        unknown = [name for name in options if name not in _OPTIONS]
        if unknown:
            raise TypeError("unknown request option %r; there are %s" % (unknown[0], ", ".join(sorted(_OPTIONS))))
        call = Call("%s %s" % (verb, path.partition("?")[0]), verb, path)
        call.security, call.reply = options.get("security", "any"), "any"
        call.cast_to = None if cast_to is object or cast_to is dict else cast_to
        call.query = dict(options.get("params") or {})
        call.headers = dict(options.get("headers") or {})
        call.timeout = options.get("timeout", NOT_GIVEN)
        call.max_retries = options.get("max_retries", NOT_GIVEN)
        if options.get("idempotency_key"):
            call.headers["Idempotency-Key"] = options["idempotency_key"]
        set_body(call, body, content, files, options.get("extra_json"))
        return call

    def _untyped(self, call: Call, stream: bool = False) -> Any:
        if stream:
            call.stream, call.live = "items", True
        return self._driver.call(call, self._mode)

    def get(self, path: str, *, cast_to: Any = object, options: Mapping[str, Any] = {}, stream: bool = False, stream_cls: Any = None) -> Any:
        """GET a path of the API that this package does not know.

        path: below the base URL, e.g. "/foo". cast_to: what to make of the reply: `object` (the JSON value, default), `str`,
        `bytes`, `int`, `float`, `bool`, `NoneType`, `HTTPResponse` (untouched) or a class with `model_validate`.
        options: `headers`, `params` (the query), `timeout`, `max_retries`, `extra_json`, `idempotency_key`.
        stream: read the reply as an event stream. Raises what documented operations raise.
        """
        call, options = self._call("GET", path, cast_to, NOT_GIVEN, None, options, None), {}
        return self._untyped(call, stream)

    def post(
        self, path: str, *, cast_to: Any = object, body: Any = None, content: Any = None, options: Mapping[str, Any] = {},
        files: Any = None, stream: bool = False, stream_cls: Any = None,
    ) -> Any:  # fmt: skip
        """POST to a path of the API that this package does not know.

        body: a JSON value, by rule a dict. content: the bytes to send in its place, or an iterator of them; give their
        Content-Type in `options["headers"]`. files: form fields and their files, which make the body a form.
        The other arguments are those of `get`.
        """
        call, body, content, files, options = self._call("POST", path, cast_to, body, content, options, files), None, None, None, {}
        return self._untyped(call, stream)

    def put(
        self, path: str, *, cast_to: Any = object, body: Any = None, content: Any = None, options: Mapping[str, Any] = {},
        files: Any = None,
    ) -> Any:  # fmt: skip
        """PUT to a path of the API that this package does not know; arguments as for `post`."""
        call, body, content, files, options = self._call("PUT", path, cast_to, body, content, options, files), None, None, None, {}
        return self._untyped(call)

    def patch(
        self, path: str, *, cast_to: Any = object, body: Any = None, content: Any = None, options: Mapping[str, Any] = {},
        files: Any = None,
    ) -> Any:  # fmt: skip
        """PATCH a path of the API that this package does not know; arguments as for `post`."""
        call, body, content, files, options = self._call("PATCH", path, cast_to, body, content, options, files), None, None, None, {}
        return self._untyped(call)

    def delete(
        self, path: str, *, cast_to: Any = object, body: Any = None, content: Any = None, options: Mapping[str, Any] = {}
    ) -> Any:
        """DELETE a path of the API that this package does not know; arguments as for `post`."""
        call, body, content, options = self._call("DELETE", path, cast_to, body, content, options, None), None, None, {}
        return self._untyped(call)

    def request(
        self, method: str, path: str, *, cast_to: Any = object, body: Any = None, content: Any = None,
        options: Mapping[str, Any] = {}, files: Any = None, stream: bool = False,
    ) -> Any:  # fmt: skip
        """Send any method to a path of the API that this package does not know; arguments as for `post`."""
        call, body, content, files, options = self._call(method.upper(), path, cast_to, body, content, options, files), None, None, None, {}
        return self._untyped(call, stream)

    def get_api_list(
        self, path: str, *, model: Any = object, page: Any = "CursorPage", body: Any = None, options: Mapping[str, Any] = {},
        method: str = "get", max_items: Optional[int] = None,
    ) -> Any:  # fmt: skip
        """List a path of the API that this package does not know, with auto-paging.

        page: one of our page classes, or the name of its kind, such as "CursorPage". max_items: how many items to give at most,
        1 and up, over as many pages as it takes; default all.
        """
        kind = page if isinstance(page, str) else page.kind
        if kind not in KINDS:
            raise ValueError("unknown kind of page %r; there are %s" % (kind, ", ".join(KINDS)))
        call, body, options = self._call(method.upper(), path, object, body, None, options, None), None, {}
        call.page, call.reply = kind, "json"
        call.max_items = None if max_items is None else at_most(max_items)
        return self._untyped(call)

    # Views.

    @property
    def with_raw_response(self) -> Any:
        """This client with methods that give responses with their headers; `.parse()` gives the usual result."""
        return _View(self, "raw")

    @property
    def with_streaming_response(self) -> Any:
        """This client with methods that give context managers whose response is read when you ask for it."""
        return _View(self, "streaming")


class _View:
    """A client's resources in another mode."""

    def __init__(self, client: Client, mode: str) -> None:
        self._client = client
        self._mode = mode

    def __getattr__(self, name: str) -> Any:
        if name not in AREAS:
            raise AttributeError("%r has no resource %r" % (self._client, name))
        return type(getattr(self._client, name))(self._client._driver, self._mode)

    def __dir__(self) -> Any:
        return list(AREAS)


for _name in AREAS:
    setattr(Client, _name, _Area(_name))


class OpenAI(Client):
    """A client of the OpenAI API; threads may share it. Use it as a context manager, or `close()` it, or just drop it.

    api_key: the key, or a callable that gives one for every attempt; default `OPENAI_API_KEY`.
    admin_api_key: for the `admin` operations; default `OPENAI_ADMIN_KEY`.
    workload_identity: in place of a key, who this workload is to a cloud or cluster; see `oai_lite.auth`.
    organization, project: whom to bill; default `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`.
    provider: who serves the models in place of OpenAI, such as `oai_lite.providers.bedrock(...)`.
    base_url: the API's address; default `OPENAI_BASE_URL`, else https://api.openai.com/v1.
    data_residency: in place of base_url, the region of the API: global, us, eu, ae, au, in or jp.
    websocket_base_url: kept for code of yours that opens WebSockets; nothing here does.
    timeout: seconds for each phase of a request, or a `Timeout`; default 600 s, and 5 s to connect. None is no limit.
    max_retries: further attempts after a failed one, 0 and up, or a `Retry`; default 2.
    default_headers, default_query: sent with every request.
    http_client: an `HTTPClient`, or your own `urllib.request.OpenerDirector`.
    strict_stream_end: whether a stream without its terminal event raises APIStreamIncompleteError; default true.
    webhook_secret: for `webhooks.unwrap`; default `OPENAI_WEBHOOK_SECRET`.

    Raises OpenAIError if there is no credential, ConfigurationError (a ValueError) for an option that can't be used.
    """

    def _make_driver(self, options: Options, http_client: Any, wire: Any) -> Any:
        from ._sync import Driver, Wire

        return Driver(options, wire or Wire(http_client))

    def close(self) -> None:
        """Close all connections, those of copies included."""
        self._driver.wire.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._driver.wire.close()


class AsyncOpenAI(Client):
    """The async client: the same options and methods as `OpenAI`, to be awaited. Event loops may come and go.

    api_key may also be a coroutine function; a plain callable is asked in a thread. http_client: an `AsyncHTTPClient`.
    """

    _world = "Async"

    def _make_driver(self, options: Options, http_client: Any, wire: Any) -> Any:
        from ._async import Driver, Wire

        return Driver(options, wire or Wire(http_client))

    async def close(self) -> None:
        """Close all connections, those of copies included."""
        await self._driver.wire.close()

    aclose = close

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self._driver.wire.close()
