# Derived by `python -m tools gen` from oai_lite/testing/_routes.py. Do not edit: change that and run gen.
from .._headers import Headers
from ._wire import Part, Request
from typing import Any, Dict, Iterable, List, Optional, Set, Tuple, Union
Query = Dict[str, Union[str, List[str]]]
Pair = Tuple[str, str]
class Recorded:
    """A request that reached the server.

    method, path (without /v1, still percent-encoded), query (dict; a repeated name or one with `[]` has a list of texts),
    headers, body (bytes), target (path and query as sent), operation (dotted name or None), path_params (dict, decoded),
    number (1 for the first request since the start or `reset()`), connection (1 for the first TCP connection since the start),
    events (what the client has sent over a WebSocket so far, decoded from JSON).
    """
    method: str
    target: str
    path: str
    query: Dict[str, Union[str, List[str]]]
    headers: Headers
    body: bytes
    number: int
    connection: int
    events: List[Any]
    operation: Optional[str]
    def __init__(self, request: Request, routes: Routes, number: int=1, connection: int=1) -> None: ...
    @property
    def content_type(self) -> str:
        """The Content-Type as sent, or ""."""
    def json(self) -> Any:
        """The body as JSON (dicts, lists, ...). Raises ValueError with a sentence if it is not JSON."""
    @property
    def form(self) -> List[Part]:
        """The parts of a multipart/form-data body, in order. Raises ValueError with a sentence if it is none."""
    @property
    def values(self) -> Dict[str, Any]:
        """The named values of the body: the keys of a JSON object, or the text fields of a form; {} if there are none."""
class Route:
    """One verb and path of the API. `names` are all dotted names that lead to it; `name` is the one to show. `allowed` and `required`
    are parameters as (place, name): ("query", "limit").
    """
    name: str
    names: List[Any]
    spec: Any
    verb: str
    fixed: Any
    placeholders: List[str]
    allowed: Set[Pair]
    required: Set[Pair]
    variants: List[Any]
    def __init__(self, name: str, spec: Any) -> None: ...
    def also(self, name: str, spec: Any) -> None:
        """Take in another name of the same route: what either allows is allowed, what both require is required."""
class Routes:
    """All routes, found by verb and path; a literal segment wins over a placeholder."""
    def __init__(self, operations: Iterable[Tuple[str, Any]]) -> None: ...
    def find(self, verb: str, path: str, query: Query) -> Tuple[Optional[Route], Dict[str, str]]:
        """The route of a request and the decoded values of its placeholders; (None, {}) if there is none."""
    def verbs(self, path: str) -> List[str]:
        """The verbs that a path has; [] for an unknown path."""
    def check_name(self, operation: str) -> None:
        """Raise ValueError if `operation` can never match a request: neither a path prefix, nor a dotted name or its start."""
