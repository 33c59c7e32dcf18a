# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal, Sequence
from ..._async import AsyncCursorPage, AsyncPaginator, AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncCursorPage
from ..._views import BinaryResponse, RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3
from ...types._types import DeletedSkill, Skill
from ...types.skills._types import DeletedSkillVersion, SkillVersion
class ContentMethods(Generic[R1]):
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the files of a skill as a zip file.

        Args:
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VersionsContentMethods(Generic[R1]):
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the files of a skill's version as a zip file.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VersionsMethods(Generic[R1, R2, R3]):
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
    ) -> R1:
        """Adds a version to a skill.

        Args:
            skill_id: id of the skill
            default: whether it is used by default from now on
            files: the files of the version, one or a list, or one zip file; inputs as in `files.create`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists the versions of a skill.

        Args:
            skill_id: id of the skill
            after: cursor: list what comes after this version
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class SkillsMethods(Generic[R1, R2, R3]):
    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes a skill: instructions and files that a model can use when it needs them.

        Args:
            files: the files of the skill, one or a list, or one zip file; inputs as in `files.create`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns a skill.

        Args:
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Chooses the version of a skill that is used by default.

        Args:
            skill_id: id of the skill
            default_version: number of the version, as a string
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists skills.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a skill with all its versions.

        Args:
            skill_id: id of the skill
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ContentWithRawResponse(ContentMethods[RawResponse[BinaryResponse]]):
    ...
class VersionsContentWithRawResponse(VersionsContentMethods[RawResponse[BinaryResponse]]):
    ...
class VersionsWithRawResponse(VersionsMethods[RawResponse[SkillVersion], RawResponse[SyncCursorPage[SkillVersion]], RawResponse[DeletedSkillVersion]]):
    content: VersionsContentWithRawResponse
class SkillsWithRawResponse(SkillsMethods[RawResponse[Skill], RawResponse[SyncCursorPage[Skill]], RawResponse[DeletedSkill]]):
    content: ContentWithRawResponse
    versions: VersionsWithRawResponse
class ContentWithStreamingResponse(ContentMethods[ResponseManager[bytes]]):
    ...
class VersionsContentWithStreamingResponse(VersionsContentMethods[ResponseManager[bytes]]):
    ...
class VersionsWithStreamingResponse(VersionsMethods[ResponseManager[SkillVersion], ResponseManager[SyncCursorPage[SkillVersion]], ResponseManager[DeletedSkillVersion]]):
    content: VersionsContentWithStreamingResponse
class SkillsWithStreamingResponse(SkillsMethods[ResponseManager[Skill], ResponseManager[SyncCursorPage[Skill]], ResponseManager[DeletedSkill]]):
    content: ContentWithStreamingResponse
    versions: VersionsWithStreamingResponse
class Content(Resource[ContentWithRawResponse, ContentWithStreamingResponse], ContentMethods[BinaryResponse]):
    ...
class VersionsContent(Resource[VersionsContentWithRawResponse, VersionsContentWithStreamingResponse], VersionsContentMethods[BinaryResponse]):
    ...
class Versions(Resource[VersionsWithRawResponse, VersionsWithStreamingResponse], VersionsMethods[SkillVersion, SyncCursorPage[SkillVersion], DeletedSkillVersion]):
    content: VersionsContent
class Skills(Resource[SkillsWithRawResponse, SkillsWithStreamingResponse], SkillsMethods[Skill, SyncCursorPage[Skill], DeletedSkill]):
    content: Content
    versions: Versions
class AsyncContentWithRawResponse(ContentMethods[AwaitableRawResponse[BinaryResponse]]):
    ...
class AsyncVersionsContentWithRawResponse(VersionsContentMethods[AwaitableRawResponse[BinaryResponse]]):
    ...
class AsyncVersionsWithRawResponse(VersionsMethods[AwaitableRawResponse[SkillVersion], AwaitableRawResponse[AsyncCursorPage[SkillVersion]], AwaitableRawResponse[DeletedSkillVersion]]):
    content: AsyncVersionsContentWithRawResponse
class AsyncSkillsWithRawResponse(SkillsMethods[AwaitableRawResponse[Skill], AwaitableRawResponse[AsyncCursorPage[Skill]], AwaitableRawResponse[DeletedSkill]]):
    content: AsyncContentWithRawResponse
    versions: AsyncVersionsWithRawResponse
class AsyncContentWithStreamingResponse(ContentMethods[AsyncResponseManager[bytes]]):
    ...
class AsyncVersionsContentWithStreamingResponse(VersionsContentMethods[AsyncResponseManager[bytes]]):
    ...
class AsyncVersionsWithStreamingResponse(VersionsMethods[AsyncResponseManager[SkillVersion], AsyncResponseManager[AsyncCursorPage[SkillVersion]], AsyncResponseManager[DeletedSkillVersion]]):
    content: AsyncVersionsContentWithStreamingResponse
class AsyncSkillsWithStreamingResponse(SkillsMethods[AsyncResponseManager[Skill], AsyncResponseManager[AsyncCursorPage[Skill]], AsyncResponseManager[DeletedSkill]]):
    content: AsyncContentWithStreamingResponse
    versions: AsyncVersionsWithStreamingResponse
class AsyncContent(AsyncResource[AsyncContentWithRawResponse, AsyncContentWithStreamingResponse], ContentMethods[Coroutine[Any, Any, BinaryResponse]]):
    ...
class AsyncVersionsContent(AsyncResource[AsyncVersionsContentWithRawResponse, AsyncVersionsContentWithStreamingResponse], VersionsContentMethods[Coroutine[Any, Any, BinaryResponse]]):
    ...
class AsyncVersions(AsyncResource[AsyncVersionsWithRawResponse, AsyncVersionsWithStreamingResponse], VersionsMethods[Coroutine[Any, Any, SkillVersion], AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]], Coroutine[Any, Any, DeletedSkillVersion]]):
    content: AsyncVersionsContent
class AsyncSkills(AsyncResource[AsyncSkillsWithRawResponse, AsyncSkillsWithStreamingResponse], SkillsMethods[Coroutine[Any, Any, Skill], AsyncPaginator[Skill, AsyncCursorPage[Skill]], Coroutine[Any, Any, DeletedSkill]]):
    content: AsyncContent
    versions: AsyncVersions
