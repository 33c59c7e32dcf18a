"""The API as values: resources, operations, helpers, types and pages, as `tools/api/*.pyi` state them.

`load(folder)` reads the files (see `apidata_read`). Types are named by their official key: `chat.ChatCompletion` if the area
exports the type, else `chat.chat_completion.Choice`. Type texts are canonical: full keys, `Optional[...]`, `Literal['a','b']`.
"""
from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple, Union

FOLDER = Path(__file__).resolve().parent / "api"
_LITERAL = re.compile(r"Literal\[(.*?)\](?=[\],]|$)")
_ONE_LITERAL = re.compile(r"(?:Optional\[)?Literal\['([^',]*)'\]\]?")


class DataError(Exception):
    """A statement in tools/api that says nothing or too much; the message opens with file and line."""


@dataclass
class Parameter:
    """One parameter of an operation or helper.

    place: "path", "query", "body", "header" or "client" (never sent). default: source text, "..." for left out.
    """

    name: str
    type: str
    default: Optional[str] = None
    keyword_only: bool = True
    place: str = "client"
    wire: str = ""
    join: str = ""
    doc: str = ""

    @property
    def required(self) -> bool:
        """True if a call must have it."""
        return self.default is None


@dataclass
class Overload:
    """One way to call: what it requires and must not have, narrowed types, what it gives."""

    required: List[str]
    returns: str
    types: Dict[str, str] = field(default_factory=dict)
    absent: List[str] = field(default_factory=list)


@dataclass
class Operation:
    """One request of the API. Flags are those of a row in `oai_lite/_resource.py`."""

    path: str
    verb: str
    url: str
    parameters: List[Parameter]
    returns: str
    doc: str = ""
    stream: str = ""
    stream_mode: str = ""
    stream_class: str = ""
    always: bool = False
    body: List[str] = field(default_factory=list)
    query: str = ""
    beta: str = ""
    accept: str = ""
    admin: bool = False
    deprecated: bool = False
    form: Optional[List[str]] = None
    form_if_files: bool = False
    parts: Dict[str, str] = field(default_factory=dict)
    raw: str = ""
    variants: List[List[str]] = field(default_factory=list)
    renames: List[str] = field(default_factory=list)  # "compaction.async_:async": what deep in the body has another name on the wire
    overloads: List[Overload] = field(default_factory=list)
    returns_by: Dict[str, str] = field(default_factory=dict)
    returns_by_parameter: str = ""
    returns_annotation: str = ""
    post: str = ""
    by: str = ""
    special: Dict[str, Any] = field(default_factory=dict)
    since: str = ""
    alias_of: str = ""
    v1_51: Dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The method's name."""
        return self.path.rpartition(".")[2]

    @property
    def reply(self) -> str:
        """ "none", "text", "binary", or "" for JSON."""
        return self.returns if self.returns in ("none", "text", "binary") else ""

    @property
    def headers(self) -> Dict[str, str]:
        """What every request of this operation carries."""
        found = {"Accept": self.accept, "OpenAI-Beta": self.beta}
        return {name: value for name, value in found.items() if value}

    @property
    def page(self) -> Tuple[str, str]:
        """Page class and type of an item; two empty strings if this is no list."""
        head, _, item = self.returns.partition("[")
        return (head, item[:-1]) if head.endswith("Page") else ("", "")

    def fields(self) -> Dict[str, Field]:
        """What the request type of this operation holds: the parameters but for those by position and the stream flag."""
        kept = [one for one in self.parameters if one.keyword_only and not (self.stream and one.name == "stream")]
        return {one.name: Field(one.name, one.type, one.required, one.wire, doc=one.doc) for one in kept}

    def all_overloads(self) -> List[Overload]:
        """The overloads; for a streamed operation that states none, the usual three."""
        stream = next((one for one in self.parameters if one.name == "stream"), None)
        if self.overloads or not self.stream or stream is None:
            return self.overloads
        plain = [one.name for one in self.parameters if one.required]
        asked = [one.name for one in self.parameters if one.required or one is stream]
        streamed = self.stream_class or "Stream[%s]" % self.stream
        no = "Optional[Literal[False]]" if stream.type.startswith("Optional") else "Literal[False]"
        return [
            Overload(plain, self.returns, {"stream": no}),
            Overload(asked, streamed, {"stream": "Literal[True]"}),
            Overload(asked, "Union[%s, %s]" % (self.returns, streamed), {"stream": "bool"}),
        ]

    def always_streamed(self) -> Optional[Operation]:
        """`create_stream` for `create`: the method that gives nothing but a stream. None if nothing or everything is streamed."""
        if not self.stream or self.always:
            return None
        kept = [one for one in self.all_overloads() if one.types.get("stream") == "Literal[True]"]
        overloads = [
            replace(one, required=[name for name in one.required if name != "stream"], types={**one.types, "stream": ""}) for one in kept
        ]
        parameters = [one for one in self.parameters if one.name != "stream"]
        return replace(self, path=self.path + "_stream", parameters=parameters, overloads=overloads, stream="", stream_class="")


