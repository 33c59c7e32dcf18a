# Derived by `python -m tools gen` from tools/api/completions.pyi. Do not edit: change that and run gen.
"""The completions resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Completions(Resource):
    create = op(
        "POST /completions",
        "* model prompt best_of= echo= frequency_penalty= logit_bias= logprobs= max_tokens= n= presence_penalty= "
        "seed= stop= stream= stream_options= suffix= temperature= top_p= user=",
        stream="items",
    )


AsyncCompletions = asynchronous(Completions)
