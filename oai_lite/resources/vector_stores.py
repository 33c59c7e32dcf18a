# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
"""The vector_stores resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


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
