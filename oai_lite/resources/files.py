# Derived by `python -m tools gen` from tools/api/files.pyi. Do not edit: change that and run gen.
"""The files resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class Files(Resource):
    create = op("POST /files", "* file purpose expires_after=", form="file")
    retrieve = op("GET /files/{file_id}", "file_id")
    list = op("GET /files", "* after= limit= order= purpose=", page="CursorPage")
    delete = op("DELETE /files/{file_id}", "file_id")
    content = op("GET /files/{file_id}/content", "file_id", reply="binary", headers="Accept: application/binary")
    retrieve_content = op("GET /files/{file_id}/content", "file_id", reply="text", deprecated=True)
    wait_for_processing = helper("polling.wait_for_processing", "id * poll_interval= max_wait_seconds=")


AsyncFiles = asynchronous(Files)
