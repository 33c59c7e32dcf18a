# Derived by `python -m tools gen` from tools/api/models.pyi. Do not edit: change that and run gen.
"""The models resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Models(Resource):
    retrieve = op("GET /models/{model}", "model")
    list = op("GET /models", "", page="Page")
    delete = op("DELETE /models/{model}", "model")


AsyncModels = asynchronous(Models)
