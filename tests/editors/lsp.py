"""A client of language servers over stdio (LSP 3.17): opens one document after the other and asks at positions."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
import time
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Dict, List

SECONDS = 180  # for one answer; the first one includes reading the package


class Server:
    """A running server. settings: what it gets when it asks for its configuration."""

    mixes_in_the_source = False

    def __init__(self, command: List[str], folder: Path, settings: Dict[str, Any], options: Dict[str, Any]) -> None:
        self.folder = folder
        self.settings = settings
        self.numbers = iter(range(1, 1_000_000))
        self.answers: "Queue[Dict[str, Any]]" = Queue()
        self.process = subprocess.Popen(
            command, cwd=str(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        self.writing = threading.Lock()
        self.reading = threading.Thread(target=self._read, daemon=True)
        self.reading.start()
        uri = folder.as_uri()
        markdown = {"contentFormat": ["markdown", "plaintext"]}
        completion = {"completionItem": {"snippetSupport": False, "documentationFormat": ["markdown"]}}
        document = {"hover": markdown, "completion": completion, "signatureHelp": {}, "definition": {}}
        self.ask(
            "initialize",
            {
                "processId": None, "rootUri": uri, "workspaceFolders": [{"uri": uri, "name": "w"}], "initializationOptions": options,
                "capabilities": {"textDocument": document, "workspace": {"configuration": True, "workspaceFolders": True}},
            },
        )  # fmt: skip
        self._send({"method": "initialized", "params": {}})

    def _send(self, message: Dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        assert self.process.stdin is not None
        with self.writing:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            self.process.stdin.flush()

    def _read(self) -> None:
        out = self.process.stdout
        assert out is not None
        while True:
            length = 0
            for line in iter(out.readline, b"\r\n"):
                if not line:
                    return
                name, _, value = line.decode("ascii").partition(":")
                length = int(value) if name.lower() == "content-length" else length
            body = out.read(length)
            if len(body) < length:
                return  # it was closed while it spoke
            message = json.loads(body)
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._reply(message)})
            elif "id" in message:
                self.answers.put(message)

    def _reply(self, message: Dict[str, Any]) -> Any:
        """What this client says when it is asked."""
        if message["method"] != "workspace/configuration":
            return None
        found: List[Any] = []
        for item in message["params"]["items"]:
            value: Any = self.settings
            for step in (item.get("section") or "").split("."):
                value = value.get(step) if isinstance(value, dict) else None
            found.append(value)
        return found

    def ask(self, method: str, params: Dict[str, Any]) -> Any:
        """The result of a request. Raises TimeoutError or AssertionError."""
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": params})
        until = time.monotonic() + SECONDS
        while True:
            try:
                message = self.answers.get(timeout=max(0.01, until - time.monotonic()))
            except Empty:
                raise TimeoutError("%r has not answered %s within %d s" % (self.process.args, method, SECONDS)) from None
            if message["id"] == number:
                assert "error" not in message, message["error"]
                return message.get("result")

    def at(self, method: str, name: str, text: str) -> Any:
        """Ask at the mark `|` of a document."""
        before, _, after = text.partition("|")
        path = self.folder / name
        path.write_text(before + after, encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": before + after}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})  # and it stays: basedpyright fails after some closings
        line = before.count("\n")
        where = {"line": line, "character": len(before) - before.rfind("\n") - 1}
        return self.ask("textDocument/" + method, {"textDocument": {"uri": path.as_uri()}, "position": where})

    def completions(self, name: str, text: str) -> List[str]:
        """The labels offered at the mark, in the server's order, without quotes and `=`."""
        found = self.at("completion", name, text) or []
        items = found["items"] if isinstance(found, dict) else found
        items = sorted(items, key=lambda item: item.get("sortText") or item["label"])
        return [item["label"].strip("\"'=") for item in items]

    def hover(self, name: str, text: str) -> str:
        """The text shown over the mark."""
        found = self.at("hover", name, text)
        contents = found["contents"] if found else ""
        return _words(contents)

    def signature(self, name: str, text: str) -> str:
        """The labels and texts of the signatures at the mark."""
        found = self.at("signatureHelp", name, text) or {}
        return "\n".join("%s\n%s" % (one["label"], _words(one.get("documentation") or "")) for one in found.get("signatures", ()))

    def shown(self, name: str, text: str) -> str:
        """The label of the one signature that is shown first at the mark."""
        found = self.at("signatureHelp", name, text) or {}
        signatures = found.get("signatures") or [{"label": ""}]
        return str(signatures[found.get("activeSignature") or 0]["label"])

    def definition(self, name: str, text: str) -> str:
        """Where the name at the mark is defined: the file's path."""
        found = self.at("definition", name, text)
        places = found if isinstance(found, list) else [found] if found else []
        return "\n".join(place.get("uri") or place.get("targetUri") for place in places)

    def close(self) -> None:
        """End the server, and what it has started: basedpyright's is a child of the command, and has its pipes."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.reading.join(SECONDS)
        assert not self.reading.is_alive(), "the server still holds its output open"
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


def _words(contents: Any) -> str:
    if isinstance(contents, list):
        return "\n".join(map(_words, contents))
    return str(contents["value"]) if isinstance(contents, dict) else str(contents)
