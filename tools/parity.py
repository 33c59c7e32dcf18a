"""`python -m tools parity`: compares this package with a release of the official one, method by method.

    python -m tools parity                      the newest release: what it has, and what we have that it lacks
    python -m tools parity --version 1.51.0     an older one: what it has; what came later is no difference
    python -m tools parity --python PATH        the one that this Python has installed; nothing is downloaded

A scratch environment is made for the release. `parity_inspect.py` looks at both packages in child processes, and sends the
same sample calls through both to a server on loopback; types are compared with `tools/api`. Every difference is printed; those
on purpose stand in `parity_differences.py`, each with its reason. Exit code: 1 if one has no reason, 2 if nothing was compared.
"""
from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from . import envs
from .apidata import API, load
from .parity_differences import DIFFERENCES
from .parity_inspect import COMPUTED

ROOT = Path(__file__).resolve().parent.parent
INSPECTOR = Path(__file__).resolve().with_name("parity_inspect.py")
SECONDS = 600  # for one look, and for one installation
OLD_HTTPX = (1, 55, 3)  # releases before this one break with httpx 0.28

Report = Dict[str, Any]


class Tally:
    """What was compared: kind -> (number that is the same, number of all), and a line "kind name: what" for each difference."""

    def __init__(self) -> None:
        self.counts: Dict[str, List[int]] = {}
        self.lines: List[str] = []
        self.things: Dict[str, List[List[str]]] = {}  # kind -> the lines of each thing that differs

    def one(self, kind: str, name: str, *whats: str) -> None:
        """Count a thing of the official package; `whats` says what differs, if anything."""
        count = self.counts.setdefault(kind, [0, 0])
        differs = [what for what in whats if what]
        count[0] += not differs
        count[1] += 1
        before = len(self.lines)
        for what in differs:
            self.note(kind, name, what)
        if differs:
            self.things.setdefault(kind, []).append(self.lines[before:])

    def lost(self, kind: str, count: int) -> None:
        """Count things that are not there because what holds them is not, which has its line already."""
        self.counts.setdefault(kind, [0, 0])[1] += count

    def note(self, kind: str, name: str, what: str) -> None:
        """A difference in what is not counted."""
        self.lines.append("%s %s: %s" % (kind, name, what))

    def summary(self, reasons: Mapping[str, List[str]] = {}) -> str:
        """`operations 390 of 403 (2 differ on purpose), parameters ...`"""
        parts = []
        for kind, (same, count) in self.counts.items():
            purpose = sum(all(reason_of(line, reasons) for line in lines) for lines in self.things.get(kind, ()))
            parts.append("%s %d of %d%s" % (kind, same, count, " (%d differ on purpose)" % purpose if purpose else ""))
        return ", ".join(parts)


# The comparison: two reports -> a tally.


def compare(official: Report, ours: Report, helpers: Set[str], both_ways: bool) -> Tally:
    """official, ours: reports of `parity_inspect`, ours with `shapes` and `values` from the data. helpers: what is no operation.

    both_ways: what only we have is a difference too, and so is the order of what is passed by name.
    """
    tally = Tally()
    for path in official["methods"]:
        _method(tally, official, ours, path, path in helpers, both_ways)
    for path, wanted in official["connections"].items():
        tally.one("connections", path, "" if path in ours["connections"] else "missing")
        _parameters(tally, "connections", path, wanted, ours["connections"].get(path, wanted), both_ways)
    _requests(tally, official, ours, both_ways)
    for name, found in official["client"].items():
        _options(tally, name, found, ours["client"].get(name), both_ways)
    for name, bases in official["errors"].items():
        there = ours["errors"].get(name)
        missing = "" if there is None else ", ".join(sorted(set(bases) - set(there)))
        tally.one("errors", name, "missing" if there is None else missing and "is no %s" % missing)
    for kind in ("attributes", "names"):
        for name in official[kind]:
            tally.one(kind, name, "" if name in ours[kind] else "missing")
    for module, names in official["types"].items():
        for name in names:
            tally.one("types", ".".join(filter(None, (module, name))), "" if name in ours["types"].get(module, ()) else "missing")
    _shapes(tally, official, ours, both_ways)
    if both_ways:
        _extra(tally, official, ours)
    return tally


