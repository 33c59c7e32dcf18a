# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
"""The skills resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Content(Resource):
    retrieve = op("GET /skills/{skill_id}/content", "skill_id", reply="binary", headers="Accept: application/binary")


class VersionsContent(Resource):
    retrieve = op(
        "GET /skills/{skill_id}/versions/{version}/content",
        "version * skill_id",
        reply="binary",
        headers="Accept: application/binary",
    )


class Versions(Resource):
    create = op(
        "POST /skills/{skill_id}/versions",
        "skill_id * default= files=",
        form="files.<array> files",
        form_if_files=True,
    )
    retrieve = op("GET /skills/{skill_id}/versions/{version}", "version * skill_id")
    list = op("GET /skills/{skill_id}/versions", "skill_id * after= limit= order=", page="CursorPage")
    delete = op("DELETE /skills/{skill_id}/versions/{version}", "version * skill_id")
    content = VersionsContent


class Skills(Resource):
    create = op("POST /skills", "* files=", form="files.<array> files", form_if_files=True)
    retrieve = op("GET /skills/{skill_id}", "skill_id")
    update = op("POST /skills/{skill_id}", "skill_id * default_version")
    list = op("GET /skills", "* after= limit= order=", page="CursorPage")
    delete = op("DELETE /skills/{skill_id}", "skill_id")
    content = Content
    versions = Versions


AsyncContent = asynchronous(Content)
AsyncVersionsContent = asynchronous(VersionsContent)
AsyncVersions = asynchronous(Versions)
AsyncSkills = asynchronous(Skills)
