"""The Azure mode of the server: its addresses, versions, credentials, deployments, errors and additions to replies.

Refuses what Azure refuses, so that settings can be tried without a resource; only the words say more. Pure functions of the
recorded request. Source: "Azure OpenAI REST API reference" and the pages on content filtering and on the v1 API.
"""
from __future__ import annotations

import re
from urllib.parse import unquote

from .._azure import DEPLOYMENT_PATHS
from ._wire import Reply, Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Mapping, Optional

    from ._routes import Recorded

VERSION = "2024-10-21"  # the last dated one that is no preview
_is_dated = re.compile(r"\d{4}-\d\d-\d\d(-preview)?$").match
_address = re.compile(r"/openai(?:(/v1)(?=/)|/deployments/([^/]+)(?=/))?(/.*)").fullmatch
_V1_VERSIONS = (None, "v1", "preview", "latest")
_SAFE: Dict[str, Any] = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}


class Azure:
    """What an Azure resource has: one key and one token (None: any), and deployments with their models (None: any)."""

    def __init__(self, key: Optional[str], token: Optional[str], deployments: Optional[Mapping[str, str]]) -> None:
        self.key = key
        self.token = token
        self.deployments = deployments

    def refusal(self, recorded: Recorded) -> Optional[Reply]:
        """What is wrong with address, version, credential or deployment; None if nothing is."""
        path = recorded.target.partition("?")[0]
        found = _address(path)
        if found is None:
            return refused(404, "Resource not found (%s is not below /openai)" % path)
        is_v1, deployment, rest = found.groups()
        return (
            self._wrong_credential(recorded, bool(is_v1))
            or (_wrong_version_of_v1 if is_v1 else _wrong_version)(recorded)
            or (None if is_v1 else _wrong_place(rest, deployment))
            or self._no_deployment(recorded, deployment, rest)
        )

    def _wrong_credential(self, recorded: Recorded, is_v1: bool) -> Optional[Reply]:
        key = recorded.headers.get("api-key")
        scheme, _, token = recorded.headers.get("authorization", "").partition(" ")
        if key:
            good = self.key in (None, key)
        elif token and scheme.lower() == "bearer":  # the v1 form takes keys there too
            good = self.token in (None, token) or (is_v1 and self.key in (None, token))
        else:
            return refused(401, "Access denied: send the key as 'api-key: KEY', or a token as 'Authorization: Bearer TOKEN'")
        return None if good else refused(401, "Access denied: the %s is not accepted" % ("key" if key else "token"))

    def _no_deployment(self, recorded: Recorded, deployment: Optional[str], rest: str) -> Optional[Reply]:
        name = self.deployment(recorded) if rest in DEPLOYMENT_PATHS else None
        if self.deployments is None or name is None or name in self.deployments:
            return None
        return refused(404, "The deployment %r does not exist for this resource" % name, "DeploymentNotFound")

    @staticmethod
    def deployment(recorded: Recorded) -> Optional[str]:
        """The deployment that a request is for: the one in its address, else its `model`."""
        found = _address(recorded.target.partition("?")[0])
        if found is not None and found.group(2):
            return unquote(found.group(2))
        model = recorded.values.get("model")
        return None if model is None else str(model)

    def dressed(self, found: Any, recorded: Recorded) -> Any:
        """A reply with what Azure adds: the model behind the deployment, and what its content filters found."""
        model = (self.deployments or {}).get(self.deployment(recorded) or "")
        is_chat = recorded.operation in ("chat.completions.create", "completions.create")
        if isinstance(found, Stream) and is_chat:
            events = [_chunk(event, model) for event in found.events]
            return Stream([_prompt_chunk(), *events], found.done, headers=found.headers)
        if isinstance(found, dict):
            if model and "model" in found:
                found = dict(found, model=model)
            if is_chat and "choices" in found:
                choices = [dict(choice, content_filter_results=_SAFE) for choice in found["choices"]]
                found = dict(found, choices=choices, prompt_filter_results=_prompt_results())
        return found


def _wrong_version(recorded: Recorded) -> Optional[Reply]:
    version = recorded.query.get("api-version")
    if version is None:
        return refused(404, "Resource not found (the query has no api-version)")
    return None if _is_dated(str(version)) else refused(400, "API version not supported: %r" % (version,), "BadRequest")


def _wrong_version_of_v1(recorded: Recorded) -> Optional[Reply]:
    version = recorded.query.get("api-version")
    if version in _V1_VERSIONS:
        return None
    return refused(400, "the /v1 form takes no api-version such as %r" % (version,), "BadRequest")


def _wrong_place(rest: str, deployment: Optional[str]) -> Optional[Reply]:
    if rest in DEPLOYMENT_PATHS and not deployment:
        return refused(404, "Resource not found (%s is served below /deployments/NAME)" % rest)
    if rest not in DEPLOYMENT_PATHS and deployment:
        return refused(404, "Resource not found (%s belongs to the resource, not to a deployment)" % rest)
    return None


def refused(status: int, message: str, code: Optional[str] = None) -> Reply:
    """An error in Azure's shape; the code is the status as text, unless there is a better one."""
    return Reply(error_body(message, code or str(status)), status)


def error_body(message: str, code: str, param: Optional[str] = None) -> Dict[str, object]:
    """Azure's error object; with code "content_filter" it says in `innererror` which filter it was."""
    error: Dict[str, object] = {"code": code, "message": message}
    if code == "content_filter":
        found = dict(_SAFE, violence={"filtered": True, "severity": "high"})
        error.update(status=400, type=None, param=param or "prompt")
        error["innererror"] = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": found}
    return {"error": error}


def _prompt_results() -> Any:
    return [{"prompt_index": 0, "content_filter_results": _SAFE}]


def _prompt_chunk() -> Dict[str, object]:
    """The first chunk of each stream: about the prompt, with no choices, and with fields that are empty."""
    return {"choices": [], "created": 0, "id": "", "model": "", "object": "", "prompt_filter_results": _prompt_results()}


def _chunk(event: Any, model: Optional[str]) -> Any:
    if not isinstance(event, dict):
        return event
    choices = []
    for choice in event.get("choices", ()):
        has_text = bool((choice.get("delta") or {}).get("content") or choice.get("text"))
        choices.append(dict(choice, content_filter_results=_SAFE if has_text else {}))
    return dict(event, choices=choices, model=model or event.get("model"))