@dataclass
class Helper:
    """A method that is more than one call. about: what else is known (calls, http, headers, poll, ...), as literals.

    takes: the operation of the same resource whose parameters this one takes too, but for those in `without`.
    by: the function of `oai_lite/helpers/` that does it, as "module.function"; without one the method does not exist yet.
    websocket: the path at which it opens a WebSocket. sends, receives: the types of the events of client and server there.
    """

    path: str
    parameters: List[Parameter]
    returns: str
    by: str = ""
    websocket: str = ""
    sends: str = ""
    receives: str = ""
    doc: str = ""
    takes: str = ""
    without: List[str] = field(default_factory=list)
    common: bool = False
    async_returns: str = ""
    async_types: Dict[str, Optional[str]] = field(default_factory=dict)
    coroutine: bool = True
    overloads: List[Overload] = field(default_factory=list)
    deprecated: bool = False
    since: str = ""
    alias_of: str = ""
    about: Dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The method's name."""
        return self.path.rpartition(".")[2]


@dataclass
class Resource:
    """A group of operations. alias_of: the path of the resource that this one is another name of."""

    path: str
    class_name: str
    doc: str = ""
    operations: List[Operation] = field(default_factory=list)
    helpers: List[Helper] = field(default_factory=list)
    children: List["Resource"] = field(default_factory=list)
    alias_of: str = ""
    since: str = ""
    files: List[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The attribute of the resource above, or of the client."""
        return self.path.rpartition(".")[2]

    def walk(self) -> Iterator["Resource"]:
        """This resource and those below it, outermost first."""
        yield self
        for child in self.children:
            for one in child.walk():
                yield one


@dataclass
class Field:
    """One field of a type. wire: its name in JSON, where that differs. factory: what makes the default ("dict"). left_out: by some
    servers, though the API has it always."""

    name: str
    type: str
    required: bool = True
    wire: str = ""
    factory: str = ""
    secret: bool = False
    doc: str = ""
    left_out: bool = False


@dataclass
class Type:
    """A shape on the wire. kind: "model" (what comes back), "typeddict" (what is sent), "alias", "literal", "typevar" or
    "dataclass". module: the official file below `types`. fields: those of the bases included."""

    key: str
    kind: str
    module: str
    doc: str = ""
    fields: Dict[str, Field] = field(default_factory=dict)
    own: List[str] = field(default_factory=list)
    bases: List[str] = field(default_factory=list)
    generic: List[str] = field(default_factory=list)
    properties: Dict[str, Tuple[str, str]] = field(default_factory=dict)  # name -> what it gives, and our words
    methods: Dict[str, Tuple[str, str]] = field(default_factory=dict)  # the same
    extra: str = ""
    type: str = ""
    discriminator: str = ""
    values: List[str] = field(default_factory=list)
    exported_as: List[str] = field(default_factory=list)
    of: str = ""
    since: str = ""
    alias_of: str = ""
    v1_51: Dict[str, Any] = field(default_factory=dict)
    values_only: List[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name without module."""
        return self.key.rpartition(".")[2]

    def discriminators(self) -> Iterator[Tuple[str, str]]:
        """("object", "chat.completion"): the fields `object` and `type`, where they have one possible value."""
        for name in ("object", "type"):
            match = _ONE_LITERAL.fullmatch(self.fields[name].type) if name in self.fields else None
            if match:
                yield name, match.group(1)


@dataclass
class Page:
    """A list page. next: where the cursor of the next page comes from, None if there is none."""

    name: str
    fields: Dict[str, Field]
    next: Optional[str] = None
    stops_when: List[str] = field(default_factory=list)
    v1_51: Dict[str, Any] = field(default_factory=dict)
    doc: str = ""


@dataclass
class API:
    """Everything. reexports: full path of a name -> key of the type. modules: official modules below `types`, sorted."""

    areas: List[Resource] = field(default_factory=list)
    types: Dict[str, Type] = field(default_factory=dict)
    pages: Dict[str, Page] = field(default_factory=dict)
    reexports: Dict[str, str] = field(default_factory=dict)
    modules: List[str] = field(default_factory=list)
    common: List[Parameter] = field(default_factory=list)
    paging: List[Parameter] = field(default_factory=list)

    def resources(self) -> Iterator[Resource]:
        """All resources, outermost first."""
        for area in self.areas:
            for one in area.walk():
                yield one

    def operations(self) -> Iterator[Operation]:
        """All operations in the order of the client's attributes; those of aliased resources too."""
        for resource in self.resources():
            for operation in resource.operations:
                yield operation

    def references(self, text: str) -> List[Type]:
        """The types that a type's text names."""
        return [self.types[key] for key in re.findall(r"[\w.]+", _LITERAL.sub("", text)) if key in self.types]

    def takes_null(self, text: str) -> bool:
        """Whether null is of a type, by its text: an `Optional`, the name of one, or anything at all."""
        named = self.types.get(text)
        return text.startswith("Optional[") or text in ("Any", "object") or bool(named and named.kind == "alias" and self.takes_null(named.type))

    def literals(self, text: str) -> List[Any]:
        """The values of the `Literal`s in a type's text itself."""
        return [value for listed in _LITERAL.findall(text) for value in ast.literal_eval("[%s]" % listed)]

    def parameters(self, method: Union[Operation, Helper]) -> List[Parameter]:
        """What a method takes that not all of them take: its own parameters, and those of all lists if it is one."""
        return [*method.parameters, *(self.paging if isinstance(method, Operation) and method.page[0] else ())]

    def renames(self, text: str, path: str, above: Tuple[str, ...] = ()) -> Iterator[str]:
        """"compaction.async_:async" for each field below a type that has another name on the wire; path: of the type itself."""
        for one in self.references(text):
            if one.key in above:
                continue
            if one.kind not in ("model", "typeddict"):
                yield from self.renames(one.type, path, (*above, one.key))
            for field in one.fields.values():
                here = "%s.%s" % (path, field.name)
                if field.wire:
                    yield "%s:%s" % (here, field.wire)
                yield from self.renames(field.type, here, (*above, one.key))

    def members(self, text: str) -> List[Type]:
        """The shapes that a union stands for, those inside of unions that it names included, in order."""
        found: List[Type] = []
        for one in self.references(text):
            found += self.members(one.type) if one.kind == "alias" else [one]
        return list({one.key: one for one in found}.values())

    def events(self, helper: Helper) -> Dict[str, List[Type]]:
        """What a client can send over a WebSocket: "session.update" -> the types of that event, the params of one name first."""
        found: Dict[str, List[Type]] = {}
        for one in self.members(helper.sends):
            if one.kind == "typeddict":
                found.setdefault(dict(one.discriminators())["type"], []).append(one)
        return found

    def helpers(self) -> Iterator[Helper]:
        """All helpers; those of aliased resources too."""
        for resource in self.resources():
            for helper in resource.helpers:
                yield helper


def load(folder: Path = FOLDER) -> API:
    """The API that the files of a folder state. Raises DataError with file and line."""
    from .apidata_read import Reader

    return Reader(folder).api()
