"""Files."""

class files(Resource):
    @POST("/files", body=FileCreateParams, form=["file"])
    def create(
        *,
        file: _types.FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter = ...,
    ) -> FileObject:
        """Uploads a file for other endpoints to use, up to 512 MB. `uploads.create` takes larger ones.

        file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media
            type)
        purpose: what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`
        expires_after: when it is deleted by itself, e.g. `{"anchor": "created_at", "seconds": 3600}`, an hour
            to 30 days; default never, batch files after 30 days
        """

    @GET("/files/{file_id}")
    def retrieve(file_id: str) -> FileObject:
        """Returns what is known about a file, not its content.

        file_id: id of the file
        """

    @GET("/files", query=FileListParams, v1_51={"returns": "Page[FileObject]", "page": "Page"})
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: str = ...,
    ) -> CursorPage[FileObject]:
        """Lists the files of the project.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: files per page, 1 to 10000; default 10000
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        purpose: only files for this purpose
        """

    @DELETE("/files/{file_id}")
    def delete(file_id: str) -> FileDeleted:
        """Deletes a file, and takes it out of all vector stores.

        file_id: id of the file
        """

    @GET("/files/{file_id}/content", accept="application/binary")
    def content(file_id: str) -> binary:
        """Returns the content of a file, read as you ask for it.

        file_id: id of the file
        """

    @GET("/files/{file_id}/content", deprecated=True)
    def retrieve_content(file_id: str) -> text:
        """Returns the content of a file as text. Use `content`.

        file_id: id of the file
        """

    @helper(
        by="waiting.wait_for_processing",
        calls=["retrieve"],
        terminal_states=["deleted", "error", "processed"],
        poll={"continue_while": "status not in terminal_states", "unit": "s", "max_wait_error": "RuntimeError"},
    )
    def wait_for_processing(
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
    ) -> FileObject:
        """Waits until a file has been processed, and returns it; `deleted` and `error` are ends as well.

        id: id of the file
        poll_interval: seconds between two looks; default 5
        max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default 1800
        """


module("file_content")

FileContent = str


module("file_create_params")

class FileCreateParams(Params, of="files.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int
    """Seconds after `anchor`, 3600 (an hour) to 2592000 (30 days)."""


module("file_deleted")

class FileDeleted(Model):
    """The answer to `files.delete`."""
    id: str
    """Id of the file that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["file"]


module("file_list_params")

class FileListParams(Params, of="files.list"): ...


module("file_object")

class FileObject(Model):
    """A file that was uploaded, or that the API has made."""
    id: str
    """Id of the file, to be used in other calls."""
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was uploaded: Unix time in seconds."""
    filename: str
    """Its name."""
    object: Literal["file"]
    purpose: Literal[
        "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision",
        "user_data",
    ]
    """What it is for: `assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`, `fine-tune-results`,
    `vision` or `user_data`."""
    status: Literal["uploaded", "processed", "error"]
    """Older: `uploaded`, `processed` or `error`."""
    expires_at: Optional[int] = ...
    """When it is deleted by itself: Unix time in seconds; null for never."""
    status_details: Optional[str] = ...
    """Older: why a file for fine-tuning was refused."""


module("file_purpose")

FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
