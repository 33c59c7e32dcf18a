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
    ) -> Upload: ...

    @POST("/uploads/{upload_id}/cancel")
    def cancel(upload_id: str) -> Upload: ...

    @POST("/uploads/{upload_id}/complete", body=UploadCompleteParams)
    def complete(
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str = ...,
    ) -> Upload: ...

    @helper(
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
    ) -> Upload: ...

    class parts(Resource):
        @POST("/uploads/{upload_id}/parts", body=PartCreateParams, form=["data"])
        def create(
            upload_id: str,
            *,
            data: _types.FileTypes,
        ) -> UploadPart: ...


module("upload")

class Upload(Model):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: Optional[FileObject] = ...


module("upload_complete_params")

class UploadCompleteParams(Params, of="uploads.complete"): ...


module("upload_create_params")

class UploadCreateParams(Params, of="uploads.create"): ...

class ExpiresAfter(Params):
    anchor: Literal["created_at"]
    seconds: int


module("uploads.part_create_params")

class PartCreateParams(Params, of="uploads.parts.create"): ...


module("uploads.upload_part")

class UploadPart(Model):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
