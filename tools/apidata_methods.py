"""Reads the resource classes of `tools/api`: operations under `@GET`, `@POST`, `@PUT`, `@PATCH` or `@DELETE`, helpers under `@helper`.

`class chat(Resource):` holds its methods, the classes of the resources below it, `name: Resource` for one that another file
states with `under="..."`, and `name = Alias("...")` for a second name of a resource. The keywords `beta`, `admin`,
`deprecated` and `v1_51` of a class hold for everything in it. A docstring is the summary, then `name: text` for parameters.
"""
from __future__ import annotations

import ast
import copy
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, Union

from .apidata import Helper, Operation, Overload, Parameter, Resource
from .apidata_nodes import arguments, dotted, keywords, text_of, under

if TYPE_CHECKING:
    from .apidata_read import Reader

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
PLACES = {"Query": "query", "Header": "header", "Client": "client", "Body": "body"}
INHERITED = ("beta", "admin", "deprecated", "v1_51")
_NAMED = re.compile(r"(\w+): ")
_TYPED = ("stream", "stream_class", "query", "returns_annotation", "async_returns", "sends", "receives")


class Methods:
    """The resources that a reader finds."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.by_path: Dict[str, Resource] = {}
        self.defaults: Dict[str, Dict[str, Any]] = {"": {}}
        self.order: Dict[str, List[str]] = {}
        self.aliases: List[Tuple[Resource, Dict[str, Any]]] = []

    def resource(self, node: ast.ClassDef, above: Optional[str] = None) -> None:
        """Take in a class and all that is in it."""
        above = under(node) if above is None else above
        path = "" if node.name == "client" and not above else "%s.%s" % (above, node.name) if above else node.name
        if path in self.by_path:
            self.reader.fail(node, "resource %s exists already" % path)
        about = keywords(node.keywords)
        about.pop("under", None)
        usual = self.defaults.get(above, {})
        self.defaults[path] = {**usual, **{name: about.pop(name) for name in INHERITED if name in about}}
        one = self.by_path[path] = Resource(path, about.pop("name", "") or camel(node.name), ast.get_docstring(node) or "")
        one.alias_of, one.since = about.pop("alias_of", ""), about.pop("since", "")
        one.files = [self.reader.file]
        if about:
            self.reader.fail(node, "unknown keyword %s" % ", ".join(about))
        self.order[path] = []
        for line in node.body:
            self.member(line, one)

    def member(self, line: ast.stmt, one: Resource) -> None:
        if isinstance(line, ast.ClassDef):
            self.order[one.path].append(line.name)
            self.resource(line, one.path)
        elif isinstance(line, ast.AnnAssign) and dotted(line.annotation) == "Resource":
            self.order[one.path].append(dotted(line.target))
        elif isinstance(line, ast.Assign) and dotted(line.value) == "Alias":
            self.alias(line, one)
        elif isinstance(line, ast.FunctionDef):
            self.method(line, one)
        elif text_of(line) is None and not isinstance(line, (ast.Expr, ast.Pass)):
            self.reader.fail(line, "a method, a class or `name: Resource` is expected here")

    def alias(self, line: ast.Assign, one: Resource) -> None:
        name, call = dotted(line.targets[0]), line.value
        path = "%s.%s" % (one.path, name) if one.path else name
        self.order[one.path].append(name)
        self.by_path[path] = Resource(path, "", alias_of=ast.literal_eval(call.args[0]), files=[self.reader.file])  # type: ignore[attr-defined]
        self.aliases.append((self.by_path[path], keywords(call.keywords).get("v1_51", {})))  # type: ignore[attr-defined]

    def finish(self) -> None:
        """Put the resources below each other, and fill in what is said elsewhere."""
        for resource in list(self.by_path.values()):
            for helper in resource.helpers:
                helper.parameters = self.all_parameters(helper, resource)
        for one, changes in self.aliases:
            if one.alias_of not in self.by_path:
                self.reader.fail(ast.Pass(), "%s is an alias of %s, which is no resource" % (one.path, one.alias_of))
            self.mirror(self.by_path[one.alias_of], one, changes)
        for path, order in self.order.items():
            children = [self.by_path.get("%s.%s" % (path, name) if path else name) for name in order]
            for name, child in zip(order, children):
                if child is None:
                    self.reader.fail(ast.Pass(), "%s.%s is announced, but no file states it" % (path, name))
            self.by_path[path].children = children  # type: ignore[assignment]
        self.reader.found.areas = self.by_path[""].children if "" in self.by_path else []
        stray = set(self.by_path) - {one.path for one in self.reader.found.resources()} - {""}
        if stray:
            self.reader.fail(ast.Pass(), "not announced by the class above: %s" % ", ".join(sorted(stray)))
        self.derive()

    def mirror(self, home: Resource, one: Resource, changes: Dict[str, Any]) -> None:
        """Make `one` the same as `home` but for the names."""
        while not home.class_name:
            home = self.by_path[home.alias_of]  # an alias that has not been filled in yet
        one.class_name = home.class_name
        for source in home.operations:
            one.operations.append(again(source, one, home))
        for helper in home.helpers:
            twin = again(helper, one, home)
            if helper.name in changes:
                twin.about = {**twin.about, "v1_51": changes[helper.name]}
            one.helpers.append(twin)
        self.order[one.path] = self.order[home.path]
        for name in self.order[home.path]:
            below = "%s.%s" % (one.path, name)
            self.by_path[below] = Resource(below, "", alias_of="%s.%s" % (home.path, name), files=one.files)
            inner = {key.partition(".")[2]: value for key, value in changes.items() if key.partition(".")[0] == name}
            self.mirror(self.by_path["%s.%s" % (home.path, name)], self.by_path[below], inner)

    def all_parameters(self, helper: Helper, resource: Resource) -> List[Parameter]:
        """Those of the operation that the helper takes, its own, and the common ones."""
        own = {one.name: one for one in helper.parameters}
        found: List[Parameter] = []
        if helper.takes:
            source = next((one for one in resource.operations if one.name == helper.takes), None)
            if source is None:
                self.reader.fail(ast.Pass(), "%s takes the parameters of %s, which is no operation beside it" % (helper.path, helper.takes))
            kept = [one for one in source.parameters if one.name not in helper.without]
            inherited = [replace(one, place="client", wire="", join="") for one in kept]
            found = [own.pop(one.name, one) for one in inherited]
        return found + list(own.values()) + (list(self.reader.found.common) if helper.common else [])

    def derive(self) -> None:
        """Give request types that are `of` an operation the fields of its parameters."""
        operations = {one.path: one for one in self.reader.found.operations()}
        for one in self.reader.found.types.values():
            if one.of:
                if one.of not in operations:
                    self.reader.fail(ast.Pass(), "type %s is of %s, which is no operation" % (one.key, one.of))
                one.fields = {**one.fields, **operations[one.of].fields()}
                one.own = list(one.fields)

    # Methods.

    def method(self, line: ast.FunctionDef, one: Resource) -> None:
        decorator: Any = line.decorator_list[0] if len(line.decorator_list) == 1 else None
        verb = dotted(decorator)
        path = "%s.%s" % (one.path, line.name) if one.path else line.name
        if verb in VERBS:
            self.operation(line, decorator, path, one)
        elif verb == "helper":
            self.helper(line, decorator, path, one)
        elif verb in ("common", "paging"):
            parameters = self.parameters(line, path, "client", "")
            self.describe(line, parameters)
            setattr(self.reader.found, verb, parameters)
        else:
            self.reader.fail(line, "a method has one decorator: %s or helper" % ", ".join(VERBS))

    def operation(self, line: ast.FunctionDef, decorator: ast.Call, path: str, one: Resource) -> None:
        verb, url = dotted(decorator), ast.literal_eval(decorator.args[0])
        parameters = self.parameters(line, one.path, "query" if verb in ("GET", "DELETE") else "body", url)
        found = Operation(path, verb, url, parameters, self.returns(line, one.path), since=one.since)
        found.alias_of = "%s.%s" % (one.alias_of, line.name) if one.alias_of else ""
        for name, value in self.defaults[one.path].items():
            setattr(found, name, value)
        for keyword in decorator.keywords:
            self.flag(found, str(keyword.arg), keyword.value, one.path)
        found.doc = self.describe(line, parameters)
        one.operations.append(found)

    def flag(self, found: Union[Operation, Helper], name: str, value: Any, module: str) -> None:
        """One keyword of a decorator."""
        if name in _TYPED:
            said: Any = self.reader.text(value, module)
        elif name == "body":
            said = [self.reader.text(one, module) for one in (value.elts if isinstance(value, ast.Tuple) else [value])]
        elif name == "overloads":
            said = [self.overload(one, module) for one in value.elts]
        elif name == "async_types":
            said = self.types(value, module)
        elif name == "returns_by":
            found.returns_by_parameter = ast.literal_eval(value.keys[0])  # type: ignore[union-attr]
            said = self.types(value.values[0], module)
        else:
            said = ast.literal_eval(value)
        if not hasattr(found, name):
            if isinstance(found, Operation):
                self.reader.fail(value, "unknown keyword %s" % name)
            found.about[name] = said
        else:
            setattr(found, name, said)

    def types(self, node: Any, module: str) -> Dict[str, Any]:
        """{"name": Type}; None stays None."""
        texts = [None if isinstance(one, ast.Constant) else self.reader.text(one, module) for one in node.values]
        return dict(zip([ast.literal_eval(key) for key in node.keys], texts))

    def overload(self, node: ast.Call, module: str) -> Overload:
        about = keywords(node.keywords, "returns", "types")
        types = self.types(about.pop("types"), module) if "types" in about else {}
        return Overload(about.pop("required"), self.reader.text(about.pop("returns"), module), types, **about)

    def helper(self, line: ast.FunctionDef, decorator: ast.Call, path: str, one: Resource) -> None:
        place = next((ast.literal_eval(keyword.value) for keyword in decorator.keywords if keyword.arg == "websocket"), "")
        parameters = self.parameters(line, one.path, "client", place)
        found = Helper(path, parameters, self.returns(line, one.path), since=one.since)
        found.alias_of = "%s.%s" % (one.alias_of, line.name) if one.alias_of else ""
        found.deprecated = self.defaults[one.path].get("deprecated", False)
        for keyword in decorator.keywords:
            self.flag(found, str(keyword.arg), keyword.value, one.path)
        found.doc = self.describe(line, parameters)
        one.helpers.append(found)

    def returns(self, line: ast.FunctionDef, module: str) -> str:
        if line.returns is None:
            return self.reader.fail(line, "%s() lacks what it returns" % line.name)
        return self.reader.text(line.returns, module)

    # Parameters.

    def parameters(self, line: ast.FunctionDef, module: str, usual: str, url: str) -> List[Parameter]:
        spec = line.args
        gaps: List[Optional[ast.expr]] = [None] * (len(spec.args) - len(spec.defaults))
        found = [self.parameter(arg, value, False, module, usual, url) for arg, value in zip(spec.args, gaps + list(spec.defaults))]
        return found + [self.parameter(arg, value, True, module, usual, url) for arg, value in zip(spec.kwonlyargs, spec.kw_defaults)]

    def parameter(self, arg: ast.arg, value: Optional[ast.expr], keyword_only: bool, module: str, usual: str, url: str) -> Parameter:
        annotation: Any = arg.annotation
        if annotation is None:
            self.reader.fail(arg, "parameter %s lacks a type" % arg.arg)
        place, wire, join = "path" if "{%s}" % arg.arg in url else usual, "", ""
        wrapper = dotted(annotation.value) if isinstance(annotation, ast.Subscript) else ""
        if wrapper in PLACES:
            place, inner = PLACES[wrapper], arguments(annotation)
            texts = [one.value for one in inner if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            wire, join = (texts + ["", ""])[:2]
            annotation = next(one for one in inner if not isinstance(one, ast.Constant))
        default = None if value is None else literal_text(value)
        return Parameter(arg.arg, self.reader.text(annotation, module), default, keyword_only, place, wire, join)

    def describe(self, line: ast.FunctionDef, parameters: List[Parameter]) -> str:
        """The summary of a docstring; what it says about parameters goes to them."""
        known = {one.name: one for one in parameters}
        summary: List[str] = []
        current: Optional[Parameter] = None
        for text in (ast.get_docstring(line) or "").splitlines():
            named = _NAMED.match(text)
            if named and named.group(1) in known:
                current = known[named.group(1)]
                current.doc = text[named.end() :].strip()
            elif current is None:
                summary.append(text)
            elif text[:1] in (" ", ""):
                current.doc = (current.doc + " " + text.strip()).strip()
            else:
                self.reader.fail(line, "%s() has no parameter %s" % (line.name, text.partition(":")[0]))
        return "\n".join(summary).strip()


def literal_text(node: ast.expr) -> str:
    """The source of a default."""
    value = ast.literal_eval(node)
    return "..." if value is ... else repr(value)


def camel(name: str) -> str:
    """chat_completions -> ChatCompletions."""
    return "".join(step.capitalize() for step in name.split("_"))


def again(source: Any, one: Resource, home: Resource) -> Any:
    """An operation or helper of `home` as one of `one`."""
    twin = copy.copy(source)
    twin.path, twin.alias_of = "%s.%s" % (one.path, source.name), source.path
    return twin
