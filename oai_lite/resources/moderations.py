# Derived by `python -m tools gen` from tools/api/moderations.pyi. Do not edit: change that and run gen.
"""The moderations resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Moderations(Resource):
    create = op("POST /moderations", "* input model=")


AsyncModerations = asynchronous(Moderations)
