"""`python -m tools editors`: what checkers and editors spend on a script of ten lines, ours against `openai`, in one run.

Fails if mypy, basedpyright or jedi takes more than a third of the time or the memory, or more than a third of the time to the first
completion.

Each package is installed into an environment of its own; each measurement is the least of several, taken in turns, so that a busy
machine slows both down alike. What the tool costs by itself, on an empty script, is taken off before the ratio. A user's CPU
seconds and the largest resident memory come from the operating system (`wait4`), so this needs POSIX.
"""
from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from .envs import ROOT, requirements

RIVAL = "openai"
BUDGET = 1 / 3  # of the time and of the memory, both net of the tool
SCRIPT = """from %s import OpenAI

client = OpenAI()
reply = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "Say this is a test"}],
)
text = reply.choices[0].message.content
print(text)
print(reply.usage)
"""
# Completes after a dot `turns` times, as when somebody types: each time the text is another. Prints the CPU seconds of the last.
COMPLETION = """import sys, time, jedi
path, python, cache, turns = sys.argv[1:]
jedi.settings.cache_directory = cache
environment = jedi.create_environment(python, safe=False)
for turn in range(int(turns)):
    lines = [*open(path).read().rstrip().split("\\n"), "# %d" % turn]
    lines.append("reply.choices[0].message." if "reply" in "".join(lines) else "x.")
    started = time.process_time()
    script = jedi.Script("\\n".join(lines), path=path, environment=environment)
    names = [one.name for one in script.complete(len(lines), len(lines[-1]))]
    seconds = time.process_time() - started
assert "content" in names or "bit_length" in names, names
print(seconds)
"""
# Started from a process that is small itself: the largest memory of a process counts from before it became another program, and a
# test runner has more of it than some of the tools.
WAITING = """import json, os, sys
command = sys.argv[1:]
process = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
_, status, usage = os.wait4(process, 0)
print(json.dumps([status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss]))
"""
Cost = Tuple[float, float]  # CPU seconds, MB
# How much more often than the others those are taken that vary most on a shared machine: one takes long, two are tenths of a second.
MORE = {"mypy, cold": 2, "jedi, a completion": 3, "jedi, the next ones": 3}


def cost_of(command: Sequence[str], folder: Path) -> Tuple[Cost, str]:
    """CPU seconds and memory of a command that must succeed, its children included; and what it printed."""
    with tempfile.TemporaryFile() as output:
        waiting = [sys.executable, "-I", "-S", "-c", WAITING, *command]
        done = subprocess.run(waiting, cwd=str(folder), stdout=subprocess.PIPE, stderr=output, check=True)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    code, seconds, memory = json.loads(done.stdout)
    if code != 0:
        raise SystemExit("%s failed:\n%s" % (" ".join(command), text))
    return (seconds, memory / (1024.0 if sys.platform != "darwin" else 1048576.0)), text


class Package:
    """An environment with one package and the tools, and the scripts that use it."""

    def __init__(self, folder: Path, name: str, pins: List[str]) -> None:
        self.folder = folder / name
        self.name = name
        subprocess.run([sys.executable, "-m", "venv", str(self.folder)], check=True)
        self.python = self.folder / "bin" / "python"
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *pins], check=True)
        (self.folder / "script.py").write_text(SCRIPT % name)
        (self.folder / "empty.py").write_text("x = 1\n")

    def mypy(self, script: str, warm: bool = False) -> Tuple[Cost, str]:
        """Cold, without a cache, or warm, with that of the run before."""
        if not warm:
            shutil.rmtree(str(self.folder / "cache"), ignore_errors=True)
        return cost_of([str(self.python), "-m", "mypy", "--cache-dir", "cache", script], self.folder)

    def basedpyright(self, script: str) -> Tuple[Cost, str]:
        """The command line of basedpyright, which says how many files it has parsed."""
        command = [str(self.folder / "bin" / "basedpyright"), "--pythonpath", str(self.python), "--level", "error", "--stats", script]
        return cost_of(command, self.folder)

    def jedi(self, script: str, turns: int = 1, cold: bool = False) -> Tuple[Cost, str]:
        """The last of some completions after a dot in a fresh process, and the time of that alone; cold, without what jedi keeps on disk."""
        cache = self.folder / "jedi"
        if cold:
            shutil.rmtree(str(cache), ignore_errors=True)
        command = [str(self.python), "-c", COMPLETION, script, str(self.python), str(cache), str(turns)]
        (_, memory), text = cost_of(command, self.folder)
        return (float(text.split()[-1]), memory), text

    def first_completion(self, script: str) -> Tuple[Cost, str]:
        """Wall seconds from opening the script in basedpyright's language server to the first completion."""
        sys.path.insert(0, str(ROOT))
        from tests.editors.lsp import Server

        settings = {"python": {"pythonPath": str(self.python)}}
        server = Server([str(self.folder / "bin" / "basedpyright-langserver"), "--stdio"], self.folder, settings, {})
        started = time.perf_counter()
        text = (self.folder / script).read_text()
        labels = server.completions("asked.py", text + ("reply.choices[0].message.|" if "reply" in text else "x.|"))
        seconds = time.perf_counter() - started
        server.close()
        assert "content" in labels or "bit_length" in labels
        return (seconds, 0.0), ""


