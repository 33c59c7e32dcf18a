# Derived by `python -m tools gen` from tools/api/decisions.pyi. Do not edit: change that and run gen.
"""The decisions resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Decisions(Resource):
    create = op("POST /decisions", "* input model questions prompt_cache_key= prompt_cache_options= safety_identifier=")


AsyncDecisions = asynchronous(Decisions)