def _method(tally: Tally, official: Report, ours: Report, path: str, helper: bool, both_ways: bool) -> None:
    kind = "helpers" if helper else "operations"
    here = ours["methods"].get(path)
    tally.one(kind, path, "missing" if here is None else "")
    twin = ours["async"].get(path)
    theirs = official["async"].get(path)
    if theirs is not None:
        tally.one("async methods", path, "missing" if twin is None else "")
    wanted = official["methods"][path]["parameters"]
    if here is not None:
        _parameters(tally, "parameters", path, wanted, here["parameters"], both_ways)
    else:
        tally.lost("parameters", len(wanted))
    if twin is not None and theirs is not None:
        _parameters(tally, "async parameters", path, theirs["parameters"], twin["parameters"], both_ways)


def _parameters(tally: Tally, kind: str, path: str, wanted: Sequence[Any], found: Sequence[Any], both_ways: bool) -> None:
    there = {name: (how, required) for name, how, required in found}
    for name, how, required in wanted:
        label = "%s(%s)" % (path, name)
        if name not in there:
            tally.one(kind, label, "missing")
            continue
        passed, needed = there[name]
        changed = _need(needed, required, both_ways)
        tally.one(kind, label, changed, "is passed by %s, not %s" % (passed, how) if passed != how else "")
    names = [name for name, how, _ in wanted if name in there and (both_ways or how == "position")]
    order = [name for name in there if name in names]
    if names != order:
        tally.note(kind, path, "the order is %s, not %s" % (" ".join(order), " ".join(names)))
    if both_ways:
        for name in sorted(set(there) - {name for name, _, _ in wanted}):
            tally.note(kind, "%s(%s)" % (path, name), "only here")


def _need(here: bool, there: bool, both_ways: bool) -> str:
    """What differs in being required; what later releases made optional is no difference to an older one."""
    if here == there or (there and not both_ways):
        return ""
    return "is required, not optional" if here else "is optional, not required"


def _options(tally: Tally, name: str, wanted: Sequence[Any], found: Optional[Sequence[Any]], both_ways: bool) -> None:
    if found is not None:
        return _parameters(tally, "client options", name, wanted, found, both_ways)
    tally.lost("client options", len(wanted))
    return None


def _requests(tally: Tally, official: Report, ours: Report, both_ways: bool) -> None:
    later = () if both_ways else ("deprecated",)  # what an older release did not warn of yet
    for path, entry in official["methods"].items():
        here = ours["methods"].get(path)
        if here is None or "sent" not in entry or "sent" not in here:
            continue
        for sample, wanted, found in zip(("required", "all"), entry["sent"], here["sent"]):
            wanted, found = [{part: one[part] for part in one if part not in later} for one in (wanted, found)]
            tally.one("requests", "%s with %s" % (path, sample), *_request_differences(wanted, found))


def _request_differences(wanted: Report, found: Report) -> Iterator[str]:
    """What differs between two requests, part by part; two calls that both refuse to send are the same."""
    for part in sorted({*wanted, *found} if "raised" not in wanted or "raised" not in found else {"deprecated"}):
        one, other = wanted.get(part), found.get(part)
        if isinstance(one, dict) and isinstance(other, dict):
            for name in sorted({*one, *other}):
                if one.get(name) != other.get(name):
                    yield "%s %s is %s, not %s" % (part, name, _short(other.get(name)), _short(one.get(name)))
        elif one != other:
            yield "%s is %s, not %s" % (part, _short(other), _short(one))


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False) if value is not None else "missing"
    return text if len(text) < 300 else text[:300] + "..."


