"""Derives `oai_lite/resources/`: one file per API area, one `op(...)` or `helper(...)` row per method.

What a row says is described in `oai_lite/_resource.py`. A resource class keeps its official name; where two classes of one
file have the same, both are called by their whole path below the area (`AgentsSessionsItems`).
"""
from __future__ import annotations

import json
from collections import Counter
from typing import Dict, List, Mapping, Tuple, Union

from .apidata import API, Helper, Operation, Parameter, Resource

WIDTH = 120
COMMON = ("extra_headers", "extra_query", "extra_body", "timeout")
_MARKS = {"query": "?", "header": "^", "client": "-"}


def resources(api: API) -> Dict[str, str]:
    """All files of `oai_lite/resources/`: file name -> text."""
    files = {area.name + ".py": area_file(area, api) for area in api.areas}
    files["__init__.py"] = _index(api)
    files["_docs.py"] = _docs(api)
    return files


def header(source: str) -> str:
    """The first line of a derived file."""
    return "# Derived by `python -m tools gen` from %s. Do not edit: change that and run gen.\n" % source


# One area.


def area_file(area: Resource, api: API) -> str:
    """The file of one area: its resource classes, innermost first, and their async twins."""
    own = own_resources(area)
    names = class_names(own)
    foreign = {one.alias_of: _home(one, api) for kind in own for one in kind.children if one.alias_of and one.alias_of not in names}
    sources = sorted({file for kind in own for file in kind.files})
    text = header("tools/api/" + (sources[0] if len(sources) == 1 else area.name + "*.pyi"))
    text += '"""The %s resources."""\n' % area.name
    rows = "helper, op" if any(one.by for kind in own for one in kind.helpers) else "op"
    text += "from __future__ import annotations\n\nfrom .._resource import Resource, asynchronous, %s\n" % rows
    text += "".join("from .%s import %s\n" % home for home in sorted(foreign.values()))
    known = {**names, **{path: name for path, (_, name) in foreign.items()}}
    text += "".join("\n\n" + _class(kind, known) for kind in own)
    return text + "\n\n" + "".join("Async%s = asynchronous(%s)\n" % (names[one.path], names[one.path]) for one in own)


def _home(alias: Resource, api: API) -> Tuple[str, str]:
    """The area that an alias comes from, and the name of the class there."""
    area = next(one for one in api.areas if one.name == alias.alias_of.split(".")[0])
    return area.name, class_names(own_resources(area))[alias.alias_of]


def own_resources(kind: Resource) -> List[Resource]:
    """A resource and those below it, innermost first, without those that are at home in another file."""
    found = [one for child in kind.children if not child.alias_of for one in own_resources(child)]
    return found + [kind]


def class_names(own: List[Resource]) -> Dict[str, str]:
    """The class name of each resource of a file, by dotted path."""
    seen = Counter(kind.class_name for kind in own)
    by_path = {kind.path: kind.class_name for kind in own}
    return {kind.path: kind.class_name if seen[kind.class_name] == 1 else _long_name(kind.path, by_path) for kind in own}


def _long_name(path: str, by_path: Dict[str, str]) -> str:
    steps = path.split(".")
    return "".join(by_path[".".join(steps[:end])] for end in range(2, len(steps) + 1))


def _class(kind: Resource, names: Dict[str, str]) -> str:
    text = "".join(row(one) for one in kind.operations) + "".join(helper_row(one) for one in kind.helpers if one.by)
    text += "".join("    %s = %s\n" % (one.name, names[one.alias_of or one.path]) for one in kind.children)
    return "class %s(Resource):\n%s" % (names[kind.path], text or "    pass\n")


# One operation.


def row(operation: Operation) -> str:
    """`create = op("POST /x", "* a b=", stream="items")`, in one line or in several."""
    usual = "query" if operation.verb in ("GET", "DELETE") else "body"
    signature = signature_of([_token(one, usual) for one in operation.parameters], operation.parameters)
    return _row("%s = op" % operation.name, "%s %s" % (operation.verb, operation.url), signature, flags(operation))


def helper_row(helper: Helper) -> str:
    """`poll = helper("polling.poll_file", "file_id * vector_store_id poll_interval_ms=", common=True)`."""
    own = [one for one in helper.parameters if not helper.common or one.name not in COMMON]
    signature = signature_of([one.name + ("" if one.required else "=") for one in own], own)
    raw = bool(helper.about.get("raw_response"))
    said: Dict[str, object] = {"flow": helper.coroutine, "common": helper.common, "raw": raw, "deprecated": helper.deprecated}
    flags = {name: value for name, value in said.items() if value != (name == "flow")}
    return _row("%s = helper" % helper.name, helper.by, signature, flags)


