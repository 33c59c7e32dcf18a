# Derived by `python -m tools gen` from tools/api/content_provenance_checks.pyi. Do not edit: change that and run gen.
"""The content_provenance_checks resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class ContentProvenanceChecks(Resource):
    create = op("POST /content_provenance_checks", "* file", form="file")


AsyncContentProvenanceChecks = asynchronous(ContentProvenanceChecks)
