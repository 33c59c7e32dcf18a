"""Derives the stubs of WebSocket connections: of each `connect()` its connection and its manager, in both worlds, and what can be sent.

What a method takes is said once: that of the async world gives something to await.
"""
from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Dict, List

from .apidata import Helper, Resource
from .gen_resources import event_parameters

if TYPE_CHECKING:
    from .gen_stub_resources import AreaStub

WORLDS = ("", "Async")
# What connections and managers send with, said once: mypy walks all that an event may hold wherever a base class names it.
SENDS = '''class %s(%s[%s]):
    def send(self, event: %s) -> %s:
        """Send an event; as long as no connection is open it waits in a queue.

        Args:
            event: a dict, an object of ours, or a model that can `model_dump`

        Raises WebSocketConnectionClosedError, with the event in `unsent_messages`, if it can't be sent, WebSocketQueueFullError if the
        queue is full.
        """
'''


def sockets(one: Resource) -> List[Helper]:
    """The `connect()` of a resource, if it has one."""
    return [helper for helper in one.helpers if helper.websocket]


def connection_names(one: Resource, name: str) -> List[str]:
    """The names of the classes of connections and managers of a resource whose class has this name."""
    return [world + name + "Connection" + end for world in WORLDS for end in ("", "Manager") if sockets(one)]


def as_argument(text: str) -> str:
    """The text of a field, a sentence, as it stands among arguments: "An id of your own." -> "an id of your own"."""
    text = " ".join(text.split())
    text = text if ". " in text else text.rstrip(".")
    kept = text.startswith(("True", "False", "None")) or not (text[1:2].islower() or text[1:2] == " ")
    return text if kept else text[:1].lower() + text[1:]


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
            fields = [replace(one, doc=as_argument(one.doc)) for one in event_parameters(self.area.stubs.api, types)]
            node[last] = Helper(self.helper.path + "." + last, fields, "None", doc="Sends `%s`." % event)
        module = self.area.module
        stub = self.method(self.area, self.helper, "", "", ())
        client, server = stub.sent.text(self.helper.sends).split(" | ")[-1], stub.reply.text(self.helper.receives)  # as dicts: for their keys
        event = "%s | %s[str, object]" % (client, module.typed("Mapping"))
        send = "_%sSend" % self.name
        sends = self.part("_" + self.name, tree, send)
        text = SENDS % (send, module.typed("Generic"), self.result, event, self.result) + self.text_of_parts
        for world in WORLDS:
            coroutine = module.use("resources._results", "Coroutine")
            given = "%s[%s, %s, None]" % (coroutine, module.typed("Any"), module.typed("Any")) if world else "None"
            base = module.use("helpers.connections", world + "Connection")
            manager = module.use("helpers.connections", world + "ConnectionManager")
            text += "class %s%s(%s[%s], %s[%s]): ...\n" % (world, self.name, sends, given, base, server)
            text += "class %s%sManager(%s[None], %s[%s%s]): ...\n" % (world, self.name, send, manager, world, self.name)
        return text

    def part(self, name: str, tree: Dict[str, object], base: str = "") -> str:
        """The class for what has begun alike. base: a generic class that it has above it."""
        body = ""
        for step, below in tree.items():
            if isinstance(below, Helper):
                body += self.method(self.area, below, "", "", tree).text([self.result])
            else:
                inner = self.part(name + "".join(word.capitalize() for word in step.split("_")), below)  # type: ignore[arg-type]
                body += "    %s: %s[%s]\n" % (step, inner, self.result)
        self.text_of_parts += "class %s(%s[%s]):\n%s" % (name, base or self.area.module.typed("Generic"), self.result, body)
        return name
