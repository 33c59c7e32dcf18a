# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict
from ..._multipart import FileTypes
from .._reply import Reply
from .._subscripts import Get3
class PartCreateParams(TypedDict):
    data: FileTypes
    """the part's bytes, up to 64 MB; inputs as for a file"""
class UploadPartDict(TypedDict):
    id: str
    """Id of the part."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["upload.part"]
    upload_id: str
    """Id of the upload."""
class UploadPart(Reply[UploadPartDict]):
    id: str
    """Id of the part."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["upload.part"]
    upload_id: str
    """Id of the upload."""
    __getitem__: Get3[Literal["id", "upload_id"], str, Literal["created_at"], int, Literal["object"], Literal["upload.part"]]
