# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
"""The evals resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class OutputItems(Resource):
    retrieve = op("GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", "output_item_id * eval_id run_id")
    list = op(
        "GET /evals/{eval_id}/runs/{run_id}/output_items",
        "run_id * eval_id after= limit= order= status=",
        page="CursorPage",
    )


class Runs(Resource):
    create = op("POST /evals/{eval_id}/runs", "eval_id * data_source metadata= name=")
    retrieve = op("GET /evals/{eval_id}/runs/{run_id}", "run_id * eval_id")
    list = op("GET /evals/{eval_id}/runs", "eval_id * after= limit= order= status=", page="CursorPage")
    delete = op("DELETE /evals/{eval_id}/runs/{run_id}", "run_id * eval_id")
    cancel = op("POST /evals/{eval_id}/runs/{run_id}/cancel", "run_id * eval_id")
    output_items = OutputItems


class Evals(Resource):
    create = op("POST /evals", "* data_source_config testing_criteria metadata= name=")
    retrieve = op("GET /evals/{eval_id}", "eval_id")
    update = op("POST /evals/{eval_id}", "eval_id * metadata= name=")
    list = op("GET /evals", "* after= limit= order= order_by=", page="CursorPage")
    delete = op("DELETE /evals/{eval_id}", "eval_id")
    runs = Runs


AsyncOutputItems = asynchronous(OutputItems)
AsyncRuns = asynchronous(Runs)
AsyncEvals = asynchronous(Evals)
