# Derived by `python -m tools gen` from tools/api/webhooks.pyi. Do not edit: change that and run gen.
"""The webhooks resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class EventTypes(Resource):
    list = op("GET /webhook_event_types")


class Webhooks(Resource):
    create = op("POST /webhook_endpoints", "* event_types name url")
    retrieve = op("GET /webhook_endpoints/{webhook_endpoint_id}", "webhook_endpoint_id")
    update = op("POST /webhook_endpoints/{webhook_endpoint_id}", "webhook_endpoint_id * event_types= name= url=")
    list = op("GET /webhook_endpoints", "* after= limit=", page="CursorPage")
    delete = op("DELETE /webhook_endpoints/{webhook_endpoint_id}", "webhook_endpoint_id")
    rotate_secret = op(
        "POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
        "webhook_endpoint_id * keep_old_secret_active_for_24_hours=",
    )
    test = op("POST /webhook_endpoints/{webhook_endpoint_id}/test", "webhook_endpoint_id * event_type")
    unwrap = helper("webhooks.unwrap", "payload headers * secret=", flow=False)
    verify_signature = helper("webhooks.verify_signature", "payload headers * secret= tolerance=", flow=False)
    event_types = EventTypes


AsyncEventTypes = asynchronous(EventTypes)
AsyncWebhooks = asynchronous(Webhooks)
