# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from typing_extensions import NotRequired
from .._base import RealtimeTranslationSessionCreateRequestParam
class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
    """How many seconds from its creation the key can be used."""
class ClientSecretCreateParams(TypedDict):
    session: RealtimeTranslationSessionCreateRequestParam
    """configuration of the session that the key opens"""
    expires_after: NotRequired[ClientSecretCreateParamsExpiresAfter]
    """how long the key can be used, `{"anchor": "created_at", "seconds": ...}`"""
