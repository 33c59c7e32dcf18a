# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
"""The containers resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Content(Resource):
    retrieve = op(
        "GET /containers/{container_id}/files/{file_id}/content",
        "file_id * container_id",
        reply="binary",
        headers="Accept: application/binary",
    )


class Files(Resource):
    create = op(
        "POST /containers/{container_id}/files",
        "container_id * file= file_id=",
        form="file",
        form_if_files=True,
    )
    retrieve = op("GET /containers/{container_id}/files/{file_id}", "file_id * container_id")
    list = op("GET /containers/{container_id}/files", "container_id * after= limit= order=", page="CursorPage")
    delete = op(
        "DELETE /containers/{container_id}/files/{file_id}",
        "file_id * container_id",
        reply="none",
        headers="Accept: */*",
    )
    content = Content


class Containers(Resource):
    create = op("POST /containers", "* name expires_after= file_ids= memory_limit= network_policy= skills=")
    retrieve = op("GET /containers/{container_id}", "container_id")
    list = op("GET /containers", "* after= limit= name= order=", page="CursorPage")
    delete = op("DELETE /containers/{container_id}", "container_id", reply="none", headers="Accept: */*")
    files = Files


AsyncContent = asynchronous(Content)
AsyncFiles = asynchronous(Files)
AsyncContainers = asynchronous(Containers)
