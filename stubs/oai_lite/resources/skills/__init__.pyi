# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Literal, Sequence
from ..._async import AsyncCursorPage, AsyncPaginator
from ..._binary import BinaryResponse
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import SyncCursorPage
from .._skills_views import (
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse,
    AsyncVersionsContentWithRawResponse,
    AsyncVersionsContentWithStreamingResponse,
    AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
    SkillsWithRawResponse,
    SkillsWithStreamingResponse,
    VersionsContentWithRawResponse,
    VersionsContentWithStreamingResponse,
    VersionsWithRawResponse,
    VersionsWithStreamingResponse,
)
from ...types._types import DeletedSkill, Skill
from ...types.skills._types import DeletedSkillVersion, SkillVersion
class Content(Resource):
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the files of a skill as a zip file.

        Args:
            skill_id: id of the skill
        """
class VersionsContent(Resource):
    @property
    def with_raw_response(self) -> VersionsContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VersionsContentWithStreamingResponse: ...
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the files of a skill's version as a zip file.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
        """
class Versions(Resource):
    content: VersionsContent
    @property
    def with_raw_response(self) -> VersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VersionsWithStreamingResponse: ...
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
    ) -> SkillVersion:
        """Adds a version to a skill.

        Args:
            skill_id: id of the skill
            default: whether it is used by default from now on
            files: the files of the version, one or a list, or one zip file; inputs as in `files.create`
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
    ) -> SkillVersion:
        """Returns a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
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
    ) -> SyncCursorPage[SkillVersion]:
        """Lists the versions of a skill.

        Args:
            skill_id: id of the skill
            after: cursor: list what comes after this version
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
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
    ) -> DeletedSkillVersion:
        """Deletes a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
        """
class Skills(Resource):
    content: Content
    versions: Versions
    @property
    def with_raw_response(self) -> SkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SkillsWithStreamingResponse: ...
    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Skill:
        """Makes a skill: instructions and files that a model can use when it needs them.

        Args:
            files: the files of the skill, one or a list, or one zip file; inputs as in `files.create`
        """
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Skill:
        """Returns a skill.

        Args:
            skill_id: id of the skill
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
    ) -> Skill:
        """Chooses the version of a skill that is used by default.

        Args:
            skill_id: id of the skill
            default_version: number of the version, as a string
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
    ) -> SyncCursorPage[Skill]:
        """Lists skills.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> DeletedSkill:
        """Deletes a skill with all its versions.

        Args:
            skill_id: id of the skill
        """
class AsyncContent(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the files of a skill as a zip file.

        Args:
            skill_id: id of the skill
        """
class AsyncVersionsContent(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncVersionsContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVersionsContentWithStreamingResponse: ...
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> BinaryResponse:
        """Returns the files of a skill's version as a zip file.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
        """
class AsyncVersions(AsyncResource):
    content: AsyncVersionsContent
    @property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...
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
    ) -> SkillVersion:
        """Adds a version to a skill.

        Args:
            skill_id: id of the skill
            default: whether it is used by default from now on
            files: the files of the version, one or a list, or one zip file; inputs as in `files.create`
        """
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> SkillVersion:
        """Returns a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
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
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """Lists the versions of a skill.

        Args:
            skill_id: id of the skill
            after: cursor: list what comes after this version
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> DeletedSkillVersion:
        """Deletes a version of a skill.

        Args:
            version: number of the skill's version, as a string
            skill_id: id of the skill
        """
class AsyncSkills(AsyncResource):
    content: AsyncContent
    versions: AsyncVersions
    @property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...
    async def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Skill:
        """Makes a skill: instructions and files that a model can use when it needs them.

        Args:
            files: the files of the skill, one or a list, or one zip file; inputs as in `files.create`
        """
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Skill:
        """Returns a skill.

        Args:
            skill_id: id of the skill
        """
    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Skill:
        """Chooses the version of a skill that is used by default.

        Args:
            skill_id: id of the skill
            default_version: number of the version, as a string
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
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """Lists skills.

        Args:
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent
        """
    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> DeletedSkill:
        """Deletes a skill with all its versions.

        Args:
            skill_id: id of the skill
        """
