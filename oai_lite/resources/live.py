# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
"""The live resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Sideband(Resource):
    pass


class Forks(Resource):
    pass


class Sessions(Resource):
    accept = op("POST /live/sessions/{session_id}/accept", "session_id * session", reply="none", headers="Accept: */*")
    download_recording = op(
        "GET /live/sessions/{session_id}/content",
        "session_id",
        reply="binary",
        headers="Accept: application/binary",
    )
    fork = op("POST /live/sessions/{session_id}/fork", "session_id * transport session=")
    hangup = op("POST /live/sessions/{session_id}/hangup", "session_id", reply="none", headers="Accept: */*")
    refer = op("POST /live/sessions/{session_id}/refer", "session_id * target_uri", reply="none", headers="Accept: */*")
    reject = op(
        "POST /live/sessions/{session_id}/reject",
        "session_id * status_code",
        reply="none",
        headers="Accept: */*",
    )


class Live(Resource):
    create = op("POST /live/sessions", "* session transport")
    sideband = Sideband
    forks = Forks
    sessions = Sessions


AsyncSideband = asynchronous(Sideband)
AsyncForks = asynchronous(Forks)
AsyncSessions = asynchronous(Sessions)
AsyncLive = asynchronous(Live)
