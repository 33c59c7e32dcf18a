# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
"""The uploads resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class Parts(Resource):
    create = op("POST /uploads/{upload_id}/parts", "upload_id * data", form="data")


class Uploads(Resource):
    create = op("POST /uploads", "* bytes filename mime_type purpose expires_after=")
    cancel = op("POST /uploads/{upload_id}/cancel", "upload_id")
    complete = op("POST /uploads/{upload_id}/complete", "upload_id * part_ids md5=")
    upload_file_chunked = helper("uploads.in_parts", "* file mime_type purpose filename= bytes= part_size= md5=")
    parts = Parts


AsyncParts = asynchronous(Parts)
AsyncUploads = asynchronous(Uploads)
