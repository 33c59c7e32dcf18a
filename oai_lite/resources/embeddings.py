# Derived by `python -m tools gen` from tools/api/embeddings.pyi. Do not edit: change that and run gen.
"""The embeddings resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Embeddings(Resource):
    create = op("POST /embeddings", "* input model dimensions= encoding_format= user=", post="embeddings")


AsyncEmbeddings = asynchronous(Embeddings)
