"""Derives `oai_lite/resources/`: in `_rows.py` the text of each API area, one row per method, and what sorts of values parameters
take; in `_docs.py` what methods do, in words.

How a row is written is described in `oai_lite/resources/__init__.py`, what it says in `oai_lite/_resource.py`. A resource class
keeps its official name; where two classes of one area have the same, both are called by their whole path below the area
(`AgentsSessionsItems`).
"""
from __future__ import annotations

import json
from collections import Counter
from typing import Dict, List, Mapping, Tuple, Union

from .apidata import API, Helper, Operation, Parameter, Resource, Type

COMMON = ("extra_headers", "extra_query", "extra_body", "timeout")
QUEUE_SIZE = 1 << 20  # bytes of messages that wait for a WebSocket, where `connect()` does not let callers say
_MARKS = {"query": "?", "header": "^", "client": "-"}


def resources(api: API, kinds: Tuple[str, str]) -> Dict[str, str]:
    """All files of `oai_lite/resources/`: file name -> text. kinds: the texts of `gen_kinds`."""
    return {"_rows.py": _rows(api, *kinds), "_docs.py": _docs(api)}


def header(source: str) -> str:
    """The first line of a derived file."""
    return "# Derived by `python -m tools gen` from %s. Do not edit: change that and run gen.\n" % source


# One area.


def area_text(area: Resource, api: API) -> str:
    """The text of one area: its resource classes, innermost first."""
    own = own_resources(area)
    names = class_names(own)
    foreign = {one.alias_of: _home(one, api) for kind in own for one in kind.children if one.alias_of and one.alias_of not in names}
    return "\n".join(line for kind in own for line in _class(kind, {**names, **foreign}, api))


def _home(alias: Resource, api: API) -> str:
    """The area that an alias comes from, and the name of the class there: "chat.Chat"."""
    area = next(one for one in api.areas if one.name == alias.alias_of.split(".")[0])
    return "%s.%s" % (area.name, class_names(own_resources(area))[alias.alias_of])


def own_resources(kind: Resource) -> List[Resource]:
    """A resource and those below it, innermost first, without those that are at home in another area."""
    found = [one for child in kind.children if not child.alias_of for one in own_resources(child)]
    return found + [kind]


def class_names(own: List[Resource]) -> Dict[str, str]:
    """The class name of each resource of an area, by dotted path."""
    seen = Counter(kind.class_name for kind in own)
    by_path = {kind.path: kind.class_name for kind in own}
    return {kind.path: kind.class_name if seen[kind.class_name] == 1 else _long_name(kind.path, by_path) for kind in own}


def _long_name(path: str, by_path: Dict[str, str]) -> str:
    steps = path.split(".")
    return "".join(by_path[".".join(steps[:end])] for end in range(2, len(steps) + 1))


def _class(kind: Resource, names: Dict[str, str], api: API) -> List[str]:
    rows = [row(one, api) for one in kind.operations] + [helper_row(one, api) for one in kind.helpers if one.by]
    return [names[kind.path], *rows, *(" %s = %s" % (one.name, names[one.alias_of or one.path]) for one in kind.children)]


# One operation.


def row(operation: Operation, api: API) -> str:
    """` create POST /x | * a b= | {"stream": "items"}`."""
    usual = "query" if operation.verb in ("GET", "DELETE") else "body"
    signature = signature_of([_token(one, usual, api) for one in operation.parameters], operation.parameters)
    return _row("%s %s %s" % (operation.name, operation.verb, operation.url), signature, flags(operation))


def helper_row(helper: Helper, api: API) -> str:
    """` poll waiting.poll_file | file_id * vector_store_id poll_interval_ms= | {"common": true}`."""
    own = [one for one in helper.parameters if not helper.common or one.name not in COMMON]
    signature = signature_of([one.name + _need(one, api) for one in own], own)
    raw = bool(helper.about.get("raw_response"))
    said: Dict[str, object] = {"flow": helper.coroutine, "common": helper.common, "raw": raw, "deprecated": helper.deprecated}
    flags = {name: value for name, value in said.items() if value != (name == "flow")}
    return _row("%s %s" % (helper.name, helper.by), signature, flags)


