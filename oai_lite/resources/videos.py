# Derived by `python -m tools gen` from tools/api/videos.pyi. Do not edit: change that and run gen.
"""The videos resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class Videos(Resource):
    create = op(
        "POST /videos",
        "* prompt input_reference= model= seconds= size=",
        deprecated=True,
        form="input_reference",
    )
    retrieve = op("GET /videos/{video_id}", "video_id", deprecated=True)
    list = op("GET /videos", "* after= limit= order=", page="ConversationCursorPage", deprecated=True)
    delete = op("DELETE /videos/{video_id}", "video_id", deprecated=True)
    create_character = op("POST /videos/characters", "* name video", deprecated=True, form="video")
    download_content = op(
        "GET /videos/{video_id}/content",
        "video_id * variant=",
        reply="binary",
        headers="Accept: application/binary",
        deprecated=True,
    )
    edit = op("POST /videos/edits", "* prompt video", deprecated=True, form="video")
    extend = op("POST /videos/extensions", "* prompt seconds video", deprecated=True, form="video")
    get_character = op("GET /videos/characters/{character_id}", "character_id", deprecated=True)
    remix = op("POST /videos/{video_id}/remix", "video_id * prompt", deprecated=True)
    create_and_poll = helper(
        "polling.create_video",
        "* prompt input_reference= model= seconds= size= poll_interval_ms=",
        common=True,
        deprecated=True,
    )
    poll = helper("polling.poll_video", "video_id * poll_interval_ms=", deprecated=True)


AsyncVideos = asynchronous(Videos)