def ratios(ours: Cost, theirs: Cost, base: Cost) -> Cost:
    """Time and memory of ours to theirs, net of the tool; 0 for what was not measured."""
    return (ours[0] - base[0]) / (theirs[0] - base[0]), (ours[1] - base[1]) / (theirs[1] - base[1]) if theirs[1] else 0.0


def row(name: str, ours: Cost, theirs: Cost, base: Cost) -> str:
    """A line of the table: seconds and MB of both, and the ratios net of the tool."""
    time_, memory = ratios(ours, theirs, base)
    words = "%-30s %7.2f %7.2f" % (name, ours[0], theirs[0])
    words += "  %5.2f" % time_
    if theirs[1]:
        words += "   %6.0f %6.0f  %5.2f" % (ours[1], theirs[1], memory)
    return words


def main(argv: Optional[List[str]] = None) -> int:
    """Measure and print. The exit code is 1 if a budget is not met."""
    parser = argparse.ArgumentParser(prog="python -m tools editors", description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=3, help="take the least of so many, of some twice or three times as many; default 3")
    options = parser.parse_args(argv)
    pins = [pin.partition(";")[0] for pin in requirements(["editors"])]
    with tempfile.TemporaryDirectory(prefix="editors-") as name:
        folder = Path(name)
        rival = Package(folder, RIVAL, [*pins, requirements(["rivals"])[0].replace("[aiohttp]", "")])
        subprocess.run([str(rival.python), "-m", "hatchling", "build", "-t", "wheel", "-d", name], cwd=str(ROOT), check=True)
        ours = Package(folder, "oai_lite", [*pins, str(next(folder.glob("*.whl")))])
        over = table(ours, rival, options.times)
    print("over a third of the official package's: %s" % ", ".join(over) if over else "at most a third of the official package's")
    return 1 if over else 0


def table(ours: Package, rival: Package, times: int) -> List[str]:
    """Measure in turns, and print. What is over its budget."""
    print("%-30s %7s %7s  %5s   %6s %6s  %5s" % ("", "s ours", RIVAL, "ratio", "MB", RIVAL, "ratio"))
    methods: Dict[str, Callable[[Package, str], Tuple[Cost, str]]] = {
        "mypy, cold": Package.mypy,
        "mypy, warm": lambda package, script: package.mypy(script, True),
        "basedpyright": Package.basedpyright,
        "jedi, cold": lambda package, script: package.jedi(script, cold=True),
        "jedi, a completion": Package.jedi,
        "jedi, the next ones": lambda package, script: package.jedi(script, 4),
        "basedpyright, first completion": Package.first_completion,
    }
    over = []
    for name, method in methods.items():
        turns = [[method(ours, "empty.py"), method(ours, "script.py"), method(rival, "script.py")] for _ in range(times * MORE.get(name, 1))]
        base, own, other = [(min(turn[side][0][0] for turn in turns), min(turn[side][0][1] for turn in turns)) for side in range(3)]
        print(row(name, own, other, base), flush=True)
        over += [name] * (max(ratios(own, other, base)) > BUDGET)
        if name == "basedpyright":
            parsed = [re.search(r"files parsed and bound: (\d+)", text) for _, text in turns[-1][1:]]
            print("%-30s %7s %7s" % ("  files parsed", *(found.group(1) if found else "?" for found in parsed)))
    return over
