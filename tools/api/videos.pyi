"""Videos."""

class videos(Resource, deprecated=True):
    @POST("/videos", body=VideoCreateParams, form=["input_reference"])
    def create(
        *,
        prompt: str,
        input_reference: video_create_params.InputReference = ...,
        model: VideoModelParam = ...,
        seconds: VideoSeconds = ...,
        size: VideoSize = ...,
    ) -> Video:
        """Starts to make a video; `retrieve` says how far it is.

        prompt: what happens in the video, in words
        input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL
        model: id of the model: `sora-2` (default) or `sora-2-pro`
        seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model
        size: width and height, such as `720x1280` (default) or `1280x720`
        """

    @GET("/videos/{video_id}")
    def retrieve(video_id: str) -> Video:
        """Returns the state of a video.

        video_id: id of the video
        """

    @GET("/videos", query=VideoListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> ConversationCursorPage[Video]:
        """Lists videos.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """

    @DELETE("/videos/{video_id}")
    def delete(video_id: str) -> VideoDeleteResponse:
        """Deletes a video.

        video_id: id of the video
        """

    @POST("/videos/characters", body=VideoCreateCharacterParams, form=["video"])
    def create_character(
        *,
        name: str,
        video: _types.FileTypes,
    ) -> VideoCreateCharacterResponse:
        """Makes a character from a video, to appear in others.

        name: name of the character
        video: a video that shows the character
        """

    @GET("/videos/{video_id}/content", query=VideoDownloadContentParams, accept="application/binary")
    def download_content(
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] = ...,
    ) -> binary:
        """Returns the video, or a still of it, read as you ask for it.

        video_id: id of the video
        variant: `video` (default), `thumbnail` or `spritesheet`
        """

    @POST("/videos/edits", body=VideoEditParams, form=["video"])
    def edit(
        *,
        prompt: str,
        video: video_edit_params.Video,
    ) -> Video:
        """Starts to make a changed video from another one.

        prompt: what to change, in words
        video: the video: a file, or the id of one that was made here
        """

    @POST("/videos/extensions", body=VideoExtendParams, form=["video"])
    def extend(
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
    ) -> Video:
        """Starts to make a video longer.

        prompt: how it goes on, in words
        seconds: seconds to add, as a string
        video: the video: a file, or the id of one that was made here
        """

    @GET("/videos/characters/{character_id}")
    def get_character(character_id: str) -> VideoGetCharacterResponse:
        """Returns a character.

        character_id: id of the character
        """

    @POST("/videos/{video_id}/remix", body=VideoRemixParams)
    def remix(
        video_id: str,
        *,
        prompt: str,
    ) -> Video:
        """Starts to make a video anew with another prompt.

        video_id: id of the video
        prompt: what to change, in words
        """

    @helper(by="waiting.create_video", takes="create", common=True, calls=["create", "poll"])
    def create_and_poll(*, poll_interval_ms: int = ..., max_wait_seconds: float = ...) -> Video:
        """Makes a video and waits until it is there, or can't be made (`status` is then `failed`).

        poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
            1000
        max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """

    @helper(
        by="waiting.poll_video",
        calls=["with_raw_response.retrieve"],
        headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
        poll={"continue_while": "status in (in_progress, queued)", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms"},
    )
    def poll(
        video_id: str,
        *,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
    ) -> Video:
        """Waits until a video is made, or can't be (`status` is then `failed`).

        video_id: id of the video
        poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
            1000
        max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """


module("video")

class Video(Model):
    id: str
    """Id of the video."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: Optional[VideoCreateError] = ...
    """Why it failed; null if it did not."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    model: VideoModel
    """The model that made it."""
    object: Literal["video"]
    progress: int
    """How much of it is done, in percent."""
    prompt: Optional[str] = ...
    """What happens in the video, in words."""
    remixed_from_video_id: Optional[str] = ...
    """Id of the video that it was made from, if it is a remix."""
    seconds: Union[str, VideoSeconds]
    """Its length in seconds, as a string."""
    size: VideoSize
    """Its width x height in pixels."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """How far it is: `queued`, `in_progress`, `completed` or `failed`."""


module("video_create_character_params")

class VideoCreateCharacterParams(Params, of="videos.create_character"): ...


module("video_create_character_response")

class VideoCreateCharacterResponse(Model):
    id: Optional[str] = ...
    """Id of the character."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """Name of the character."""


module("video_create_error")

class VideoCreateError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that go with the error."""
    misalignment: Optional[Misalignment] = ...
    """What was wrong with what the model did."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: Optional[str] = ...
    """What kind of error it is."""

class Misalignment(Model):
    detailed_explanation: Optional[str] = ...
    """Why it is held to be so, in words."""
    error_type: Optional[Union[
        str,
        Literal[
            "potentially_unintended_data_transfer", "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity", "other",
        ],
    ]] = ...
    """What kind of misalignment it is."""
    review_target: Optional[str] = ...
    """What is to be looked at again."""
    steer: Optional[MisalignmentSteer] = ...
    """How the model is led back."""

class MisalignmentSteer(Model):
    message: str
    """What the model is told, in words."""


module("video_create_params")

class VideoCreateParams(Params, of="videos.create"): ...

InputReference = Union[_types.FileTypes, ImageInputReferenceParam]


module("video_delete_response")

class VideoDeleteResponse(Model):
    id: str
    """Id of the video."""
    deleted: bool
    """True if it is gone."""
    object: Literal["video.deleted"]


module("video_download_content_params")

class VideoDownloadContentParams(Params, of="videos.download_content"): ...


module("video_edit_params")

class VideoEditParams(Params, of="videos.edit"): ...

Video = Union[_types.FileTypes, VideoVideoReferenceInputParam]

class VideoVideoReferenceInputParam(Params):
    id: str
    """Id of a video that was made here."""


module("video_extend_params")

class VideoExtendParams(Params, of="videos.extend"): ...

Video = Union[_types.FileTypes, VideoVideoReferenceInputParam]

class VideoVideoReferenceInputParam(Params):
    id: str
    """Id of a video that was made here."""


module("video_get_character_response")

class VideoGetCharacterResponse(Model):
    id: Optional[str] = ...
    """Id of the character."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: Optional[str] = ...
    """Name of the character."""


module("video_list_params")

class VideoListParams(Params, of="videos.list"): ...


module("video_model")

VideoModel = Union[
    str,
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
]


module("video_model_param")

VideoModelParam = Union[
    str,
    Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"],
]


module("video_remix_params")

class VideoRemixParams(Params, of="videos.remix"): ...


module("video_seconds")

VideoSeconds = Literal["4", "8", "12"]


module("video_size")

VideoSize = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
