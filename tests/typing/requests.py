"""What may be sent: literals, plain dicts in variables, and what came back (needs 25, 26 and 28). Checked, never run."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping

from oai_lite import NOT_GIVEN, NotGiven, OpenAI, omit
from oai_lite.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam
from oai_lite.types.responses import ResponseInputItemParam

client = OpenAI()

# What comes back goes in again (need 25).
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "What is the weather in Rome?"}]
tools: List[ChatCompletionToolParam] = [
    {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}
]
reply = client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools)
messages.append(reply.choices[0].message)
messages.append(reply["choices"][0]["message"])
messages.append(reply.to_dict()["choices"][0]["message"])
for call in reply.choices[0].message.tool_calls or []:
    if call.type == "function":
        messages.append({"role": "tool", "tool_call_id": call.id, "content": call.function.arguments})
messages.append({"role": "assistant", "tool_calls": reply.choices[0].message.tool_calls or []})
client.chat.completions.create(model="gpt-4o", messages=messages)
client.chat.completions.create(model="gpt-4o", messages=[reply.choices[0].message, {"role": "user", "content": "Go on"}])

items: List[ResponseInputItemParam] = [{"role": "user", "content": "Hello"}]
response = client.responses.create(model="gpt-4o", input=items)
items += response.output
items += response["output"]
items.extend(response.to_dict()["output"])
items.append(response.output[0])
client.responses.create(model="gpt-4o", input=items)
client.responses.create(
    model=response.model,
    input=response.output,
    tools=response.tools,
    reasoning=response.reasoning,
    metadata=response.metadata,
    previous_response_id=response.id,
)
if response.text is not None:
    client.responses.create(model="gpt-4o", text=response.text, tool_choice=response.tool_choice)

# A list of dicts in a variable (need 26).
history = [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hello"}]
client.chat.completions.create(model="gpt-4o", messages=history)
parts = [{"role": "user", "content": [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "y"}}]}]
client.chat.completions.create(model="gpt-4o", messages=parts)
client.responses.create(model="gpt-4o", input=history)


def ask(conversation: List[Dict[str, Any]], functions: List[Mapping[str, object]], temperature: float | NotGiven = NOT_GIVEN) -> None:
    """Other people's code: dicts that nobody has typed, and sentinels (need 28)."""
    client.chat.completions.create(model="gpt-4o", messages=conversation, tools=functions or NOT_GIVEN, temperature=temperature, stop=omit)


# Literals.
client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[
        {"role": "developer", "content": "Be brief"},
        {"role": "user", "content": [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "y"}}]},
    ],
    response_format={"type": "json_object"},
    reasoning_effort="low",
    extra_headers={"X-Trace": "1", "Authorization": omit},
    extra_body={"top_k": 3},
    timeout=5.0,
)
client.files.create(file=Path("input.jsonl"), purpose="fine-tune")
client.files.create(file=("a.txt", b"x", "text/plain"), purpose="assistants")
client.files.create(file=open("input.jsonl", "rb"), purpose="batch")
