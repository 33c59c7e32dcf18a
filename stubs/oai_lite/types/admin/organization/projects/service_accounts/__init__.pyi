# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict
from typing_extensions import NotRequired, Required
from ....._reply import Reply
from ....._subscripts import Get4
class APIKeyCreateParams(TypedDict, total=False):
    project_id: Required[str]
    """id of the project"""
    expires_in_seconds: int | None
    """how long it works, in seconds; default without end"""
    name: str
    """a name for people to read"""
    scopes: Sequence[str]
    """what it may be used for"""
class APIKeyCreateResponseDict(TypedDict):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
class APIKeyCreateResponse(Reply[APIKeyCreateResponseDict]):
    id: str
    """Id of the API key."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: Literal["organization.project.service_account.api_key"]
    value: str
    """The value of the key; only this reply has it."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    __getitem__: Get4[Literal["id", "name", "value"], str, Literal["created_at"], int, Literal["object"], Literal["organization.project.service_account.api_key"], Literal["expires_at"], int | None]
