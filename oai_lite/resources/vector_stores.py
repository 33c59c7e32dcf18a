# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
"""The vector_stores resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class Files(Resource):
    create = op(
        "POST /vector_stores/{vector_store_id}/files",
        "vector_store_id * file_id attributes= chunking_strategy=",
        headers="OpenAI-Beta: assistants=v2",
    )
    retrieve = op(
        "GET /vector_stores/{vector_store_id}/files/{file_id}",
        "file_id * vector_store_id",
        headers="OpenAI-Beta: assistants=v2",
    )
    update = op(
        "POST /vector_stores/{vector_store_id}/files/{file_id}",
        "file_id * vector_store_id attributes",
        headers="OpenAI-Beta: assistants=v2",
    )
    list = op(
        "GET /vector_stores/{vector_store_id}/files",
        "vector_store_id * after= before= filter= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
    )
    delete = op(
        "DELETE /vector_stores/{vector_store_id}/files/{file_id}",
        "file_id * vector_store_id",
        headers="OpenAI-Beta: assistants=v2",
    )
    content = op(
        "GET /vector_stores/{vector_store_id}/files/{file_id}/content",
        "file_id * vector_store_id",
        page="Page",
        headers="OpenAI-Beta: assistants=v2",
    )
    create_and_poll = helper(
        "polling.create_store_file",
        "file_id * vector_store_id attributes= poll_interval_ms= max_wait_seconds= chunking_strategy=",
        common=True,
    )
    upload = helper("uploads.store_file", "* vector_store_id file chunking_strategy=")
    upload_and_poll = helper(
        "uploads.store_file_and_poll",
        "* vector_store_id file attributes= poll_interval_ms= max_wait_seconds= chunking_strategy=",
    )
    poll = helper("polling.poll_store_file", "file_id * vector_store_id poll_interval_ms= max_wait_seconds=")


class FileBatches(Resource):
    create = op(
        "POST /vector_stores/{vector_store_id}/file_batches",
        "vector_store_id * attributes= chunking_strategy= file_ids= files=",
        headers="OpenAI-Beta: assistants=v2",
    )
    retrieve = op(
        "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}",
        "batch_id * vector_store_id",
        headers="OpenAI-Beta: assistants=v2",
    )
    cancel = op(
        "POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        "batch_id * vector_store_id",
        headers="OpenAI-Beta: assistants=v2",
    )
    list_files = op(
        "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        "batch_id * vector_store_id after= before= filter= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
    )
    create_and_poll = helper(
        "polling.create_batch",
        "vector_store_id * attributes= chunking_strategy= file_ids= files= poll_interval_ms=",
        common=True,
    )
    upload_and_poll = helper(
        "uploads.batch_and_poll",
        "vector_store_id * files max_concurrency= file_ids= poll_interval_ms= chunking_strategy=",
    )
    poll = helper("polling.poll_batch", "batch_id * vector_store_id poll_interval_ms=")


class VectorStores(Resource):
    create = op(
        "POST /vector_stores",
        "* chunking_strategy= description= expires_after= file_ids= metadata= name=",
        headers="OpenAI-Beta: assistants=v2",
    )
    retrieve = op("GET /vector_stores/{vector_store_id}", "vector_store_id", headers="OpenAI-Beta: assistants=v2")
    update = op(
        "POST /vector_stores/{vector_store_id}",
        "vector_store_id * expires_after= metadata= name=",
        headers="OpenAI-Beta: assistants=v2",
    )
    list = op(
        "GET /vector_stores",
        "* after= before= limit= order=",
        page="CursorPage",
        headers="OpenAI-Beta: assistants=v2",
    )
    delete = op("DELETE /vector_stores/{vector_store_id}", "vector_store_id", headers="OpenAI-Beta: assistants=v2")
    search = op(
        "POST /vector_stores/{vector_store_id}/search",
        "vector_store_id * query filters= max_num_results= ranking_options= rewrite_query=",
        page="Page",
        headers="OpenAI-Beta: assistants=v2",
    )
    files = Files
    file_batches = FileBatches


AsyncFiles = asynchronous(Files)
AsyncFileBatches = asynchronous(FileBatches)
AsyncVectorStores = asynchronous(VectorStores)
