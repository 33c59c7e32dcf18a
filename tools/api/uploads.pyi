"""Uploads."""

class uploads(Resource):
    @POST("/uploads", body=UploadCreateParams)
    def create(
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter = ...,
    ) -> Upload:
        """Begins the upload of a large file in parts, up to 8 GB; it must be completed within an hour.

        bytes: size of the whole file in bytes
        filename: name of the file
        mime_type: media type of the file, one that goes with the purpose, such as `text/jsonl`
        purpose: what it is for, as in `files.create`
        expires_after: when the file is deleted by itself; default never
        """

    @POST("/uploads/{upload_id}/cancel")
    def cancel(upload_id: str) -> Upload:
        """Gives up an upload; no more parts can be added.

        upload_id: id of the upload
        """

    @POST("/uploads/{upload_id}/complete", body=UploadCompleteParams)
    def complete(
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str = ...,
    ) -> Upload:
        """Puts the parts of an upload together to a file.

        upload_id: id of the upload
        part_ids: ids of the parts, in order
        md5: MD5 of the whole file in hexadecimal, to check that nothing was changed on the way
        """

    @helper(
        by="waiting.in_parts",
        calls=["create", "complete", "parts.create"],
        part_size_default=67108864,
        overloads=[
            Overload(required=["file", "mime_type", "purpose"], returns=Upload),
            Overload(required=["file", "filename", "bytes", "mime_type", "purpose"], returns=Upload),
        ],
    )
    def upload_file_chunked(
        *,
        file: Union[os.PathLike[str], bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str = ...,
    ) -> Upload:
        """Uploads a large file in parts, and completes the upload.

        The parts are sent one after the other, read as they are sent. Raises `PartialUploadError`, which holds the upload and the
        parts that were sent, if it fails half-way; an upload that nobody completes expires by itself.

        file: the file: bytes, a path, or an open binary file, read from where it stands
        mime_type: media type of the file, e.g. `text/jsonl`
        purpose: what it is for, as in `files.create`
        filename: name of the file; default that of the path; needed for bytes
        bytes: length of the file in bytes; needed only for a stream that can't be sought in
        part_size: bytes per part, 1 to 64 MB; default 64 MB
        md5: MD5 of the whole file in hex; the server compares it; default no check
        """

    class parts(Resource):
        @POST("/uploads/{upload_id}/parts", body=PartCreateParams, form=["data"])
        def create(
            upload_id: str,
            *,
            data: _types.FileTypes,
        ) -> UploadPart:
            """Adds a part to an upload; parts may be sent at the same time.

            upload_id: id of the upload
            data: the part's bytes, up to 64 MB; inputs as for a file
            """


module("upload")

class Upload(Model):
    """A file that is uploaded in parts."""
    id: str
    """Id of the upload."""
    bytes: int
    """How many bytes were announced."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: int
    """Until when parts can be added: Unix time in seconds."""
    filename: str
    """Name of the file."""
    object: Literal["upload"]
    purpose: str
    """What the file is for."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending`, `completed`, `cancelled` or `expired`."""
    file: Optional[FileObject] = ...
    """The file, once the upload is completed."""


module("upload_complete_params")

class UploadCompleteParams(Params, of="uploads.complete"): ...


module("upload_create_params")

class UploadCreateParams(Params, of="uploads.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int
    """Seconds after `anchor`, 3600 (an hour) to 2592000 (30 days)."""


module("uploads.part_create_params")

class PartCreateParams(Params, of="uploads.parts.create"): ...


module("uploads.upload_part")

class UploadPart(Model):
    id: str
    """Id of the part."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["upload.part"]
    upload_id: str
    """Id of the upload."""
