"""Derives the stubs of WebSocket connections: of each `connect()` its connection and its manager, in both worlds, and what can be sent.

What a method takes is said once: that of the async world gives something to await.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List

from .apidata import Helper, Resource
from .gen_resources import event_parameters

if TYPE_CHECKING:
    from .gen_stub_resources import AreaStub

WORLDS = ("", "Async")


def sockets(one: Resource) -> List[Helper]:
    """The `connect()` of a resource, if it has one."""
    return [helper for helper in one.helpers if helper.websocket]


def connection_names(one: Resource, name: str) -> List[str]:
    """The names of the classes of connections and managers of a resource whose class has this name."""
    return [world + name + "Connection" + end for world in WORLDS for end in ("", "Manager") if sockets(one)]


class ConnectionStubs:
    """Those of one resource. name: that of its class."""

    def __init__(self, area: AreaStub, helper: Helper, name: str) -> None:
        from .gen_stub_resources import MethodStub

        self.area = area
        self.helper = helper
        self.name = name + "Connection"
        self.method = MethodStub
        self.result = area.module.use("resources._results", "R1")
        self.text_of_parts = ""

    def text(self) -> str:
        """All classes: what can be sent, by steps of its names, then connections and managers."""
        tree: Dict[str, object] = {}
        for event, types in self.area.stubs.api.events(self.helper).items():
            *steps, last = event.split(".")
            node = tree
            for step in steps:
                node = node.setdefault(step, {})  # type: ignore[assignment]
            fields = event_parameters(self.area.stubs.api, types)
            node[last] = Helper(self.helper.path + "." + last, fields, "None", doc="Sends `%s`." % event)
        sends = self.part("_" + self.name, tree)
        text, module = self.text_of_parts, self.area.module
        stub = self.method(self.area, self.helper, "", "", ())
        client, server = ", ".join(dict.fromkeys(stub.sent.text(self.helper.sends).split(" | "))), stub.reply.text(self.helper.receives)
        client, both = "%s[%s]" % (module.typed("Union"), client), "_%sClientEvent" % self.name
        text += "%s: %s = %s\n" % (both, module.typed("TypeAlias"), client)
        for world in WORLDS:
            given = "%s[%s, %s, None]" % (module.typed("Coroutine"), module.typed("Any"), module.typed("Any")) if world else "None"
            base = module.use("helpers.connections", world + "Connection")
            manager = module.use("helpers.connections", world + "ConnectionManager")
            text += "class %s%s(%s[%s], %s[%s, %s]): ...\n" % (world, self.name, sends, given, base, server, both)
            text += "class %s%sManager(%s[%s%s, %s]): ...\n" % (world, self.name, manager, world, self.name, both)
        return text

    def part(self, name: str, tree: Dict[str, object]) -> str:
        """The class for what has begun alike."""
        body = ""
        for step, below in tree.items():
            if isinstance(below, Helper):
                body += self.method(self.area, below, "", "", tree).text([self.result])
            else:
                inner = self.part(name + "".join(word.capitalize() for word in step.split("_")), below)  # type: ignore[arg-type]
                body += "    %s: %s[%s]\n" % (step, inner, self.result)
        self.text_of_parts += "class %s(%s[%s]):\n%s" % (name, self.area.module.typed("Generic"), self.result, body)
        return name