def _row(first: str, signature: str, flags: Dict[str, object]) -> str:
    parts = [first] + ([signature] if signature or flags else []) + ([json.dumps(flags, ensure_ascii=False)] if flags else [])
    return " " + " | ".join(parts)


def signature_of(tokens: List[str], parameters: List[Parameter]) -> str:
    """The tokens of parameters as one text: `completion_id * after= ?include= ^betas:openai-beta=`."""
    first = next((place for place, one in enumerate(parameters) if one.keyword_only), len(tokens))
    return " ".join(tokens[:first] + ["*"] * (first < len(tokens)) + tokens[first:])


def _token(one: Parameter, usual: str, api: API) -> str:
    mark = "" if one.place in (usual, "path") else _MARKS[one.place]
    wire = ":" + one.wire if one.wire else ""
    return mark + one.name + wire + (_need(one, api) if one.place == "body" else "" if one.required else "=")


def _need(one: Parameter, api: API) -> str:
    """What stands behind a parameter that may be left out: `~` if None leaves it out too, since the API takes no null there."""
    return "" if one.required else "=" if api.takes_null(one.type) else "~"


def flags(operation: Operation) -> Dict[str, object]:
    """The keyword part of the row; what is usual is left out."""
    texts = [value for value, reply in operation.returns_by.items() if reply == "text"]
    found: Dict[str, object] = {
        "stream": (operation.stream_mode or "items") if operation.stream or operation.always else None,
        "always": operation.always,
        "page": operation.page[0],
        "reply": operation.reply,
        "text_if": "%s=%s" % (operation.returns_by_parameter, ",".join(texts)) if texts else None,
        "headers": "\n".join("%s: %s" % pair for pair in operation.headers.items()),
        "admin": operation.admin,
        "deprecated": operation.deprecated,
        "form": None if operation.form is None else " ".join(operation.form),
        "form_if_files": operation.form_if_files,
        "parts": " ".join("%s:%s" % pair for pair in operation.parts.items()),
        "raw": "%s:%s" % (operation.raw, operation.parts[operation.raw]) if operation.raw else None,
        "variants": "|".join(" ".join(variant) for variant in operation.variants),
        "renames": " ".join(operation.renames),
        "post": _post(operation),
        "by": operation.by,
    }
    return {name: value for name, value in found.items() if value or (name == "form" and value is not None)}


def _post(operation: Operation) -> str:
    """A post-processor that is named for a client-only parameter is the business of the helper that takes it."""
    return "" if any(one.name == operation.post for one in operation.parameters) else operation.post


# The files.


def _rows(api: API, usual: str, others: str) -> str:
    text = header("tools/api")
    text += '"""The areas of the API: attribute of a client -> class of its resource, and its text: `__init__.py` says how to read it."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict\n\n"
    text += "AREAS: Dict[str, str] = {\n"
    text += "".join('    "%s": "%s",\n' % (area.name, area.class_name) for area in api.areas) + "}\n\n"
    text += "ROWS: Dict[str, str] = {\n"
    text += "".join('    "%s": r"""%s""",\n' % (area.name, area_text(area, api)) for area in sorted(api.areas, key=lambda area: area.name)) + "}\n\n"
    text += _websockets(api)
    text += "# The sorts of values that parameters take by rule, each with their names; TEXT is left out. `tools/gen_kinds.py` says what sorts\n"
    text += '# there are.\nKINDS = """%s"""\n\n# The parameters of a method that take others: dotted name name:sort name:sort.\n' % usual
    return text + 'OWN_KINDS = """%s"""\n' % others


