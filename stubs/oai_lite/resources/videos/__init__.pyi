# Derived by `python -m tools gen` from tools/api/videos.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal
from typing_extensions import deprecated
from ..._async import AsyncConversationCursorPage, AsyncPaginator, AsyncResponseManager
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, SyncConversationCursorPage
from ..._views import BinaryResponse, RawResponse
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5, R6
from ...types._params import VideoCreateParamsInputReference, VideoEditParamsVideo, VideoModelParam
from ...types._types import (
    Video,
    VideoCreateCharacterResponse,
    VideoDeleteResponse,
    VideoGetCharacterResponse,
    VideoSeconds,
    VideoSize,
)
class VideosMethods(Generic[R1, R2, R3, R4, R5, R6]):
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
    ) -> R1:
        """Starts to make a video; `retrieve` says how far it is.

        Args:
            prompt: what happens in the video, in words
            input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL
            model: id of the model: `sora-2` (default) or `sora-2-pro`
            seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model
            size: width and height, such as `720x1280` (default) or `1280x720`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared videos.retrieve deprecated")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Returns the state of a video.

        Args:
            video_id: id of the video
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R2:
        """Lists videos.

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
    @deprecated("the API has declared videos.delete deprecated")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R3:
        """Deletes a video.

        Args:
            video_id: id of the video
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R4:
        """Makes a character from a video, to appear in others.

        Args:
            name: name of the character
            video: a video that shows the character
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R5:
        """Returns the video, or a still of it, read as you ask for it.

        Args:
            video_id: id of the video
            variant: `video` (default), `thumbnail` or `spritesheet`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Starts to make a changed video from another one.

        Args:
            prompt: what to change, in words
            video: the video: a file, or the id of one that was made here
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Starts to make a video longer.

        Args:
            prompt: how it goes on, in words
            seconds: seconds to add, as a string
            video: the video: a file, or the id of one that was made here
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared videos.get_character deprecated")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R6:
        """Returns a character.

        Args:
            character_id: id of the character
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
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
    ) -> R1:
        """Starts to make a video anew with another prompt.

        Args:
            video_id: id of the video
            prompt: what to change, in words
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class VideosWithRawResponse(VideosMethods[RawResponse[Video], RawResponse[SyncConversationCursorPage[Video]], RawResponse[VideoDeleteResponse], RawResponse[VideoCreateCharacterResponse], RawResponse[BinaryResponse], RawResponse[VideoGetCharacterResponse]]):
    ...
class VideosWithStreamingResponse(VideosMethods[ResponseManager[Video], ResponseManager[SyncConversationCursorPage[Video]], ResponseManager[VideoDeleteResponse], ResponseManager[VideoCreateCharacterResponse], ResponseManager[bytes], ResponseManager[VideoGetCharacterResponse]]):
    ...
class Videos(Resource[VideosWithRawResponse, VideosWithStreamingResponse], VideosMethods[Video, SyncConversationCursorPage[Video], VideoDeleteResponse, VideoCreateCharacterResponse, BinaryResponse, VideoGetCharacterResponse]):
    @deprecated("the API has declared videos.create_and_poll deprecated")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Video:
        """Makes a video and waits until it is there, or can't be made (`status` is then `failed`).

        Args:
            prompt: what happens in the video, in words
            input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL
            model: id of the model: `sora-2` (default) or `sora-2-pro`
            seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model
            size: width and height, such as `720x1280` (default) or `1280x720`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared videos.poll deprecated")
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> Video:
        """Waits until a video is made, or can't be (`status` is then `failed`).

        Args:
            video_id: id of the video
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
class AsyncVideosWithRawResponse(VideosMethods[AwaitableRawResponse[Video], AwaitableRawResponse[AsyncConversationCursorPage[Video]], AwaitableRawResponse[VideoDeleteResponse], AwaitableRawResponse[VideoCreateCharacterResponse], AwaitableRawResponse[BinaryResponse], AwaitableRawResponse[VideoGetCharacterResponse]]):
    ...
class AsyncVideosWithStreamingResponse(VideosMethods[AsyncResponseManager[Video], AsyncResponseManager[AsyncConversationCursorPage[Video]], AsyncResponseManager[VideoDeleteResponse], AsyncResponseManager[VideoCreateCharacterResponse], AsyncResponseManager[bytes], AsyncResponseManager[VideoGetCharacterResponse]]):
    ...
class AsyncVideos(AsyncResource[AsyncVideosWithRawResponse, AsyncVideosWithStreamingResponse], VideosMethods[Coroutine[Any, Any, Video], AsyncPaginator[Video, AsyncConversationCursorPage[Video]], Coroutine[Any, Any, VideoDeleteResponse], Coroutine[Any, Any, VideoCreateCharacterResponse], Coroutine[Any, Any, BinaryResponse], Coroutine[Any, Any, VideoGetCharacterResponse]]):
    @deprecated("the API has declared videos.create_and_poll deprecated")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParamsInputReference | None = ...,
        model: VideoModelParam | None = ...,
        seconds: VideoSeconds | None = ...,
        size: VideoSize | None = ...,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> Video:
        """Makes a video and waits until it is there, or can't be made (`status` is then `failed`).

        Args:
            prompt: what happens in the video, in words
            input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL
            model: id of the model: `sora-2` (default) or `sora-2-pro`
            seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model
            size: width and height, such as `720x1280` (default) or `1280x720`
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @deprecated("the API has declared videos.poll deprecated")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | None = ...,
        max_wait_seconds: float | None = ...,
    ) -> Video:
        """Waits until a video is made, or can't be (`status` is then `failed`).

        Args:
            video_id: id of the video
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else 1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """
