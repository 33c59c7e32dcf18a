"""Files."""

class files(Resource):
    @POST("/files", body=FileCreateParams, form=["file"])
    def create(
        *,
        file: _types.FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter = ...,
    ) -> FileObject: ...

    @GET("/files/{file_id}")
    def retrieve(file_id: str) -> FileObject: ...

    @GET("/files", query=FileListParams, v1_51={"returns": "Page[FileObject]", "page": "Page"})
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        purpose: str = ...,
    ) -> CursorPage[FileObject]: ...

    @DELETE("/files/{file_id}")
    def delete(file_id: str) -> FileDeleted: ...

    @GET("/files/{file_id}/content", accept="application/binary")
    def content(file_id: str) -> binary: ...

    @GET("/files/{file_id}/content", deprecated=True)
    def retrieve_content(file_id: str) -> text: ...

    @helper(
        calls=["retrieve"],
        terminal_states=["deleted", "error", "processed"],
        poll={"continue_while": "status not in terminal_states", "unit": "s", "max_wait_error": "RuntimeError"},
    )
    def wait_for_processing(
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
    ) -> FileObject: ...


module("file_content")

FileContent = str


module("file_create_params")

class FileCreateParams(Params, of="files.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int


module("file_deleted")

class FileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["file"]


module("file_list_params")

class FileListParams(Params, of="files.list"): ...


module("file_object")

class FileObject(Model):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: Optional[int] = ...
    status_details: Optional[str] = ...


module("file_purpose")

FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