def _row(assigned: str, first: str, signature: str, flags: Dict[str, object]) -> str:
    rest = ["%s=%s" % (name, _literal(value)) for name, value in flags.items()]
    line = "    %s(%s)\n" % (assigned, ", ".join(['"%s"' % first] + (['"%s"' % signature] if signature or rest else []) + rest))
    if len(line) <= WIDTH + 1:
        return line
    pieces = ['"%s"' % first] + _wrapped(signature) + rest
    return "    %s(\n%s    )\n" % (assigned, "".join("        %s\n" % piece for piece in _commas(pieces)))


def _commas(pieces: List[str]) -> List[str]:
    return [piece if piece.endswith(' "') else piece + "," for piece in pieces]


def _wrapped(signature: str) -> List[str]:
    lines, line = [], ""
    for token in signature.split():
        if len(line) + len(token) > WIDTH - 12:
            lines.append('"%s"' % line)
            line = ""
        line += token + " "
    return lines + ['"%s"' % line.rstrip()]


def signature_of(tokens: List[str], parameters: List[Parameter]) -> str:
    """The tokens of parameters as one text: `completion_id * after= ?include= ^betas:openai-beta=`."""
    first = next((place for place, one in enumerate(parameters) if one.keyword_only), len(tokens))
    return " ".join(tokens[:first] + ["*"] * (first < len(tokens)) + tokens[first:])


def _token(one: Parameter, usual: str) -> str:
    mark = "" if one.place in (usual, "path") else _MARKS[one.place]
    wire = ":" + one.wire if one.wire else ""
    return mark + one.name + wire + ("" if one.required else "=")


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
    }
    return {name: value for name, value in found.items() if value or (name == "form" and value is not None)}


def _post(operation: Operation) -> str:
    """A post-processor that is named for a client-only parameter is the business of the helper that takes it."""
    return "" if any(one.name == operation.post for one in operation.parameters) else operation.post


def _literal(value: object) -> str:
    return '"%s"' % value.replace("\n", "\\n") if isinstance(value, str) else repr(value)


# The index and the texts.


def _index(api: API) -> str:
    text = header("tools/api/client.pyi")
    text += '"""The areas of the API: attribute of a client and module here -> class of its resource."""\n'
    text += "from __future__ import annotations\n\nAREAS = {\n"
    return text + "".join('    "%s": "%s",\n' % (area.name, area.class_name) for area in api.areas) + "}\n"


def docstring(operation: Union[Operation, Helper]) -> str:
    """Summary and parameters, as `help()` shows them. Empty if nobody has written any."""
    lines = [operation.doc] if operation.doc else []
    told = ["    %s: %s" % (one.name, one.doc) for one in operation.parameters if one.doc]
    return "\n".join(lines + (["\nArgs:"] + told if told else [])).strip()


def _docs(api: API) -> str:
    """Most parameters mean the same wherever they are, so each of their texts stands there once."""
    everything: List[Union[Operation, Helper]] = [*api.operations(), *api.helpers()]
    methods = [one for one in everything if not one.alias_of]
    seen = Counter((one.name, one.doc) for method in methods for one in method.parameters if one.doc)
    texts: Dict[str, List[str]] = {}
    for name, doc in sorted(seen, key=lambda pair: (pair[0], -seen[pair])):
        texts.setdefault(name, []).append(doc)
    entries = {method.path: "%s\n%s" % (method.doc, _told(method, texts)) for method in methods}
    text = header("tools/api")
    text += '"""What methods do, in words. `_method.py` says how to read it. Loaded with the first `__doc__`."""\n'
    text += "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    from typing import Dict, List\n\n"
    text += _table("PARAMETERS: Dict[str, List[str]]", texts)
    return text + "\n" + _table("DOCS: Dict[str, str]", {path: entry for path, entry in entries.items() if entry.strip()})


def _told(method: Union[Operation, Helper], texts: Dict[str, List[str]]) -> str:
    """The parameters that have a text, each with the place of it among the texts of that name: "after limit=1 order"."""
    places = [(one.name, texts[one.name].index(one.doc)) for one in method.parameters if one.doc]
    return " ".join("%s=%d" % pair if pair[1] else pair[0] for pair in places)


def _table(name: str, entries: Mapping[str, object]) -> str:
    lines = ["    %s: %s,\n" % (json.dumps(key), json.dumps(value, ensure_ascii=False)) for key, value in entries.items()]
    return "%s = {\n%s}\n" % (name, "".join(lines)) if lines else name + " = {}\n"
