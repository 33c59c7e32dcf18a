# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Literal, Sequence
from .._async import AsyncAPIResponse, AsyncCursorPage, AsyncResponseManager
from .._binary import BinaryResponse
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncCursorPage
from ..types._types import DeletedSkill, Skill
from ..types.skills._types import DeletedSkillVersion, SkillVersion
class ContentWithRawResponse:
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class VersionsContentWithRawResponse:
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class VersionsWithRawResponse:
    content: VersionsContentWithRawResponse
    def create(
        self,
        skill_id: str,
        *,
        default: bool | None = ...,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SkillVersion]: ...
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SkillVersion]: ...
    def list(
        self,
        skill_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[SkillVersion]]: ...
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[DeletedSkillVersion]: ...
class SkillsWithRawResponse:
    content: ContentWithRawResponse
    versions: VersionsWithRawResponse
    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SyncCursorPage[Skill]]: ...
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[DeletedSkill]: ...
class ContentWithStreamingResponse:
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
class VersionsContentWithStreamingResponse:
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
class VersionsWithStreamingResponse:
    content: VersionsContentWithStreamingResponse
    def create(
        self,
        skill_id: str,
        *,
        default: bool | None = ...,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SkillVersion]]: ...
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SkillVersion]]: ...
    def list(
        self,
        skill_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[SkillVersion]]]: ...
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[DeletedSkillVersion]]: ...
class SkillsWithStreamingResponse:
    content: ContentWithStreamingResponse
    versions: VersionsWithStreamingResponse
    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Skill]]: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Skill]]: ...
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Skill]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[SyncCursorPage[Skill]]]: ...
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[DeletedSkill]]: ...
class AsyncContentWithRawResponse:
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class AsyncVersionsContentWithRawResponse:
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
class AsyncVersionsWithRawResponse:
    content: AsyncVersionsContentWithRawResponse
    async def create(
        self,
        skill_id: str,
        *,
        default: bool | None = ...,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SkillVersion]: ...
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[SkillVersion]: ...
    async def list(
        self,
        skill_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[SkillVersion]]: ...
    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[DeletedSkillVersion]: ...
class AsyncSkillsWithRawResponse:
    content: AsyncContentWithRawResponse
    versions: AsyncVersionsWithRawResponse
    async def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Skill]: ...
    async def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[AsyncCursorPage[Skill]]: ...
    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[DeletedSkill]: ...
class AsyncContentWithStreamingResponse:
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
class AsyncVersionsContentWithStreamingResponse:
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
class AsyncVersionsWithStreamingResponse:
    content: AsyncVersionsContentWithStreamingResponse
    def create(
        self,
        skill_id: str,
        *,
        default: bool | None = ...,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SkillVersion]]: ...
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[SkillVersion]]: ...
    def list(
        self,
        skill_id: str,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[SkillVersion]]]: ...
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[DeletedSkillVersion]]: ...
class AsyncSkillsWithStreamingResponse:
    content: AsyncContentWithStreamingResponse
    versions: AsyncVersionsWithStreamingResponse
    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Skill]]: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Skill]]: ...
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Skill]]: ...
    def list(
        self,
        *,
        after: str | None = ...,
        limit: int | None = ...,
        order: Literal["asc", "desc"] | None = ...,
        max_items: int | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncCursorPage[Skill]]]: ...
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[DeletedSkill]]: ...
