# Derived by `python -m tools gen` from tools/api/responses.pyi. Do not edit: change that and run gen.
"""The responses resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class InputItems(Resource):
    list = op(
        "GET /responses/{response_id}/input_items",
        "response_id * after= include= limit= order=",
        page="CursorPage",
    )


class InputTokens(Resource):
    count = op(
        "POST /responses/input_tokens",
        "* conversation= input= instructions= model= parallel_tool_calls= personality= previous_response_id= "
        "reasoning= text= tool_choice= tools= truncation=",
    )


class Responses(Resource):
    create = op(
        "POST /responses",
        "* access_programs= background= background_options= context_management= conversation= image= include= input= "
        "instructions= max_output_tokens= max_tool_calls= metadata= model= moderation= parallel_tool_calls= "
        "previous_response_id= prompt= prompt_cache_key= prompt_cache_options= prompt_cache_retention= reasoning= "
        "safety_identifier= service_tier= store= stream= stream_options= temperature= text= tool_choice= tools= "
        "top_logprobs= top_p= truncation= user=",
        stream="items",
    )
    retrieve = op(
        "GET /responses/{response_id}",
        "response_id * include= include_obfuscation= starting_after= stream=",
        stream="items",
    )
    delete = op("DELETE /responses/{response_id}", "response_id", reply="none", headers="Accept: */*")
    cancel = op("POST /responses/{response_id}/cancel", "response_id")
    compact = op(
        "POST /responses/compact",
        "* model image= input= instructions= previous_response_id= prompt_cache_key= prompt_cache_options= "
        "prompt_cache_retention= service_tier=",
    )
    stream = helper(
        "responses_stream.stream",
        "* access_programs= background= background_options= context_management= conversation= image= include= input= "
        "instructions= max_output_tokens= max_tool_calls= metadata= model= moderation= parallel_tool_calls= "
        "previous_response_id= prompt= prompt_cache_key= prompt_cache_options= prompt_cache_retention= reasoning= "
        "safety_identifier= service_tier= store= stream_options= temperature= text= tool_choice= tools= top_logprobs= "
        "top_p= truncation= user= response_id= text_format= starting_after=",
        flow=False,
        common=True,
    )
    input_items = InputItems
    input_tokens = InputTokens


AsyncInputItems = asynchronous(InputItems)
AsyncInputTokens = asynchronous(InputTokens)
AsyncResponses = asynchronous(Responses)
