# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
"""The chat resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, helper, op


class Messages(Resource):
    list = op(
        "GET /chat/completions/{completion_id}/messages",
        "completion_id * after= limit= order=",
        page="CursorPage",
    )


class Completions(Resource):
    create = op(
        "POST /chat/completions",
        "* messages model audio= frequency_penalty= function_call= functions= logit_bias= logprobs= "
        "max_completion_tokens= max_tokens= metadata= modalities= moderation= n= parallel_tool_calls= prediction= "
        "presence_penalty= prompt_cache_key= prompt_cache_options= prompt_cache_retention= reasoning_effort= "
        "response_format= safety_identifier= seed= service_tier= stop= store= stream= stream_options= temperature= "
        "tool_choice= tools= top_logprobs= top_p= user= verbosity= web_search_options=",
        stream="items",
    )
    retrieve = op("GET /chat/completions/{completion_id}", "completion_id")
    update = op("POST /chat/completions/{completion_id}", "completion_id * metadata")
    list = op("GET /chat/completions", "* after= limit= metadata= model= order=", page="CursorPage")
    delete = op("DELETE /chat/completions/{completion_id}", "completion_id")
    stream = helper(
        "chat_stream.stream",
        "* messages model audio= frequency_penalty= function_call= functions= logit_bias= logprobs= "
        "max_completion_tokens= max_tokens= metadata= modalities= moderation= n= parallel_tool_calls= prediction= "
        "presence_penalty= prompt_cache_key= prompt_cache_options= prompt_cache_retention= reasoning_effort= "
        "response_format= safety_identifier= seed= service_tier= stop= store= stream_options= temperature= "
        "tool_choice= tools= top_logprobs= top_p= user= verbosity= web_search_options=",
        flow=False,
        common=True,
    )
    messages = Messages


class Chat(Resource):
    completions = Completions


AsyncMessages = asynchronous(Messages)
AsyncCompletions = asynchronous(Completions)
AsyncChat = asynchronous(Chat)
