# Derived by `python -m tools gen` from tools/api/videos.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Literal
from typing_extensions import deprecated
from .._async import AsyncAPIResponse, AsyncConversationCursorPage, AsyncResponseManager
from .._binary import BinaryResponse
from .._multipart import FileTypes
from .._options import Timeout
from .._raw import RawResponse
from .._request import ExtraBody, ExtraHeaders, ExtraQuery
from .._sync import APIResponse, ResponseManager, SyncConversationCursorPage
from ..types._types import (
    Video,
    VideoCreateCharacterResponse,
    VideoCreateParamsInputReference,
    VideoDeleteResponse,
    VideoEditParamsVideo,
    VideoGetCharacterResponse,
    VideoModelParam,
    VideoSeconds,
    VideoSize,
)
class VideosWithRawResponse:
    @deprecated("the API has declared videos.create deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.retrieve deprecated")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.list deprecated")
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
    ) -> RawResponse[SyncConversationCursorPage[Video]]: ...
    @deprecated("the API has declared videos.delete deprecated")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoDeleteResponse]: ...
    @deprecated("the API has declared videos.create_character deprecated")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the API has declared videos.download_content deprecated")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
    @deprecated("the API has declared videos.edit deprecated")
    def edit(
        self,
        *,
        prompt: str,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.extend deprecated")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.get_character deprecated")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoGetCharacterResponse]: ...
    @deprecated("the API has declared videos.remix deprecated")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
class VideosWithStreamingResponse:
    @deprecated("the API has declared videos.create deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Video]]: ...
    @deprecated("the API has declared videos.retrieve deprecated")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Video]]: ...
    @deprecated("the API has declared videos.list deprecated")
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
    ) -> ResponseManager[APIResponse[SyncConversationCursorPage[Video]]]: ...
    @deprecated("the API has declared videos.delete deprecated")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VideoDeleteResponse]]: ...
    @deprecated("the API has declared videos.create_character deprecated")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the API has declared videos.download_content deprecated")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[bytes]]: ...
    @deprecated("the API has declared videos.edit deprecated")
    def edit(
        self,
        *,
        prompt: str,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Video]]: ...
    @deprecated("the API has declared videos.extend deprecated")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Video]]: ...
    @deprecated("the API has declared videos.get_character deprecated")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the API has declared videos.remix deprecated")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> ResponseManager[APIResponse[Video]]: ...
class AsyncVideosWithRawResponse:
    @deprecated("the API has declared videos.create deprecated")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.retrieve deprecated")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.list deprecated")
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
    ) -> RawResponse[AsyncConversationCursorPage[Video]]: ...
    @deprecated("the API has declared videos.delete deprecated")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoDeleteResponse]: ...
    @deprecated("the API has declared videos.create_character deprecated")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoCreateCharacterResponse]: ...
    @deprecated("the API has declared videos.download_content deprecated")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[BinaryResponse]: ...
    @deprecated("the API has declared videos.edit deprecated")
    async def edit(
        self,
        *,
        prompt: str,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.extend deprecated")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
    @deprecated("the API has declared videos.get_character deprecated")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[VideoGetCharacterResponse]: ...
    @deprecated("the API has declared videos.remix deprecated")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> RawResponse[Video]: ...
class AsyncVideosWithStreamingResponse:
    @deprecated("the API has declared videos.create deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the API has declared videos.retrieve deprecated")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the API has declared videos.list deprecated")
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
    ) -> AsyncResponseManager[AsyncAPIResponse[AsyncConversationCursorPage[Video]]]: ...
    @deprecated("the API has declared videos.delete deprecated")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VideoDeleteResponse]]: ...
    @deprecated("the API has declared videos.create_character deprecated")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VideoCreateCharacterResponse]]: ...
    @deprecated("the API has declared videos.download_content deprecated")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[bytes]]: ...
    @deprecated("the API has declared videos.edit deprecated")
    def edit(
        self,
        *,
        prompt: str,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the API has declared videos.extend deprecated")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoEditParamsVideo,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Video]]: ...
    @deprecated("the API has declared videos.get_character deprecated")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[VideoGetCharacterResponse]]: ...
    @deprecated("the API has declared videos.remix deprecated")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> AsyncResponseManager[AsyncAPIResponse[Video]]: ...