def _shapes(tally: Tally, official: Report, ours: Report, both_ways: bool) -> None:
    """Fields of types and literal values, as far as both are known."""
    for key, wanted in official.get("shapes", {}).items():
        found = ours["shapes"].get(key)
        if found is None:
            continue  # the missing type is a difference already
        for name, (wire, required, values) in wanted.items():
            label = "%s.%s" % (key, name) if name else key
            if name not in found:
                tally.one("fields", label, "missing")
                continue
            renamed = "" if found[name][0] == wire else "is %r on the wire, not %r" % (found[name][0], wire)
            tally.one("fields", label, renamed, _need(found[name][1], required, both_ways))
            _values(tally, label, values, found[name][2], both_ways)
        if both_ways:
            for name in sorted(set(found) - set(wanted)):
                tally.note("fields", "%s.%s" % (key, name), "only here")
    for path, parameters in official.get("values", {}).items():
        for name, values in parameters.items():
            if name in ours["values"].get(path, {}):
                _values(tally, "%s(%s)" % (path, name), values, ours["values"][path][name], both_ways)


def _values(tally: Tally, label: str, wanted: Sequence[str], found: Sequence[str], both_ways: bool) -> None:
    for value in wanted:
        tally.one("values", label, "" if value in found else "lacks %r" % value)
    if both_ways:
        for value in sorted(set(found) - set(wanted)):
            tally.note("values", label, "%r only here" % value)


def _extra(tally: Tally, official: Report, ours: Report) -> None:
    """What only we have, among methods, error classes and public names."""
    for kind in ("methods", "attributes", "names"):
        for name in sorted(set(ours[kind]) - set(official[kind])):
            tally.note(kind, name, "only here")
    for module in sorted(ours["types"]):
        for name in sorted(set(ours["types"][module]) - set(official["types"].get(module, ()))):
            tally.note("types", ".".join(filter(None, (module, name))), "only here")


# Our types, from the data: at run time they have no fields.


def shapes(api: API) -> Dict[str, Dict[str, Any]]:
    """The fields of our types, in the form of `parity_inspect.shapes`."""
    found = {}
    for each in api.types.values():
        one = api.types[each.alias_of] if each.alias_of in api.types else each
        while one.type in api.types:
            one = api.types[one.type]
        if one.kind in ("model", "typeddict"):
            fields = {name: [field.wire or name, field.required, literals(api, field.type)] for name, field in one.fields.items()}
            fields.update((name, [COMPUTED, False, []]) for name in one.properties)
        else:
            fields = {"": ["", True, sorted(map(str, one.values)) if one.values else literals(api, one.type)]}
        found["%s.%s" % (each.module, each.name)] = fields
    return found


def literals(api: API, text: str, above: Tuple[str, ...] = ()) -> List[str]:
    """The literal values in a type's text, those of the unions that it names included."""
    found = set(map(str, api.literals(text)))
    for one in api.references(text):
        if one.key not in above and one.kind not in ("model", "typeddict"):
            found.update(map(str, one.values))
            found.update(literals(api, one.type, (*above, one.key)))
    return sorted(found)


def parameter_values(api: API) -> Dict[str, Dict[str, List[str]]]:
    """The literal values of our parameters."""
    return {one.path: {each.name: literals(api, each.type) for each in one.parameters} for one in api.operations()}


# Looking at packages.


class ParityFailed(Exception):
    """Nothing could be compared; the message has the command and its last lines."""


def inspect(python: str, package: str, question: Report, folder: Optional[Path] = None) -> Report:
    """The report of a child process. folder: where the package lies, if it is not installed in that Python."""
    environment = envs.clean(os.environ, proxies=False)
    if folder is not None:
        environment["PYTHONPATH"] = str(folder)
    command = [python, str(INSPECTOR), package]
    with tempfile.TemporaryDirectory() as elsewhere:
        done = _run(command, environment, json.dumps(question), elsewhere)
    report: Report = json.loads(done)
    return report


def install(folder: Path, version: Optional[str]) -> str:
    """A scratch environment with a release of the official package; the path of its Python."""
    environment = envs.clean(os.environ)
    _run([sys.executable, "-m", "venv", str(folder)], environment)
    python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", *packages(version)], environment)
    return python


