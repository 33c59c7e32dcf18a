# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
"""The realtime resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class ClientSecrets(Resource):
    create = op("POST /realtime/client_secrets", "* expires_after= session=")


class Calls(Resource):
    create = op(
        "POST /realtime/calls",
        "* sdp session=",
        reply="binary",
        headers="Accept: application/sdp",
        form="",
        parts="sdp:application/sdp session:application/json",
        raw="sdp:application/sdp",
    )
    accept = op(
        "POST /realtime/calls/{call_id}/accept",
        "call_id * type audio= include= instructions= max_output_tokens= model= output_modalities= "
        "parallel_tool_calls= prompt= reasoning= tool_choice= tools= tracing= truncation=",
        reply="none",
        headers="Accept: */*",
    )
    hangup = op("POST /realtime/calls/{call_id}/hangup", "call_id", reply="none", headers="Accept: */*")
    refer = op("POST /realtime/calls/{call_id}/refer", "call_id * target_uri", reply="none", headers="Accept: */*")
    reject = op("POST /realtime/calls/{call_id}/reject", "call_id * status_code=", reply="none", headers="Accept: */*")


class TranslationsClientSecrets(Resource):
    create = op("POST /realtime/translations/client_secrets", "* session expires_after=")


class Translations(Resource):
    client_secrets = TranslationsClientSecrets


class Realtime(Resource):
    client_secrets = ClientSecrets
    calls = Calls
    translations = Translations


AsyncClientSecrets = asynchronous(ClientSecrets)
AsyncCalls = asynchronous(Calls)
AsyncTranslationsClientSecrets = asynchronous(TranslationsClientSecrets)
AsyncTranslations = asynchronous(Translations)
AsyncRealtime = asynchronous(Realtime)
