# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
"""The conversations resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Items(Resource):
    create = op("POST /conversations/{conversation_id}/items", "conversation_id * items ?include=")
    retrieve = op("GET /conversations/{conversation_id}/items/{item_id}", "item_id * conversation_id include=")
    list = op(
        "GET /conversations/{conversation_id}/items",
        "conversation_id * after= include= limit= order=",
        page="ConversationCursorPage",
    )
    delete = op("DELETE /conversations/{conversation_id}/items/{item_id}", "item_id * conversation_id")


class Conversations(Resource):
    create = op("POST /conversations", "* items= metadata=")
    retrieve = op("GET /conversations/{conversation_id}", "conversation_id")
    update = op("POST /conversations/{conversation_id}", "conversation_id * metadata")
    delete = op("DELETE /conversations/{conversation_id}", "conversation_id")
    items = Items


AsyncItems = asynchronous(Items)
AsyncConversations = asynchronous(Conversations)
