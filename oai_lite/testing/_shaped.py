"""Answers that have the shape of a JSON schema, for requests that ask for structured output and for calls of strict tools.

What the user said is the answer if it is a JSON object already; else an example is made in which every text is what the user said.
Pure functions; of a schema they know what strict ones may have.
"""
from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Optional

    JSON = Dict[str, Any]

DEPTH = 6  # levels of an example; a type that holds itself ends there
FORMATS = {"date": "2026-01-31", "date-time": "2026-01-31T12:00:00Z", "time": "12:00:00", "uuid": "00000000-0000-4000-8000-000000000000"}
_SIMPLE: JSON = {"integer": 0, "number": 0, "boolean": False, "null": None}


def wanted(asked: JSON) -> Optional[JSON]:
    """The schema that a request of either API wants its answer to have, if it does."""
    form = asked.get("response_format") or (asked.get("text") or {}).get("format")
    if not isinstance(form, dict) or form.get("type") != "json_schema":
        return None
    schema = form.get("json_schema", form).get("schema")
    return schema if isinstance(schema, dict) else None


def parameters(asked: JSON, name: str) -> Optional[JSON]:
    """The schema of the arguments of a strict function tool."""
    for tool in asked.get("tools") or ():
        about = tool.get("function") or tool
        if about.get("name") == name and about.get("strict") and isinstance(about.get("parameters"), dict):
            return about["parameters"]  # type: ignore[no-any-return]
    return None


def answer(text: str, schema: Optional[JSON]) -> str:
    """`text`, or an example of the schema if there is one and `text` is no JSON object."""
    if schema is None or text.lstrip()[:1] == "{":
        return text
    return json.dumps(example(schema, text, schema), ensure_ascii=False)


def example(schema: JSON, text: str, root: JSON, depth: int = 0) -> object:
    """A value that a schema describes."""
    if "$ref" in schema:
        return example(_resolved(root, str(schema["$ref"])), text, root, depth)
    if "enum" in schema or "const" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    if "anyOf" in schema:
        options = schema["anyOf"]
        return example(options[-1 if depth >= DEPTH else 0], text, root, depth + 1)  # null is usually the last
    kind = schema.get("type", "object" if "properties" in schema else "null")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: example(inner, text, root, depth + 1) for name, inner in schema.get("properties", {}).items()}
    if kind == "array":
        number = max(schema.get("minItems", 0), 1 if depth < DEPTH else 0)
        return [example(schema.get("items", {}), text, root, depth + 1) for _ in range(number)]
    if kind == "string":
        return FORMATS.get(schema.get("format", ""), text)
    return _SIMPLE.get(kind)


def _resolved(root: JSON, reference: str) -> JSON:
    found = root
    for step in reference.lstrip("#").strip("/").split("/"):
        found = found[step] if step else found
    return found
