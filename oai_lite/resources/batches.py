# Derived by `python -m tools gen` from tools/api/batches.pyi. Do not edit: change that and run gen.
"""The batches resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Batches(Resource):
    create = op("POST /batches", "* completion_window endpoint input_file_id metadata= output_expires_after=")
    retrieve = op("GET /batches/{batch_id}", "batch_id")
    list = op("GET /batches", "* after= limit=", page="CursorPage")
    cancel = op("POST /batches/{batch_id}/cancel", "batch_id")


AsyncBatches = asynchronous(Batches)
