"""The body of a call that this package does not know: what `client.post(path, body=, content=, files=)` and its like send.

Pure: values in, a `Call` with its body set. The encoding itself is `_request`'s.
"""
from __future__ import annotations

from ._omit import NOT_GIVEN, given
from ._request import Call, FormRule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Mapping, Optional


def set_body(call: Call, body: Any, content: Any, files: Any, extra: Optional[Mapping[str, Any]]) -> None:
    """Set body, content or form of a call. Raises TypeError if two of them exclude each other."""
    if content is not None and body is not None and body is not NOT_GIVEN:
        raise TypeError("give either body (sent as JSON) or content (sent as it is), not both")
    if isinstance(body, (bytes, bytearray)):
        import warnings

        warnings.warn("pass bytes as content=, not as body=", DeprecationWarning, stacklevel=5)
        content, body = bytes(body), None
    if content is not None:
        call.content = _content(content)
        return
    if extra:
        body = {**(body or {}), **extra}
    if _asks_for_form(call) or files is not None:
        call.form = FormRule()
        call.form.given = list(files.items() if isinstance(files, dict) else files or ())
        body = body or {}
    if body is not None and given(body):
        call.body = body


def _asks_for_form(call: Call) -> bool:
    """Whether the caller's Content-Type is that of a form; it is taken away, since it has no boundary."""
    for name, value in call.headers.items():
        if name.lower() == "content-type" and str(value).startswith("multipart/form-data") and "boundary=" not in str(value):
            del call.headers[name]
            return True
    return False


def _content(content: Any) -> Any:
    if isinstance(content, str):
        return content.encode("utf-8")
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if hasattr(content, "length") and hasattr(content, "rewind"):
        return content
    from ._multipart import Pieces

    return Pieces(content)
