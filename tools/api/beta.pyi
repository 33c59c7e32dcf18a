"""Beta."""

class beta(Resource):
    chat = Alias(
        "chat",
        v1_51={
            "completions.parse": {"headers": {"X-Stainless-Helper-Method": "beta.chat.completions.parse"}},
            "completions.stream": {"headers": {"X-Stainless-Helper-Method": "beta.chat.completions.stream"}},
        },
    )
    realtime: Resource
    agents: Resource
    responses: Resource
    chatkit: Resource
    assistants: Resource
    threads: Resource
    vector_stores: Resource


module("beta.chat")