def _websockets(api: API) -> str:
    """What each `connect()` stands for, by the path of its resource; `helpers/_sockets.py` says how to read it."""
    entries = {}
    for helper in api.helpers():
        if helper.websocket and not helper.alias_of:
            query = [one.name for one in helper.parameters if one.place == "query"]
            size = next((one.default for one in helper.parameters if one.name == "max_queue_size"), str(QUEUE_SIZE))
            header = "OpenAI-Beta: " + helper.about["beta"] if helper.about.get("beta") else ""
            lines = ["%s|%s|%s" % (" ".join([helper.websocket, *query]), size, header)]
            for event, types in api.events(helper).items():
                fields = event_parameters(api, types)
                lines.append(" ".join([event, *(one.name + _need(one, api) for one in fields)]))
            entries[helper.path.rpartition(".")[0]] = "\n".join(lines)
    text = "# What the `connect()` of a resource stands for, by its path: `helpers/_sockets.py` says how to read it.\nWEBSOCKETS: Dict[str, str] = {\n"
    return text + "".join('    "%s": r"""%s""",\n' % entry for entry in entries.items()) + "}\n\n"


def event_parameters(api: API, types: List[Type]) -> List[Parameter]:
    """The fields of an event of a client as parameters of the method that sends it, required ones first. A field of which there are
    several types, in several forms of the event, takes any of them."""
    fields = [one for one in types[0].fields.values() if one.name != "type"]
    found = []
    for one in sorted(fields, key=lambda field: not field.required):
        texts = list(dict.fromkeys(form.fields[one.name].type for form in types if one.name in form.fields))
        kind = texts[0] if len(texts) == 1 else "Union[%s]" % ", ".join(texts)
        found.append(Parameter(one.name, kind, None if one.required else "...", doc=one.doc))
    return found


def docstring(method: Union[Operation, Helper], api: API) -> str:
    """Summary and parameters, as `help()` shows them. Empty if nobody has written any."""
    lines = [method.doc] if method.doc else []
    common = api.common if isinstance(method, Operation) else []
    told = ["    %s: %s" % (one.name, one.doc) for one in [*api.parameters(method), *common] if one.doc]
    return "\n".join(lines + (["\nArgs:"] + told if told else [])).strip()


def _docs(api: API) -> str:
    """Most parameters mean the same wherever they are, so each of their texts stands there once."""
    everything: List[Union[Operation, Helper]] = [*api.operations(), *api.helpers()]
    methods = [one for one in everything if not one.alias_of]
    seen = Counter((one.name, one.doc) for method in methods for one in api.parameters(method) if one.doc)
    texts: Dict[str, List[str]] = {}
    for name, doc in sorted(seen, key=lambda pair: (pair[0], -seen[pair])):
        texts.setdefault(name, []).append(doc)
    said = [method for method in methods if method.doc or any(one.doc for one in method.parameters)]
    entries = {method.path: "%s\n%s" % (method.doc, _told(method, texts)) for method in said}
    text = header("tools/api")
    text += '"""What methods do, in words. `_method.py` says how to read it. Loaded with the first `__doc__`."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict, List\n\n"
    text += _table("PARAMETERS: Dict[str, List[str]]", texts)
    return text + "\n" + _table("DOCS: Dict[str, str]", entries)


def _told(method: Union[Operation, Helper], texts: Dict[str, List[str]]) -> str:
    """Which of the texts of a parameter's name is meant where it is not the first, or that none is: "limit=1 order="."""
    known = [one for one in method.parameters if one.name in texts]
    places = [(one.name, str(texts[one.name].index(one.doc)) if one.doc else "") for one in known]
    return " ".join("%s=%s" % pair for pair in places if pair[1] != "0")


def _table(name: str, entries: Mapping[str, object]) -> str:
    lines = ["    %s: %s,\n" % (json.dumps(key), json.dumps(value, ensure_ascii=False)) for key, value in entries.items()]
    return "%s = {\n%s}\n" % (name, "".join(lines)) if lines else name + " = {}\n"