def packages(version: Optional[str]) -> List[str]:
    """What pip is asked for. version: "1.51.0", or None for the newest."""
    if version is None:
        return ["openai"]
    return ["openai==" + version] + ["httpx<0.28"] * (tuple(map(int, re.findall(r"\d+", version)[:3])) < OLD_HTTPX)


def _run(command: Sequence[str], environment: Dict[str, str], text: str = "", cwd: Optional[str] = None) -> str:
    try:
        done = subprocess.run(
            command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, env=environment,
            timeout=SECONDS, cwd=cwd, encoding="utf-8",
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as exc:
        raise ParityFailed("%s: %s" % (envs.quoted(command), exc)) from exc
    if done.returncode:
        last = "\n".join(done.stderr.splitlines()[-15:])
        raise ParityFailed("%s failed with exit code %d:\n%s" % (envs.quoted(command), done.returncode, last))
    return done.stdout


def reports(python: str, api: API, names: Tuple[str, str], folders: Tuple[Optional[Path], Optional[Path]]) -> Tuple[Report, Report]:
    """Both reports. names and folders: of the official package and of ours."""
    passive = [one.path for one in api.helpers()]
    official = inspect(python, names[0], {"shapes": True, "passive": passive}, folders[0])
    samples = {path: entry["samples"] for path, entry in official["methods"].items() if "samples" in entry}
    question = {"samples": samples, "names": official["types"], "passive": passive}
    ours = inspect(sys.executable, names[1], question, folders[1])
    ours["shapes"], ours["values"] = shapes(api), parameter_values(api)
    return official, ours


# What is printed.


def reason_of(line: str, reasons: Mapping[str, List[str]]) -> Optional[str]:
    """Why a difference is on purpose, or None."""
    for reason, patterns in reasons.items():
        if any(fnmatchcase(line, pattern) for pattern in patterns):
            return reason
    return None


OLDER = "(seen with an older --version)"  # in a reason: the newest release gives no cause for it


def unneeded(lines: Sequence[str], reasons: Mapping[str, List[str]]) -> List[str]:
    """The patterns that name no difference to the newest release any more."""
    current = [pattern for reason, patterns in reasons.items() if OLDER not in reason for pattern in patterns]
    return [pattern for pattern in current if not any(fnmatchcase(line, pattern) for line in lines)]


def tell(tally: Tally, version: str, reasons: Dict[str, List[str]]) -> int:
    """Print the differences and the figures; the number of differences without a reason."""
    explained: Dict[str, List[str]] = {}
    unexplained = []
    for line in tally.lines:
        reason = reason_of(line, reasons)
        if reason is None:
            unexplained.append(line)
        else:
            explained.setdefault(reason, []).append(line)
    for reason, lines in explained.items():
        print("on purpose: %s" % reason)
        print("".join("    %s\n" % line for line in lines))
    for line in unexplained:
        print("different: %s" % line)
    print("openai %s: %s" % (version, tally.summary(reasons)))
    print("%d differences: %d on purpose, %d without a reason" % (len(tally.lines), len(tally.lines) - len(unexplained), len(unexplained)))
    return len(unexplained)


def main(argv: Sequence[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tools parity", description="Compare this package with the official one.")
    parser.add_argument("--version", help="the release to compare with, such as 1.51.0; default: the newest")
    parser.add_argument("--python", help="a Python that has the official package, to be used in place of a scratch environment")
    options = parser.parse_args(argv)
    api = load(ROOT / "tools" / "api")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            python = options.python or install(Path(scratch) / "openai", options.version)
            official, ours = reports(python, api, ("openai", "oai_lite"), (None, ROOT))
    except ParityFailed as exc:
        print(exc, file=sys.stderr)
        return 2
    helpers = {one.path for one in api.helpers()}
    tally = compare(official, ours, helpers, both_ways=options.version is None)
    if options.version is None:
        for pattern in unneeded(tally.lines, DIFFERENCES):
            print("no longer needed in parity_differences.py: %s" % pattern)
    return 1 if tell(tally, official["version"], DIFFERENCES) else 0
